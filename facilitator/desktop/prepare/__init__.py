"""The Prepare place: programme, people, polls and facts of the event, edited where they are shown."""
