"""How long a test waits for what is sure to come: on a busy machine all is slow, and only a hang takes this long."""

PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000
