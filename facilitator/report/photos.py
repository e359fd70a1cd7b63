"""Photos of the event: read from beside its file, told by the rule of the item they belong to, and drawn."""

import base64
import io
from collections.abc import Sequence
from pathlib import Path

from facilitator.domain.book import Book
from facilitator.domain.workshop import Attribution, Item
from facilitator.report.blocks import Photograph
from facilitator.report.model import Photo
from facilitator.report.texts import line
from facilitator.report.withholding import of_event, of_item
from facilitator.report.wording import Wording
from facilitator.report.written import RuleOf
from facilitator.storage.album import read_album, read_photo

WIDEST_CM = 12.0
TALLEST_CM = 9.0


def photos_in(folder: Path | None) -> tuple[Photo, ...]:
    """All photos of the album in that folder."""
    if folder is None:
        return ()
    return tuple(
        Photo(
            line(each.caption),
            line(each.credit),
            line(each.alt),
            read_photo(folder, each),
            each.item,
        )
        for each in read_album(folder).photos
    )


class Photos:
    """The photos of one event, handed out part by part."""

    def __init__(self, book: Book, photos: Sequence[Photo], rule_of: RuleOf) -> None:
        self._book = book
        self._photos = photos
        self._rule_of = rule_of

    def of(self, item: str | None) -> tuple[Photo, ...]:
        """Those of the item, or of the whole event. Under the Chatham House Rule there are none: a face says
        who was there."""
        rule = self._rule_of(item)
        if rule is Attribution.CHATHAM_HOUSE:
            return ()
        withheld = of_event(self._book, rule) if item is None else of_item(self._book, item, rule)
        return tuple(
            Photo(
                withheld.taken_out_of(each.caption),
                each.credit,
                withheld.taken_out_of(each.alt),
                each.content,
                each.item,
            )
            for each in self._photos
            if self._known(each.item) == item
        )

    def _known(self, item: str | None) -> str | None:
        """A photo of an item that has gone belongs to the event, but keeps nothing it may not tell."""
        found = self._book.find(Item, item)
        return None if found is None else found.id


def photo_blocks(photos: Sequence[Photo], words: Wording) -> list[Photograph]:
    """Each photo with its caption and credit."""
    made = []
    for photo in photos:
        credit = (
            words.say("photo.credit", credit=words.guarded(photo.credit)) if photo.credit else ""
        )
        caption = words.guarded(photo.caption or words.say("photo.photo"))
        shown = " ".join(part for part in (f"{caption.rstrip('.')}.", credit) if part)
        alt = photo.alt or photo.caption or words.say("photo.photo")
        made.append(Photograph(shown, alt, photo.content, *_size_cm(photo.content)))
    return made


def _size_cm(content: bytes) -> tuple[float, float]:
    """As large as it may be in its own proportions."""
    from PIL import Image

    with Image.open(io.BytesIO(content)) as picture:
        width, height = picture.size
    scale = min(WIDEST_CM / width, TALLEST_CM / height)
    return width * scale, height * scale


def as_svg(photo: Photograph) -> str:
    """The picture in a drawing: what is set by typst gets its data as text."""
    data = base64.b64encode(photo.content).decode()
    size = f'width="{photo.width_cm * 100:.0f}" height="{photo.height_cm * 100:.0f}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size}>'
        f'<image {size} xlink:href="data:image/jpeg;base64,{data}"/></svg>'
    )
