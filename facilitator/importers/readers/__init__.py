"""Documents of each format as a SourceDocument."""
