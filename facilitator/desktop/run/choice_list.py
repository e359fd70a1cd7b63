"""What can be chosen in a poll, while its counts are not shown."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.parts import label
from facilitator.desktop.reading import plain
from facilitator.domain.polls import Poll


class ChoiceList(QWidget):
    """Choices or statements, numbered as on the phones."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def show_poll(self, poll: Poll) -> None:
        texts = [plain(choice.label, words.language()) for choice in poll.choices]
        texts += [plain(line.label, words.language()) for line in poll.statements]
        while len(self._lines) > len(texts):
            line = self._lines.pop()
            self._layout.removeWidget(line)
            line.deleteLater()
        while len(self._lines) < len(texts):
            self._lines.append(label("", "quiet", wrap=True))
            self._layout.addWidget(self._lines[-1])
        for place, (line, text) in enumerate(zip(self._lines, texts, strict=True), 1):
            line.setText(f"{place}.  {text}")
