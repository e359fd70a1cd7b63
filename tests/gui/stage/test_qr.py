"""Codes are read back by a decoder from the painted picture."""

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facilitator.desktop.qr import QUIET_ZONE, QrLabel, qr_matrix, qr_pixmap, wifi_payload
from facilitator.domain.stage import Scene
from tests.gui.stage.conftest import Show
from tests.helpers.pictures import pixels

URL = "HTTP://192.168.1.7:8080/K7Q2"


def codes_in(image: QImage) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(pixels(image))}


@pytest.mark.parametrize("size_px", [66, 100, 333, 1000])
def test_codes_can_be_read(qapp: object, size_px: int) -> None:
    assert codes_in(qr_pixmap(URL, size_px).toImage()) == {URL}


def test_modules_are_whole_pixels_and_the_quiet_zone_is_kept(qapp: object) -> None:
    image = qr_pixmap(URL, 500).toImage()
    modules = len(qr_matrix(URL))
    module_px = 500 // (modules + 2 * QUIET_ZONE)
    shown = pixels(image)[:, :, 0]
    dark = np.flatnonzero((shown == 0).any(axis=0))
    assert max(dark) - min(dark) + 1 == module_px * modules
    assert min(dark) >= QUIET_ZONE * module_px
    assert set(np.unique(shown)) == {0, 255}


def test_capitals_make_a_smaller_code() -> None:
    assert len(qr_matrix(URL)) < len(qr_matrix(URL.lower() + "?lang=en"))
    assert len(qr_matrix(URL)) == 25


@pytest.mark.parametrize(
    ("ssid", "password", "payload"),
    [
        ("Venue", "secret", "WIFI:T:WPA;S:Venue;P:secret;;"),
        ("a;b", "c:d", r"WIFI:T:WPA;S:a\;b;P:c\:d;;"),
        ("a,b", '"q"', r"WIFI:T:WPA;S:a\,b;P:\"q\";;"),
        ("back\\slash", "\\;", r"WIFI:T:WPA;S:back\\slash;P:\\\;;;"),
        ("Salle Orangerie é", "пароль", "WIFI:T:WPA;S:Salle Orangerie é;P:пароль;;"),
    ],
)
def test_wifi_names_and_passwords_survive(
    qapp: object, ssid: str, password: str, payload: str
) -> None:
    assert wifi_payload(ssid, password) == payload
    assert codes_in(qr_pixmap(payload, 400).toImage()) == {payload}


def test_an_open_network_has_no_password() -> None:
    assert wifi_payload("Venue", "unused", "nopass") == "WIFI:T:nopass;S:Venue;;"


def test_the_label_shows_what_it_is_given(qtbot: QtBot) -> None:
    label = QrLabel()
    qtbot.addWidget(label)
    label.resize(200, 150)
    label.show()
    assert codes_in(label.grab().toImage()) == set()
    label.set_text(URL)
    assert codes_in(label.grab().toImage()) == {URL}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (640, 360)], ids=str)
def test_both_codes_of_the_join_scene_can_be_read(
    show: Show, theme: str, size: tuple[int, int]
) -> None:
    found = codes_in(show(Scene.JOIN, theme=theme, size=size).grab().toImage())
    assert found == {URL, wifi_payload("Orangerie; guests", 'p:a"ss\\,1')}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_small_code_of_a_poll_can_be_read(show: Show, theme: str) -> None:
    assert codes_in(show(Scene.POLL, "obstacle", theme=theme).grab().toImage()) == {URL}
