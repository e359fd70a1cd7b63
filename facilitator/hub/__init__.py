"""The hub: the only writer of the event file, the only clock, the only thing that listens on the network."""
