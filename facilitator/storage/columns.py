"""Column types that carry domain values."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Unicode
from sqlalchemy.types import TypeDecorator

from facilitator.protocol.codec import decode, encode_text


class Packed(TypeDecorator[Any]):
    """A structured value as JSON text. What is packed is only ever read whole."""

    impl = Unicode
    cache_ok = True

    def __init__(self, of: Any) -> None:
        super().__init__()
        self.of = of

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else encode_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else decode(value, self.of)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as ISO 8601 text with its own offset."""

    impl = Unicode
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Word(TypeDecorator[StrEnum]):
    """One word of an enumeration."""

    impl = Unicode
    cache_ok = True

    def __init__(self, of: type[StrEnum]) -> None:
        super().__init__()
        self.of = of

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.of(value)
