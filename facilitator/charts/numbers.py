"""Counts and shares in words and figures."""

from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue

SEPARATOR = " · "
NO_BREAK_SPACE = "\u00a0"


def percent_text(count: int, base: int) -> str:
    """The share in whole per cent; 0 % of nothing."""
    return f"{percent(count, base)}{NO_BREAK_SPACE}%"


def value_text(count: int, base: int, *, counts_first: bool) -> tuple[str, str]:
    """Count and share, the one that is to be read first in front."""
    share = percent_text(count, base)
    return (str(count), share) if counts_first else (share, str(count))


def mean_text(mean: float | None, words: Catalogue) -> str:
    """The mean to one decimal place in the language's notation, "" where nobody answered."""
    if mean is None:
        return ""
    return words("mean", mean=f"{mean:.1f}".replace(".", words("decimal")))


def figure(value: float, words: Catalogue) -> str:
    """A number in the language's notation, without decimals that say nothing."""
    text = f"{value:,.6f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    apart = NO_BREAK_SPACE if abs(value) >= 10_000 else ""
    return text.replace(",", apart).replace(".", words("decimal")).replace("-", "−")


def sentence_of(phrase: str) -> str:
    """The phrase with a capital and a full stop."""
    return f"{phrase[:1].upper()}{phrase[1:]}."


def subtitle(tally: Tally, of: int | None, remark: str, words: Catalogue) -> str:
    """How many voted, of how many, and how: "n = 47 of 187 · 3 abstained · 17 by card"."""
    parts = [words("n", n=tally.n) if of is None else words("n_of", n=tally.n, of=of)]
    if tally.counted_abstain:
        parts.append(words.count("abstained", tally.counted_abstain))
    if tally.hand_n:
        parts.append(words("by_card", n=tally.hand_n))
    if tally.estimate:
        parts.append(words("estimate", words=tally.estimate))
    left_out = tally.ballots_n - (tally.n - tally.hand_n)
    if left_out:
        parts.append(words.count("phones_left_out", left_out))
    if remark:
        parts.append(words(remark))
    return SEPARATOR.join(parts)


def percent(count: int, base: int) -> int:
    """The share in whole per cent. Halves go up, so that 12.5 % and 13.5 % round alike."""
    return (200 * count + base) // (2 * base) if base else 0
