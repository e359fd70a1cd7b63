"""The event file: the only place that imports sqlalchemy."""
