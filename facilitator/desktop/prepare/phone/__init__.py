"""A poll as a phone will show it, drawn from the same data and in the page's own words."""
