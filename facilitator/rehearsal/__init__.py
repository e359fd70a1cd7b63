"""The whole event played through a real hub, with simulated phones over real sockets."""
