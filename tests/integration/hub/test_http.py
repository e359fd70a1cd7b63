"""What the room's port answers to whom: every method, path, Host and Origin."""

import asyncio
import json
import re

import pytest

from facilitator.hub import network
from tests.helpers.hubs import desk_at, serving
from tests.helpers.patience import PATIENCE_S
from tests.helpers.phones import FakePhone


async def ask(port, request, *headers, host=None):
    """A request as typed; the status, headers and body that come back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = [f"{request} HTTP/1.1"]
    if host != "":
        lines.append(f"Host: {host or f'127.0.0.1:{port}'}")
    writer.write(("\r\n".join([*lines, *headers]) + "\r\n\r\n").encode("latin-1"))
    async with asyncio.timeout(PATIENCE_S):
        answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *rest = head.decode().split("\r\n")
    found = {k.lower(): v for k, v in (line.split(": ", 1) for line in rest)}
    return int(first.split()[1]), found, body


@pytest.fixture
async def port(event):
    async with serving(event) as (_, where):
        yield where.room_port


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        ("GET /", 200),
        ("GET /?from=qr", 200),
        ("GET /K7Q2", 200),
        ("GET /k7q2", 200),
        ("GET /healthz", 200),
        ("GET /healthz/", 404),
        ("GET /XXXX", 404),
        ("GET /index.html", 404),
        ("GET /../../etc/passwd", 404),
        ("GET /assets/../../pyproject.toml", 404),
        ("GET /%2e%2e/pyproject.toml", 404),
        ("GET //", 404),
        ("GET /control", 404),
        ("POST /", 405),
        ("PUT /ws", 405),
        ("DELETE /healthz", 405),
        ("OPTIONS /", 405),
        ("HEAD /ws", 405),
        ("HEAD /", 200),
    ],
)
async def test_methods_and_paths(port, request_, status):
    found, headers, body = await ask(port, request_)
    assert found == status
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "server" not in headers
    if status == 405:
        assert "GET" in headers["allow"]
    if status == 404:
        assert request_.split("/")[-1].encode() not in body or request_.endswith("/")


async def test_head_is_get_without_the_body(port):
    for path in ("/", "/healthz", "/nothing"):
        status, headers, body = await ask(port, f"GET {path}")
        again = await ask(port, f"HEAD {path}")
        assert again == (status, headers, b"")
        assert int(headers["content-length"]) == len(body)


async def test_the_page_and_its_assets(port):
    status, headers, body = await ask(port, "GET /K7Q2")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert headers["cache-control"] == "no-store"
    assert f"connect-src 'self' ws://127.0.0.1:{port}" in headers["content-security-policy"]
    assets = re.findall(rb'(?:src|href)="\.?(/assets/[^"]+)"', body)
    assert assets
    for asset in assets:
        status, headers, plain = await ask(port, f"GET {asset.decode()}")
        assert status == 200
        assert "immutable" in headers["cache-control"]
        status, headers, zipped = await ask(
            port, f"GET {asset.decode()}", "Accept-Encoding: br, gzip"
        )
        assert headers["content-encoding"] == "gzip"
        assert len(zipped) < len(plain)


async def test_health(event):
    async with serving(event) as (hub, where):
        phone = await FakePhone.join(where.room_port)
        status, _, body = await ask(where.room_port, "GET /healthz")
        assert json.loads(body) == {"status": "ok", "phones": 1, "rev": hub.fanout.rev}
        assert status == 200
        await phone.leave()


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{port}", 200),
        ("localhost:{port}", 200),
        ("LOCALHOST:{port}", 200),
        ("Facilitator.Local:{port}", 200),
        ("[::1]:{port}", 200),
        ("10.1.2.3:{port}", 200),
        ("", 421),
        (":{port}", 421),
        ("127.0.0.1", 421),
        ("localhost", 421),
        ("127.0.0.1:1", 421),
        ("0.0.0.0:{port}", 421),
        ("evil.example:{port}", 421),
        ("localhost.evil.example:{port}", 421),
        ("127.0.0.1:{port}\r\nHost: evil.example", 421),
        ("127.0.0.1:{port}, evil.example", 421),
        ("b\xfccher:{port}", 421),
    ],
)
async def test_hosts(event, monkeypatch, host, status):
    monkeypatch.setattr(network, "addresses", lambda: [("10.1.2.3", "wlan0")])
    async with serving(event) as (hub, where):
        hub.doors.host = "0.0.0.0"  # as when doors are open to everybody
        found, *_ = await ask(where.room_port, "GET /", host=host.format(port=where.room_port))
    assert found == status


async def test_a_new_address_is_known_when_it_is_first_called(port, monkeypatch):
    host = f"10.9.8.7:{port}"
    assert (await ask(port, "GET /", host=host))[0] == 421
    monkeypatch.setattr(network, "addresses", lambda: [("10.9.8.7", "wlan1")])
    assert (await ask(port, "GET /", host=host))[0] == 200


UPGRADE = (
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
)


@pytest.mark.parametrize("path", ["/", "/healthz", "/ws"])
@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "", "http://127.0.0.1", "http://localhost:{port}"],
)
async def test_pages_from_elsewhere_get_nothing(port, path, origin):
    upgrade = UPGRADE if path == "/ws" else ()
    status, *_ = await ask(port, f"GET {path}", f"Origin: {origin.format(port=port)}", *upgrade)
    assert status == 403


async def test_our_own_page_gets_in(port):
    for origin in (f"http://127.0.0.1:{port}", f"HTTP://127.0.0.1:{port}"):
        assert (await ask(port, "GET /", f"Origin: {origin}"))[0] == 200


async def test_control_is_not_for_browsers_nor_without_its_key(event):
    async with serving(event) as (_, where):
        port, key = where.control_port, f"Authorization: Bearer {where.key}"
        for headers, status in [
            ((), 401),
            (("Authorization: Bearer wrong",), 401),
            (("Authorization: Bearer \xff\xfe",), 401),
            ((key, key), 401),
            ((key, f"Origin: http://127.0.0.1:{port}"), 403),
            ((key, "Origin: null"), 403),
        ]:
            assert (await ask(port, "GET /control", *UPGRADE, *headers))[0] == status
        async with desk_at(where) as desk:
            assert (await desk.do("state"))["event"]["id"] == "event-1"
