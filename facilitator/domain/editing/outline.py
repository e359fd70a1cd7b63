"""The programme's items as a tree that can be rearranged, then compared with the book."""

from dataclasses import replace

from facilitator.domain.book import Book, Change
from facilitator.domain.workshop import Item


class Outline:
    """Works on a copy: the book changes only when what `changes` gives has been stored."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._items = {item.id: item for item in book.all(Item)}

    def get(self, key: str) -> Item:
        return self._items[key]

    def level(self, parent: str | None) -> list[Item]:
        """The items directly inside `parent`, in order; dropped ones too."""
        found = (item for item in self._items.values() if item.parent == parent)
        return sorted(found, key=lambda item: (item.position, item.id))

    def whole(self, key: str) -> list[Item]:
        """The item and everything inside it, outermost first."""
        found = [self._items[key]]
        for inner in self.level(key):
            found += self.whole(inner.id)
        return found

    def put(self, item: Item) -> None:
        """Takes over an item that keeps its place."""
        self._items[item.id] = item

    def place(self, item: Item, parent: str | None, index: int) -> None:
        """Puts the item inside `parent`, before what stands at `index` when it is taken out."""
        order = [each for each in self.level(parent) if each.id != item.id]
        order.insert(index, replace(item, parent=parent))
        for position, each in enumerate(order):
            self._items[each.id] = replace(each, position=position)

    def remove(self, key: str) -> None:
        del self._items[key]

    def changes(self) -> list[Change]:
        """What must be stored so that the book's items are these."""
        gone = [item for item in self._book.all(Item) if item.id not in self._items]
        kept = [item for item in self._items.values() if self._book.find(Item, item.id) != item]
        return [*map(self._book.remove, gone), *map(self._book.put, kept)]
