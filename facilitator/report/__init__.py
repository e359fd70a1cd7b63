"""From a snapshot of an event to its report: one Report object, drawn by every writer."""
