"""The report's tables as an Excel workbook, with Excel's own charts."""

import io
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from facilitator.charts import paint
from facilitator.report.blocks import Document
from facilitator.report.kinds import Unit
from facilitator.report.sheets import Datum, Sheet, SheetChart, sheets
from facilitator.theme import tokens

NAME_LIMIT = 31
TEXT_LIMIT = 32_767  # UTF-16 units in a cell
WIDEST = 60
NARROWEST = 8
LINE_PT = 15
TALLEST_PT = 405
CHART_WIDTH_PX = 620
ROW_PX = 44
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_FORMATS = {Unit.PERCENT: '0" %"', Unit.MEAN: "0.0"}


def draw(document: Document) -> bytes:
    """The .xlsx file."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    made = document.report.taken_at.replace(tzinfo=None)
    book.set_properties(
        {"title": _fitting(document.title.text, 255), "subject": document.subtitle, "created": made}
    )
    writer = _Writer(book)
    for sheet in sheets(document):
        writer.add(sheet)
    book.close()
    return out.getvalue()


class _Writer:
    def __init__(self, book: Any) -> None:
        self._book = book
        self._names: set[str] = set()
        palette = tokens().palette("light")
        shared = {"valign": "top"}
        self._header = book.add_format(
            {"bold": True, "text_wrap": True, "bg_color": palette.surface, **shared}
        )
        self._text = book.add_format({"text_wrap": True, **shared})
        self._number = book.add_format(shared)
        self._time, self._exact_time = (
            book.add_format({"num_format": f"yyyy-mm-dd {clock}", "align": "left", **shared})
            for clock in ("hh:mm", "hh:mm:ss")
        )
        self._units = {
            unit: book.add_format({"num_format": form, **shared}) for unit, form in _FORMATS.items()
        }

    def add(self, sheet: Sheet) -> None:
        page = self._book.add_worksheet(sheet_name(sheet.title, self._names))
        page.freeze_panes(1, 0)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        widths = [
            _width(column.title, [row[place] for row in sheet.rows])
            for place, column in enumerate(sheet.columns)
        ]
        for number, row in enumerate(sheet.rows, 1):
            page.set_row(number, _height(row, widths))
        for place, column in enumerate(sheet.columns):
            values = [row[place] for row in sheet.rows]
            page.set_column(place, place, widths[place])
            self._write(page, 0, place, column.title, self._header)
            form = self._units.get(column.unit, self._number) if column.unit else self._number
            clock = self._exact_time if sheet.exact(place) else self._time
            for number, value in enumerate(values, 1):
                shown = clock if isinstance(value, datetime) else form
                self._write(page, number, place, value, shown)
        if sheet.chart is not None:
            self._chart(page, sheet, sheet.chart)

    def _write(self, page: Any, row: int, place: int, value: Datum, form: Any) -> None:
        """Never leaves it to the library what a value is: it would make formulas and links of texts."""
        match value:
            case None | "":
                return
            case str():
                shown = form if row == 0 else self._text
                page.write_string(row, place, _fitting(value), shown)
            case datetime():
                page.write_datetime(row, place, value.replace(tzinfo=None), form)
            case _:
                page.write_number(row, place, value, form)

    def _chart(self, page: Any, sheet: Sheet, wanted: SheetChart) -> None:
        kind = {"type": "bar"}
        if len(wanted.columns) > 1:
            kind["subtype"] = "percent_stacked" if wanted.of_parts else "stacked"
        chart = self._book.add_chart(kind)
        name = page.get_name()
        for index, place in enumerate(wanted.columns):
            chart.add_series(
                {
                    "name": [name, 0, place],
                    "categories": [name, 1, 0, wanted.rows, 0],
                    "values": [name, 1, place, wanted.rows, place],
                    "fill": {"color": _color(index, wanted)},
                    "data_labels": {"value": True},
                    "gap": 60,
                }
            )
        # A title from the text of a poll could be taken for a reference.
        chart.set_title({"none": True})
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
        chart.set_legend({"none": True} if len(wanted.columns) == 1 else {"position": "bottom"})
        chart.set_size({"width": CHART_WIDTH_PX, "height": 140 + ROW_PX * wanted.rows})
        page.insert_chart(
            0, len(sheet.columns) + 1, chart, {"description": _fitting(wanted.alt, 2000)}
        )


def sheet_name(title: str, taken: set[str]) -> str:
    """A name that Excel takes and no other sheet of the book has."""
    name = _FORBIDDEN_IN_NAMES.sub(" ", title).strip("' ")[:NAME_LIMIT].strip("' ") or "-"
    number = 2
    free = name
    while free.casefold() in taken:
        ending = f" ({number})"
        free = name[: NAME_LIMIT - len(ending)] + ending
        number += 1
    taken.add(free.casefold())
    return free


def _fitting(text: str, limit: int = TEXT_LIMIT) -> str:
    """The text as long as a cell takes it."""
    fitting = text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", errors="ignore")
    # The library writes a text in these tags as it stands, markup and all.
    rich = fitting.startswith("<r>") and fitting.endswith("</r>")
    return f"{fitting[: limit - 1]} " if rich else fitting


def _color(series: int, wanted: SheetChart) -> str:
    """Steps of a scale by their place on it, else what was counted by phone and by hand."""
    steps = len(wanted.columns)
    role = paint.scale_step(series, steps) if wanted.of_parts else ("bar_lead", "bar")[series % 2]
    return paint.color(role, "light")


def _height(row: Sequence[Datum], widths: Sequence[int]) -> float | None:
    """Room for the longest text, wrapped; not every program finds the height of a row by itself."""
    most = 1
    for value, width in zip(row, widths, strict=True):
        if isinstance(value, str):
            lines = value.split("\n")
            most = max(most, sum(1 + max(0, len(line) - 1) // (width - 2) for line in lines))
    return min(TALLEST_PT, LINE_PT * most) if most > 1 else None


def _width(title: str, values: Sequence[Datum]) -> int:
    """As many characters as the longest value has, within reason."""
    longest = max(
        19 if isinstance(value, datetime) else len(str(value)) for value in (title, *values)
    )
    return min(WIDEST, max(NARROWEST, longest + 2))
