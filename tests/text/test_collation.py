"""Orders checked by hand: each list stands in the order that a Vietnamese dictionary or a ward's list gives it."""

import random
from typing import Literal
from unicodedata import normalize

import pytest

from vnadmin.errors import ModelError
from vnadmin.text.collation import address_key, collation_key, household_key, name_key

WORDS = {
    "tones of one syllable": "an àn ản ãn án ạn",
    "all letters with all tones": "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ f g h i ì ỉ ĩ í"
    " ị j k l m n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v w x y ỳ ỷ ỹ ý ỵ z",
    "letters, then tones": "ba bà bả bã bá bạ bác bách bai bài bạn bang bàng bánh băng bằng bân bần",
    "đ after d": "da dạ dân dương đa đá đàn đạt e",
    "a word after its beginning": "ac ách ang anh ánh",
    "no digraphs": "ca ce cha chan chi co cư gi gia go ha ngo nha no",
    "two places of the tone mark": "hoa hòa hoả hoài hoàn hoàng hoạt hợp",
    "numbers first": "2 10 012 a1 a2 a10 b1",
}

TEXTS = {
    "an earlier tone before later letters": ["Hà", "Hà Thị", "Hà Vy", "Hạ An", "tuân thủ", "tuần chay", "tuấn tú"],
    "a hyphen divides": ["Ba", "Ba-na", "bà ba", "bà con", "bá hộ"],
    "numbers by value": ["Tổ", "Tổ 02", "Tổ 2", "Tổ 2 A", "Tổ 2B", "Tổ 9", "Tổ 10", "Tổ dân phố", "Tối"],
    "levels": ["Điều 1", "Điều 2", "Điều 2a", "Điều 10", "Điều lệ"],
    "places": ["Phường Bắc Kạn", "Phường Đức Xuân", "Xã Bằng Thành", "Xã Chợ Đồn", "Xã Chợ Mới", "Xã Đồng Phúc"],
    "an apostrophe does not divide": ["Ea Hiao", "Ea H'Leo", "Ea Hning", "Ea Súp"],
    "marks and foreign letters": ["", "'", "-", "1", "a", "ã", "o", "ŏ", "ô", "ß", "z", "æ", "жук"],
}

NAMES = """
Hoàng Thị An · Lý Văn An · Lý Văn An 2 · Lý Văn An 10 · Lý Văn An (A) · Lý Văn An (B) · Nguyễn An · Nguyễn Thanh An
Nguyễn Thành An · Nguyễn Văn An · Lê Văn Ản · Bàn Thị Ánh · Ma Thị Ánh · Nông Ngọc Ánh · Phùng Văn Ân · Hà Sỹ Ẩn
Triệu Thị Ba · Lê Văn Bá · Chu Văn Bách · Đàm Văn Bằng · Dương Văn Bình · Đặng Văn Bình · Đinh Văn Bình · Đỗ Thị Bình
Nguyễn Thị Bính · Lương Văn Chiến · Vi Văn Cường · Hoàng Thị Dung · Nguyễn Tiến Dũng · Hứa Văn Đạt · Nguyễn Hữu Đức
Trần Thu Hà · Trần Thị Hạ · Hoàng Văn Hải · Ksor H'Blăm · Mlô H'Đúp · Nguyễn Thị Hoa · Lê Văn Hoà · Lê Xuân Hòa
Phạm Đức Hoàn · Đặng Thu Hoàng · Nguyễn Thị Huyền · K'Brễu · Đoàn Thị Lan · Nông Văn Mẫn · Sùng A Páo · Lò Thị Phương
Quách Thị Phượng · Bùi Thị Quý · Vừ Mí Súa · Cầm Bá Thanh · Cầm Bá Thành · Đỗ Thị Thảo · Y Thông · Nguyễn Thị Thu
Nguyễn Minh Thư · Vũ Thị Tý · Hồ Thị Uyên · Lục Văn Ứng · Rơ Châm Y Vân · Giàng Thị Xuân · Tạ Thị Yên · Lê Hải Yến
"""

ADDRESSES = ["Số 1 đường A", "Số 2, ngõ 4", "số nhà 2 ngõ 12", "SN 9", "12", "12 Bà Triệu", "Nhà số 12 Võ Tánh", "12/3"]
ADDRESSES += ["12/3 Bà Triệu", "12/3/1", "Số 12/3A", "12/10", "12A Bà Triệu", "Số: 100", "Ngõ 2", "Thôn Nà Pài"]

CODES = [
    "TDP1-001",
    "TDP1-2",
    "TDP1-002A",
    "TDP1-010",
    "TDP2-001",
    "TDP2A-001",
    "TDP10-001",
    "Thôn 1-001",
    "Thôn 2-001",
]


def shuffled(items: list[str]) -> list[str]:
    return random.Random(5).sample(items, len(items))


@pytest.mark.parametrize("words", [*map(str.split, WORDS.values()), *TEXTS.values()], ids=[*WORDS, *TEXTS])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("case", [str, str.upper])
def test_text_in_order(words: list[str], form: Literal["NFC", "NFD"], case: type[str]) -> None:
    expected = [normalize(form, case(word)) for word in words]
    assert sorted(shuffled(expected), key=collation_key) == expected


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_in_order(form: Literal["NFC", "NFD"]) -> None:
    names = [normalize(form, name) for line in NAMES.strip().splitlines() for name in line.split(" · ")]
    assert len(names) > 60
    assert sorted(shuffled(names), key=name_key) == names


def test_addresses_and_codes_in_order() -> None:
    assert sorted(shuffled(ADDRESSES), key=address_key) == ADDRESSES
    assert sorted(shuffled(CODES), key=household_key) == CODES


def test_a_tone_written_on_the_other_vowel_stands_beside_the_right_one() -> None:
    assert sorted(["hoán", "hòan", "hoàn", "hoan"], key=collation_key) == ["hoan", "hoàn", "hòan", "hoán"]


@pytest.mark.parametrize("apostrophe", "'’‘ʼ`´")
def test_kinds_of_apostrophe_are_one(apostrophe: str) -> None:
    assert name_key(f"Ksor H{apostrophe}Blăm") == name_key("Ksor H'Blăm")


def test_a_given_name_may_be_said() -> None:
    by_given = name_key("Y Thông Niê", given="thông")
    assert name_key("Đỗ Văn Sơn") < by_given < name_key("Nguyễn Thị Thu")
    assert name_key("Y Thông Niê", given="Y Thông") > name_key("Nguyễn Thị Xuân")
    assert name_key("Y Thông Niê", given="  ") == name_key("Y Thông Niê") == name_key("Y Thông Niê", given="Niê")
    assert name_key("An Văn An", given="An") == name_key("An Văn An")


@pytest.mark.parametrize("given", ["Thôn", "Niê Thông", "Y Thông Niê Kdăm"])
def test_a_given_name_that_the_name_does_not_hold_is_refused(given: str) -> None:
    with pytest.raises(ModelError) as refused:
        name_key("Y Thông Niê", given=given)
    assert [fault.path for fault in refused.value.faults] == ["given"]
    assert "Y Thông Niê".lower() in refused.value.faults[0].vi


def test_what_is_no_name_has_a_place_too() -> None:
    assert sorted(["An", "(A)", "12", "", "Lê An"], key=name_key) == ["", "12", "(A)", "An", "Lê An"]
