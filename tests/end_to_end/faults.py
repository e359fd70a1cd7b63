"""What can be wrong with a page as it stands, in every way of looking at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "participant_web/node_modules/axe-core/axe.min.js"
TARGET_PX = 48


@dataclass(frozen=True)
class Look:
    """One way of looking at the page. `text` is the reader's size of text, in percent."""

    colors: Literal["light", "dark"]
    width_px: int
    height_px: int = 844
    text: int = 100


ON_PHONES = (Look("light", 390), Look("dark", 320), Look("light", 320, text=200))

_RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}"""

# A field inside a label is as large as its label.
_SMALL_TARGETS = """(least) =>
  [...document.querySelectorAll("button, a, input, select, textarea, summary")]
    .map((field) => (field.matches("input, select, textarea") && field.closest("label")) || field)
    .filter((target) => target.checkVisibility({ checkVisibilityCSS: true }))
    .map((target) => [target, target.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < least - 0.01 || height < least - 0.01)
    .map(([target, { width, height }]) =>
      `${target.dataset.testid || target.outerHTML.slice(0, 80)}: ${width} x ${height}`)
"""

# Browsers lay a button out as a grid only since 2020; before, its parts fall below each other.
_GRID_BUTTONS = """
  [...document.querySelectorAll("button, summary, legend")]
    .filter((part) => getComputedStyle(part).display.includes("grid"))
    .map((part) => part.className || part.outerHTML.slice(0, 80))
"""

_SIDEWAYS = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


def light_and_dark(*sizes: tuple[int, int]) -> tuple[Look, ...]:
    """Every size (width and height in px) in both."""
    return tuple(Look(colors, *size) for colors in ("light", "dark") for size in sizes)


def faults(
    page: Page, state: str = "", looks: Iterable[Look] = ON_PHONES, least_px: int = TARGET_PX
) -> list[str]:
    """What is wrong with the page as it is now, in any look; fingers must hit what is `least_px` large."""
    found = []
    before = page.viewport_size
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE.read_text(encoding="utf-8"))
    for look in looks:
        page.emulate_media(color_scheme=look.colors)
        page.set_viewport_size({"width": look.width_px, "height": look.height_px})
        page.evaluate(f"document.documentElement.style.fontSize = '{look.text}%'")
        here = [f"axe {fault}" for fault in page.evaluate(_RUN_AXE)]
        here += [f"small {fault}" for fault in page.evaluate(_SMALL_TARGETS, least_px)]
        here += [f"grid in a button {fault}" for fault in page.evaluate(_GRID_BUTTONS)]
        sideways = page.evaluate(_SIDEWAYS)
        if sideways > 0:
            here.append(f"scrolls sideways by {sideways}")
        found += [
            f"{state}, {look.colors} {look.width_px} {look.text} %: {fault}" for fault in here
        ]
    page.evaluate("document.documentElement.style.fontSize = ''")
    if before is not None:
        page.set_viewport_size(before)
    return found
