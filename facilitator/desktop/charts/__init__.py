"""Charts that move."""
