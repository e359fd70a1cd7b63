"""Two people's changes to one text joined: by lines, and within a line by words.

Where both changed the same words, both versions stay, each between ⟦ and ⟧, the older first: nothing that
somebody wrote is ever dropped in silence.
"""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

OPENS, CLOSES = "⟦", "⟧"

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
# Chinese, Japanese and Korean letters each by itself: no spaces part their words.
_ALONE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])\w)+|\s|[^\w\s]")

Pieces = Sequence[str]
Chunk = tuple[Pieces, Pieces, Pieces]


def merge(base: str, mine: str, theirs: str) -> str:
    """`theirs` with the changes that lead from `base` to `mine`."""
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    return _joined(_LINE.findall(base), _LINE.findall(mine), _LINE.findall(theirs), _by_words)


def has_two_versions(text: str) -> bool:
    """Whether two versions stand in it that somebody has to choose from."""
    return OPENS in text and CLOSES in text


def _joined(base: Pieces, mine: Pieces, theirs: Pieces, clash: Callable[[Chunk], str]) -> str:
    joined: list[str] = []
    for chunk in _chunks(base, mine, theirs):
        before, own, other = chunk
        if own in (before, other):
            joined += other
        elif other == before:
            joined += own
        else:
            joined.append(clash(chunk))
    return "".join(joined)


def _chunks(base: Pieces, mine: Pieces, theirs: Pieces) -> list[Chunk]:
    """The three texts cut at the same places: what neither changed, and what lies between."""
    own, other = _kept(base, mine), _kept(base, theirs)
    chunks: list[Chunk] = []
    b = m = t = 0
    for place in range(len(base) + 1):
        at_end = place == len(base)
        in_mine = len(mine) if at_end else own.get(place)
        in_theirs = len(theirs) if at_end else other.get(place)
        if in_mine is None or in_theirs is None:
            continue
        if (place, in_mine, in_theirs) != (b, m, t):
            chunks.append((base[b:place], mine[m:in_mine], theirs[t:in_theirs]))
        if not at_end:
            same = base[place : place + 1]
            chunks.append((same, same, same))
        b, m, t = place + 1, in_mine + 1, in_theirs + 1
    return chunks


def _kept(before: Pieces, after: Pieces) -> dict[int, int]:
    """Where each piece of `before` that is still there stands in `after`."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    kept = {place: place for place in range(start)}
    kept |= {len(before) - n: len(after) - n for n in range(1, end + 1)}
    inner = SequenceMatcher(
        None, before[start : len(before) - end], after[start : len(after) - end]
    )
    for block in inner.get_matching_blocks():
        for n in range(block.size):
            kept[start + block.a + n] = start + block.b + n
    return kept


def _by_words(chunk: Chunk) -> str:
    base, mine, theirs = (_WORD.findall("".join(part)) for part in chunk)
    return _joined(base, mine, theirs, _both)


def _both(chunk: Chunk) -> str:
    """Both changed the same place: one version where it holds the other, else both."""
    base, mine, theirs = (list(part) for part in chunk)
    if not _said(mine) or _holds(theirs, mine):
        return "".join(theirs)
    if not _said(theirs) or _holds(mine, theirs):
        return "".join(mine)
    if not _said(base):
        # Both added something here: one after the other.
        return _spaced("".join(theirs), "".join(mine))
    for added, changed in ((mine, theirs), (theirs, mine)):
        # One only added beside what the other changed.
        if added[: len(base)] == base:
            return "".join([*changed, *added[len(base) :]])
        if added[-len(base) :] == base:
            return "".join([*added[: -len(base)], *changed])
    return f"{OPENS}{''.join(theirs).strip()}{CLOSES} {OPENS}{''.join(mine).strip()}{CLOSES}"


def _said(words: Pieces) -> bool:
    return any(not word.isspace() for word in words)


def _holds(longer: Pieces, shorter: Pieces) -> bool:
    """Whether all of `shorter` stands in `longer`, together: the same text came twice."""
    inner = [word for word in shorter if not word.isspace()]
    outer = [word for word in longer if not word.isspace()]
    return any(outer[n : n + len(inner)] == inner for n in range(len(outer) - len(inner) + 1))


def _spaced(first: str, second: str) -> str:
    between = "" if first[-1:].isspace() or second[:1].isspace() else " "
    return f"{first}{between}{second}"
