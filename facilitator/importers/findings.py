"""Collecting what there is to say of a document while it is read."""

from dataclasses import dataclass, field

from facilitator.domain.draft import Finding, Level


@dataclass(slots=True)
class Findings:
    """Collects findings while a document is read; says each thing once."""

    found: list[Finding] = field(default_factory=list[Finding])

    def info(self, text: str, where: str) -> None:
        self._add(Finding(Level.INFO, text, where))

    def warning(self, text: str, where: str) -> None:
        self._add(Finding(Level.WARNING, text, where))

    def problem(self, text: str, where: str) -> None:
        self._add(Finding(Level.PROBLEM, text, where))

    def _add(self, finding: Finding) -> None:
        if finding not in self.found:
            self.found.append(finding)
