"""Photos beside the event file: small, upright, without what a camera tells of its owner."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from facilitator.domain.errors import BadValue
from facilitator.storage.album import (
    LONGER_SIDE_PX,
    MOST_PHOTOS,
    Album,
    Photo,
    add_photo,
    folder_of,
    read_album,
    read_photo,
    write_album,
)

GPS, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112


def picture(path: Path, size: tuple[int, int] = (400, 300), mode: str = "RGB") -> Path:
    exif = Image.Exif()
    exif[MAKE] = "Canarycam"
    exif[ORIENTATION] = 6  # turned by a quarter
    exif.get_ifd(GPS)[2] = (46.0, 12.0, 0.0)
    Image.new(mode, size, "red").save(path, exif=exif, comment=b"Canary comment")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "Side event.workshop")


def test_a_photo_comes_in_upright_small_and_with_nothing_but_what_is_seen(
    tmp_path: Path, folder: Path
):
    photo = add_photo(folder, picture(tmp_path / "IMG_0001.JPG", (4000, 3000)))
    content = read_photo(folder, photo)
    assert b"Canary" not in content
    with Image.open(io.BytesIO(content)) as seen:
        assert seen.format == "JPEG"
        assert not seen.getexif()
        assert seen.size == (LONGER_SIDE_PX * 3 // 4, LONGER_SIDE_PX)
    assert read_album(folder) == Album((photo,))
    assert folder.name == "Side event photos"


@pytest.mark.parametrize(
    ("ending", "mode"), [("png", "RGBA"), ("png", "P"), ("webp", "RGBA"), ("jpg", "L")]
)
def test_other_kinds_of_pictures_are_taken(tmp_path: Path, folder: Path, ending: str, mode: str):
    path = tmp_path / f"x.{ending}"
    Image.new(mode, (30, 20)).save(path)
    with Image.open(io.BytesIO(read_photo(folder, add_photo(folder, path)))) as seen:
        assert (seen.mode, seen.size) == ("RGB", (30, 20))


@pytest.mark.parametrize(
    "content", [b"", b"<svg/>", b"%!PS", b"\xff\xd8\xff\xe0 half of one", b"GIF89a"]
)
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path, folder: Path, content: bytes):
    path = tmp_path / "x.jpg"
    path.write_bytes(content)
    with pytest.raises(BadValue, match=r"^x\.jpg is not a picture .* Save it as JPEG or PNG\.$"):
        add_photo(folder, path)
    assert read_album(folder) == Album()


def test_captions_order_and_removal_are_kept(tmp_path: Path, folder: Path):
    first, second = (add_photo(folder, picture(tmp_path / f"{n}.jpg")) for n in range(2))
    told = replace(second, caption="The chair\nopens", credit="IOM", alt="A hall", item="opening")
    write_album(folder, Album((told, first)))
    assert read_album(folder).photos == (replace(told, caption="The chair opens"), first)
    write_album(folder, Album((told,)))
    assert [path.name for path in folder.glob("*.jpg")] == [told.file]


def test_only_files_of_the_folder_are_read(tmp_path: Path, folder: Path):
    add_photo(folder, picture(tmp_path / "x.jpg"))
    (tmp_path / "secret.jpg").write_bytes(b"x")
    write_album(folder, Album((Photo("../secret.jpg"), Photo("gone.jpg"))))
    assert read_album(folder) == Album()
    (folder / "photos.json").write_text("{half")
    assert read_album(folder) == Album()


def test_there_is_an_end_of_photos(tmp_path: Path, folder: Path):
    photo = add_photo(folder, picture(tmp_path / "x.jpg"))
    write_album(folder, Album((photo,) * MOST_PHOTOS))
    with pytest.raises(BadValue, match="Take one out first"):
        add_photo(folder, tmp_path / "x.jpg")
