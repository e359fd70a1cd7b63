"""The shape of a command's decider: book, command, now and new ids in; a decision out."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.protocol.commands import Command

Decider = Callable[[Book, Any, datetime, NewId], Decision]
Deciders = dict[type[Command], Decider]
