"""Every key of the event window, once: the shortcuts, the tooltips and the overlay are made from it.

Space runs the clock and nothing else. What the room would notice at once (opening, closing, revealing) takes
three keys together, so that no slip presses it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from facilitator.domain.stage import Scene


@dataclass(frozen=True, slots=True)
class Key:
    """`sequence` in Qt's portable notation; `group` and `does` are English texts to be translated, typed as
    Qt marks them."""

    sequence: str
    group: object
    does: object

    def in_words(self) -> str:
        return QCoreApplication.translate("keys", str(self.does))

    def group_in_words(self) -> str:
        return QCoreApplication.translate("keys", str(self.group))


CLOCK = QT_TRANSLATE_NOOP("keys", "Clock")
POLLS = QT_TRANSLATE_NOOP("keys", "Polls")
QUESTIONS = QT_TRANSLATE_NOOP("keys", "Questions from the audience")
STAGE = QT_TRANSLATE_NOOP("keys", "What the room sees")
WINDOW = QT_TRANSLATE_NOOP("keys", "Window")
TREE = QT_TRANSLATE_NOOP("keys", "Prepare: in the programme")

KEYS: dict[str, Key] = {
    "go": Key(
        "Space",
        CLOCK,
        QT_TRANSLATE_NOOP("keys", "Start, then the next speaker or item (not while typing)"),
    ),
    "pause": Key("Ctrl+P", CLOCK, QT_TRANSLATE_NOOP("keys", "Pause, or go on")),
    "speaker.next": Key("Ctrl+Right", CLOCK, QT_TRANSLATE_NOOP("keys", "Next speaker")),
    "item.next": Key("Ctrl+Down", CLOCK, QT_TRANSLATE_NOOP("keys", "Next item")),
    "more": Key("Ctrl++", CLOCK, QT_TRANSLATE_NOOP("keys", "One minute more")),
    "less": Key("Ctrl+-", CLOCK, QT_TRANSLATE_NOOP("keys", "One minute less")),
    "floor": Key(
        "Ctrl+Shift+F", CLOCK, QT_TRANSLATE_NOOP("keys", "Somebody speaks from the floor")
    ),
    "replan": Key(
        "Ctrl+Shift+Y", CLOCK, QT_TRANSLATE_NOOP("keys", "Apply the times offered to catch up")
    ),
    "tell.minutes": Key("Ctrl+M", CLOCK, QT_TRANSLATE_NOOP("keys", "Tell the speaker: 2 minutes")),
    "tell.conclude": Key(
        "Ctrl+Shift+M", CLOCK, QT_TRANSLATE_NOOP("keys", "Tell the speaker: please conclude")
    ),
    "heads": Key(
        "Ctrl+Shift+N", CLOCK, QT_TRANSLATE_NOOP("keys", "Count the people in the room by category")
    ),
    "poll.previous": Key("Ctrl+PgUp", POLLS, QT_TRANSLATE_NOOP("keys", "Previous poll")),
    "poll.next": Key("Ctrl+PgDown", POLLS, QT_TRANSLATE_NOOP("keys", "Next poll")),
    "poll.open": Key("Ctrl+Shift+O", POLLS, QT_TRANSLATE_NOOP("keys", "Open voting")),
    "poll.lastcall": Key(
        "Ctrl+Shift+L", POLLS, QT_TRANSLATE_NOOP("keys", "Last call: closes in 15 seconds")
    ),
    "poll.close": Key("Ctrl+Shift+C", POLLS, QT_TRANSLATE_NOOP("keys", "Close voting")),
    "poll.reveal": Key("Ctrl+Shift+R", POLLS, QT_TRANSLATE_NOOP("keys", "Reveal the result")),
    "poll.peek": Key("Ctrl+Shift+P", POLLS, QT_TRANSLATE_NOOP("keys", "Peek at the counts")),
    "poll.compare": Key(
        "Ctrl+Shift+K", POLLS, QT_TRANSLATE_NOOP("keys", "Compare rounds, or groups")
    ),
    "poll.copy": Key(
        "Ctrl+Shift+I", POLLS, QT_TRANSLATE_NOOP("keys", "Copy the chart, with its numbers")
    ),
    "poll.cards": Key("Ctrl+Shift+H", POLLS, QT_TRANSLATE_NOOP("keys", "Count cards or hands")),
    "poll.order": Key(
        "Ctrl+Shift+G", POLLS, QT_TRANSLATE_NOOP("keys", "The largest first, or as it was asked")
    ),
    "poll.quick": Key("Ctrl+Shift+Q", POLLS, QT_TRANSLATE_NOOP("keys", "Quick poll")),
    "question.previous": Key(
        "Ctrl+Shift+Up", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Question before")
    ),
    "question.next": Key("Ctrl+Shift+Down", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Next question")),
    "question.filter": Key(
        "Ctrl+Shift+W", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Shown, waiting or done")
    ),
    "question.order": Key(
        "Ctrl+Shift+B",
        QUESTIONS,
        QT_TRANSLATE_NOOP("keys", "Order: most votes, newest, or for whom"),
    ),
    "question.approve": Key("Ctrl+Shift+A", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Approve")),
    "question.reword": Key(
        "Ctrl+Shift+E", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Say it in other words")
    ),
    "question.merge": Key(
        "Ctrl+Shift+J", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Merge into a similar question")
    ),
    "question.dismiss": Key("Ctrl+Shift+X", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Dismiss")),
    "question.stage": Key(
        "Ctrl+Shift+T", QUESTIONS, QT_TRANSLATE_NOOP("keys", "On the stage, or off it")
    ),
    "question.answered": Key(
        "Ctrl+Shift+D", QUESTIONS, QT_TRANSLATE_NOOP("keys", "Answered; then by whom, and what")
    ),
    "question.take": Key(
        "Ctrl+F8",
        QUESTIONS,
        QT_TRANSLATE_NOOP("keys", "Stop taking questions, or take them again"),
    ),
    "scene.title": Key("F5", STAGE, QT_TRANSLATE_NOOP("keys", "Title")),
    "scene.join": Key("F6", STAGE, QT_TRANSLATE_NOOP("keys", "Join")),
    "scene.programme": Key("F7", STAGE, QT_TRANSLATE_NOOP("keys", "Programme")),
    "scene.slides": Key(
        "F8", STAGE, QT_TRANSLATE_NOOP("keys", "The speakers’ slides, and back again")
    ),
    "scene.timer": Key("F9", STAGE, QT_TRANSLATE_NOOP("keys", "Timer")),
    "scene.get_ready": Key("Shift+F5", STAGE, QT_TRANSLATE_NOOP("keys", "Get ready to vote")),
    "scene.poll": Key("Shift+F6", STAGE, QT_TRANSLATE_NOOP("keys", "Poll")),
    "scene.results": Key("Shift+F7", STAGE, QT_TRANSLATE_NOOP("keys", "Results")),
    "scene.question": Key("Shift+F8", STAGE, QT_TRANSLATE_NOOP("keys", "Question")),
    "scene.conclusions": Key("Shift+F9", STAGE, QT_TRANSLATE_NOOP("keys", "Conclusions")),
    "scene.end": Key("Shift+F12", STAGE, QT_TRANSLATE_NOOP("keys", "End")),
    "place.prepare": Key("Alt+1", WINDOW, QT_TRANSLATE_NOOP("keys", "Prepare")),
    "place.run": Key("Alt+2", WINDOW, QT_TRANSLATE_NOOP("keys", "Run")),
    "place.report": Key("Alt+3", WINDOW, QT_TRANSLATE_NOOP("keys", "Report")),
    "undo": Key("Ctrl+Z", WINDOW, QT_TRANSLATE_NOOP("keys", "Take back the last change")),
    "redo": Key("Ctrl+Shift+Z", WINDOW, QT_TRANSLATE_NOOP("keys", "Make it again")),
    "prepare.previous": Key(
        "Alt+PgUp", WINDOW, QT_TRANSLATE_NOOP("keys", "In Prepare and Report: the page before")
    ),
    "prepare.next": Key(
        "Alt+PgDown", WINDOW, QT_TRANSLATE_NOOP("keys", "In Prepare and Report: the next page")
    ),
    "panel.programme": Key(
        "Ctrl+1", WINDOW, QT_TRANSLATE_NOOP("keys", "Show or hide the programme")
    ),
    "panel.side": Key(
        "Ctrl+2", WINDOW, QT_TRANSLATE_NOOP("keys", "Show or hide joining, questions, conclusions")
    ),
    "panel.stage": Key("Ctrl+3", WINDOW, QT_TRANSLATE_NOOP("keys", "Show or hide the stage strip")),
    "keys": Key("F1", WINDOW, QT_TRANSLATE_NOOP("keys", "These keys")),
    "close": Key("Ctrl+W", WINDOW, QT_TRANSLATE_NOOP("keys", "Close the window")),
}

TREE_KEYS: dict[str, Key] = {
    "tree.add": Key("Ins", TREE, QT_TRANSLATE_NOOP("keys", "Add an item after the chosen one")),
    "tree.rename": Key("F2", TREE, QT_TRANSLATE_NOOP("keys", "Write the title")),
    "tree.start": Key("Ctrl+F2", TREE, QT_TRANSLATE_NOOP("keys", "Pin the start to a time")),
    "tree.minutes": Key("Shift+F2", TREE, QT_TRANSLATE_NOOP("keys", "Change the minutes")),
    "tree.up": Key("Alt+Up", TREE, QT_TRANSLATE_NOOP("keys", "Move up")),
    "tree.down": Key("Alt+Down", TREE, QT_TRANSLATE_NOOP("keys", "Move down")),
    "tree.nest": Key("Alt+Right", TREE, QT_TRANSLATE_NOOP("keys", "Into the item before")),
    "tree.unnest": Key("Alt+Left", TREE, QT_TRANSLATE_NOOP("keys", "Out of the item around it")),
    "tree.duplicate": Key("Ctrl+D", TREE, QT_TRANSLATE_NOOP("keys", "Duplicate")),
    "tree.split": Key("Ctrl+Shift+S", TREE, QT_TRANSLATE_NOOP("keys", "Split in the middle")),
    "tree.merge": Key("Ctrl+J", TREE, QT_TRANSLATE_NOOP("keys", "Join with the next item")),
    "tree.remove": Key("Del", TREE, QT_TRANSLATE_NOOP("keys", "Remove the item")),
}
"""Keys of Prepare that mean something only while the programme tree has the focus."""

SCENE_KEYS: dict[Scene, str] = {scene: f"scene.{scene.value}" for scene in Scene}


def sequence(name: str) -> str:
    """The shortcut called `name`, for a tooltip or a QShortcut."""
    return KEYS[name].sequence
