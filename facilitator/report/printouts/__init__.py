"""What is printed before the event: coloured cards for the room, all wordings for the interpreters."""
