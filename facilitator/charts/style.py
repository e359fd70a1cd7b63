"""Type sizes of a chart."""

from dataclasses import dataclass

from facilitator.theme import tokens

STAGE_NOTE = 0.03


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in px (points on paper). Labels shrink from `label` to `smallest` before they wrap
    further.

    `family` is the font to measure and draw with, where it is installed; "" leaves the choice open.
    """

    title: float
    label: float
    note: float
    smallest: float
    family: str = ""
    title_shown: bool = True


def stage_style(screen_height_px: float, *, family: str = "", title_shown: bool = True) -> Style:
    """The sizes for a screen of that height."""
    sizes = tokens().stage
    return Style(
        title=sizes.prompt * screen_height_px,
        label=sizes.choice * screen_height_px,
        note=STAGE_NOTE * screen_height_px,
        smallest=sizes.smallest * screen_height_px,
        family=family,
        title_shown=title_shown,
    )


def page_style(*, family: str = "", title_shown: bool = False) -> Style:
    """The sizes for a page; its caption usually says the title."""
    return Style(title=12, label=10, note=8.5, smallest=7.5, family=family, title_shown=title_shown)
