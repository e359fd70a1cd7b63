"""The try-out: a vote that real phones take part in and that leaves nothing behind."""

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision
from facilitator.domain.polls import Choice, Poll, PollSettings
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.text import Text


def trial_poll(key: str) -> Poll:
    """Asks whether the phone works, in the six UN languages."""
    return Poll(
        id=key,
        kind="single",
        prompt=Text(
            "A try-out: does voting work on your phone?",
            "en",
            {
                "fr": "Un essai : le vote fonctionne-t-il sur votre téléphone ?",
                "es": "Una prueba: ¿funciona la votación en su teléfono?",
                "ar": "تجربة: هل يعمل التصويت على هاتفك؟",
                "ru": "Проба: работает ли голосование на вашем телефоне?",
                "zh": "试投票：您的手机可以投票吗？",
            },
        ),
        position=0,
        choices=(
            Choice("yes", _text("Yes", "Oui", "Sí", "نعم", "Да", "可以")),
            Choice(
                "slow",
                _text(
                    "Yes, but slowly",
                    "Oui, mais lentement",
                    "Sí, pero lento",
                    "نعم، ولكن ببطء",
                    "Да, но медленно",
                    "可以，但很慢",
                ),
            ),
        ),
        settings=PollSettings(allow_change=True),
        trial=True,
    )


def removal(book: Book, poll: Poll) -> Decision:
    """Takes the try-out and all that came of it out of the book."""
    changes = [book.remove(poll)]
    for round_ in book.rounds(poll.id):
        changes += [book.remove(count) for count in book.hand_counts(poll.id, round_.number)]
        changes.append(book.remove(round_))
    if book.stage.ref == poll.id:
        changes.append(book.put(Stage(Scene.TITLE, theme=book.stage.theme)))
    return Decision(changes)


def _text(en: str, fr: str, es: str, ar: str, ru: str, zh: str) -> Text:
    return Text(en, "en", {"fr": fr, "es": es, "ar": ar, "ru": ru, "zh": zh})
