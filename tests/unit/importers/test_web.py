"""Web pages and what is on the clipboard: tables with their spans, what stands around them."""

from facilitator.importers.readers.web import web
from facilitator.importers.source import Line, Table


def table(html: str) -> Table:
    return next(block for block in web(html) if isinstance(block, Table))


def grid(found: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_cells_keep_their_paragraphs_and_what_begins_bold():
    found = table(
        "<table><tr><td>9:00</td><td><p><b>Panel</b> on wheat</p><p>Ann&nbsp;Lee</p></td></tr></table>"
    )
    cell = found.rows[0].cells[1]
    assert [line.text for line in cell.lines] == ["Panel on wheat", "Ann Lee"]
    assert [line.lead for line in cell.lines] == ["Panel", ""]
    assert cell.where == "table 1, row 1"


def test_cells_that_span_rows_and_columns():
    found = table(
        "<table><tr><td rowspan=2>9:00</td><td colspan=2>Opening</td></tr>"
        "<tr><td>Room A</td><td>Room B</td></tr></table>"
    )
    assert grid(found) == [["9:00", "Opening"], ["", "Room A", "Room B"]]
    assert [cell.span for cell in found.rows[0].cells] == [1, 2]
    assert found.rows[1].cells[0].continued


def test_headings_lists_and_paragraphs_stand_around():
    blocks = web(
        "<html><head><title>no</title><style>p{}</style></head><body><h2>Day 1</h2><p>In Bonn<br>at noon"
        "<ul><li>one</li></ul><script>no()</script></body>"
    )
    assert [(b.text, b.level, b.bullet, b.where) for b in blocks if isinstance(b, Line)] == [
        ("Day 1", 2, False, "paragraph 1"),
        ("In Bonn", 0, False, "paragraph 2"),
        ("at noon", 0, False, "paragraph 3"),
        ("one", 0, True, "paragraph 4"),
    ]


def test_a_table_around_a_table_is_only_layout():
    blocks = web(
        "<table><tr><td>Dear all,<table><tr><td>9:00</td><td>Opening</td></tr></table></td></tr></table>"
    )
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [grid(found) for found in tables] == [[["9:00", "Opening"]]]
    assert [block.text for block in blocks if isinstance(block, Line)] == ["Dear all,"]


def test_what_a_page_claims_is_not_believed():
    found = table("<table><tr><td colspan=999999999999>a</td><td rowspan='-3'>b</td></tr></table>")
    assert [cell.span for cell in found.rows[0].cells] == [1, 1]
    assert web("<table><tr><td>" * 3000)[:1] == ()
