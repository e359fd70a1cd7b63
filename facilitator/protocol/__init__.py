"""The wire: messages and codec. The only place that knows JSON."""
