"""Makes the fonts of the PDF report: Noto, cut down to the scripts named below.

Needs fonttools and Debian's fonts-noto-core. Run: python resources/report/make_fonts.py
"""

from pathlib import Path

from fontTools import subset

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


def main() -> None:
    TARGET.mkdir(exist_ok=True)
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


if __name__ == "__main__":
    main()
