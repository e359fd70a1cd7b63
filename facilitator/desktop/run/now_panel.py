"""What is on now: its clock, who speaks, and how late it is. Lateness stands here and nowhere else."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, Panel, label, set_role
from facilitator.desktop.reading import (
    event_of,
    find_row,
    plain,
    programme_of,
    running_row,
    speaker_label,
)
from facilitator.desktop.run.forms import FloorForm
from facilitator.desktop.run.late_press import late_press_min
from facilitator.desktop.run.replan_line import ReplanLine
from facilitator.desktop.run.speaker_line import SpeakerLine
from facilitator.domain.runs import Phase, RunState
from facilitator.protocol.commands import (
    Command,
    FloorAdd,
    Go,
    ItemExtend,
    ItemNext,
    ItemPause,
    ItemResume,
    ItemStart,
    SpeakerNext,
)
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

_CLOCK_PX = 44
_STEPS = 1000


class NowPanel(Panel):
    """`tick` is called several times a second: the clock is derived from the hub's time, never counted."""

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self.lateness = label()
        self.head.addWidget(self.lateness)
        self.clock = label()
        font = QFont(words.tabular(self.font()))
        font.setPixelSize(_CLOCK_PX)
        font.setWeight(QFont.Weight.DemiBold)
        self.clock.setFont(font)
        self.clock.setProperty("clock", True)
        self.left = label(self.tr("left"), "quiet")
        self.of = label("", "quiet")
        self.slack = label("", "quiet")
        clock_line = QHBoxLayout()
        clock_line.setSpacing(8)
        for widget in (self.clock, self.left, self.of):
            clock_line.addWidget(widget)
        clock_line.addStretch(1)
        clock_line.addWidget(self.slack)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Time used"))
        self.speakers = ElidedLabel()
        self.who = Button(
            self.tr("Who is it?"),
            role="quiet",
            tip=self.tr("Names the person who speaks from the floor"),
            pressed=self._ask_name,
        )
        speaker_line = QHBoxLayout()
        speaker_line.setSpacing(8)
        speaker_line.addWidget(self.speakers, 1)
        speaker_line.addWidget(self.who)
        self.naming = FloorForm(self._model)
        self.replan = ReplanLine(self._model)
        self.tell = SpeakerLine(self._model)
        self.hint = label("", "quiet", wrap=True)
        self._make_buttons()
        self.body.addLayout(clock_line)
        self.body.addWidget(self.progress)
        self.body.addLayout(speaker_line)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.replan)
        self.body.addLayout(self._buttons)
        self.body.addWidget(self.tell)
        self.body.addWidget(self.naming)
        model.changed.connect(self._changed)
        self.refresh()

    def _make_buttons(self) -> None:
        send = self._model.send
        self.go = Button(
            self.tr("Start"),
            "play",
            role="primary",
            keys=sequence("go"),
            pressed=lambda: send(Go()),
        )
        self.pause = Button(
            self.tr("Pause"), "pause", keys=sequence("pause"), pressed=self.toggle_pause
        )
        self.next_speaker = self._button(
            self.tr("Next speaker"), "chevrons-right", "speaker.next", SpeakerNext()
        )
        self.next_item = self._button(self.tr("Next item"), "skip-forward", "item.next", ItemNext())
        self.more = self._button("+1", "", "more", ItemExtend(1), self.tr("One minute more"))
        self.less = self._button("−1", "", "less", ItemExtend(-1), self.tr("One minute less"))
        self.floor = self._button(
            self.tr("Floor"),
            "mic",
            "floor",
            FloorAdd(),
            self.tr("Somebody speaks from the floor: a clock of 2 minutes starts"),
        )
        self.back_date = Button(
            "",
            role="quiet",
            tip=self.tr("Dates the start back, and the end of what ran before"),
            pressed=self._date_back,
        )
        self._buttons = FlowLayout()
        for button in (
            self.go,
            self.pause,
            self.next_speaker,
            self.next_item,
            self.more,
            self.less,
            self.floor,
            self.back_date,
        ):
            self._buttons.addWidget(button)

    def _button(self, text: str, icon: str, key: str, command: Command, tip: str = "") -> Button:
        return Button(
            text,
            icon,
            tip=tip,
            keys=sequence(key),
            pressed=lambda: self._model.send(command),
        )

    def toggle_pause(self) -> None:
        row = running_row(self._model.state)
        paused = row is not None and row.run is not None and row.run.state is RunState.PAUSED
        self._model.send(ItemResume() if paused else ItemPause())

    def tick(self) -> None:
        """Moves the clocks on."""
        programme = programme_of(self._model.state)
        row = running_row(self._model.state)
        if programme is None or row is None or row.run is None:
            return
        now = self._model.now()
        self.clock.setText(words.countdown(row.run.remaining_s(now)))
        used = row.run.elapsed_s(now) / max(1, row.run.allowed_s)
        self.progress.setValue(round(_STEPS * min(1.0, used)))
        role = {Phase.ON_TIME: "", Phase.WARNING: "warning", Phase.OVERTIME: "danger"}[
            row.run.phase(now)
        ]
        set_role(self.progress, role)
        set_role(self.clock, f"clock-{role}" if role else "clock")
        over = words.is_over(row.run.remaining_s(now))
        self.left.setText(self.tr("over time") if over else self.tr("left"))
        self.speakers.set_full(self._speakers(programme))
        minutes = late_press_min(programme, now)
        self.back_date.setVisible(minutes > 0)
        if minutes:
            self.back_date.rename(self.tr("Started %n min ago?", "", minutes))

    def refresh(self) -> None:
        programme = programme_of(self._model.state)
        row = running_row(self._model.state)
        running = programme is not None and row is not None and row.run is not None
        for widget in (self.clock, self.left, self.of, self.progress, self.speakers, self.slack):
            widget.setVisible(running)
        for button in (
            self.pause,
            self.next_speaker,
            self.next_item,
            self.more,
            self.less,
            self.floor,
        ):
            button.setVisible(running)
        self.lateness.setVisible(running)
        self.who.setVisible(running and self._floor_speaker() is not None)
        self.hint.setVisible(not running)
        self.back_date.hide()
        self.go.setVisible(not running)
        self.replan.refresh()
        if programme is not None and row is not None and row.run is not None:
            self._show_running(programme, row)
        else:
            self._show_waiting(programme)

    def _show_running(self, programme: ProgrammeSection, row: ProgrammeRow) -> None:
        assert row.run is not None
        self.title.set_full(plain(row.item.title, words.language()))
        set_role(self.title, "heading")
        self.of.setText(self.tr("of {time}").format(time=words.countdown(row.run.allowed_s)))
        self.lateness.setText(words.lateness(programme.behind_s))
        set_role(self.lateness, "warning" if words.is_late(programme.behind_s) else "running")
        self.slack.setText(self._slack(programme))
        self.slack.setVisible(bool(self.slack.text()))
        paused = row.run.state is RunState.PAUSED
        self.pause.rename(
            self.tr("Go on") if paused else self.tr("Pause"), "play" if paused else "pause"
        )
        self.pause.describe(self.pause.text(), sequence("pause"))
        self.next_speaker.setEnabled(bool(programme.next_speaker))
        self.next_item.setEnabled(bool(programme.next_item))
        self.tick()

    def _show_waiting(self, programme: ProgrammeSection | None) -> None:
        event = event_of(self._model.state)
        upcoming = find_row(programme, programme.next_item) if programme is not None else None
        self.go.setVisible(upcoming is not None)
        set_role(self.title, "heading")
        if event is not None and event.ended_at is not None:
            self.title.set_full(self.tr("The event has ended"))
            self.hint.setText(self.tr("Write the report in the place “Report”."))
            self.go.setVisible(False)
        elif upcoming is not None:
            started = programme is not None and any(row.run for row in programme.rows)
            self.title.set_full(
                self.tr("Nothing is running") if started else self.tr("Not started yet")
            )
            name = plain(upcoming.item.title, words.language())
            self.hint.setText(
                self.tr("First: {item}. Press Space when it begins.").format(item=name)
                if not started
                else self.tr("Next: {item}. Press Space when it begins.").format(item=name)
            )
        elif programme is not None and programme.rows:
            self.title.set_full(self.tr("The programme is over"))
            self.hint.setText(self.tr("End the event from the menu, or start an item again."))
        else:
            self.title.set_full(self.tr("No programme"))
            self.hint.setText(self.tr("Votes and questions work without one."))

    def _speakers(self, programme: ProgrammeSection) -> str:
        parts = []
        if programme.speaker is not None:
            left = words.time_left(programme.speaker.remaining_s(self._model.now()))
            name = speaker_label(programme, programme.speaker.id) or self.tr("From the floor")
            parts.append(self.tr("Now: {name}, {time}").format(name=name, time=left))
        if programme.next_speaker is not None:
            parts.append(self._next_speaker(programme, programme.next_speaker))
        elif (row := find_row(programme, programme.next_item)) is not None:
            name = plain(row.item.title, words.language())
            parts.append(self.tr("Next: {name}").format(name=name))
        return "  ·  ".join(parts)

    def _next_speaker(self, programme: ProgrammeSection, key: str) -> str:
        """With the minutes they would get, and how many they were promised where that is more."""
        name = speaker_label(programme, key)
        parts = (c for row in programme.rows for c in row.contributions if c.id == key)
        planned_s = next(parts).planned_s
        if programme.next_speaker_s is None:
            return self.tr("Next: {name}").format(name=name)
        text = self.tr("Next: {name}, {time}")
        if programme.next_speaker_s < planned_s:
            text = self.tr("Next: {name}, {time} instead of {planned}")
        return text.format(
            name=name,
            time=words.spoken(programme.next_speaker_s),
            planned=words.spoken(planned_s),
        )

    def _floor_speaker(self) -> str | None:
        """The contribution of whoever speaks from the floor now."""
        programme, row = programme_of(self._model.state), running_row(self._model.state)
        if programme is None or programme.speaker is None or row is None:
            return None
        parts = (c.id for c in row.contributions if c.from_floor and c.id == programme.speaker.id)
        return next(parts, None)

    def _ask_name(self) -> None:
        contribution = self._floor_speaker()
        if contribution is not None:
            self.naming.ask(contribution)

    def _date_back(self) -> None:
        programme = programme_of(self._model.state)
        if programme is not None and programme.running is not None:
            minutes = late_press_min(programme, self._model.now())
            self._model.send(ItemStart(programme.running, minutes))

    def _slack(self, programme: ProgrammeSection) -> str:
        if not words.is_late(programme.behind_s):
            return ""
        if not words.is_late(programme.slack_s):
            return self.tr("no slack left")
        return self.tr("{time} of it can be caught up").format(
            time=words.minutes(programme.slack_s)
        )

    def _changed(self, section: str) -> None:
        if section in ("programme", "event"):
            self.refresh()
