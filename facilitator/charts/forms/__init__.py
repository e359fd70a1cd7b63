"""The forms a plot can take. Each knows its rows and arranges, describes and tabulates itself."""
