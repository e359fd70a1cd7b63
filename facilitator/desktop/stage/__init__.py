"""The projector: what it shows, and the window it is shown in."""
