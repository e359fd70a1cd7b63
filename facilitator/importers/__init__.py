"""Programmes from elsewhere, as an event's entities."""
