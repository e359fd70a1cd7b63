"""The rules: programme, schedule, polls, ballots, tallies, questions, conclusions.

Standard library only. Nothing here reads a clock, a file or a random number: they are passed in.
"""
