"""Facilitator: run a workshop and poll the room from one laptop."""

__version__ = "0.1.0"
