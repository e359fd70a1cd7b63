"""From a snapshot of an event to its report: one Report object, drawn by every writer.

Each part is loaded when it is first asked for: the hub, which only drafts sentences, needs nothing that draws.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from facilitator.report.building import build
    from facilitator.report.model import Report
    from facilitator.report.options import Options
    from facilitator.report.writing import WRITERS, write_preview, write_report

__all__ = ["WRITERS", "Options", "Report", "build", "write_preview", "write_report"]

_HOMES = {"build": "building", "Report": "model", "Options": "options"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"facilitator.report.{_HOMES.get(name, 'writing')}"), name)
