"""Join: the Wi-Fi where it is known, then the page, with a code that the last row can read."""

from datetime import datetime

from PySide6.QtCore import QRectF

from facilitator.desktop.qr import wifi_payload
from facilitator.desktop.reading import event_of, phones_address
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.pages import address_of, big_code
from facilitator.desktop.stage.said import isolated, sentence, words
from facilitator.desktop.stage.texts import Block
from facilitator.domain.workshop import Wifi
from facilitator.protocol.desk import DeskState

_WIFI_QR = 0.26
_STAY = 0.028


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    event, page = event_of(state), phones_address(state)
    if event is None or page is None:
        closed = [Block(text, 0.06) for text in sentence(state, "doors_closed")]
        canvas.column(canvas.area, closed, Align.AlignVCenter, centred=True)
        return
    code = big_code(canvas, page)
    left = QRectF(canvas.area)
    left.setRight(code.left() - canvas.share(0.04))
    stay = sentence(state, "stay_connected", most=len(event.languages))
    notes = [Block(text, _STAY, "faint") for text in stay]
    foot = QRectF(left)
    needed = canvas.natural_height(notes, left.width()) + 1.0
    foot.setTop(left.bottom() - min(0.35 * left.height(), needed))
    canvas.column(foot, notes, Align.AlignBottom)
    left.setBottom(foot.top() - canvas.share(0.03))
    if event.wifi is None:
        canvas.column(left, _page(canvas, state, step=""), Align.AlignVCenter)
        return
    upper, lower = QRectF(left), QRectF(left)
    upper.setHeight(0.56 * left.height())
    lower.setTop(upper.bottom() + canvas.share(0.02))
    _draw_wifi(canvas, state, event.wifi, upper)
    canvas.column(lower, _page(canvas, state, step="2"), Align.AlignTop)


def _draw_wifi(canvas: Canvas, state: DeskState, wifi: Wifi, area: QRectF) -> None:
    say = words(state)
    head = QRectF(area)
    blocks = [Block(say("join_wifi"), 0.045, bold=True, lead="1")]
    head.setHeight(min(canvas.natural_height(blocks, area.width()), 0.3 * area.height()))
    end = canvas.column(head, blocks)
    room = QRectF(area)
    room.setTop(end + canvas.share(0.01))
    side = min(canvas.share(_WIFI_QR), room.height(), 0.5 * room.width())
    payload = wifi_payload(wifi.ssid, wifi.password, wifi.security)
    code = canvas.qr(payload, QRectF(room.left(), room.top(), side, side), Align.AlignTop)
    beside = QRectF(room)
    beside.setLeft(code.right() + canvas.share(0.03))
    beside.setHeight(side)
    facts = [Block(say("network"), 0.028, "faint"), Block(isolated(wifi.ssid), 0.04, bold=True)]
    if wifi.security != "nopass" and wifi.password:
        facts.append(Block(say("password"), 0.028, "faint", gap=0.02))
        facts.append(Block(isolated(wifi.password), 0.04, bold=True))
    canvas.column(beside, facts, Align.AlignVCenter)


def _page(canvas: Canvas, state: DeskState, step: str) -> list[Block]:
    event, page = event_of(state), phones_address(state)
    if event is None or page is None:
        return []
    say = words(state)
    blocks = [Block(say("open_page"), 0.045, bold=True, lead=step)]
    blocks.append(Block(address_of(page), 0.06, "accent", bold=True, gap=0.02, whole=True))
    if event.join_code:
        blocks.append(Block(f"{say('code')}  {event.join_code}", 0.045, gap=0.015))
    return blocks
