"""Puts what the program reads at run time into the wheel, beside its code."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelData(BuildHookInterface):  # type: ignore[misc]  # hatchling is only there while building
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # a checkout reads resources/ and participant_web/dist where they are
        page = Path(self.root, "participant_web", "dist")
        if not page.is_dir():
            raise SystemExit(
                "The phone page is not built, so a wheel would have none. "
                "Run packaging/bootstrap.sh run, then build the wheel again."
            )
        build_data["force_include"] |= {
            str(Path(self.root, "resources")): "facilitator/_data/resources",
            str(page): "facilitator/_data/participant_web",
            str(Path(self.root, "participant_web", "src", "i18n")): "facilitator/_data/page_words",
        }
