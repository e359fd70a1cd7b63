"""How a window, a scene and a phone's page come to be a picture."""

from collections.abc import Callable
from types import TracebackType
from typing import Any, Literal

from playwright.sync_api import Browser, Locator

from docs.pictures.album import Album
from facilitator.domain.stage import Scene
from facilitator.protocol import commands as c
from tests.end_to_end import phone as pages
from tests.end_to_end.desktop_pictures import DesktopPictures, Shot, Situation, Size
from tests.end_to_end.served import Served

Theme = Literal["light", "dark"]
STAGE: Size = (1920, 1080)
WINDOW: Size = (1280, 720)
DOUBLED: Size = (960, 540)
PIXELS_PER_POINT = 2
LAPTOPS: tuple[tuple[Theme, int, int], ...] = (("light", 1280, 720), ("dark", 390, 844))
PHONES: tuple[tuple[Theme, int, int], ...] = (("light", 390, 844), ("dark", 320, 640))


class Desk:
    """The desktop and the stage, drawn from the hub's state."""

    def __init__(self, served: Served, album: Album) -> None:
        self._served = served
        self._album = album
        self._pictures = DesktopPictures(served.file)

    def __enter__(self) -> "Desk":
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _why: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self._pictures.__exit__(None, None, None)

    def window(
        self,
        name: str,
        *themes: Theme,
        what: Literal["window", "start", "import", "review"] = "window",
        size: Size = WINDOW,
        situations: tuple[Situation, ...] = (),
        poll: str = "",
    ) -> None:
        for theme in themes or ("light",):
            out = self._album.place(f"desktop-{name}-{theme}")
            self._pictures.take(Shot(out, what, theme, size, situations, poll))

    def take(self, shot: Shot) -> None:
        self._pictures.take(shot)

    def part(self, what: Literal["editor", "poll"], out: str, poll: str) -> None:
        """The editor of a poll, or its panel in Run."""
        situations: tuple[Situation, ...] = ("prepare", "polls", "phone")
        chosen = situations if what == "editor" else ()
        self.take(Shot(out, what, size=WINDOW, situations=chosen, poll=poll))

    def scaled(self, name: str) -> None:
        """The window on a screen of 1920 by 1080 set to 200 percent."""
        with DesktopPictures(self._served.file, scale=2) as pictures:
            pictures.take(Shot(self._album.place(f"desktop-{name}"), "window", size=DOUBLED))

    def scene(
        self,
        name: str,
        scene: Scene,
        *themes: Theme,
        size: Size = STAGE,
        ref: str | None = None,
        view: str = "",
    ) -> None:
        self._served.ctl(c.StageShow(scene, ref, view))
        for theme in themes or ("light",):
            self._served.ctl(c.StageTheme(theme))
            out = self._album.place(f"stage-{name}-{theme}")
            self._pictures.take(Shot(out, "stage", theme, size))


class PhonePictures:
    """A real browser as a phone, its page in both themes and sizes."""

    def __init__(self, browser: Browser, album: Album) -> None:
        self.album = album
        context = browser.new_context(
            viewport=pages.SCREEN,  # type: ignore[arg-type]
            device_scale_factor=PIXELS_PER_POINT,
            is_mobile=True,
            has_touch=True,
            locale="en",
            reduced_motion="reduce",
        )
        self.page = context.new_page()
        self.open: Callable[[str], Any] = self.page.goto

    def part(self, name: str, **which: str) -> Locator:
        return pages.part(self.page, name, **which)

    def choose(self, *choices: str) -> None:
        """By a click: the flash of a tap would be in the picture."""
        for choice in choices:
            self.part("choice", choice=choice).click()

    def take(self, name: str) -> None:
        self.each(lambda theme, width: self.album.place(f"phone-{name}-{width}-{theme}"))

    def each(self, place: Callable[[Theme, int], str], *, whole: bool = False) -> None:
        """In both themes and sizes; `whole` on a screen so high that nothing is out of sight."""
        for theme, width, height in PHONES:
            self.page.emulate_media(color_scheme=theme)
            self.page.set_viewport_size({"width": width, "height": height})
            if whole:
                needed = self.page.evaluate("document.documentElement.scrollHeight")
                self.page.set_viewport_size({"width": width, "height": max(height, needed)})
            self.page.screenshot(path=place(theme, width))
        self.page.emulate_media(color_scheme="light")
        self.page.set_viewport_size(pages.SCREEN)  # type: ignore[arg-type]


class LaptopPictures:
    """The rapporteur's own browser, as wide as a laptop and as narrow as a phone."""

    def __init__(self, browser: Browser, album: Album) -> None:
        self._album = album
        self.page = browser.new_context(locale="en", reduced_motion="reduce").new_page()
        self._set(*LAPTOPS[0])
        self.open: Callable[[str], Any] = self.page.goto

    def take(self, name: str) -> None:
        for look in LAPTOPS:
            self._set(*look)
            theme, width, _ = look
            self.page.screenshot(path=self._album.place(f"laptop-{name}-{width}-{theme}"))
        self._set(*LAPTOPS[0])

    def _set(self, theme: Theme, width: int, height: int) -> None:
        self.page.emulate_media(color_scheme=theme)
        self.page.set_viewport_size({"width": width, "height": height})
