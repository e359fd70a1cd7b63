"""Export in the Report place: what to write, a look at its pages, and the files."""
