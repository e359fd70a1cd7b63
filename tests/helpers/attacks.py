"""Somebody who has the whole disk and watched who voted when, trying to find out what they voted.

Each attack puts the ballots of a round in an order that the disk suggests, and says that the first is the
first voter's, and so on. Blind guessing links one ballot a round on average.
"""

import math
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_END_BYTES = 24


@dataclass(frozen=True)
class Watched:
    """What was seen in the room: voters in the order they first voted, and how often each sent something.

    `truth` is the ballot's id of each, which the attacker is after.
    """

    poll: str
    sent: list[int]
    truth: list[bytes]
    round: int = 1


class Disk:
    """Every byte in some folders: the event file, its log, and whatever else lies there."""

    def __init__(self, folder: Path, main: Path, *others: Path) -> None:
        found = [path for each in (folder, *others) for path in sorted(each.rglob("*"))]
        self.files = {path: path.read_bytes() for path in found if path.is_file()}
        self.main = self.files[main]
        self.everything = b"".join(self.files.values())
        self.others = b"".join(data for path, data in self.files.items() if path != main)
        self._places: dict[bytes, tuple[int, int, int, int, int]] = {}
        self.ends: dict[bytes, bytes] = {}
        self.rows = self._ballots(main)

    def _ballots(self, main: Path) -> dict[tuple[str, int], list[tuple[bytes, int]]]:
        """The table as SQLite reads it, its log included; from a copy, which reading may change."""
        rows: dict[tuple[str, int], list[tuple[bytes, int]]] = {}
        with tempfile.TemporaryDirectory() as folder:
            for path in self.files:
                if path.parent == main.parent and path.name in (main.name, f"{main.name}-wal"):
                    shutil.copy(path, folder)
            connection = sqlite3.connect(Path(folder) / main.name)
            for poll, number, key, n, answer in connection.execute(
                "SELECT poll, round, id, n, answer FROM ballot"
            ):
                rows.setdefault((poll, number), []).append((bytes(key), n))
                self.ends[bytes(key)] = answer.encode()[-_END_BYTES:]
            connection.close()
        return rows

    def places(self, key: bytes) -> tuple[int, int, int, int, int]:
        """First and last place in the event file, the same in the other files, and how many in all."""
        if key not in self._places:
            main, others = self.main, self.others
            count = main.count(key) + others.count(key)
            found = (main.find(key), main.rfind(key), others.find(key), others.rfind(key), count)
            self._places[key] = found
        return self._places[key]

    def __contains__(self, secret: bytes) -> bool:
        return secret in self.everything


Order = Callable[[Disk, list[tuple[bytes, int]]], list[bytes]]


def _by(key: Callable[[Disk, bytes, int], object]) -> Order:
    return lambda disk, rows: [i for i, n in sorted(rows, key=lambda row: (key(disk, *row), row))]


ORDERS: dict[str, Order] = {
    "as the table gives them": lambda disk, rows: [key for key, _ in rows],
    "first place in the file": _by(lambda disk, key, n: disk.places(key)[0]),
    # SQLite fills a page from its end, so what came first lies last.
    "last place in the file": _by(lambda disk, key, n: -disk.places(key)[1]),
    "page, then backwards in it": _by(
        lambda disk, key, n: (disk.places(key)[0] // 4096, -disk.places(key)[0])
    ),
    # A long answer goes on on pages of its own: its end tells more of its place than its id does.
    "place of the answer's end": _by(lambda disk, key, n: disk.places(disk.ends[key])[0]),
    "last place of the answer's end": _by(lambda disk, key, n: -disk.places(disk.ends[key])[1]),
    "first place in other files": _by(lambda disk, key, n: disk.places(key)[2]),
    "last place in other files": _by(lambda disk, key, n: disk.places(key)[3]),
}
# These tell voters apart by how often they sent something rather than by when.
COUNTS: dict[str, Order] = {
    "number of the ballot": _by(lambda disk, key, n: n),
    "copies left on the disk": _by(lambda disk, key, n: disk.places(key)[4]),
}


def suspicion(seized: list[tuple[Disk, Watched]]) -> dict[str, float]:
    """For each attack, how likely guessing alone would do as well: linking ballots to voters one by one,
    and ("~") finding who voted earlier or later than whom."""
    found: dict[str, float] = {}
    for name, order in (ORDERS | COUNTS).items():
        links, trend = 0, 0.0
        for disk, seen in seized:
            voters = list(range(len(seen.sent)))
            if name in COUNTS:
                voters.sort(key=lambda voter: seen.sent[voter])
            place = {seen.truth[voter]: rank for rank, voter in enumerate(voters)}
            ranks = [place[key] for key in order(disk, disk.rows[seen.poll, seen.round])]
            links += sum(rank == index for index, rank in enumerate(ranks))
            trend += _correlation(ranks) * math.sqrt(len(ranks) - 1)
        found[name] = _as_many_by_guessing(links, len(seized))
        found[f"~ {name}"] = math.erfc(abs(trend) / math.sqrt(2 * len(seized)))
    return found


def _correlation(ranks: list[int]) -> float:
    """Spearman's rank correlation of a permutation with its places."""
    n = len(ranks)
    return 1 - 6 * sum((rank - i) ** 2 for i, rank in enumerate(ranks)) / (n * (n * n - 1))


def _as_many_by_guessing(links: int, rounds: int) -> float:
    """Guessing links one a round on average; how many it links is nearly Poisson."""
    below = sum(math.exp(k * math.log(rounds) - rounds - math.lgamma(k + 1)) for k in range(links))
    return max(0.0, 1.0 - below)
