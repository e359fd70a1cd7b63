"""The Report place: where the report is written, alone or by several people at once."""
