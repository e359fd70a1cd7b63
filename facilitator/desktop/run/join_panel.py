"""How phones get in: the address and its QR code, the doors, the Wi-Fi, and who is there."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, Panel, label, plain_tip
from facilitator.desktop.qr import QrLabel
from facilitator.desktop.reading import (
    event_of,
    is_cut_off,
    open_poll,
    room_of,
    trial_poll,
    voted_n,
)
from facilitator.desktop.run.forms import number_field
from facilitator.desktop.run.heads_form import HeadsForm
from facilitator.desktop.run.invite_form import InviteForm
from facilitator.desktop.run.wifi_form import WifiForm
from facilitator.protocol.commands import (
    AddressPrefer,
    DoorsClose,
    DoorsOpen,
    Headcount,
    TrialStart,
    TrialStop,
)
from facilitator.protocol.desk import RoomSection

QR_PX = 104
ROOMY_QR_PX = 152
QUIET_AFTER_S = 60.0
"""Doors open this long without a phone: something is in the way, and the panel says what is likely."""


class JoinPanel(Panel):
    """`close_asked` is emitted instead of closing the doors: somebody should be asked first."""

    close_asked = Signal()

    def __init__(self, model: EventModel) -> None:
        self._model = model
        self._open_since: datetime | None = None
        super().__init__(QCoreApplication.translate("panels", "Join"), foldable=True)
        self.title.set_full(self.tr("JOIN"))
        self.doors = Button("", pressed=self.toggle_doors)
        self.head.insertWidget(1, self.doors)
        self.closed = label(
            self.tr("Phones cannot join yet. Open the doors when the room is ready."),
            "quiet",
            wrap=True,
        )
        self.closing = label("", "quiet", wrap=True)
        self._make_buttons()
        self._make_address()
        self.people = label("", "quiet")
        self.heads = HeadsForm(model)
        self._make_headcount()
        self.nobody = label("", "note", wrap=True)
        self.trial_text = label("", "quiet", wrap=True)
        self.wifi = WifiForm(model)
        self.invites = InviteForm(model)
        self.body.addWidget(self.closed)
        self.body.addWidget(self.closing)
        self.body.addLayout(self._address)
        self.body.addLayout(self._heads)
        self.body.addWidget(self.heads)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.trial_text)
        self.body.addWidget(self.wifi)
        self.body.addWidget(self.invites)
        model.changed.connect(self._changed)
        self.refresh()

    def _make_address(self) -> None:
        self.qr = QrLabel()
        self.qr.setFixedSize(QR_PX, QR_PX)
        self.url = ElidedLabel("", "strong")
        self.url.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = label("", "code")
        self.copy = Button("", "copy", tip=self.tr("Copy the address"), pressed=self._copy)
        self.others = Button(
            "",
            "list",
            tip=self.tr("Other addresses of this laptop, the likeliest first"),
            pressed=self._show_addresses,
        )
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.url)
        code_line = QHBoxLayout()
        code_line.setSpacing(0)
        code_line.addWidget(self.code, 1)
        code_line.addWidget(self.copy)
        code_line.addWidget(self.others)
        texts.addLayout(code_line)
        texts.addLayout(self._buttons)
        texts.addStretch(1)
        self._address = QHBoxLayout()
        self._address.setSpacing(12)
        self._address.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        self._address.addLayout(texts, 1)

    def _make_headcount(self) -> None:
        self.headcount = number_field(
            self.tr("People in the room"), self.tr("How many people are in the room")
        )
        self.headcount.setSpecialValueText("–")
        self.headcount.valueChanged.connect(lambda people: self._model.send(Headcount(people)))
        text = label(self.tr("In the room"))
        text.setBuddy(self.headcount)
        self.by_category = Button(
            "",
            "users",
            tip=self.tr("Counts heads by categories, like women and men: for the report"),
            keys=sequence("heads"),
            pressed=self.heads.ask,
        )
        self._heads = FlowLayout()
        for widget in (text, self.headcount, self.by_category, self.people):
            self._heads.addWidget(widget)

    def _make_buttons(self) -> None:
        self.trial = Button("", pressed=self.toggle_trial)
        self.wifi_button = Button(
            self.tr("Wi-Fi"),
            "wifi",
            tip=self.tr("The network phones should join, for its QR code"),
            pressed=lambda: self.wifi.ask(),
        )
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.trial)
        self._buttons.addWidget(self.wifi_button)
        self.invite_button = Button(
            self.tr("Invite"),
            "presentation",
            tip=self.tr("Pages for the lectern, for the chair and for the rapporteur"),
            pressed=lambda: self.invites.ask(),
        )
        self._buttons.addWidget(self.invite_button)

    def set_roomy(self, roomy: bool) -> None:
        size_px = ROOMY_QR_PX if roomy else QR_PX
        self.qr.setFixedSize(size_px, size_px)

    def toggle_doors(self) -> None:
        room = room_of(self._model.state)
        if room is not None and room.doors_open:
            self.close_asked.emit()
        else:
            self.open_doors()

    def open_doors(self) -> None:
        """Opens them, or keeps them from closing by themselves."""
        self._model.send(DoorsOpen())

    def close_doors(self) -> None:
        self._model.send(DoorsClose())

    def toggle_trial(self) -> None:
        self._model.send(TrialStop() if trial_poll(self._model.state) else TrialStart())

    def tick(self) -> None:
        """Notices when nobody has come for a while."""
        room = room_of(self._model.state)
        self.nobody.setVisible(room is not None and self._is_quiet(room))

    def refresh(self) -> None:
        room = room_of(self._model.state)
        is_open = room is not None and room.doors_open
        if not is_open:
            self._open_since = None
        elif self._open_since is None:
            self._open_since = self._model.now()
        self.doors.set_role("" if is_open else "primary")
        self.doors.rename(
            self.tr("Close the doors") if is_open else self.tr("Open the doors"),
            "door-closed" if is_open else "door-open",
        )
        self.doors.describe(
            self.tr("Phones are told that the laptop went away")
            if is_open
            else self.tr("Lets phones on the network in")
        )
        self.closed.setVisible(not is_open)
        closes_at = room.doors_close_at if room is not None else None
        self.closing.setVisible(closes_at is not None)
        if closes_at is not None:
            self.closing.setText(
                self.tr("The event has ended. The doors close at {time}.").format(
                    time=words.wall(closes_at)
                )
            )
        self._show_address(room if is_open else None)
        self._show_people()
        self._show_trial(is_open)
        self.invites.refresh()
        self.nobody.setText(self._likely_cause(room))
        self.tick()

    def _show_address(self, room: RoomSection | None) -> None:
        address = room.addresses[0] if room is not None and room.addresses else None
        for widget in (self.qr, self.url, self.code, self.copy):
            widget.setVisible(address is not None)
        self.others.setVisible(room is not None and len(room.addresses) > 1)
        if address is None:
            return
        event = event_of(self._model.state)
        self.url.set_full(address.url.removeprefix("http://"))
        self.code.setText(event.join_code if event is not None else "")
        self.qr.set_text(address.url)
        self.qr.setAccessibleName(self.tr("QR code of {url}").format(url=address.url))
        self.qr.setToolTip(plain_tip(address.url))

    def _show_people(self) -> None:
        event = event_of(self._model.state)
        headcount = event.headcount if event is not None else None
        if not self.headcount.hasFocus():
            self.headcount.blockSignals(True)
            self.headcount.setValue(headcount or 0)
            self.headcount.blockSignals(False)
        row = open_poll(self._model.state)
        self.people.setVisible(row is not None)
        if row is not None:
            count = voted_n(self._model.state, row)
            self.people.setText(self.tr("voted {count}").format(count=count))

    def _show_trial(self, is_open: bool) -> None:
        row = trial_poll(self._model.state)
        self.trial.setEnabled(is_open)
        self.trial.rename(self.tr("End the test") if row is not None else self.tr("Test"))
        self.trial.describe(
            self.tr("Deletes the test’s answers")
            if row is not None
            else self.tr("A try-out vote that never reaches the report")
        )
        self.trial_text.setVisible(row is not None)
        if row is not None:
            answered = voted_n(self._model.state, row)
            self.trial_text.setText(self.tr("Test: %n phones have answered", "", answered))

    def _is_quiet(self, room: RoomSection) -> bool:
        event = event_of(self._model.state)
        over = event is not None and event.ended_at is not None
        if over or not room.doors_open or room.phones_seen or self._open_since is None:
            return False
        return (self._model.now() - self._open_since).total_seconds() > QUIET_AFTER_S

    def _likely_cause(self, room: RoomSection | None) -> str:
        start = self.tr("No phone has reached this laptop yet.")
        hosts = [address.host for address in room.addresses] if room is not None else []
        if is_cut_off(self._model.state):
            cause = words.no_network()
        elif len(hosts) > 1:
            cause = self.tr(
                "Perhaps the phones are on another network than this laptop: try the other "
                "addresses. A firewall on this laptop can also be in the way."
            )
        else:
            cause = self.tr(
                "Perhaps the phones are on another network, or this Wi-Fi keeps its devices "
                "apart: a hotspot of your own helps. A firewall on this laptop can also be "
                "in the way."
            )
        return f"{start} {cause}"

    def addresses_menu(self) -> QMenu:
        """The laptop's addresses, to choose the one phones should use."""
        room = room_of(self._model.state)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for address in room.addresses if room is not None else []:
            text = f"{address.url.removeprefix('http://')}  ({address.interface})"
            command = AddressPrefer(address.host)
            menu.addAction(text.replace("&", "&&"), partial(self._model.send, command))
        return menu

    def _show_addresses(self) -> None:
        place = self.others.mapToGlobal(self.others.rect().bottomLeft())
        self.addresses_menu().popup(place)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"http://{self.url.full()}")

    def _changed(self, section: str) -> None:
        if section in ("room", "event", "polls", "live"):
            self.refresh()
