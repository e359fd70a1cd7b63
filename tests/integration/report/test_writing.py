"""Files are whole or not there, and troubles are told in plain sentences."""

import errno
import os
from pathlib import Path

import pytest

from facilitator.domain.errors import BadValue, DiskTrouble
from facilitator.domain.text import Text
from facilitator.report import Options, write_report
from tests.helpers.records import side_event_record

NAME = (
    "Report 2018-12-07 What role for capacity building in turning the Global Compact on "
    "Migration into action"
)


def quiet(share: float, doing: str) -> None:
    assert 0 <= share <= 1
    assert doing


def test_both_files_are_written_and_progress_is_told(tmp_path: Path):
    heard: list[tuple[float, str]] = []
    paths = write_report(
        [side_event_record()],
        tmp_path / "out",
        ["docx", "pdf"],
        Options(),
        lambda *told: heard.append(told),
    )
    assert [path.name for path in paths] == [f"{NAME}.docx", f"{NAME}.pdf"]
    assert paths[0].read_bytes()[:2] == b"PK"
    assert paths[1].read_bytes()[:5] == b"%PDF-"
    assert sorted(os.listdir(tmp_path / "out")) == sorted(path.name for path in paths)
    assert heard[0][0] == 0
    assert heard[-1] == (1.0, "Done")
    assert [share for share, _ in heard] == sorted(share for share, _ in heard)


def test_a_report_in_french_has_a_name_of_its_own(tmp_path: Path):
    (path,) = write_report([side_event_record()], tmp_path, ["pdf"], Options("fr"), quiet)
    assert path.name.startswith("Compte rendu 2018-12-07 ")


def test_a_colon_stands_as_its_language_has_it(tmp_path: Path):
    for lang, label in (("en", "**Place:** "), ("fr", "**Lieu\u00a0:** ")):
        (path,) = write_report([side_event_record()], tmp_path, ["md"], Options(lang), quiet)
        assert label in path.read_text(encoding="utf-8")


def test_an_earlier_report_is_replaced(tmp_path: Path):
    old = tmp_path / f"{NAME}.pdf"
    old.write_bytes(b"old")
    (path,) = write_report([side_event_record()], tmp_path, ["pdf"], Options(), quiet)
    assert path == old
    assert old.read_bytes()[:5] == b"%PDF-"


def test_an_unknown_format_is_refused_before_anything_is_written(tmp_path: Path):
    with pytest.raises(
        BadValue,
        match=r"cannot write reports as “odt”\. It can write csv, docx, json, md, pdf and xlsx\.",
    ):
        write_report([side_event_record()], tmp_path, ["pdf", "odt"], Options(), quiet)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "not enough room on the disk"),
        (errno.EROFS, "the folder may be read only"),
        (errno.EACCES, "open in another program"),
        (errno.EIO, "the disk did not take it"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_the_disk_refuses_the_old_file_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str, step: str
):
    old = tmp_path / f"{NAME}.pdf"
    old.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(DiskTrouble, match=sentence):
        write_report([side_event_record()], tmp_path, ["pdf"], Options(), quiet)
    assert old.read_bytes() == b"old"
    assert os.listdir(tmp_path) == [old.name]


def test_a_folder_that_is_a_file_is_told_as_such(tmp_path: Path):
    (tmp_path / "out").write_text("")
    with pytest.raises(DiskTrouble, match=r"is not there and cannot be made"):
        write_report([side_event_record()], tmp_path / "out", ["pdf"], Options(), quiet)


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ('a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i"),
        ("..", ""),
        ("Élan", "Élan"),
        ("م" * 500, None),
        ("word " * 100, None),
        ("", ""),
    ],
)
def test_any_title_makes_a_file_name(tmp_path: Path, title: str, stem: str | None):
    record = side_event_record(Text(title, "en"))
    (path,) = write_report([record], tmp_path, ["pdf"], Options(), quiet)
    assert path.parent == tmp_path
    assert path.exists()
    assert len(path.name.encode()) < 200
    if stem is not None:
        assert path.stem == f"Report 2018-12-07 {stem}".strip()


def test_all_formats_and_the_summary_are_written_beside_each_other(tmp_path: Path):
    formats = ["docx", "pdf", "md", "xlsx", "csv", "json"]
    whole = write_report([side_event_record()], tmp_path, formats, Options("fr"), quiet)
    brief = write_report(
        [side_event_record()], tmp_path, ["docx", "pdf", "md"], Options("fr", summary=True), quiet
    )
    endings = [path.name.removeprefix(path.name.split(".")[0]) for path in whole]
    assert endings == [".docx", ".pdf", ".md", ".xlsx", ".csv.zip", ".json"]
    assert all(path.name.startswith("Synthèse 2018-12-07 ") for path in brief)
    assert len(os.listdir(tmp_path)) == 9


def test_a_summary_is_no_file_of_data(tmp_path: Path):
    with pytest.raises(
        BadValue, match=r"cannot be written as json and xlsx\. It can be written as docx"
    ):
        write_report(
            [side_event_record()], tmp_path, ["pdf", "json", "xlsx"], Options(summary=True), quiet
        )
    assert os.listdir(tmp_path) == []
