"""The phone beside the editor: in each language of the event, light and dark, as one types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel
from facilitator.desktop.prepare.phone.canvas import WIDTH_PX, PhoneCanvas
from facilitator.desktop.prepare.phone.page import page_of
from facilitator.desktop.reading import event_of
from facilitator.domain.polls import Poll
from facilitator.i18n import language_name

_FRAME_PX = 6


class PhonePane(Panel):
    """Shows the poll that is being edited. Its language is its own: the editor may be in another one."""

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self._poll: Poll | None = None
        self.lang = ""
        self.title.set_full(self.tr("ON A PHONE"))
        self.setAccessibleName(self.tr("On a phone"))
        self.dark = Button(
            "",
            "moon",
            checkable=True,
            tip=self.tr("As on a phone that is set to dark"),
            pressed=self.refresh,
        )
        self.dark.setChecked(look().theme == "dark")
        self.head.addWidget(self.dark)
        self.languages: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(spacing=4)
        self.canvas = PhoneCanvas()
        holder = QWidget()
        holder.setProperty("role", "plain")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        self.area.setMinimumWidth(WIDTH_PX + 2 * _FRAME_PX + 8)
        self.body.addLayout(self._flow)
        self.body.addWidget(self.area, 1)

    def show_poll(self, poll: Poll | None) -> None:
        """As it is, or as it would be with what is being typed."""
        self._poll = poll
        self.refresh()

    def refresh(self) -> None:
        event = event_of(self._model.state)
        if event is None or not self.isVisible():
            return
        if tuple(self.languages) != event.languages:
            self._build(event.languages)
        for code, button in self.languages.items():
            button.setChecked(code == self.lang)
            button.setVisible(len(self.languages) > 1)
        page = None
        if self._poll is not None:
            page = page_of(self._poll, event.title, event.languages, self.lang, event.indicative)
        self.canvas.show_page(page, "dark" if self.dark.isChecked() else "light")

    def choose(self, lang: str) -> None:
        self.lang = lang
        self.refresh()

    def _build(self, languages: tuple[str, ...]) -> None:
        for button in self.languages.values():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.languages = {}
        for code in languages:
            button = Button(
                language_name(code),
                role="place",
                checkable=True,
                tip=self.tr("As a reader of {language} sees it").format(
                    language=language_name(code)
                ),
            )
            button.clicked.connect(lambda _=False, c=code: self.choose(c))
            self._group.addButton(button)
            self._flow.addWidget(button)
            self.languages[code] = button
        if self.lang not in languages:
            self.lang = languages[0] if languages else ""
