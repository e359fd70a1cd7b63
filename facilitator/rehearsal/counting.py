"""Answers counted by hand, as it were: with none of the code that the hub counts with."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any


def counted(
    answers: Iterable[Mapping[str, Any]], tally: Mapping[str, Any], choices: int
) -> Counter[str]:
    """Each count under a name of its own, whatever kind the answers are.

    Of `tally` only the ranges are used, into which numbers are put here anew.
    """
    counts: Counter[str] = Counter()
    numbers: list[float] = []
    for answer in answers:
        if "choice" in answer:
            counts[answer["choice"]] += 1
        counts.update(answer.get("choices", ()))
        counts.update(f"{key}={value}" for key, value in answer.get("values", {}).items())
        counts.update({f"“{plain_spelling(word)}”" for word in answer.get("words", ())})
        counts.update({f"points of {key}": n for key, n in answer.get("points", {}).items()})
        if "text" in answer:
            counts["texts"] += 1
        for below, choice in enumerate(reversed(answer.get("order", ()))):
            unranked = choices - len(answer["order"])
            counts[f"borda of {choice}"] += below + unranked
        if "order" in answer:
            counts[f"first of {answer['order'][0]}"] += 1
        if "value" in answer:
            numbers.append(answer["value"])
    return counts + _numbers(numbers, tally) if numbers else counts


def plain_spelling(word: str) -> str:
    """What two spellings of a word have in common."""
    letters = unicodedata.normalize("NFKD", word.strip().lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def range_name(low: float, high: float) -> str:
    return f"from {low:g} to {high:g}"


def _numbers(numbers: list[float], tally: Mapping[str, Any]) -> Counter[str]:
    """How many lie in each range, and the median (which is no count, but compares like one)."""
    ranges = tally.get("bins", ())
    whole = all(float(number).is_integer() for number in numbers)
    found: Counter[str] = Counter()
    for low, high, _ in ranges:
        inside = [n for n in numbers if low <= n and (n <= high if whole else n < high)]
        found[range_name(low, high)] = len(inside)
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    found["median"] = (ordered[middle] + ordered[~middle]) / 2  # type: ignore[assignment]
    return found
