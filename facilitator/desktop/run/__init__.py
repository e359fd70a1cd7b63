"""The place where an event is run."""
