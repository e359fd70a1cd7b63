"""Sets of polls as people write them: the text form and CSV, read into polls and written back."""
