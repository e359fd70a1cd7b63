"""How desktop, `ctl` and rehearsal reach a hub."""
