"""The import rules in pyproject.toml hold, and would notice if they did not."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "facilitator"

HOME = sys.stdlib_module_names | {"facilitator"}
CLOCK_READINGS = {"now", "today", "utcnow"}


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_import_rules_hold():
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(
    ("module", "statement", "rule"),
    [
        ("domain/seed.py", "import facilitator.storage", "Imports run one way"),
        ("hub/seed.py", "import facilitator.desktop", "Imports run one way"),
        ("unplaced.py", "", "Imports run one way"),
        ("hub/seed.py", "import PySide6.QtCore", "Only the desktop draws windows"),
        ("hub/seed.py", "import sqlalchemy", "Only storage touches the database"),
        ("desktop/seed.py", "import matplotlib", "Only charts draw"),
        ("desktop/seed.py", "import websockets", "Only the hub and its client speak"),
        ("storage/seed.py", "import json", "Only the protocol knows JSON"),
        ("domain/seed.py", "import time", "The rules know no clock"),
    ],
)
def test_a_breach_is_noticed(tmp_path, module, statement, rule):
    shutil.copytree(PACKAGE, tmp_path / "facilitator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "facilitator" / module).write_text(f"{statement}\n", encoding="utf-8")

    outcome = lint_imports(tmp_path)

    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    broken = [line for line in outcome.stdout.splitlines() if " BROKEN" in line]
    assert any(line.startswith(rule) for line in broken), outcome.stdout


def domain_modules() -> list[Path]:
    return sorted((PACKAGE / "domain").rglob("*.py"))


def test_the_rules_need_only_the_standard_library():
    foreign = set()
    for path in domain_modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            foreign |= {
                f"{path.name}: {name}" for name in names if name.partition(".")[0] not in HOME
            }
    assert domain_modules()
    assert foreign == set()


def test_the_rules_are_told_the_time():
    readings = [
        f"{path.name}:{node.lineno}"
        for path in domain_modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK_READINGS
    ]
    assert readings == []


def loaded_with(module: str) -> list[str]:
    program = f"import sys, {module}; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.split()


def test_phones_are_served_before_anything_is_loaded_that_draws_charts_or_words_drafts():
    loaded = loaded_with("facilitator.hub.serve")
    assert "facilitator.hub.hub" in loaded
    late = ("facilitator.charts", "facilitator.report", "matplotlib")
    assert [name for name in loaded if name.startswith(late)] == []


def test_the_window_is_there_before_the_places_are_loaded_that_nobody_has_looked_at():
    loaded = loaded_with("facilitator.desktop.event_window")
    assert "facilitator.desktop.run.place" in loaded
    late = {"facilitator.desktop.prepare.place", "facilitator.desktop.report_place"}
    assert late.intersection(loaded) == set()
