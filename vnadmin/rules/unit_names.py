"""Tên đơn vị hành chính, how the names of administrative units are built, shortened and capitalised.

A name is its common noun and its proper name: "Phường Bắc Kạn", "Thành phố Hồ Chí Minh", "Quận 1". Inside a
sentence the common noun is lower case (ND30-II-III-1.a), unless a number, a person or a historical event gave
the unit its name (ND30-II-III-1.b, ND30-II-III-1.c).
"""

from __future__ import annotations

SHORT_NOW = {"p": "phường", "x": "xã", "đk": "đặc khu", "t": "tỉnh", "tp": "thành phố"}
SHORT_FORMER = {"q": "quận", "h": "huyện", "tx": "thị xã", "tt": "thị trấn"}  # abolished on 01/7/2025 (LG-1)
SHORT = SHORT_NOW | SHORT_FORMER
NOUNS = frozenset(SHORT.values())

# Whether a person or an event gave a unit its name is in no code list. These are the ones beyond doubt: whole
# names of people of Vietnamese history (place names that only resemble one, such as Lê Hồ, are left out), and the
# battle of Điện Biên Phủ, the decree's own example. All other units keep to the general rule.
NAMED_AFTER_EVENT = frozenset({"Điện Biên Phủ"})

# fmt: off
NAMED_AFTER_PERSON = frozenset({
    "Bế Văn Đàn", "Chu Văn An", "Dương Minh Châu", "Đào Duy Từ", "Đặng Thùy Trâm", "Đốc Binh Kiều", "Hà Huy Tập",
    "Hai Bà Trưng", "Hoàng Hoa Thám", "Hoàng Văn Thụ", "Hồ Chí Minh", "Hồ Đắc Kiện", "Hồ Thị Kỷ", "Khúc Thừa Dụ",
    "Kim Đồng", "Lê Chân", "Lê Đại Hành", "Lê Ích Mộc", "Lê Lợi", "Lê Quý Đôn", "Lê Thanh Nghị", "Lưu Nghiệp Anh",
    "Lương Thế Trân", "Lương Văn Tri", "Lý Bôn", "Lý Thường Kiệt", "Lý Văn Lâm", "Ngô Mây", "Ngô Quyền",
    "Nguyễn Bỉnh Khiêm", "Nguyễn Du", "Nguyễn Đại Năng", "Nguyễn Huệ", "Nguyễn Lương Bằng", "Nguyễn Nghiêm",
    "Nguyễn Phích", "Nguyễn Trãi", "Nguyễn Văn Linh", "Nguyễn Việt Khái", "Nùng Trí Cao", "Phạm Ngũ Lão",
    "Phạm Sư Mạnh", "Phan Đình Phùng", "Phan Ngọc Hiển", "Tạ An Khương", "Thục Phán", "Tô Hiệu", "Tống Trân",
    "Trần Hưng Đạo", "Trần Lãm", "Trần Liễu", "Trần Nhân Tông", "Trần Phán", "Trần Phú", "Trần Văn Thời",
    "Triệu Việt Vương", "Trừ Văn Thố", "Trương Quang Trọng", "Yết Kiêu",
})
# fmt: on


def split_name(name: str) -> tuple[str, str]:
    """Common noun (lower case) and proper name of an official name; ValueError where it has no known noun."""
    words = name.split(" ")
    for count in (1, 2):
        noun = " ".join(words[:count]).lower()
        if noun in NOUNS and len(words) > count:
            return noun, " ".join(words[count:])
    raise ValueError(f"{name!r} does not begin with the common noun of an administrative unit")


def split_folded(text: str) -> tuple[str | None, str]:
    """Common noun (None when the text gives none) and proper name of a folded name, abbreviations spelled out.

    One letter needs its full stop ("P. Bắc Kạn"), two do without ("TP Huế").
    """
    try:
        return split_name(text)
    except ValueError:
        dotted, _, after_dot = text.partition(".")
        pair, _, after_pair = text.partition(" ")
    if dotted in SHORT and after_dot:
        return SHORT[dotted], after_dot.strip()
    if pair in SHORT and len(pair) == 2 and after_pair:
        return SHORT[pair], after_pair
    return None, text


def noun_is_part_of_name(bare: str) -> bool:
    """Does a number, a person or an event name the unit, so that its common noun is capitalised too?

    "1 Bảo Lộc" is named by a number; in "Hà Giang 1" the number only tells two units of one proper name apart.
    """
    return bare[:1].isdigit() or bare in NAMED_AFTER_PERSON or bare in NAMED_AFTER_EVENT


def in_sentence(name: str) -> str:
    """The official name as it stands inside a sentence: "phường Bắc Kạn", but "Phường Điện Biên Phủ"."""
    noun, bare = split_name(name)
    return name if noun_is_part_of_name(bare) else f"{noun} {bare}"
