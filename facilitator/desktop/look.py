"""The look of the desktop: palette and style sheet made from the theme's tokens, light or dark."""

from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from facilitator.resources import resource_path
from facilitator.theme import Palette, ThemeName, color_roles, tokens

Choice = Literal["system", "light", "dark"]
"""What the user chose in the program; "system" follows the desktop."""

TEXT_PX = 14


class Look(QObject):
    """The colours in force. `changed` tells those who paint by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: Choice = "system"
        self._theme: ThemeName = "light"
        self._app: QApplication | None = None

    @property
    def theme(self) -> ThemeName:
        return self._theme

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def palette(self) -> Palette:
        return tokens().palette(self._theme)

    def color(self, name: str) -> str:
        """A colour of the tokens, as #rrggbb."""
        return self.palette.color(name)

    def qcolor(self, name: str) -> QColor:
        return QColor(self.color(name))

    def apply_to(self, app: QApplication, choice: str = "system") -> None:
        """Dresses the program, and follows the system's light and dark unless one of them is chosen."""
        self._app = app
        font = app.font()
        font.setPixelSize(TEXT_PX)
        app.setFont(font)
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        self._choice = "light" if choice == "light" else "dark" if choice == "dark" else "system"
        self._dress()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        self._theme = _system_theme() if self._choice == "system" else self._choice
        if self._app is not None:
            self._app.setPalette(self._qpalette())
            self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _qpalette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "ground",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "ground",
            QPalette.ColorRole.AlternateBase: "surface",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "faint",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.BrightText: "danger",
            QPalette.ColorRole.Highlight: "accent_soft",
            QPalette.ColorRole.HighlightedText: "text",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Midlight: "line",
            QPalette.ColorRole.Dark: "edge",
            QPalette.ColorRole.Shadow: "edge",
        }
        palette = QPalette()
        for role, name in roles.items():
            palette.setColor(role, self.qcolor(name))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.qcolor("edge"))
        return palette

    def _style_sheet(self) -> str:
        template = Template(resource_path("theme/desktop.qss").read_text(encoding="utf-8"))
        return template.substitute({role: self.color(role) for role in color_roles()})


def _system_theme() -> ThemeName:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


_look: Look | None = None


def look() -> Look:
    """The program's one look; light until `apply_to` has dressed it."""
    global _look
    if _look is None:
        _look = Look()
    return _look
