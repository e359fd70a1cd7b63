"""How people write times, durations, dates and names of days."""
