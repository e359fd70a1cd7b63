"""From starts, ends and lengths as given to a time for every entry, and which entry lies inside which."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import DAY, HOUR, NOON
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.entries import Entry
from facilitator.importers.recognise.words import BREAK, END_MARK

DEFAULT_START = 9 * HOUR
DEFAULT_LENGTH = 30
EVENING = 18 * HOUR
MORNING = 6 * HOUR
LEAST_STEP_BACK = 3 * HOUR


@dataclass(slots=True)
class Placed:
    """An entry with its times: minutes from midnight of its marked day, past 24 hours if it is later."""

    entry: Entry
    start: int
    end: int
    order: int
    children: list["Placed"] = field(default_factory=list["Placed"])


def place(
    entries: Sequence[Entry], starts: dict[int, int], several_days: bool | None, findings: Findings
) -> list[Placed]:
    """All entries with times, in reading order.

    `starts` gives what a heading says of a day's beginning; `several_days` whether the document names
    more than one date (None: it names none).
    """
    _afternoons(entries, findings)
    placed: list[Placed] = []
    days = sorted({entry.day for entry in entries})
    for day in days:
        own = [entry for entry in entries if entry.day == day]
        timed = [entry for entry in own if not entry.section]
        for track in dict.fromkeys(entry.track for entry in timed):
            lane = [entry for entry in timed if entry.track == track]
            _chain(lane, starts.get(day), findings)
            _roll_over(lane, several_days if len(days) == 1 else False, findings)
            _ends(lane, timed, findings)
        placed += _with_sections(own, entries, findings)
    return [replace(each, order=number) for number, each in enumerate(placed)]


def _afternoons(entries: Sequence[Entry], findings: Findings) -> None:
    """ "1:30" after "12:00" is half past one in the afternoon, where nothing in the document says 13:30."""
    if any((e.start or 0) >= 13 * HOUR for e in entries):
        return
    before: Entry | None = None
    for entry in entries:
        if entry.start is None:
            continue
        if (
            before is not None
            and before.day == entry.day
            and before.start is not None
            and not entry.sure
            and entry.start < 8 * HOUR
            and entry.start < before.start
        ):
            entry.start += NOON
            if entry.end is not None and entry.end <= entry.start:
                entry.end += NOON
            findings.info("Hours from 1 to 7 after noon were read as the afternoon.", entry.where)
        before = entry


def _chain(lane: list[Entry], starts_at: int | None, findings: Findings) -> None:
    """Starts for entries that have only a length: after the one before, or from its beginning where they
    fill the time it has."""
    cursor = starts_at
    index = 0
    while index < len(lane):
        entry = lane[index]
        if entry.start is not None:
            cursor = _end(entry) if _end(entry) is not None else entry.start
            index += 1
            continue
        run = _lengths_from(lane, index)
        above = lane[index - 1] if index else None
        following = lane[index + len(run)] if index + len(run) < len(lane) else None
        if above is not None and _fills(above, run, following):
            cursor = above.start
        if cursor is None:
            cursor = _before(following, run)
            if cursor is None:
                cursor = DEFAULT_START
                findings.warning(
                    "The document says how long things take but not when they begin; 09:00 was assumed.",
                    entry.where,
                )
        for each in run:
            each.start = cursor
            cursor = each.end if each.end is not None else cursor + (each.length or 0)
        if starts_at is not None and index == 0:
            findings.info(
                f"The times were counted from the beginning at {clock(starts_at)} that the heading gives.",
                entry.where,
            )
        if above is not None and above.start == run[0].start:
            cursor = _end(above)
        index += len(run)


def _lengths_from(lane: list[Entry], index: int) -> list[Entry]:
    run: list[Entry] = []
    for entry in lane[index:]:
        if entry.start is not None:
            break
        run.append(entry)
    return run


def _fills(above: Entry, run: list[Entry], following: Entry | None) -> bool:
    """Whether a run of lengths lies inside the entry above it rather than after it."""
    end = _end(above)
    if above.start is None or end is None or above.assumed:
        return False
    total = sum(entry.length or 0 for entry in run)
    if total > end - above.start:
        return False
    if following is None or following.start is None:
        return total == end - above.start and len(run) > 1
    return end + total > following.start >= end


def _before(following: Entry | None, run: list[Entry]) -> int | None:
    if following is None or following.start is None:
        return None
    return max(0, following.start - sum(entry.length or 0 for entry in run))


def _end(entry: Entry) -> int | None:
    if entry.end is not None:
        return entry.end
    return entry.start + entry.length if entry.start is not None and entry.length else None


def _roll_over(lane: list[Entry], several_days: bool | None, findings: Findings) -> None:
    """Moves entries on to the next day where the times begin anew without the document naming a day."""
    shift = 0
    before: list[Entry] = []
    for entry in lane:
        assert entry.start is not None
        start = entry.start + shift
        if before and start < (before[-1].start or 0) and not _inside_any(start, before):
            last = before[-1].start or 0
            if last % DAY >= EVENING and entry.start < MORNING:
                shift += DAY
                findings.info("The times go on past midnight, into the next day.", entry.where)
            elif several_days is not False and last - start >= LEAST_STEP_BACK:
                shift += DAY
                say = findings.info if several_days else findings.warning
                say("The times begin anew here, so this was taken for the next day.", entry.where)
        entry.start += shift
        if entry.end is not None:
            entry.end += shift
        before.append(entry)


def _inside_any(start: int, others: list[Entry]) -> bool:
    return any((o.start or 0) <= start < (_end(o) or 0) for o in others)


def _ends(lane: list[Entry], others: list[Entry], findings: Findings) -> None:
    for index, entry in enumerate(lane):
        assert entry.start is not None
        if entry.end is not None:
            if entry.end <= entry.start:
                entry.end += DAY
                if entry.end - entry.start > 12 * HOUR:
                    entry.end = entry.start + (entry.length or DEFAULT_LENGTH)
                    findings.problem(
                        "It ends before it begins; its length was assumed.", entry.where
                    )
                else:
                    findings.info("It ends after midnight, on the next day.", entry.where)
            if entry.length and entry.length != entry.end - entry.start:
                findings.warning(
                    f"The duration given is {entry.length} minutes, but from start to end it is "
                    f"{entry.end - entry.start}; start and end were kept.",
                    entry.where,
                )
            continue
        if entry.length:
            entry.end = entry.start + entry.length
            continue
        later = [
            e.start for e in lane[index + 1 :] if e.start is not None and e.start > entry.start
        ]
        if not later:
            later = [e.start for e in others if e.start is not None and e.start > entry.start]
        if later:
            entry.end = later[0] if later[0] in [e.start for e in lane] else min(later)
            findings.info("It has no end; the beginning of the next was taken.", entry.where)
        else:
            if index and _marks_end(entry):
                entry.marker = True
                lane[index - 1].notes += [*entry.body, *entry.notes]
                entry.end = entry.start
                said = f"“{entry.title[0].text}” was taken for the end of the row above, not for an item."
                findings.info(said, entry.where)
                continue
            entry.end, entry.assumed = entry.start + DEFAULT_LENGTH, True
            findings.warning(f"It has no end; {DEFAULT_LENGTH} minutes were assumed.", entry.where)


def _marks_end(entry: Entry) -> bool:
    return (
        len(entry.title) == 1
        and not entry.people
        and END_MARK.fullmatch(fold(entry.title[0].text).strip(" .:")) is not None
    )


def _with_sections(own: list[Entry], entries: Sequence[Entry], findings: Findings) -> list[Placed]:
    """Headings between the rows become entries that hold what follows them, up to a break at their end."""
    placed: list[Placed] = []
    for index, entry in enumerate(own):
        if entry.marker:
            continue
        if not entry.section:
            placed.append(Placed(entry, entry.start or 0, entry.end or 0, 0))
            continue
        held: list[Entry] = []
        for after in own[index + 1 :]:
            if after.section or after.apart:
                break
            held.append(after)
        while held and _is_break(held[-1]):
            held.pop()
        if not held:
            _give_away(entry, placed, findings)
            continue
        start = min(each.start or 0 for each in held)
        end = max(each.end or 0 for each in held)
        if len(held) == 1 and _same_title(entry, held[0]):
            held[0].title = [*entry.title, *held[0].title]
            continue
        placed.append(Placed(entry, start, end, 0))
        findings.info(
            f"“{entry.title[0].text}” has no time of its own; it was taken to hold what stands below it.",
            entry.where,
        )
    return placed


def _same_title(section: Entry, held: Entry) -> bool:
    return not held.title or fold(section.title[0].text) == fold(held.title[0].text)


def _is_break(entry: Entry) -> bool:
    return (
        bool(entry.title)
        and len(entry.title[0].text) < 40
        and BREAK.search(fold(entry.title[0].text)) is not None
    )


def _give_away(section: Entry, placed: list[Placed], findings: Findings) -> None:
    said = f"“{section.title[0].text}” has no time and nothing below it"
    if placed:
        placed[-1].entry.notes += [*section.title, *section.body]
        findings.problem(f"{said}; it was kept in the notes of the item above.", section.where)
    else:
        findings.problem(f"{said}; it was left out.", section.where)


def nest(placed: list[Placed]) -> list[Placed]:
    """The top level, each with what lies inside it; both in order of time."""
    ordered = sorted(placed, key=lambda p: (p.start, -p.end, not p.entry.section, p.order))
    top: list[Placed] = []
    open_: list[Placed] = []
    for each in ordered:
        while open_ and open_[-1].end <= each.start and each.start < each.end:
            open_.pop()
        holder = next((p for p in reversed(open_) if _holds(p, each)), None)
        (holder.children if holder else top).append(each)
        open_.append(each)
    return top


def _holds(outer: Placed, inner: Placed) -> bool:
    if inner.end > outer.end or inner.start < outer.start:
        return False
    if outer.entry.track and inner.entry.track and outer.entry.track != inner.entry.track:
        return False
    if (outer.start, outer.end) == (inner.start, inner.end):
        return outer.entry.section or (outer.entry.holds and inner.entry.group)
    return outer.end > outer.start


def clock(minute: int) -> str:
    """Minutes after midnight as people read them."""
    return f"{minute // HOUR % 24:02d}:{minute % HOUR:02d}"
