"""Mails, notes, web pages and pasted tables as organisers really send them: files of `documents/messy/`."""

from functools import partial
from pathlib import Path

DOCUMENTS = Path(__file__).parents[1] / "integration" / "importers" / "documents" / "messy"


def _copied(name: str, folder: Path) -> Path:
    path = folder / name
    path.write_bytes((DOCUMENTS / name).read_bytes())
    return path


TEXTS = {
    name.partition(".")[0]: partial(_copied, name)
    for name in (
        "outlook_mail.txt",
        "tableau_colle.txt",
        "correo.txt",
        "web_page.html",
        "pasted_from_excel.html",
        "inline_formats.md",
        "nested_list.md",
        "minutes_style.txt",
        "note_conceptuelle.md",
        "one_line_each.txt",
    )
}
