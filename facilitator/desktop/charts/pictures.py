"""A chart as a picture to take elsewhere: onto the clipboard with its numbers, or into a file."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from facilitator.charts import ChartModel, table
from facilitator.charts.style import Style, page_style

WIDTH_PT = 480.0
MARGIN_PT = 14.0


def png(model: ChartModel) -> bytes:
    """For slides and mails: light, with its title, large enough to print."""
    from facilitator.charts import render  # matplotlib is loaded late

    return render.png(render.render(model, WIDTH_PT, style=_style(), margin_pt=MARGIN_PT))


def svg(model: ChartModel) -> bytes:
    """The same, to be enlarged at will."""
    from facilitator.charts import render

    return render.svg(render.render(model, WIDTH_PT, style=_style(), margin_pt=MARGIN_PT))


def numbers(model: ChartModel) -> str:
    """The chart as a table that a spreadsheet takes: its title, how many voted, then a line for each row."""
    found = table(model)
    rows = [
        "\t".join(" ".join(cell.split()) for cell in row) for row in (found.header, *found.rows)
    ]
    return "\n".join([model.title, model.subtitle, *rows])


def copy(model: ChartModel) -> None:
    """Puts picture and numbers onto the clipboard; whatever they are pasted into takes what it can use."""
    data = QMimeData()
    data.setText(numbers(model))
    data.setImageData(QImage.fromData(png(model)))
    data.setData("image/svg+xml", svg(model))
    QGuiApplication.clipboard().setMimeData(data)


def save(model: ChartModel, path: Path) -> None:
    """As PNG or SVG, whichever the ending says; OSError where the disk does not take it."""
    path.write_bytes(svg(model) if path.suffix.casefold() == ".svg" else png(model))


def _style() -> Style:
    return page_style(title_shown=True)
