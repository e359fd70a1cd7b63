"""The laptop's addresses, and which of them phones most likely reach."""

import ipaddress
import socket

import psutil

ANY_HOST = ("", "0.0.0.0", "::")
LOOPBACK = "127.0.0.1"
# Interfaces of virtual machines, containers and tunnels: phones in the room are not behind those.
_VIRTUAL = (
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "tun",
    "tap",
    "utun",
    "wg",
    "tailscale",
    "zt",
    "ham",
)
_WIRELESS = ("wl", "wifi", "wi-fi", "wlan", "en0", "ap")


def addresses() -> list[tuple[str, str]]:
    """(address, interface) of every IPv4 address that others could reach, the likeliest first."""
    stats = psutil.net_if_stats()
    found: list[tuple[int, str, str]] = []
    for interface, entries in psutil.net_if_addrs().items():
        if interface in stats and not stats[interface].isup:
            continue
        for entry in entries:
            if entry.family == socket.AF_INET and entry.address:
                address = ipaddress.IPv4Address(entry.address)
                if not address.is_loopback and not address.is_unspecified:
                    found.append((_rank(address, interface), entry.address, interface))
    return [(address, interface) for _, address, interface in sorted(found)]


def _rank(address: ipaddress.IPv4Address, interface: str) -> int:
    name = interface.lower()
    if address.is_link_local:
        return 9
    if name.startswith(_VIRTUAL):
        return 8
    return (0 if name.startswith(_WIRELESS) else 1) + (0 if address.is_private else 2)


class Addresses:
    """Those of the laptop as they were when it was last looked; `preferred` stands first while it is there."""

    def __init__(self, preferred: str) -> None:
        self.preferred = preferred
        self._found = addresses()

    def look(self) -> bool:
        """Looks again; whether anything changed."""
        before, self._found = self._found, addresses()
        return self._found != before

    def __contains__(self, host: str) -> bool:
        return any(address == host for address, _ in self._found)

    def of(self, bound: str) -> list[tuple[str, str]]:
        """With their interfaces, those at which a server answers that is bound to `bound`."""
        if bound not in ANY_HOST:
            return [(bound, "")]
        return sorted(self._found, key=lambda pair: pair[0] != self.preferred)

    def names(self, bound: str) -> set[str]:
        """What a caller may call a server that is bound to `bound`."""
        own = set() if bound in ANY_HOST else {bound.lower()}
        return own | {address for address, _ in self._found}
