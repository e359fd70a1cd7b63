"""The photos of an event: a folder beside its file, so that the file stays small enough to be mailed.

Whoever writes the report adds them on the laptop; nothing of it goes over the network. Each is made anew as it
comes in: smaller, upright, and without what cameras write into pictures (place, device, owner).
"""

import io
import os
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from facilitator.domain.errors import BadValue, DiskTrouble
from facilitator.domain.text import clean
from facilitator.protocol.codec import Malformed, decode, pretty

MOST_PHOTOS = 60
LARGEST_BYTES = 40 << 20
LARGEST_PIXELS = 120_000_000
LONGER_SIDE_PX = 1800
QUALITY = 85
FORMATS = ("JPEG", "PNG", "WEBP")
LINE = 300
_LIST = "photos.json"


@dataclass(frozen=True, slots=True)
class Photo:
    """`file` is its name in the folder, `alt` what it shows, for whoever cannot see it. Without an `item` it
    stands with the whole event."""

    file: str
    caption: str = ""
    credit: str = ""
    alt: str = ""
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Album:
    """In the order of printing."""

    photos: tuple[Photo, ...] = ()


def folder_of(event_file: Path) -> Path:
    """Where the photos of that event are."""
    return event_file.with_name(f"{event_file.stem} photos")


def read_album(folder: Path) -> Album:
    """The album; empty where there is none, and without photos whose file has gone."""
    try:
        album: Album = decode((folder / _LIST).read_bytes(), Album)
    except (FileNotFoundError, NotADirectoryError, Malformed):
        return Album()
    except OSError as trouble:
        raise DiskTrouble(f"The photos in {folder} cannot be read.") from trouble
    whole = (each for each in album.photos if Path(each.file).name == each.file)
    return Album(tuple(each for each in whole if (folder / each.file).is_file())[:MOST_PHOTOS])


def read_photo(folder: Path, photo: Photo) -> bytes:
    """The picture, a JPEG of our own making."""
    try:
        return (folder / photo.file).read_bytes()
    except OSError as trouble:
        raise DiskTrouble(f"The photo {photo.file} in {folder} cannot be read.") from trouble


def write_album(folder: Path, album: Album) -> None:
    """Keeps the album; pictures that are not in it any more are deleted."""
    tidy = Album(tuple(_tidied(each) for each in album.photos))
    _put(folder, _LIST, pretty(tidy).encode())
    kept = {each.file for each in tidy.photos}
    for picture in folder.glob("*.jpg"):
        if picture.name not in kept:
            picture.unlink(missing_ok=True)


def delete_album(folder: Path) -> None:
    """Deletes the album and its pictures, and the folder if nothing else is in it."""
    if not folder.is_dir():
        return
    write_album(folder, Album())
    try:
        (folder / _LIST).unlink()
        if not any(folder.iterdir()):
            folder.rmdir()
    except OSError as trouble:
        raise DiskTrouble(f"The photos in {folder} cannot be deleted.") from trouble


def add_photo(folder: Path, source: Path) -> Photo:
    """Takes the picture in at the end of the album; BadValue with a sentence if it is none."""
    album = read_album(folder)
    if len(album.photos) >= MOST_PHOTOS:
        raise BadValue(f"There are {MOST_PHOTOS} photos already. Take one out first.")
    photo = Photo(f"{token_hex(8)}.jpg")
    _put(folder, photo.file, remade(source))
    write_album(folder, replace(album, photos=(*album.photos, photo)))
    return photo


def remade(source: Path) -> bytes:
    """The picture as a smaller JPEG that has nothing in it but what is seen."""
    from PIL import Image, ImageOps

    refusal = f"{source.name} is not a picture this program can take. Save it as JPEG or PNG."
    try:
        if source.stat().st_size > LARGEST_BYTES:
            raise BadValue(f"{source.name} is larger than 40 MB. Save it smaller.")
        with Image.open(source, formats=FORMATS) as picture:
            if picture.width * picture.height > LARGEST_PIXELS:
                raise BadValue(f"{source.name} has too many pixels. Save it smaller.")
            picture.draft("RGB", (LONGER_SIDE_PX, LONGER_SIDE_PX))
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((LONGER_SIDE_PX, LONGER_SIDE_PX))
            seen = Image.new("RGB", upright.size, "white")
            seen.paste(upright, mask=upright.getchannel("A") if "A" in upright.getbands() else None)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as trouble:
        raise BadValue(refusal) from trouble
    out = io.BytesIO()
    seen.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _tidied(photo: Photo) -> Photo:
    def line(text: str) -> str:
        return clean(text, limit=LINE)

    return replace(
        photo, caption=line(photo.caption), credit=line(photo.credit), alt=line(photo.alt)
    )


def _put(folder: Path, name: str, content: bytes) -> None:
    part = folder / f".{name}.{token_hex(4)}.part"
    try:
        folder.mkdir(exist_ok=True)
        try:
            with open(part, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, folder / name)
        finally:
            part.unlink(missing_ok=True)
    except OSError as trouble:
        raise DiskTrouble(
            f"{name} cannot be written to {folder}. Free some space, or move the event to a folder "
            "you may write to."
        ) from trouble
