"""From a snapshot of an event to its report: one Report object, drawn by every writer."""

from facilitator.report.building import build
from facilitator.report.model import Report
from facilitator.report.options import Options
from facilitator.report.writing import WRITERS, write_preview, write_report

__all__ = ["WRITERS", "Options", "Report", "build", "write_preview", "write_report"]
