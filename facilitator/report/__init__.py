"""From a snapshot of an event to its report: one Report object, drawn by every writer."""

from facilitator.report.building import build
from facilitator.report.model import Report
from facilitator.report.writing import WRITERS, write_report

__all__ = ["WRITERS", "Report", "build", "write_report"]
