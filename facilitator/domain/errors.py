"""Every refusal the program can give, as one tree with stable names.

FacilitatorError            anything a person may be told as it stands
    NotFound                an id that names nothing in this event
    NotNow                  right command, wrong moment (poll already open, nothing runs)
    NotAllowed              a rule forbids it (a frozen poll, a hand count for a scale)
    BadValue                an argument that makes no sense (a negative number of minutes)
    Conflict                somebody changed the same thing meanwhile
    FileTrouble             the event file cannot be used
        FileInUse           another program has it open
        FileCorrupt         it is damaged, or not an event file
        FileTooNew          a newer version of the program wrote it
        FileMissing         it is not there
        FileExists          it is there already
        DiskTrouble         the disk is full, read only or failing
    HubTrouble              the hub cannot be reached or did not answer
        HubNotRunning       no hub has this file open
        PortInUse           another program listens on the port

`code` is the stable name (for scripts and the wire); the message is a plain sentence for people.
"""


class FacilitatorError(Exception):
    """Root. `str()` of it is a sentence that can be shown to a user as it stands."""

    code = "failed"


class NotFound(FacilitatorError):
    """Raised when an id names nothing in this event."""

    code = "not_found"

    def __init__(self, what: str, key: str) -> None:
        super().__init__(f"There is no {what} “{key}” in this event.")
        self.what = what
        self.key = key


class NotNow(FacilitatorError):
    """Raised when a command is right but its moment is wrong."""

    code = "not_now"


class NotAllowed(FacilitatorError):
    """Raised when a rule of the product forbids what was asked."""

    code = "not_allowed"


class BadValue(FacilitatorError):
    """Raised when an argument makes no sense."""

    code = "bad_value"


class Conflict(FacilitatorError):
    """Raised when somebody changed the same thing meanwhile, so that undoing would lose their work."""

    code = "conflict"


class FileTrouble(FacilitatorError):
    """Raised when the event file cannot be used."""

    code = "file"


class FileInUse(FileTrouble):
    """Raised when another program holds the event file."""

    code = "file_in_use"


class FileCorrupt(FileTrouble):
    """Raised when the file is damaged or is not an event file. It is never overwritten."""

    code = "file_corrupt"


class FileTooNew(FileTrouble):
    """Raised when a newer version of the program wrote the file."""

    code = "file_too_new"


class FileMissing(FileTrouble):
    """Raised when the file is not there."""

    code = "file_missing"


class FileExists(FileTrouble):
    """Raised rather than overwriting a file."""

    code = "file_exists"


class DiskTrouble(FileTrouble):
    """Raised when the disk is full, read only or failing; nothing of the request was kept."""

    code = "disk"


class HubTrouble(FacilitatorError):
    """Raised when the hub cannot be reached or did not answer in time."""

    code = "hub"


class HubNotRunning(HubTrouble):
    """Raised when no hub has the file open."""

    code = "hub_not_running"


class PortInUse(HubTrouble):
    """Raised when another program listens on the wanted port."""

    code = "port_in_use"
