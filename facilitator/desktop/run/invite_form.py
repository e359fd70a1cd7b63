"""Inviting the lectern's tablet, the chair's and the rapporteur's laptop: a key for each, as a code and a link."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.qr import QrLabel
from facilitator.desktop.reading import room_of
from facilitator.desktop.run.forms import InlineForm
from facilitator.protocol.commands import InviteRevoke, InviteRole
from facilitator.protocol.desk import Invite
from facilitator.protocol.keyed import Role

_QR_PX = 152


class RoleInvite(QWidget):
    """One role: its page's link while it is known, and who has it open."""

    def __init__(self, model: EventModel, role: Role, name: str, what: str) -> None:
        super().__init__()
        self._model = model
        self._role: Role = role
        self._name = name
        self.state = label("", "quiet", wrap=True)
        self.qr = QrLabel()
        self.qr.setFixedSize(_QR_PX, _QR_PX)
        self.link = label("", "strong", wrap=True)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.make = Button("", "plus", pressed=lambda: model.send(InviteRole(role)))
        self.copy = Button(
            self.tr("Copy"),
            "copy",
            role="quiet",
            tip=self.tr("Copies the link of {page}").format(page=name),
            pressed=self._copy,
        )
        self.revoke = Button(
            self.tr("Take back"),
            "x",
            role="quiet",
            tip=self.tr("The link of {page} stops working").format(page=name),
            pressed=lambda: model.send(InviteRevoke(role)),
        )
        buttons = FlowLayout()
        for button in (self.make, self.copy, self.revoke):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(name, "strong"))
        layout.addWidget(label(what, "quiet", wrap=True))
        for widget in (self.qr, self.link, self.state):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def refresh(self, invite: Invite | None) -> None:
        url = invite.url if invite is not None else ""
        for widget in (self.qr, self.link, self.copy):
            widget.setVisible(bool(url))
        self.revoke.setVisible(invite is not None)
        self.state.setVisible(invite is not None)
        self.make.rename(self.tr("Invite") if invite is None else self.tr("New link"))
        self.make.describe(
            self.tr("Makes a link for {page}").format(page=self._name)
            if invite is None
            else self.tr("Makes another link; the one before stops working")
        )
        if invite is None:
            return
        self.qr.set_text(url)
        self.qr.setAccessibleName(self.tr("QR code of {page}").format(page=self._name))
        self.link.setText(url.removeprefix("http://").replace("#", "\n#"))
        if invite.pages:
            self.state.setText(self.tr("%n open now", "", invite.pages))
        elif url:
            self.state.setText(self.tr("Not open anywhere yet."))
        else:
            self.state.setText(
                self.tr("Invited earlier. That link still works; make a new one to show it again.")
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.qr.text().removeprefix("http://"))


class InviteForm(InlineForm):
    """Opens in the join panel."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Lectern, chair and rapporteur"))
        self._model = model
        self.closed = label(
            self.tr("Open the doors first: these pages are reached over the network."),
            "note",
            wrap=True,
        )
        self.roles: dict[Role, RoleInvite] = {
            "speaker": RoleInvite(
                model,
                "speaker",
                self.tr("Lectern"),
                self.tr("A large clock for whoever speaks, who is next, and what you tell them."),
            ),
            "chair": RoleInvite(
                model,
                "chair",
                self.tr("Chair"),
                self.tr("The same, with approved questions, results before the room, conclusions."),
            ),
            "notes": RoleInvite(
                model,
                "notes",
                self.tr("Rapporteur"),
                self.tr("Writes notes and the report in any browser, and downloads it."),
            ),
        }
        self.body.addWidget(self.closed)
        for part in self.roles.values():
            self.body.addWidget(part)
        self.refresh()

    def ask(self) -> None:
        self.show()
        self.roles["speaker"].make.setFocus()

    def refresh(self) -> None:
        room = room_of(self._model.state)
        self.closed.setVisible(room is None or not room.doors_open)
        invites = {invite.role: invite for invite in room.invites} if room is not None else {}
        for role, part in self.roles.items():
            part.refresh(invites.get(role))
