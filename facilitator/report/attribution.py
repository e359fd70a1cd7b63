"""Who may be told in which part of the event."""

from facilitator.domain.book import Book
from facilitator.domain.questions import Question
from facilitator.domain.workshop import Attribution, Contribution, Item, Person
from facilitator.report.model import Speaker
from facilitator.report.texts import line

_BY_STRICTNESS = (Attribution.NAMED, Attribution.AFFILIATION, Attribution.CHATHAM_HOUSE)


def stricter(one: Attribution, other: Attribution) -> Attribution:
    """Whichever of the two tells less."""
    return max(one, other, key=_BY_STRICTNESS.index)


def attribution_of(book: Book, item_id: str | None) -> Attribution:
    """The setting of the item, else of what holds it, else of the event."""
    item = book.find(Item, item_id)
    while item is not None:
        if item.attribution is not None:
            return item.attribution
        item = book.find(Item, item.parent)
    return book.event.attribution


def full_name(person: Person) -> str:
    return line(f"{person.honorific} {person.name}")


def speaker(book: Book, part: Contribution, rule: Attribution, actual_s: float | None) -> Speaker:
    """The contribution as `rule` lets it be told; never called under the Chatham House Rule."""
    person = book.find(Person, part.person) or Person("", "")
    named = rule is Attribution.NAMED
    affiliation = line(person.affiliation)
    post = line(person.post)
    return Speaker(
        name=full_name(person) if named else "",
        affiliation=", ".join(filter(None, (post, affiliation))) if named else affiliation,
        role=line(part.role),
        perspective=line(part.perspective),
        presence=part.presence,
        from_floor=part.from_floor,
        planned_s=part.planned_s,
        actual_s=actual_s,
    )


def asker(question: Question, rule: Attribution) -> str:
    """Who asked, as they gave it and as far as `rule` lets it be told; "" for nobody."""
    told = {
        Attribution.NAMED: (question.name, question.affiliation),
        Attribution.AFFILIATION: (question.affiliation,),
        Attribution.CHATHAM_HOUSE: (),
    }[rule]
    return line(", ".join(filter(None, told)))


def addressee(book: Book, question: Question, rule: Attribution) -> str:
    """To whom the question went, as far as `rule` lets it be told."""
    return told(book.find(Person, question.to), rule)


def answerer(book: Book, question: Question, rule: Attribution) -> str:
    """Who answered, as far as `rule` lets it be told: a person of the programme, or a name as written."""
    person = book.find(Person, question.answered_by)
    if person is None and rule is Attribution.NAMED:
        return line(question.answered_by)
    return told(person, rule)


def told(person: Person | None, rule: Attribution) -> str:
    """The person as far as `rule` lets them be told; "" for nobody."""
    if person is None or rule is Attribution.CHATHAM_HOUSE:
        return ""
    return line(person.affiliation) if rule is Attribution.AFFILIATION else full_name(person)
