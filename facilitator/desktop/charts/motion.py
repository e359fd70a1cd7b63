"""How long things take to move."""

from PySide6.QtWidgets import QApplication, QStyle, QWidget


def duration_ms(wanted_ms: int, widget: QWidget) -> int:
    """`wanted_ms`, or 0 where the system asks for reduced motion (its style then animates
    nothing)."""
    style = widget.style() or QApplication.style()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return wanted_ms if style.styleHint(hint, None, widget) > 0 else 0
