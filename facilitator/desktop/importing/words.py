"""What an import says of documents, in the user's language.

The importer speaks English, as its command line does. Its sentences stand here once more, so that translators
see them; so do the names of places in a document, and the words that are put into the sentences.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from facilitator.desktop.sentences import Sentences

CONTEXT = "import"

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "import", "The document does not tell the time zone; this laptop's was assumed ({zone})."
    ),
    QT_TRANSLATE_NOOP("import", "“{item}” stands at {place} too; it was taken once."),
    QT_TRANSLATE_NOOP(
        "import", "No programme was found: no table or list with times or durations."
    ),
    QT_TRANSLATE_NOOP(
        "import", "{person} is listed as {role}, but the programme does not say in which item."
    ),
    QT_TRANSLATE_NOOP(
        "import", "{person} is listed, but the programme does not say in which item."
    ),
    QT_TRANSLATE_NOOP("import", "The time zone was taken from the place: {zone}."),
    QT_TRANSLATE_NOOP(
        "import",
        "The speakers of “{item}” have {minutes} minutes together; the item has {length}.",
    ),
    QT_TRANSLATE_NOOP("import", "“{item}” may be shortened to {minutes} minutes; this is assumed."),
    QT_TRANSLATE_NOOP("import", "This entry is cancelled in the calendar; left out."),
    QT_TRANSLATE_NOOP("import", "Its time is given for {zone} and was converted to {own}."),
    QT_TRANSLATE_NOOP(
        "import", "This entry lasts all day and has no time; it was read as the name of the day."
    ),
    QT_TRANSLATE_NOOP("import", "The entry “{title}” has no start; left out."),
    QT_TRANSLATE_NOOP("import", "This entry repeats; only its first time was imported."),
    QT_TRANSLATE_NOOP(
        "import", "The file's name says {one}, but it holds {other}; it was read as that."
    ),
    QT_TRANSLATE_NOOP("import", "The workbook contains macros; they were ignored."),
    QT_TRANSLATE_NOOP("import", "The document contains macros; they were ignored."),
    QT_TRANSLATE_NOOP("import", "The hidden sheet “{sheet}” was left out."),
    QT_TRANSLATE_NOOP(
        "import", "Only the first {rows} rows and {columns} columns of the sheet were read."
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "This formula has no stored result. Open the workbook in Excel, save it, import again.",
    ),
    QT_TRANSLATE_NOOP("import", "The time in “{text}” was repaired."),
    QT_TRANSLATE_NOOP(
        "import",
        "No times or durations were found in this table, so it was not taken for a programme.",
    ),
    QT_TRANSLATE_NOOP(
        "import", "{date} is a {weekday}, not a {said} as the document says; the date was kept."
    ),
    QT_TRANSLATE_NOOP("import", "The document gives no year; {year} was assumed."),
    QT_TRANSLATE_NOOP(
        "import", "The document gives no date; {date} was assumed. Set the right one."
    ),
    QT_TRANSLATE_NOOP("import", "The programme was taken to begin on {date}."),
    QT_TRANSLATE_NOOP("import", "Each column of this table was read as a day of its own."),
    QT_TRANSLATE_NOOP("import", "Each column of this table was read as a room of its own."),
    QT_TRANSLATE_NOOP(
        "import",
        "Several people stand here in one run of text; check where one ends and the next begins.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” was taken for a {role} who is not named; enter the name once it is known.",
    ),
    QT_TRANSLATE_NOOP("import", "Who speaks as {role} is still open (“{text}”)."),
    QT_TRANSLATE_NOOP("import", "{person} is not confirmed yet."),
    QT_TRANSLATE_NOOP("import", "“{text}” was taken for {person}."),
    QT_TRANSLATE_NOOP("import", "The {role} was taken for {person}."),
    QT_TRANSLATE_NOOP("import", "“{text}” could be {names}; choose one."),
    QT_TRANSLATE_NOOP(
        "import", "The text promises {what} in each session; the programme has none."
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "The text promises {what} in each session; the programme has one for all of them.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "The text promises {what} in each session; the programme has {slots} for {sessions} "
        "sessions.",
    ),
    QT_TRANSLATE_NOOP(
        "import", "The text speaks of {minutes} minutes in all; the programme takes {span}."
    ),
    QT_TRANSLATE_NOOP("import", "The text promises {what}; the programme has no slot for it."),
    QT_TRANSLATE_NOOP(
        "import", "The text promises conclusions; the programme has no slot for them."
    ),
    QT_TRANSLATE_NOOP(
        "import", "The text speaks of {count} sessions; the programme has {sessions}."
    ),
    QT_TRANSLATE_NOOP("import", "The time “{text}” was repaired to {time}."),
    QT_TRANSLATE_NOOP(
        "import", "“{text}” was not understood as a duration; it was kept in the notes."
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{text}” stands among the times and was not understood as one; it was kept in the notes.",
    ),
    QT_TRANSLATE_NOOP("import", "The columns were told by what they hold ({columns})."),
    QT_TRANSLATE_NOOP("import", "“{text}” was not understood as a day."),
    QT_TRANSLATE_NOOP("import", "Dates such as “{text}” were read as month before day."),
    QT_TRANSLATE_NOOP("import", "Dates such as “{text}” were read as day before month."),
    QT_TRANSLATE_NOOP(
        "import", "“{title}” has no time of its own; it was taken to hold what stands below it."
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{title}” has no time and nothing below it; it was kept in the notes of the item above.",
    ),
    QT_TRANSLATE_NOOP("import", "“{title}” has no time and nothing below it; it was left out."),
    QT_TRANSLATE_NOOP("import", "Hours from 1 to 7 after noon were read as the afternoon."),
    QT_TRANSLATE_NOOP(
        "import", "The times were counted from the beginning at {time} that the heading gives."
    ),
    QT_TRANSLATE_NOOP("import", "It has no end; the beginning of the next was taken."),
    QT_TRANSLATE_NOOP("import", "It has no end; {minutes} minutes were assumed."),
    QT_TRANSLATE_NOOP(
        "import",
        "The document says how long things take but not when they begin; 09:00 was assumed.",
    ),
    QT_TRANSLATE_NOOP("import", "The times go on past midnight, into the next day."),
    QT_TRANSLATE_NOOP("import", "The times begin anew here, so this was taken for the next day."),
    QT_TRANSLATE_NOOP(
        "import",
        "The duration given is {minutes} minutes, but from start to end it is {span}; start "
        "and end were kept.",
    ),
    QT_TRANSLATE_NOOP(
        "import", "“{title}” was taken for the end of the row above, not for an item."
    ),
    QT_TRANSLATE_NOOP("import", "It ends before it begins; its length was assumed."),
    QT_TRANSLATE_NOOP("import", "It ends after midnight, on the next day."),
    QT_TRANSLATE_NOOP(
        "import", "The lines that say from whom and to whom the mail is were left out."
    ),
    QT_TRANSLATE_NOOP("import", "This entry repeats; it was imported {count} times."),
    QT_TRANSLATE_NOOP("import", "Headers and footers of the pages were left out: “{text}”"),
    QT_TRANSLATE_NOOP("import", "Footnotes were left out: “{text}”"),
    QT_TRANSLATE_NOOP("import", "Comments were left out: “{text}”"),
    QT_TRANSLATE_NOOP(
        "import", "This text stands around the programme and was not taken over: “{text}”"
    ),
    QT_TRANSLATE_NOOP("import", "It has no title; “{title}” was put there."),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” breaks off before the end of the calendar. Export the calendar again and "
        "import that file.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” has {count} entries: a whole calendar rather than one event. Export only "
        "the event's calendar.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is not a complete calendar file. Export the calendar again and import that file.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is not a document this program can read. Word (.docx), Excel (.xlsx), CSV, "
        "iCalendar, Markdown, web pages and plain text can be imported.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is damaged and cannot be read. Open it where it was made, save it under a "
        "new name, and import that file.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is protected by a password. Save a copy without the password and import the"
        " copy.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” declares entities of its own, which Word and Excel never do and which can "
        "be used for an attack. It was not read. Ask the sender to save the document anew.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” unpacks to far more than an agenda could hold, so it was not read. Copy the"
        " programme into a new document and import that one.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” has a sheet far larger than a programme. Copy the rows of the programme "
        "into a new workbook and import that one.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is in the old Word or Excel format (.doc, .xls), or protected by a "
        "password. Open it, save it as .docx or .xlsx without a password, and import that "
        "file.",
    ),
    QT_TRANSLATE_NOOP(
        "import", "“{name}” is an archive, not a document. Unpack it and import the agenda in it."
    ),
    QT_TRANSLATE_NOOP("import", "“{name}” is empty, so there is nothing to import."),
    QT_TRANSLATE_NOOP(
        "import", "“{name}” is a text of {size} MB, far more than a programme. It was not read."
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is an XML file. Open it in the program it was made with, copy the table, "
        "and paste it as text.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is an OpenDocument file. Save it as .docx or .xlsx and import that file.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is a presentation. Copy its programme into a Word document, or paste it as text.",
    ),
    QT_TRANSLATE_NOOP("import", "“{name}” is a folder. Name the documents in it one by one."),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” has {size} MB; agendas of up to {most} MB are read. Remove the pictures "
        "from it, or copy the programme into a new document.",
    ),
    QT_TRANSLATE_NOOP("import", "There is no file “{file}”. Check its name and folder."),
    QT_TRANSLATE_NOOP("import", "“{file}” cannot be opened: {why}."),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is a binary Excel workbook (.xlsb). Save it as .xlsx and import that file.",
    ),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is a PDF. Its tables cannot be read reliably: import the Word or Excel "
        "document it was made from, or copy the table out of it and paste it as text.",
    ),
    QT_TRANSLATE_NOOP(
        "import", "“{name}” is a rich text (RTF) document. Save it as .docx and import that file."
    ),
    QT_TRANSLATE_NOOP("import", "“{name}” is a picture. Import the document the picture shows."),
    QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is an event file or another database, not an agenda. Open it with "
        "“facilitator desktop” if it is an event file.",
    ),
    QT_TRANSLATE_NOOP("import", "“{file}” is not a draft that was reviewed."),
    QT_TRANSLATE_NOOP("import", "There is no time zone “{zone}”. Name one as in “Europe/Paris”."),
    QT_TRANSLATE_NOOP("import", "An item ends after it begins, and within a day."),
    QT_TRANSLATE_NOOP("import", "Give the person a name first."),
    QT_TRANSLATE_NOOP("import", "“{file}” exists already. Choose another name."),
)

PLACES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("import", "table {table}, row {row}"),
    QT_TRANSLATE_NOOP("import", "table {table}"),
    QT_TRANSLATE_NOOP("import", "paragraph {number}"),
    QT_TRANSLATE_NOOP("import", "line {number}"),
    QT_TRANSLATE_NOOP("import", "sheet {sheet}, cell {cell}"),
    QT_TRANSLATE_NOOP("import", "sheet {sheet}, row {row}"),
    QT_TRANSLATE_NOOP("import", "sheet {sheet}"),
    QT_TRANSLATE_NOOP("import", "the document"),
    QT_TRANSLATE_NOOP("import", "the table"),
    QT_TRANSLATE_NOOP("import", "the pasted table"),
    QT_TRANSLATE_NOOP("import", "the calendar"),
    QT_TRANSLATE_NOOP("import", "the column of dates"),
    QT_TRANSLATE_NOOP("import", "entry {number}"),
    QT_TRANSLATE_NOOP("import", "entry {number} “{title}”"),
)

WORDS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("import", "Monday"),
    QT_TRANSLATE_NOOP("import", "Tuesday"),
    QT_TRANSLATE_NOOP("import", "Wednesday"),
    QT_TRANSLATE_NOOP("import", "Thursday"),
    QT_TRANSLATE_NOOP("import", "Friday"),
    QT_TRANSLATE_NOOP("import", "Saturday"),
    QT_TRANSLATE_NOOP("import", "Sunday"),
    QT_TRANSLATE_NOOP("import", "a vote"),
    QT_TRANSLATE_NOOP("import", "time for questions"),
    QT_TRANSLATE_NOOP("import", "speaker"),
    QT_TRANSLATE_NOOP("import", "moderator"),
    QT_TRANSLATE_NOOP("import", "chair"),
    QT_TRANSLATE_NOOP("import", "panelist"),
    QT_TRANSLATE_NOOP("import", "presenter"),
    QT_TRANSLATE_NOOP("import", "facilitator"),
    QT_TRANSLATE_NOOP("import", "rapporteur"),
    QT_TRANSLATE_NOOP("import", "keynote"),
    QT_TRANSLATE_NOOP("import", "discussant"),
    QT_TRANSLATE_NOOP("import", "host"),
    QT_TRANSLATE_NOOP("import", "introduction"),
    QT_TRANSLATE_NOOP("import", "welcome remarks"),
    QT_TRANSLATE_NOOP("import", "closing remarks"),
    QT_TRANSLATE_NOOP("import", "video message"),
    QT_TRANSLATE_NOOP("import", "{one} or {other}"),
)

SENTENCE = Sentences(CONTEXT, SENTENCES)
PLACE = Sentences(CONTEXT, PLACES)
_words = Sentences(CONTEXT, WORDS)


def in_words(sentence: str) -> str:
    """A finding or a refusal in the user's language; as it was said where that is not known."""
    found = SENTENCE.find(sentence)
    if found is None:
        return sentence
    template, parts = found
    said = {name: _words.in_words(part) for name, part in parts.items()}
    return QCoreApplication.translate(CONTEXT, template).format(**said)


def place_in_words(where: str) -> str:
    """A place in a document in the user's language."""
    return PLACE.in_words(where)


def role_in_words(role: str) -> str:
    """A role that the importer gives, in the user's language; one that somebody wrote stays as it is."""
    return _words.in_words(role)
