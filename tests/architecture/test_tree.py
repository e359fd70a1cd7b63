"""What holds for every file of the project."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAX_LINES = 400

# The character classes keep this file from matching itself.
REGISTRY_HOSTS = re.compile(
    r"registry[.](?:npmjs|yarnpkg)[.]|pythonhosted[.]org|pypi[.]org/simple|deb[.]debian[.]org"
)
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(?:home|root|work|opt|Users)/\w")


@cache
def tracked_files() -> list[Path]:
    # The folder may belong to another user than the one who runs the tests.
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = [name for name in listing.stdout.split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path.relative_to(ROOT), content.decode("utf-8")))
    return found


def test_source_files_stay_short():
    assert tracked_files()
    long = {
        str(path): lines
        for path, text in texts()
        if path.suffix in {".py", ".ts", ".tsx"}
        # There .ts is Qt's format of translations.
        and path.parent != Path("resources/translations")
        and (lines := text.count("\n")) > MAX_LINES
    }
    assert long == {}


def test_every_folder_of_the_program_is_a_package():
    # The import rules do not see code in any other folder.
    folders = {path.parent for path in (ROOT / "facilitator").rglob("*.py")}
    assert folders
    assert {str(folder) for folder in folders if not (folder / "__init__.py").is_file()} == set()


@pytest.mark.parametrize("pattern", [REGISTRY_HOSTS, MACHINE_PATHS], ids=["hosts", "paths"])
def test_no_file_names_a_place_that_only_one_machine_knows(pattern):
    found = {
        f"{path}:{number}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    }
    assert found == set()
