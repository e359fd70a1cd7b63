"""Agendas as organisers really send them, in the lots in which they were written: each was unseen when the
importer read it first. What they must give stands in `tests/integration/importers/expected/messy/`."""

from tests.helpers.messy.lot1_sheets import SHEETS
from tests.helpers.messy.lot1_word import WORD
from tests.helpers.messy.lot2 import MORE
from tests.helpers.messy.lot3 import THIRD
from tests.helpers.messy.lot4 import FOURTH
from tests.helpers.messy.lot5 import FIFTH
from tests.helpers.messy.lot6 import SIXTH
from tests.helpers.messy.lot7 import SEVENTH
from tests.helpers.messy.lot8 import EIGHTH
from tests.helpers.messy.lot9 import NINTH
from tests.helpers.messy.texts import TEXTS

MESSY = {
    **{build.__name__: build for build in (*WORD, *SHEETS)},
    **TEXTS,
    **MORE,
    **THIRD,
    **FOURTH,
    **FIFTH,
    **SIXTH,
    **SEVENTH,
    **EIGHTH,
    **NINTH,
}
