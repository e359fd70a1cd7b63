"""The hub's sentences in the user's language.

The hub speaks English, as its log and its command line do. What it may say stands here once more, so that
translators see it; a part in braces is whatever the hub put there. What Undo takes back is in `undo_words`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from facilitator.desktop.sentences import Sentences
from facilitator.desktop.undo_words import UNDONE

CONTEXT = "hub"

SENTENCES: tuple[object, ...] = (
    *UNDONE,
    QT_TRANSLATE_NOOP("hub", "The photos in {folder} cannot be read."),
    QT_TRANSLATE_NOOP("hub", "The photos in {folder} cannot be deleted."),
    QT_TRANSLATE_NOOP("hub", "The photo {name} in {folder} cannot be read."),
    QT_TRANSLATE_NOOP("hub", "There are {number} photos already. Take one out first."),
    QT_TRANSLATE_NOOP("hub", "{name} is larger than 40 MB. Save it smaller."),
    QT_TRANSLATE_NOOP("hub", "{name} has too many pixels. Save it smaller."),
    QT_TRANSLATE_NOOP(
        "hub", "{name} is not a picture this program can take. Save it as JPEG or PNG."
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "{name} cannot be written to {folder}. Free some space, or move the event to a folder you may write to.",
    ),
    QT_TRANSLATE_NOOP("hub", "A count cannot be less than 0."),
    QT_TRANSLATE_NOOP("hub", "A quick poll needs a question and at least two choices."),
    QT_TRANSLATE_NOOP("hub", "A scale needs at least one statement."),
    QT_TRANSLATE_NOOP("hub", "A time limit must be 1 second to 24 hours."),
    QT_TRANSLATE_NOOP("hub", "A time limit must be more than 0 seconds."),
    QT_TRANSLATE_NOOP("hub", "A vote needs at least two choices."),
    QT_TRANSLATE_NOOP(
        "hub",
        "Another program is reading the event file, so it cannot be tidied. Close that program.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "Another program on this laptop uses port {port}. Close it, or choose another port.",
    ),
    QT_TRANSLATE_NOOP("hub", "Another vote is open: “{poll}”. Close it first."),
    QT_TRANSLATE_NOOP("hub", "A question cannot be merged into itself."),
    QT_TRANSLATE_NOOP("hub", "Approve the question before it goes on the stage."),
    QT_TRANSLATE_NOOP("hub", "Approve the question first."),
    QT_TRANSLATE_NOOP("hub", "No question is on the stage."),
    QT_TRANSLATE_NOOP("hub", "Choose a question first."),
    QT_TRANSLATE_NOOP("hub", "Close the vote “{poll}” first."),
    QT_TRANSLATE_NOOP("hub", "Close voting before declaring the round void."),
    QT_TRANSLATE_NOOP("hub", "Close voting before showing the result."),
    QT_TRANSLATE_NOOP("hub", "Give a reason: the report keeps it."),
    QT_TRANSLATE_NOOP("hub", "Hands and cards can be counted for single-choice polls only."),
    QT_TRANSLATE_NOOP("hub", "Name the copy with its whole path."),
    QT_TRANSLATE_NOOP(
        "hub",
        "No choice in this event has a coloured card yet. "
        "Give the choices of a vote their cards first.",
    ),
    QT_TRANSLATE_NOOP("hub", "No clock is running."),
    QT_TRANSLATE_NOOP("hub", "No try-out is running."),
    QT_TRANSLATE_NOOP("hub", "No vote has been opened yet."),
    QT_TRANSLATE_NOOP("hub", "Nobody else is on the list of this item."),
    QT_TRANSLATE_NOOP("hub", "Nothing has “{file}” open. Start it with: {command}"),
    QT_TRANSLATE_NOOP("hub", "Nothing is paused."),
    QT_TRANSLATE_NOOP("hub", "Nothing is running that could be given more time."),
    QT_TRANSLATE_NOOP("hub", "Nothing is running."),
    QT_TRANSLATE_NOOP("hub", "Only people who spoke from the floor are named here."),
    QT_TRANSLATE_NOOP("hub", "Only words and open texts can be hidden."),
    QT_TRANSLATE_NOOP("hub", "Open the vote first, then count cards."),
    QT_TRANSLATE_NOOP(
        "hub",
        "Port {port} is used by another program, so the address changed. "
        "The new QR is on the stage.",
    ),
    QT_TRANSLATE_NOOP("hub", "Start an item first."),
    QT_TRANSLATE_NOOP("hub", "Start the item first: this speaker belongs to another one."),
    QT_TRANSLATE_NOOP("hub", "The programme has moved on since then. Look at the new times first."),
    QT_TRANSLATE_NOOP("hub", "Only somebody who has not spoken yet can change places."),
    QT_TRANSLATE_NOOP("hub", "Say who speaks instead."),
    QT_TRANSLATE_NOOP("hub", "There is nobody to change places with."),
    QT_TRANSLATE_NOOP("hub", "End the event first. Personal data is erased after it."),
    QT_TRANSLATE_NOOP("hub", "The event is over already."),
    QT_TRANSLATE_NOOP(
        "hub",
        "The event file cannot be written: the disk may be full or was taken out. "
        "Free some space; everything goes on by itself then.",
    ),
    QT_TRANSLATE_NOOP("hub", "The least number of choices must not exceed the most."),
    QT_TRANSLATE_NOOP("hub", "The low end of the scale must be below its high end."),
    QT_TRANSLATE_NOOP("hub", "The page for phones has not been built. Run: make run"),
    QT_TRANSLATE_NOOP("hub", "The try-out is running already."),
    QT_TRANSLATE_NOOP("hub", "The voting service could not be started."),
    QT_TRANSLATE_NOOP("hub", "The voting service did not answer. Nothing may have been changed."),
    QT_TRANSLATE_NOOP("hub", "The voting service did not start in time. Try again."),
    QT_TRANSLATE_NOOP("hub", "The voting service of this event does not answer."),
    QT_TRANSLATE_NOOP("hub", "The voting service stopped as soon as it was started."),
    QT_TRANSLATE_NOOP("hub", "The voting service went away."),
    QT_TRANSLATE_NOOP("hub", "There are no polls in this."),
    QT_TRANSLATE_NOOP("hub", "There is no wording in this."),
    QT_TRANSLATE_NOOP("hub", "There is no file “{file}”."),
    QT_TRANSLATE_NOOP("hub", "There is no file “{file}”, and no set of that name. Sets: {names}."),
    QT_TRANSLATE_NOOP(
        "hub",
        "There is no poll in it. A poll begins with a question mark: “? Are you ready?”",
    ),
    QT_TRANSLATE_NOOP("hub", "{where}: this was not understood and is left out: “{text}”."),
    QT_TRANSLATE_NOOP("hub", "{where}: the text was too long and was cut after “{text}”."),
    QT_TRANSLATE_NOOP("hub", "The column “{name}” was not understood and is left out."),
    QT_TRANSLATE_NOOP("hub", "{where}: there is no question, so this line is left out."),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{name}” holds no text. Polls are read from a text, a CSV table or another event.",
    ),
    QT_TRANSLATE_NOOP("hub", "{number} polls were added."),
    QT_TRANSLATE_NOOP("hub", "1 poll was added."),
    QT_TRANSLATE_NOOP("hub", "There is nothing to take back."),
    QT_TRANSLATE_NOOP("hub", "This laptop has no address “{host}” at the moment."),
    QT_TRANSLATE_NOOP("hub", "There is no view “{view}” of a result."),
    QT_TRANSLATE_NOOP("hub", "There is nothing to compare yet: ask the poll again first."),
    QT_TRANSLATE_NOOP("hub", "This poll has been asked already. Use “Again” to ask it anew."),
    QT_TRANSLATE_NOOP("hub", "This poll has no choice “{choice}”."),
    QT_TRANSLATE_NOOP("hub", "This poll has not been asked yet."),
    QT_TRANSLATE_NOOP("hub", "This poll has not been asked yet. Use “Open”."),
    QT_TRANSLATE_NOOP("hub", "This question is already shown."),
    QT_TRANSLATE_NOOP("hub", "This question is merged into another one already."),
    QT_TRANSLATE_NOOP("hub", "This question is not on the stage."),
    QT_TRANSLATE_NOOP("hub", "This result is not revealed yet. Use “Reveal” first."),
    QT_TRANSLATE_NOOP("hub", "This result is not shown."),
    QT_TRANSLATE_NOOP("hub", "This version has no polls of the kind “{kind}”."),
    QT_TRANSLATE_NOOP("hub", "This was changed again in the meantime, so it is left as it is."),
    QT_TRANSLATE_NOOP("hub", "Voting is already open."),
    QT_TRANSLATE_NOOP("hub", "Voting is just closing. Try again in two seconds."),
    QT_TRANSLATE_NOOP("hub", "Voting is not open."),
    QT_TRANSLATE_NOOP("hub", "A wall has {most} topics at most."),
    QT_TRANSLATE_NOOP("hub", "Name the answer that is to be put into a topic."),
    QT_TRANSLATE_NOOP("hub", "Only open answers are put into topics."),
    QT_TRANSLATE_NOOP("hub", "Give the topic a name."),
    QT_TRANSLATE_NOOP("hub", "There is a topic of this name already."),
    QT_TRANSLATE_NOOP("hub", "Write the conclusion first."),
    QT_TRANSLATE_NOOP("hub", "Write the question before opening the vote."),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” cannot be copied. Is there free space for temporary files?",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” cannot be opened for writing: {why}. "
        "Choose a folder on this laptop that you may write to.",
    ),
    QT_TRANSLATE_NOOP("hub", "“{file}” cannot be opened: {why}. Is the folder writable?"),
    QT_TRANSLATE_NOOP("hub", "“{file}” cannot be read: {why}."),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” cannot be written. "
        "Choose a folder on this laptop that you may write to, with free space.",
    ),
    QT_TRANSLATE_NOOP("hub", "“{file}” exists already. Choose another name."),
    QT_TRANSLATE_NOOP(
        "hub", "“{file}” is damaged. It was left as it is; open a copy from a backup."
    ),
    QT_TRANSLATE_NOOP(
        "hub", "“{file}” is not an event file, or it is damaged. It was left as it is."
    ),
    QT_TRANSLATE_NOOP("hub", "“{file}” is not an event file. It was left as it is."),
    QT_TRANSLATE_NOOP(
        "hub", "“{file}” is open in another window or program. Close it there first."
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” was written by a newer version of Facilitator. Update this one to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{item}” is not started by hand: it was dropped, or runs in another room by the clock.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "The event file was moved or deleted, or its drive was taken out. "
        "Put it back where it was; votes are kept on the phones until then.",
    ),
    QT_TRANSLATE_NOOP("hub", "The copy cannot be written: the disk may be full."),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” cannot be written. Copy it to a folder on this laptop that you may write to.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "“{file}” cannot be written. Choose a folder with free space that you may write to.",
    ),
    QT_TRANSLATE_NOOP("hub", "An item cannot lie inside itself."),
    QT_TRANSLATE_NOOP("hub", "Cut the item somewhere between its start and its end."),
    QT_TRANSLATE_NOOP("hub", "Give the card’s colour as # and six figures, like #2e9e5b."),
    QT_TRANSLATE_NOOP("hub", "Give the card a name."),
    QT_TRANSLATE_NOOP("hub", "Give the event a title."),
    QT_TRANSLATE_NOOP("hub", "Give the item a title first."),
    QT_TRANSLATE_NOOP("hub", "Give the person a name first."),
    QT_TRANSLATE_NOOP("hub", "In polls of this kind there is nothing to choose from."),
    QT_TRANSLATE_NOOP("hub", "Name each language by its code, like en, fr or ar."),
    QT_TRANSLATE_NOOP("hub", "Polls of this kind have no such setting."),
    QT_TRANSLATE_NOOP("hub", "Somebody spoke in “{item}” already, so it stays."),
    QT_TRANSLATE_NOOP("hub", "The event has begun already, so its start stays as it was."),
    QT_TRANSLATE_NOOP("hub", "The room must be left after the event has begun, not before."),
    QT_TRANSLATE_NOOP("hub", "The shortest length must not exceed the planned one."),
    QT_TRANSLATE_NOOP("hub", "There is no item after this one that it could be joined with."),
    QT_TRANSLATE_NOOP("hub", "There is no item before this one that it could lie in."),
    QT_TRANSLATE_NOOP("hub", "Count by {number} categories at most."),
    QT_TRANSLATE_NOOP("hub", "There is no time zone “{zone}”. Name one like Europe/Paris."),
    QT_TRANSLATE_NOOP("hub", "There is nothing to make again."),
    QT_TRANSLATE_NOOP("hub", "This item lies in no other one."),
    QT_TRANSLATE_NOOP("hub", "This setting needs a number."),
    QT_TRANSLATE_NOOP(
        "hub", "This vote was put to the room already, so it stays. Duplicate it instead."
    ),
    QT_TRANSLATE_NOOP("hub", "Write something for people to choose."),
    QT_TRANSLATE_NOOP("hub", "Write the guiding question first."),
    QT_TRANSLATE_NOOP("hub", "Write the question first."),
    QT_TRANSLATE_NOOP("hub", "“{item}” has run already, so its plan stays as it was."),
    QT_TRANSLATE_NOOP("hub", "{person} has spoken already and stays in the record."),
    QT_TRANSLATE_NOOP("hub", "1 to {number} conclusions can be put to the room together."),
    QT_TRANSLATE_NOOP("hub", "Write what phones are asked."),
    QT_TRANSLATE_NOOP(
        "hub",
        "A conclusion of more than {number} characters cannot be read on a phone. Shorten it first.",
    ),
    QT_TRANSLATE_NOOP("hub", "Write the group first."),
    QT_TRANSLATE_NOOP("hub", "Phones are asked this already."),
    QT_TRANSLATE_NOOP("hub", "Phones are asked {number} such questions at most."),
    QT_TRANSLATE_NOOP("hub", "A group question has {number} answers at most."),
    QT_TRANSLATE_NOOP(
        "hub",
        "Votes were cast already, so groups keep their names. "
        "They can still be translated, and added to.",
    ),
    QT_TRANSLATE_NOOP("hub", "There is no text “{field}” to write here."),
    QT_TRANSLATE_NOOP(
        "hub", "This text is longer than {limit} characters. Shorten it; nothing was cut off."
    ),
    QT_TRANSLATE_NOOP("hub", "A report is being written already. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "hub",
        "The report cannot be written: the disk may be full. Free some space and try again.",
    ),
    QT_TRANSLATE_NOOP("hub", "Write the note first."),
    QT_TRANSLATE_NOOP("hub", "Write the key message first."),
)

_hub = Sentences(CONTEXT, SENTENCES)


def in_words(sentence: str) -> str:
    """The sentence translated where it is known, else as the hub said it."""
    return _hub.in_words(sentence)
