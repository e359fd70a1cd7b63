"""The event's own facts: what it is called, where and when it is, in which languages."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout

from facilitator.blocklists import usual_words
from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, plain_tip
from facilitator.desktop.prepare.fields import (
    ChoiceField,
    FieldGrid,
    LineField,
    NotesField,
    NumberField,
    WordingField,
)
from facilitator.desktop.prepare.item_panel import attribution_names
from facilitator.desktop.reading import event_of, in_zone, zone_of
from facilitator.domain.workshop import Attribution
from facilitator.protocol.commands import QuestionsModerate
from facilitator.protocol.edit_event_commands import (
    EventAttribution,
    EventBlocklist,
    EventCapacity,
    EventFact,
    EventHardEnd,
    EventIndicative,
    EventLanguages,
    EventOrganisers,
    EventStart,
    EventTitle,
    EventZone,
)


class EventPanel(Panel):
    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self.lang = ""
        self.title.set_full(self.tr("EVENT"))
        self.setAccessibleName(self.tr("Event"))
        send = model.send
        self.wording = WordingField(
            self.tr("Title of the event"), lambda text, lang: send(EventTitle(text, lang))
        )
        self.organisers = NotesField(
            self.tr("Organisers"),
            lambda text: send(EventOrganisers(text)),
            self.tr("One on each line"),
        )
        self.objective = NotesField(
            self.tr("Objective"),
            lambda text: send(EventFact("objective", text)),
            self.tr("What the event is to achieve, for the report"),
        )
        self.place = LineField(
            self.tr("Place"),
            lambda text: send(EventFact("place", text)),
            self.tr("City, country"),
            200,
        )
        self.room = LineField(
            self.tr("Room"), lambda text: send(EventFact("room", text)), self.tr("Main room"), 200
        )
        self.capacity = NumberField(
            self.tr("Seats"), lambda people: send(EventCapacity(people)), empty=self.tr("unknown")
        )
        self.day = LineField(self.tr("Day"), lambda _text: self._keep_start(), "2027-01-15", 10)
        self.start = LineField(self.tr("Begins"), lambda _text: self._keep_start(), "09:00", 5)
        self.end = LineField(
            self.tr("Room until"),
            lambda _text: self._keep_end(),
            self.tr("2027-01-15 18:00; empty if open"),
            16,
        )
        self.end.setPlaceholderText(self.tr("open"))
        self.zone = LineField(
            self.tr("Time zone"), lambda text: send(EventZone(text)), "Europe/Paris", 64
        )
        self.zone.setCompleter(QCompleter(sorted(available_timezones()), self.zone))
        self.languages = LineField(
            self.tr("Languages"),
            lambda text: send(EventLanguages(text)),
            self.tr("en fr ar: the original’s first"),
            200,
        )
        self.attribution = ChoiceField(
            self.tr("In the report"),
            lambda value: send(EventAttribution(Attribution(value))),
            attribution_names(),
            self.tr("How the report names who said something"),
        )
        text = self.tr("Polls are indicative: stage and report say that they decide nothing")
        self.indicative = QCheckBox(text)
        self.indicative.setAccessibleName(text)
        self.indicative.setToolTip(plain_tip(text))
        self.indicative.clicked.connect(lambda on: send(EventIndicative(on)))
        text = self.tr("Questions from the audience wait for approval before anybody sees them")
        self.moderated = QCheckBox(text)
        self.moderated.setAccessibleName(text)
        self.moderated.setToolTip(plain_tip(text))
        self.moderated.clicked.connect(lambda on: send(QuestionsModerate(on)))
        self.hides = label("", "quiet", wrap=True)
        self.hides_edit = Button(
            self.tr("Edit"),
            role="quiet",
            checkable=True,
            tip=self.tr("Shows the words, one on each line, to be changed"),
            pressed=lambda: self._show_blocklist(),
        )
        self.hides_usual = Button(
            self.tr("The usual ones"),
            role="quiet",
            tip=self.tr("Back to the lists that come with the program"),
            pressed=lambda: send(EventBlocklist()),
        )
        self.blocklist = NotesField(
            self.tr("Words that are hidden"),
            lambda text: send(EventBlocklist(text)),
            self.tr("One on each line. Capitals and accents do not matter"),
        )
        self.blocklist.hide()
        self.begun = label(
            self.tr("The event has begun, so its day, start and time zone stay as they are."),
            "quiet",
            wrap=True,
        )
        grid = FieldGrid(4)
        grid.add(self.tr("Title"), self.wording, 4)
        grid.add(self.tr("Organisers, one on each line"), self.organisers, 4)
        grid.add(self.tr("Place"), self.place, 2)
        grid.add(self.tr("Room"), self.room)
        grid.add(self.tr("Seats"), self.capacity)
        grid.add(self.tr("Day"), self.day)
        grid.add(self.tr("Begins"), self.start)
        grid.add(self.tr("Room until"), self.end)
        grid.add(self.tr("Time zone"), self.zone)
        grid.add(self.tr("Languages by their codes, the original’s first"), self.languages, 2)
        grid.add(self.tr("In the report"), self.attribution, 2)
        grid.add(self.tr("Objective"), self.objective, 4)
        self.body.addLayout(grid)
        self.body.addWidget(self.indicative)
        self.body.addWidget(self.moderated)
        hiding = QHBoxLayout()
        hiding.setSpacing(8)
        hiding.addWidget(self.hides, 1)
        hiding.addWidget(self.hides_usual)
        hiding.addWidget(self.hides_edit)
        self.body.addLayout(hiding)
        self.body.addWidget(self.blocklist)
        self.body.addWidget(self.begun)

    def refresh(self, *, begun: bool) -> None:
        event = event_of(self._model.state)
        if event is None:
            return
        self.wording.show_text(event.title, self.lang)
        self.organisers.show_value("\n".join(event.organisers))
        self.objective.show_value(event.objective)
        self.place.show_value(event.place)
        self.room.show_value(event.room)
        self.capacity.show_value(event.capacity)
        at = None if event.starts_at is None else in_zone(self._model.state, event.starts_at)
        self.day.show_value("" if at is None else f"{at:%Y-%m-%d}")
        self.start.show_value("" if at is None else words.wall(at))
        end = None if event.hard_end is None else in_zone(self._model.state, event.hard_end)
        self.end.show_value("" if end is None else f"{end:%Y-%m-%d %H:%M}")
        self.zone.show_value(event.time_zone)
        self.languages.show_value(" ".join(event.languages))
        self.attribution.show_value(event.attribution.value)
        self.indicative.setChecked(event.indicative)
        self.moderated.setChecked(event.questions_moderated)
        words_hidden = usual_words(event.languages) if event.blocklist is None else event.blocklist
        self.hides.setText(
            self.tr(
                "In word clouds and open answers, what holds one of %n gross words is hidden.",
                "",
                len(words_hidden),
            )
        )
        self.blocklist.show_value("\n".join(words_hidden))
        self.hides_usual.setVisible(event.blocklist is not None)
        self.begun.setVisible(begun)
        for field in (self.day, self.start, self.zone):
            field.setEnabled(not begun)

    def _show_blocklist(self) -> None:
        self.blocklist.setVisible(self.hides_edit.isChecked())

    def _keep_start(self) -> None:
        """Waits until both day and time are there."""
        if self.day.text().strip() and self.start.text().strip():
            at = self._moment(f"{self.day.text().strip()} {self.start.text().strip()}")
            if at is not None:
                self._model.send(EventStart(at))

    def _keep_end(self) -> None:
        written = self.end.text().strip()
        if written and len(written) <= 5:
            written = f"{self.day.text().strip() or date.min.isoformat()} {written}"
        at = self._moment(written) if written else None
        if at is not None or not written:
            self._model.send(EventHardEnd(at))

    def _moment(self, written: str) -> datetime | None:
        """The moment on the wall clock of the event's place; None, with a sentence, if it is none."""
        for pattern in ("%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%d/%m/%Y %H:%M"):
            try:
                found = datetime.strptime(written, pattern)
            except ValueError:
                continue
            return found.replace(tzinfo=zone_of(self._model.state) or ZoneInfo("UTC"))
        self._model.refused.emit(
            self.tr("Write the day like 2027-01-15 and the time like 09:00. Nothing was changed.")
        )
        return None
