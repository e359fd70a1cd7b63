"""Mails, notes, web pages and pasted tables as organisers really send them: files of `documents/messy/`."""

from functools import partial
from pathlib import Path

DOCUMENTS = Path(__file__).parents[2] / "integration" / "importers" / "documents" / "messy"

# What old Windows wrote; here all files are UTF-8.
OLD = {"cronograma.csv": "cp1252", "forum_des_metiers.csv": "cp1252"}


def _copied(name: str, folder: Path) -> Path:
    path = folder / name
    text = (DOCUMENTS / name).read_text(encoding="utf-8")
    path.write_bytes(text.encode(OLD.get(name, "utf-8")))
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
        "cronograma.csv",
        "times_inside_lines.txt",
        "hackathon_note.md",
        "page_of_paragraphs.html",
        "tagged_calendar.ics",
        "forum_des_metiers.csv",
        "seminaire_colle.txt",
        "peer_review.ics",
        "open_evening.txt",
        "habiter_la_montagne.md",
        "cumbre_juvenil.txt",
        "assises_du_sport.md",
        "platform_export.csv",
        "donor_roundtable.html",
        "reseau_des_maires.ics",
        "correo_del_alcalde.txt",
        "two_day_export.csv",
        "lusophone_evening.md",
    )
}
