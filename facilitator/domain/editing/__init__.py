"""What preparing an event comes to: one pure function for each edit, by topic.

Every edit is a Decision that Undo takes back. What has happened is no plan any more: items that ran keep their
place and length, and polls that were asked keep their words.
"""
