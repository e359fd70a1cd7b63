"""Makes report.docx, the styled template of the Word report.

Run it after changing it: python resources/report/make_template.py

An organisation can use a template of its own that has the same style names.
"""

import tomllib
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

HERE = Path(__file__).resolve().parent
LIGHT = tomllib.loads((HERE.parent / "theme" / "tokens.toml").read_text("utf-8"))["light"]
LATIN, COMPLEX = "Calibri", "Arial"
TEXT_WIDTH = Cm(16)


def main() -> None:
    document = Document()
    page(document.sections[0])
    defaults(document)
    paragraph_styles(document)
    table_style(document)
    tidy(document)
    document.core_properties.author = ""
    document.core_properties.title = ""
    document.core_properties.comments = ""
    for paragraph in list(document.paragraphs):
        paragraph._p.getparent().remove(paragraph._p)
    document.save(str(HERE / "report.docx"))


def tidy(document: Any) -> None:
    """Leaves what the report uses: the library's own template is full of looks nobody chooses."""
    kept = {"Normal Table", "Table Grid", "Report Table"}
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in kept:
            style.element.getparent().remove(style.element)
    for part in (document.part, document.part.package):
        for key, link in list(part.rels.items()):
            if link.reltype.endswith(("/stylesWithEffects", "/thumbnail", "/customXml")):
                del part.rels[key]


def page(section: Any) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.different_first_page_header_footer = True


def color(role: str) -> RGBColor:
    return RGBColor.from_string(LIGHT[role].lstrip("#").upper())


def fonts(
    style: Any, size: float | None = None, *, bold: bool | None = None, ink: str = "text"
) -> None:
    style.font.name = LATIN
    style.font.color.rgb = color(ink)
    rpr = style.element.get_or_add_rPr()
    rfonts = rpr.find(qn("w:rFonts"))
    for attribute in list(rfonts.attrib):
        del rfonts.attrib[attribute]
    for slot, family in (("ascii", LATIN), ("hAnsi", LATIN), ("eastAsia", LATIN), ("cs", COMPLEX)):
        rfonts.set(qn(f"w:{slot}"), family)
    if bold is not None:
        style.font.bold = bold
        style.font.cs_bold = bold
    if size is not None:
        style.font.size = Pt(size)
        for old in rpr.findall(qn("w:szCs")):
            rpr.remove(old)
        rpr.find(qn("w:sz")).addnext(parse_xml(f'<w:szCs {nsdecls("w")} w:val="{int(size * 2)}"/>'))


def defaults(document: Any) -> None:
    normal = document.styles["Normal"]
    fonts(normal, 11)
    spacing(normal, after=6)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    normal.paragraph_format.line_spacing = 1.1
    normal.paragraph_format.widow_control = True


def spacing(style: Any, *, before: float = 0, after: float = 0, keep: bool = False) -> None:
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.keep_with_next = keep


def paragraph_styles(document: Any) -> None:
    styles = document.styles
    for level, (size, before) in enumerate(((18, 24), (14, 18), (12, 12), (11, 10), (11, 8)), 1):
        heading = styles[f"Heading {level}"]
        fonts(heading, size, bold=True, ink="accent" if level < 3 else "text")
        heading.font.italic = False
        spacing(heading, before=before, after=4, keep=True)
    title = styles["Title"]
    fonts(title, 26, bold=True, ink="accent")
    spacing(title, before=120, after=12)
    for border in title.element.findall(".//" + qn("w:pBdr")):
        border.getparent().remove(border)
    ink = LIGHT["accent"].lstrip("#")
    title.element.get_or_add_pPr().insert_element_before(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="24" w:space="12" w:color="{ink}"/>'
            "</w:pBdr>"
        ),
        "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr",
    )  # fmt: skip
    subtitle = styles["Subtitle"]
    fonts(subtitle, 14, bold=False, ink="faint")
    subtitle.font.italic = False
    spacing(subtitle, after=6)
    fonts(styles["Caption"], 9.5, bold=True, ink="faint")
    spacing(styles["Caption"], before=10, after=4, keep=True)
    for name in ("Header", "Footer"):
        fonts(styles[name], 9, ink="faint")
    styles["Footer"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for name in ("List Number", "List Bullet", "List Continue"):
        fonts(styles[name])
        spacing(styles[name], after=4)
    quote = styles["Quote"]
    fonts(quote)
    quote.font.italic = True
    spacing(quote, before=2, after=6)
    quote.paragraph_format.left_indent = quote.paragraph_format.right_indent = Cm(1)
    for name, base in (("Lead", "Normal"), ("Note", "Normal"), ("Table Text", "Normal")):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles[base]
        style.quick_style = True
    fonts(styles["Lead"], 12, bold=True)
    spacing(styles["Lead"], before=6, after=4, keep=True)
    fonts(styles["Note"], 10, ink="faint")
    spacing(styles["Note"], after=6)
    fonts(styles["Table Text"], 9.5)
    spacing(styles["Table Text"], before=1, after=1)
    styles["Table Text"].paragraph_format.line_spacing = 1.0
    # Those that comments are written in, by the ids that python-docx gives them.
    styles.add_style("annotation text", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    styles["annotation text"].base_style = styles["Normal"]
    styles["annotation text"].element.set(qn("w:styleId"), "CommentText")
    fonts(styles["annotation text"], 10)
    styles.add_style("annotation reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    styles["annotation reference"].element.set(qn("w:styleId"), "CommentReference")
    styles["annotation reference"].font.size = Pt(8)
    contents = styles["TOC Heading"]
    contents.base_style = styles["Normal"]
    fonts(contents, 18, bold=True, ink="accent")
    spacing(contents, before=0, after=8, keep=True)
    contents.paragraph_format.page_break_before = True
    for level in (1, 2, 3):
        entry = styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        entry.base_style = styles["Normal"]
        fonts(entry, 11 if level == 1 else 10, bold=level == 1)
        spacing(entry, before=4 if level == 1 else 0, after=2)
        entry.paragraph_format.left_indent = Cm(0.6 * (level - 1))
        entry.paragraph_format.right_indent = Cm(1)
        entry.paragraph_format.tab_stops.add_tab_stop(
            TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
        )


def table_style(document: Any) -> None:
    style = document.styles.add_style("Report Table", WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    element = style.element
    line, head = LIGHT["line"].lstrip("#"), LIGHT["surface"].lstrip("#")
    edge = LIGHT["edge"].lstrip("#")
    element.append(
        parse_xml(
            f"<w:tblPr {nsdecls('w')}><w:tblBorders>"
            f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{edge}"/>'
            f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{edge}"/>'
            f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{line}"/>'
            '</w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/>'
            '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/>'
            '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        )
    )
    element.append(
        parse_xml(
            f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
            f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{head}"/></w:tcPr></w:tblStylePr>'
        )
    )


if __name__ == "__main__":
    main()
