"""What the parts of a document mean, told by what they say rather than by where they stand."""
