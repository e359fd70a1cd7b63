"""The report's tables as comma-separated values, one file each in a zip."""

import csv
import io
import zipfile
from datetime import datetime

from facilitator.report.blocks import Document
from facilitator.report.sheets import Datum, Sheet, sheets

_BOM = "\ufeff"  # without it Excel takes the text for the machine's own old encoding
_OLDEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip can tell: the same report, the same bytes
# A spreadsheet takes a text that begins so for a formula; the last four are the signs of East Asian
# keyboards.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def draw(document: Document) -> bytes:
    """The .zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for sheet in sheets(document):
            entry = zipfile.ZipInfo(f"{sheet.key}.csv", _OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _file(sheet))
    return out.getvalue()


def _file(sheet: Sheet) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_safe(column.title) for column in sheet.columns])
    exact = [sheet.exact(place) for place in range(len(sheet.columns))]
    for row in sheet.rows:
        writer.writerow([_safe(*each) for each in zip(row, exact, strict=True)])
    return (_BOM + out.getvalue()).encode()


def _safe(value: Datum, exact: bool = False) -> int | float | str:
    """The value such that no spreadsheet works it out."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}" if exact else f"{value:%Y-%m-%d %H:%M}"
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
