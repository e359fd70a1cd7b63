"""All wordings of the event in a table, a column for each language."""
