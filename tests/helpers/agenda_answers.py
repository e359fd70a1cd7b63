"""Compares a draft with a hand-made answer, and counts what is wrong or missing."""

from typing import Any


def differences(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """One line for each entry that is wrong, missing or too many.

    An affiliation is right if it holds what the answer holds: a document may give more of it.
    """
    wrong = [
        f"{key}: {found[key]!r} instead of {expected[key]!r}"
        for key in ("title", "place", "time_zone", "guiding_questions")
        if found[key] != expected[key]
    ]
    items, answers = found["items"], expected["items"]
    if len(items) != len(answers):
        titles = [f"{item['start'][11:]} {item['title']}" for item in items]
        wrong.append(f"{len(items)} items instead of {len(answers)}: {titles}")
    for item, answer in zip(items, answers, strict=False):
        wrong += [
            f"{answer['title']}: {key} {item[key]!r} instead of {answer[key]!r}"
            for key in ("title", "kind", "start", "end", "depth", "room")
            if item[key] != answer[key]
        ]
        wrong += _people(item, answer)
    return wrong


def _people(item: dict[str, Any], answer: dict[str, Any]) -> list[str]:
    wrong: list[str] = []
    names = [part["name"] for part in item["contributions"]]
    wanted = [part["name"] for part in answer["contributions"]]
    if names != wanted:
        return [f"{answer['title']}: people {names} instead of {wanted}"]
    for part, right in zip(item["contributions"], answer["contributions"], strict=True):
        wrong += [
            f"{answer['title']}, {right['name']}: {key} {part[key]!r} instead of {right[key]!r}"
            for key in ("role", "perspective", "minutes")
            if part[key] != right[key]
        ]
        if right["affiliation"] not in part["affiliation"]:
            wrong.append(
                f"{right['name']}: {part['affiliation']!r} instead of {right['affiliation']!r}"
            )
    return wrong
