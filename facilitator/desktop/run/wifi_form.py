"""The room's Wi-Fi, so that the stage can show a QR code that joins it."""

from PySide6.QtWidgets import QLineEdit

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ComboBox, plain_tip
from facilitator.desktop.reading import event_of
from facilitator.desktop.run.forms import InlineForm, line_edit
from facilitator.protocol.commands import WifiSet

_SECURITIES = ("WPA", "WEP", "nopass")


class WifiForm(InlineForm):
    """An empty name takes the Wi-Fi step away from the stage."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Wi-Fi for phones"))
        self._model = model
        self.ssid = line_edit(self.tr("Name of the network"), limit=32)
        self.password = line_edit(self.tr("Password"), limit=63)
        self.password.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.security = ComboBox(self.tr("Protection"))
        self.security.setToolTip(plain_tip(self.tr("How the network is protected")))
        names = (self.tr("WPA (usual)"), self.tr("WEP (old)"), self.tr("No password"))
        for value, name in zip(_SECURITIES, names, strict=True):
            self.security.addItem(name, value)
        self.save = Button(self.tr("Keep"), "check", role="primary", pressed=self.submit)
        for widget in (self.ssid, self.password, self.security, self.save):
            self.body.addWidget(widget)
        for edit in (self.ssid, self.password):
            edit.returnPressed.connect(self.submit)

    def ask(self) -> None:
        event = event_of(self._model.state)
        if event is not None and event.wifi is not None:
            self.ssid.setText(event.wifi.ssid)
            self.password.setText(event.wifi.password)
            self.security.setCurrentIndex(max(0, self.security.findData(event.wifi.security)))
        self.show()
        self.ssid.setFocus()

    def submit(self) -> None:
        security = self.security.currentData()
        password = "" if security == "nopass" else self.password.text()
        self._model.send(WifiSet(self.ssid.text().strip(), password, security))
        self.hide()
