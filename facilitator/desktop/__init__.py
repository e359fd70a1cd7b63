"""The moderator's program: the only place that imports Qt."""
