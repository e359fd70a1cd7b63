"""Makes the fonts of the PDF report: Noto, cut down to the scripts named below.

Needs fonttools and Debian's fonts-noto-core and fonts-noto-cjk. Run: python resources/report/make_fonts.py
"""

from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

SOURCE = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent / "fonts"
# Latin with its additions, Greek, Cyrillic, punctuation, currencies, arrows, a few signs.
EUROPEAN = (
    "0020-024F,0250-02FF,0300-036F,0370-03FF,0400-052F,1E00-1FFF,2000-206F,2070-209F,"
    "20A0-20C0,2100-218F,2190-2195,2200-2265,25A0-25CF,FB00-FB06,FFFD"
)
FONTS = {
    "NotoSans-Regular": EUROPEAN,
    "NotoSans-Bold": EUROPEAN,
    "NotoSansArabic-Regular": "*",
    "NotoSansArabic-Bold": "*",
    "NotoSansHebrew-Regular": "*",
    "NotoSansHebrew-Bold": "*",
}
# All regions in one file, a face for each.
CHINESE = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
CHINESE_FACE = "Noto Sans CJK SC"
# Punctuation, kana (which Chinese texts borrow), full-width letters.
CHINESE_SIGNS = (*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0))


def main() -> None:
    TARGET.mkdir(exist_ok=True)
    chinese()
    for name, characters in FONTS.items():
        subset.main(
            [
                str(SOURCE / f"{name}.ttf"),
                f"--unicodes={'*' if characters == '*' else characters}",
                "--no-hinting",
                "--layout-features=*",
                f"--output-file={TARGET / name}.ttf",
            ]
        )


def chinese() -> None:
    """One weight: a bold one would double what all fonts together weigh."""
    faces = [font["name"].getDebugName(4) for font in TTCollection(CHINESE, lazy=True).fonts]
    characters = {*map(ord, gb2312()), *CHINESE_SIGNS}
    subset.main(
        [
            str(CHINESE),
            f"--font-number={faces.index(CHINESE_FACE)}",
            f"--unicodes={','.join(f'{char:X}' for char in sorted(characters))}",
            "--no-hinting",
            "--layout-features=",
            "--name-IDs=1,2,4,6,13,14",
            f"--output-file={TARGET / 'NotoSansCJKsc-Regular.otf'}",
        ]
    )


def gb2312() -> Iterator[str]:
    """The 6763 characters of the standard's two levels: more than a newspaper needs."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            character = bytes((row, cell)).decode("gb2312", errors="ignore")
            if character:
                yield character


if __name__ == "__main__":
    main()
