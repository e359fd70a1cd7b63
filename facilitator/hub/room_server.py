"""The room's port: the participant page over HTTP, and the phones' connections on the same port."""

import http
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from facilitator.domain.errors import PortInUse
from facilitator.hub.faults import logged
from facilitator.hub.page import Asset
from facilitator.hub.phones import Phones
from facilitator.protocol.codec import encode
from facilitator.protocol.phone import CLOSE_GOING_AWAY

BACKLOG = 2048  # a room that scans one QR code together; 100 would make it wait two seconds
FRAME_READ_MOST_BYTES = 16 * 1024  # larger frames end the connection unread; up to here we say why
DEFAULT_HTTP_PORT = 80
LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]", "facilitator.local")


@dataclass(slots=True)
class RoomServer:
    """Listens on one host and port. `hosts` gives the names phones may call us by, read anew when asked to."""

    phones: Phones
    assets: Mapping[str, Asset]
    join_code: Callable[[], str]
    hosts: Callable[[bool], frozenset[str]]
    port: int = 0
    _server: Server | None = field(default=None)

    async def listen(self, host: str, port: int) -> int:
        """Starts listening; the port it got. PortInUse if another program has it."""
        try:
            self._server = await serve(
                logged(self.phones.serve),
                host,
                port,
                process_request=self._answer,
                backlog=BACKLOG,
                compression=None,
                max_size=FRAME_READ_MOST_BYTES,
                max_queue=4,
                write_limit=64 * 1024,
                ping_interval=20,
                ping_timeout=20,
                open_timeout=10,
                close_timeout=2,
                server_header=None,
            )
        except OSError as problem:
            raise PortInUse(
                f"Another program on this laptop uses port {port}. Close it, or choose another port."
            ) from problem
        self.port = next(iter(self._server.sockets)).getsockname()[1]
        return self.port

    async def stop(self, code: int = CLOSE_GOING_AWAY) -> None:
        """Stops listening; phones that are here are told `code`."""
        if self._server is None:
            return
        server, self._server = self._server, None
        server.close(code=code)
        await server.wait_closed()

    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        # A header that came twice is joined to something that matches nothing.
        host = ",".join(request.headers.get_all("Host")).lower()
        if not self._is_ours(host):
            return _plain(http.HTTPStatus.MISDIRECTED_REQUEST, "This address is not the laptop's.")
        origins = request.headers.get_all("Origin")
        if origins and ",".join(origins).lower() not in (f"http://{host}", f"https://{host}"):
            return _plain(http.HTTPStatus.FORBIDDEN, "This page came from somewhere else.")
        method = request.method
        if method not in ("GET", "HEAD"):
            return _plain(
                http.HTTPStatus.METHOD_NOT_ALLOWED,
                "Only reading is possible here.",
                Allow="GET, HEAD",
            )
        path = request.path.partition("?")[0]
        if path == "/ws":
            return (
                None
                if method == "GET"
                else _plain(http.HTTPStatus.METHOD_NOT_ALLOWED, "", Allow="GET")
            )
        response = self._resource(
            path, host, zipped="gzip" in ",".join(request.headers.get_all("Accept-Encoding"))
        )
        if method == "HEAD":
            response.body = b""
        return response

    def _resource(self, path: str, host: str, *, zipped: bool) -> Response:
        if path == "/healthz":
            status = {
                "status": "ok",
                "phones": self.phones.here,
                "rev": self.phones.context.fanout.rev,
            }
            return _response(http.HTTPStatus.OK, "application/json", encode(status))
        if path.lower() == f"/{self.join_code().lower()}":
            path = "/"
        asset = self.assets.get(path)
        if asset is None:
            return _plain(
                http.HTTPStatus.NOT_FOUND,
                "There is nothing here. Scan the code on the screen again, or type its address.",
            )
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable" if asset.forever else "no-store",
            "Vary": "Accept-Encoding",
            "Content-Security-Policy": _policy(host, asset.style_hashes),
        }
        if zipped:
            headers["Content-Encoding"] = "gzip"
        return _response(
            http.HTTPStatus.OK,
            asset.content_type,
            asset.zipped if zipped else asset.plain,
            **headers,
        )

    def _is_ours(self, host: str) -> bool:
        return self._matches(host, self.hosts(False)) or self._matches(host, self.hosts(True))

    def _matches(self, host: str, names: frozenset[str]) -> bool:
        allowed = {f"{name}:{self.port}" for name in names}
        if self.port == DEFAULT_HTTP_PORT:
            allowed |= names
        return host in allowed


def _policy(host: str, style_hashes: tuple[str, ...]) -> str:
    styles = " ".join(("'self'", *style_hashes))
    return (
        f"default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; "
        f"connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _plain(status: http.HTTPStatus, sentence: str, **headers: str) -> Response:
    return _response(status, "text/plain; charset=utf-8", sentence.encode(), **headers)


def _response(status: http.HTTPStatus, content_type: str, body: bytes, **headers: str) -> Response:
    found = Headers(
        {
            "Content-Type": content_type,
            "Content-Length": str(len(body)),
            "Connection": "close",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
        }
    )
    defaults = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    }
    for name, value in {**defaults, **headers}.items():
        found[name] = value
    return Response(int(status), status.phrase, found, body)
