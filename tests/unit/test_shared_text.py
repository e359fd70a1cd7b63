"""A field and the hub: whatever is typed, answered and told in whatever order, nothing typed is lost and at rest
everybody shows the same."""

from typing import Any

from hypothesis import given, strategies as st

from facilitator.desktop.report.shared import SharedText, replacement
from facilitator.domain.merging import merge

WORDS = ["cities", "need", "money", "now", "staff", "more"]


class Hub:
    """Texts as the hub keeps them, and the answers that are still on their way."""

    def __init__(self):
        self.text = ""
        self.fields = [SharedText(), SharedText()]
        self.under_way: list[list[tuple[Any, ...]]] = [[], []]
        self.heard = [0, 0]
        self.history = [""]

    def send(self, who):
        edit = self.fields[who].to_send()
        if edit is None:
            return
        base, text = edit
        self.text = merge(base.strip(), text.strip(), self.text).strip()
        self.history.append(self.text)
        # First the state, then the answer, as a connection delivers them.
        for each in (0, 1):
            self.under_way[each].append(("state", self.text))
        self.under_way[who].append(("answer", self.text, self.text != text.strip()))

    def deliver(self, who):
        if not self.under_way[who]:
            return
        kind, *rest = self.under_way[who].pop(0)
        field = self.fields[who]
        if kind == "state":
            field.arrive(rest[0])
        else:
            field.answer(rest[0], merged=rest[1])

    def rest(self):
        for _ in range(20):
            for who in (0, 1):
                self.send(who)
                while self.under_way[who]:
                    self.deliver(who)


steps = st.lists(
    st.tuples(st.sampled_from(["type", "send", "deliver"]), st.integers(0, 1), st.integers(0, 30)),
    max_size=40,
)


@given(steps)
def test_at_rest_all_show_the_same_and_every_typed_word_is_there(played):
    hub = Hub()
    typed = []
    for number, (step, who, at) in enumerate(played):
        field = hub.fields[who]
        if step == "type":
            word = f"{WORDS[at % 6]}{number}"
            place = at % (len(field.typed) + 1)
            while place < len(field.typed) and not field.typed[place - 1 : place].isspace():
                place += 1
            field.type(f"{field.typed[:place]} {word} {field.typed[place:]}")
            typed.append(word)
        elif step == "send":
            hub.send(who)
        else:
            hub.deliver(who)
    hub.rest()
    one, two = (field.typed.strip() for field in hub.fields)
    assert one == two == hub.text
    for word in typed:
        assert word in hub.text


def test_spaces_at_the_end_stay_under_the_cursor():
    field = SharedText()
    field.type("one ")
    assert field.to_send() == ("", "one ")
    assert not field.arrive("one")
    assert not field.answer("one", merged=False)
    assert field.typed == "one "
    field.type("one two")
    assert field.to_send() == ("one ", "one two")


def test_spaces_at_the_end_stay_when_somebody_else_writes():
    field = SharedText("agreed.", "agreed.", "agreed.", "agreed.")
    field.type("agreed. ")
    assert field.to_send() == ("agreed.", "agreed. ")
    field.answer("agreed.", merged=False)
    assert field.arrive("All agreed.")
    assert field.typed == "All agreed. "
    assert not field.unsent


def test_what_was_refused_is_not_sent_again_until_it_was_changed():
    field = SharedText()
    field.type("too long")
    assert field.to_send()
    field.refuse(for_good=True)
    assert field.to_send() is None
    assert field.unsent
    field.type("shorter")
    assert field.to_send() == ("", "shorter")


def test_what_was_not_answered_is_sent_again():
    field = SharedText()
    field.type("kept")
    assert field.to_send() == ("", "kept")
    assert field.to_send() is None
    field.refuse(for_good=False)
    assert field.to_send() == ("", "kept")


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_smallest_change_makes_the_new_text(old, new):
    start, end, middle = replacement(old, new)
    assert old[:start] + middle + old[end:] == new
