"""Running the programme: which item and speaker run, and what the moderator's commands do to them.

One item runs at a time together with the items it lies in. What runs in another room meanwhile (a
side event in the break, a parallel workshop) follows the clock and is passed over.
"""

from dataclasses import replace
from datetime import UTC, datetime

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import NotAllowed, NotNow
from facilitator.domain.runs import Allotment, ItemRun, RunState, SpeakerRun
from facilitator.domain.schedule import base_s, elsewhere, levels, plan
from facilitator.domain.timetable import reading_order
from facilitator.domain.workshop import Contribution, Item, Person, Presence

FLOOR_S = 120
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
SHARED_FROM_S = 60
"""Speakers' minutes are shortened where at least this much is missing."""
SHARE_STEP_S = 30
SHORTEST_SPEECH_S = 60


def running_order(book: Book) -> list[Item]:
    """Items in the order they run here: an item, then what lies in it, then the next."""
    items = book.items()
    away: frozenset[str] = frozenset()
    if any(item.room for item in items):
        planned = plan(items, book.event.starts_at or _ANY_TIME)
        away = elsewhere(items, planned, book.event.room)
    return [item for item, _ in reading_order(levels(items)) if item.id not in away]


def running_item(book: Book) -> Item | None:
    """The innermost item under way."""
    runs = book.item_runs()
    under_way = [i for i in running_order(book) if i.id in runs and runs[i.id].ended_at is None]
    return under_way[-1] if under_way else None


def next_item(book: Book) -> Item | None:
    """What comes after the running item; before the start and after an item's end, what comes first then.
    Nothing that lies in an item that was ended."""
    order = running_order(book)
    runs = book.item_runs()
    started = [index for index, item in enumerate(order) if item.id in runs]
    rest = order[started[-1] + 1 :] if started else order
    return next((item for item in rest if not lies_in_ended(book, item)), None)


def lies_in_ended(book: Book, item: Item) -> bool:
    """Whether an item around it is over; what did not run in that will not."""
    runs = [book.find(ItemRun, outer.id) for outer in _ancestors(book, item)]
    return any(run is not None and run.ended_at is not None for run in runs)


def running_speaker(book: Book) -> SpeakerRun | None:
    """The contribution whose clock runs or is paused."""
    return next((run for run in book.all(SpeakerRun) if run.ended_at is None), None)


def next_speaker(book: Book) -> Contribution | None:
    """The next contribution of the running item that has a time and has not been given."""
    item = running_item(book)
    if item is None:
        return None
    for contribution in book.contributions(item.id):
        given = book.find(SpeakerRun, contribution.id) is not None
        if (
            contribution.planned_s > 0
            and contribution.presence is not Presence.ABSENT
            and not given
        ):
            return contribution
    return None


def speaking_s(book: Book, contribution: Contribution, now: datetime) -> int:
    """How long somebody may speak who would begin now: what was planned, or a fair share where the running
    item has less left than those who have not spoken yet were promised."""
    item = running_item(book)
    run = None if item is None else book.find(ItemRun, item.id)
    if run is None or contribution.item != run.id:
        return contribution.planned_s
    waiting_s = contribution.planned_s + sum(
        other.planned_s
        for other in book.contributions(run.id)
        if other.id != contribution.id
        and other.presence is not Presence.ABSENT
        and book.find(SpeakerRun, other.id) is None
    )
    speaker = running_speaker(book)
    left_s = run.remaining_s(now)
    if speaker is not None and speaker.id != contribution.id:
        left_s -= max(0.0, speaker.remaining_s(now))
    if waiting_s <= left_s + SHARED_FROM_S:
        return contribution.planned_s
    share_s = contribution.planned_s * max(0.0, left_s) / waiting_s
    fair_s = int(share_s // SHARE_STEP_S) * SHARE_STEP_S
    return min(contribution.planned_s, max(SHORTEST_SPEECH_S, fair_s))


def start_item(book: Book, key: str, now: datetime, at: datetime | None = None) -> Decision:
    """Starts an item at `at` (now if left out, never before what runs began); what ran ends then."""
    item = book.get(Item, key)
    if item not in running_order(book):
        raise NotAllowed(
            f"“{item.title.text}” is not started by hand: it was dropped, or runs in another room by the clock."
        )
    others = [r.started_at for r in book.all(ItemRun) if r.ended_at is None and r.id != key]
    at = min(now, max([at or now, *others]))
    decision = Decision(undo=f"start of {item.title.text}", value={"item": item.id})
    _redate_ends(book, decision, book.find(ItemRun, key), at)
    around = _ancestors(book, item)
    _end_running(book, decision, at, keep={i.id for i in around})
    for outer in around:
        run = book.find(ItemRun, outer.id)
        if run is None:
            _start(book, decision, outer, at)
        elif run.ended_at is not None:
            decision.changes.append(book.put(run.reopen(at)))
            decision.log.append(LogEntry(at, "item.resumed", outer.id))
    _start(book, decision, item, at)
    return decision


def advance(book: Book, now: datetime) -> Decision:
    """Ends the running item and starts the next one; after the last one none runs."""
    following = next_item(book)
    if following is not None:
        return start_item(book, following.id, now)
    return end_item(book, now)


def end_item(book: Book, now: datetime) -> Decision:
    """Ends whatever runs."""
    item = running_item(book)
    if item is None:
        raise NotNow("Nothing is running.")
    decision = Decision(undo=f"end of {item.title.text}", value={"item": None})
    _end_running(book, decision, now, keep=set())
    return decision


def go(book: Book, now: datetime) -> Decision:
    """The one key: goes on after a pause, else to the next speaker, else to the next item."""
    run = _running_run(book)
    if run is not None and run.state is RunState.PAUSED:
        return resume(book, now)
    if run is not None and next_speaker(book) is not None:
        return advance_speaker(book, now)
    return advance(book, now)


def pause(book: Book, now: datetime) -> Decision:
    """Stops the clocks."""
    run = _running_run(book)
    if run is None or run.state is RunState.PAUSED:
        raise NotNow("No clock is running.")
    decision = Decision(undo="pause", log=[LogEntry(now, "item.paused", run.id)])
    decision.changes = [book.put(each.pause(now)) for each in _clocks(book)]
    return decision


def resume(book: Book, now: datetime) -> Decision:
    """Lets the clocks run again."""
    run = _running_run(book)
    if run is None or run.state is not RunState.PAUSED:
        raise NotNow("Nothing is paused.")
    decision = Decision(undo="going on", log=[LogEntry(now, "item.resumed", run.id)])
    decision.changes = [book.put(each.resume(now)) for each in _clocks(book)]
    return decision


def extend(book: Book, minutes: int, now: datetime) -> Decision:
    """Adds minutes to the running item, or takes them away; the plan stays as it is."""
    run = _running_run(book)
    if run is None:
        raise NotNow("Nothing is running that could be given more time.")
    changed = replace(run, added_s=max(run.added_s + 60 * minutes, -run.planned_s))
    added = f"{minutes:+d} min"
    return Decision(
        [book.put(changed)],
        [LogEntry(now, "item.extended", run.id, added)],
        {"added_s": changed.added_s},
        added,
    )


def start_speaker(book: Book, key: str, now: datetime) -> Decision:
    """Starts a contribution's clock (anew, if it ran before); the one before it ends."""
    contribution = book.get(Contribution, key)
    item = running_item(book)
    if item is None or contribution.item != item.id:
        raise NotNow("Start the item first: this speaker belongs to another one.")
    decision = Decision(value={"contribution": key}, undo=f"start of {_who(book, contribution)}")
    _end_speaker(book, decision, now)
    planned_s = contribution.planned_s
    shorter_s = speaking_s(book, contribution, now) - planned_s
    decision.changes.append(book.put(SpeakerRun(key, planned_s, now, added_s=shorter_s)))
    decision.log.append(LogEntry(now, "speaker.started", key))
    return decision


def advance_speaker(book: Book, now: datetime) -> Decision:
    """Ends the speaker's clock and starts the next one's, if there is one."""
    following = next_speaker(book)
    if following is not None:
        return start_speaker(book, following.id, now)
    if running_speaker(book) is None:
        raise NotNow("Nobody else is on the list of this item.")
    decision = Decision(value={"contribution": None}, undo="end of the last speaker")
    _end_speaker(book, decision, now)
    return decision


def add_from_floor(
    book: Book, name: str, affiliation: str, now: datetime, new_id: NewId
) -> Decision:
    """Somebody from the floor speaks now, with a clock of two minutes."""
    item = running_item(book)
    if item is None:
        raise NotNow("Start an item first.")
    person = Person(new_id(), name, affiliation=affiliation)
    position = max((c.position for c in book.contributions(item.id)), default=0) + 1
    contribution = Contribution(
        new_id(), item.id, person.id, "floor", position, planned_s=FLOOR_S, from_floor=True
    )
    decision = Decision(value={"contribution": contribution.id}, undo="speaker from the floor")
    _end_speaker(book, decision, now)
    run = SpeakerRun(contribution.id, FLOOR_S, now)
    decision.changes += [book.put(person), book.put(contribution), book.put(run)]
    decision.log.append(LogEntry(now, "speaker.started", contribution.id))
    return decision


def _running_run(book: Book) -> ItemRun | None:
    item = running_item(book)
    return None if item is None else book.find(ItemRun, item.id)


def _clocks(book: Book) -> list[ItemRun | SpeakerRun]:
    items = [run for run in book.all(ItemRun) if run.ended_at is None]
    return [*items, *(run for run in book.all(SpeakerRun) if run.ended_at is None)]


def _ancestors(book: Book, item: Item) -> list[Item]:
    found: list[Item] = []
    outer = book.find(Item, item.parent)
    while outer is not None:
        found.insert(0, outer)
        outer = book.find(Item, outer.parent)
    return found


def _start(book: Book, decision: Decision, item: Item, at: datetime) -> None:
    length_s = base_s(item, book.find(Allotment, item.id))
    run = ItemRun(item.id, item.duration_s, at, added_s=length_s - item.duration_s)
    decision.changes.append(book.put(run))
    decision.log.append(LogEntry(at, "item.started", item.id))


def _end_running(book: Book, decision: Decision, at: datetime, keep: set[str]) -> None:
    _end_speaker(book, decision, at)
    for run in list(book.all(ItemRun)):
        if run.ended_at is None and run.id not in keep:
            end = max(at, run.started_at)
            decision.changes.append(book.put(run.end(end)))
            decision.log.append(LogEntry(end, "item.ended", run.id))


def _redate_ends(book: Book, decision: Decision, run: ItemRun | None, at: datetime) -> None:
    """An item that runs is dated back: what ended when it began ended earlier, too."""
    if run is None or run.ended_at is not None or at >= run.started_at:
        return
    for before in [*book.all(ItemRun), *book.all(SpeakerRun)]:
        if before.ended_at == run.started_at:
            decision.changes.append(book.put(replace(before, ended_at=max(at, before.started_at))))


def _end_speaker(book: Book, decision: Decision, at: datetime) -> None:
    run = running_speaker(book)
    if run is not None:
        end = max(at, run.started_at)
        decision.changes.append(book.put(run.end(end)))
        decision.log.append(LogEntry(end, "speaker.ended", run.id))


def _who(book: Book, contribution: Contribution) -> str:
    person = book.find(Person, contribution.person)
    return person.label if person is not None and person.label else "the speaker"
