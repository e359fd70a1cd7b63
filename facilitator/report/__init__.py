"""From a snapshot of an event to its report: one Report object, drawn by every writer.

What draws documents is loaded when it is first asked for: the hub, which only drafts sentences, needs none of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from facilitator.report.building import build
from facilitator.report.model import Report
from facilitator.report.options import Options

if TYPE_CHECKING:
    from facilitator.report.writing import WRITERS, write_preview, write_report

__all__ = ["WRITERS", "Options", "Report", "build", "write_preview", "write_report"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module("facilitator.report.writing"), name)
