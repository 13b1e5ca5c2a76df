import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin.errors import ModelError
from vnadmin.text.blanks import NBSP, blank, spaced_hyphen, squeeze
from vnadmin.text.casing import is_upper, lower_first, upper, upper_first
from vnadmin.text.letters import POINT_LETTERS, point_letter, point_number
from vnadmin.text.roman import from_roman, to_roman
from vnadmin.text.spelling import composed, fold, forbidden, nfc, strip_marks, tone_style

vietnamese = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạòỏõóọùủũúụỳỷỹýỵèẻẽéẹHOÀỦYĐ –-'’\u00a0\u0300\u0301\t\n")


def test_roman_numerals_are_read_back_and_are_all_different() -> None:
    numerals = [to_roman(number) for number in range(1, 4000)]
    assert len(set(numerals)) == 3999
    assert [from_roman(numeral) for numeral in numerals] == list(range(1, 4000))
    assert [to_roman(number) for number in (4, 9, 14, 40, 1944)] == ["IV", "IX", "XIV", "XL", "MCMXLIV"]


@given(st.text(alphabet="IVXLCDMivx", max_size=8))
def test_only_canonical_numerals_are_read(text: str) -> None:
    try:
        number = from_roman(text)
    except ModelError:
        assert text not in {to_roman(number) for number in range(1, 200)}
    else:
        assert to_roman(number) == text


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_roman_numerals_have_bounds(number: int) -> None:
    with pytest.raises(ModelError):
        to_roman(number)


def test_point_letters_are_those_of_the_alphabet() -> None:
    assert " ".join(map(point_letter, range(1, 24))) == "a b c d đ e g h i k l m n o p q r s t u v x y"
    assert [point_number(letter) for letter in POINT_LETTERS] == list(range(1, 24))


@pytest.mark.parametrize("number", [0, 24])
def test_no_letter_beyond_the_alphabet(number: int) -> None:
    with pytest.raises(ModelError, match="no letter for point"):
        point_letter(number)


@pytest.mark.parametrize("letter", ["", "ă", "f", "w", "A", "ab", "1"])
def test_what_does_not_number_points(letter: str) -> None:
    with pytest.raises(ModelError, match="does not number a point"):
        point_number(letter)


@given(st.text())
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(vietnamese)
def test_fold_does_not_see_composition_case_or_blanks(text: str) -> None:
    same = {fold(text), fold(unicodedata.normalize("NFD", text)), fold(nfc(text).upper()), fold(f" {text}\n")}
    assert len(same) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("thuỷ lợi", "thủy lợi"),
        ("khoẻ", "khỏe"),
        ("Uỷ ban", "ỦY BAN"),
        ("Đắk R’lấp", "Đắk R'Lấp"),
        ("chính trị – xã hội", "chính trị - xã hội"),
    ],
)
def test_fold_joins(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("quý", "qúy"), ("Hoàn", "Hòan"), ("ma", "mà"), ("đa", "da"), ("mĩ", "mỹ")])
def test_fold_keeps_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(vietnamese)
def test_strip_marks_leaves_no_mark(text: str) -> None:
    bare = strip_marks(text)
    assert strip_marks(bare) == bare
    assert bare.replace("–", "").replace("’", "").replace(NBSP, "").isascii()


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("Ủy ban nhân dân xã Hòa An", "old"),
        ("Uỷ ban nhân dân xã Hoà An", "new"),
        ("Ủy ban nhân dân xã Hoà An", "mixed"),
        ("HOÀ BÌNH", "new"),
        (unicodedata.normalize("NFD", "thủy"), "old"),
        ("hoàn toàn, quý, huỳnh, ngoài, của", None),
    ],
)
def test_tone_style(text: str, style: str | None) -> None:
    assert tone_style(text) == style


@given(st.text(alphabet=st.characters()), st.sampled_from("\x00\x0b\x1f\ud800\udfff\ufffe\uffff"))
def test_forbidden_names_the_first_character(text: str, bad: str) -> None:
    clean = "".join(c for c in text if forbidden(c) is None)
    assert forbidden(clean) is None
    assert forbidden(clean + bad + text) == (len(clean), bad)


def test_forbidden_is_the_complement_of_the_xml_characters() -> None:
    def allowed(code: int) -> bool:
        return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD

    wrong = [code for code in range(0x10000) if allowed(code) is not (forbidden(chr(code)) is None)]
    assert wrong == []
    assert forbidden("\U0010ffff") is None


@given(vietnamese)
def test_composed_text_leads_back_to_its_places(text: str) -> None:
    line, places = composed(text)
    assert line == nfc(text)
    assert len(places) == len(line) + 1
    assert places[-1] == len(text)
    assert list(places) == sorted(places)
    assert all(nfc(text[: places[i]]) == line[:i] for i in range(len(line)) if not unicodedata.combining(line[i]))


@given(vietnamese)
def test_squeeze_loses_nothing_but_blanks(text: str) -> None:
    squeezed = squeeze(text)
    assert squeeze(squeezed) == squeezed
    assert squeezed.split() == text.split()
    assert squeezed.count(NBSP) == text.count(NBSP)


@given(vietnamese)
def test_spaced_hyphen_changes_dashes_only(text: str) -> None:
    hyphened = spaced_hyphen(text)
    assert spaced_hyphen(hyphened) == hyphened
    assert hyphened.replace("–", "-") == text.replace("–", "-")


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Văn hóa – Xã hội", "Văn hóa - Xã hội"),
        ("Văn hóa — Xã hội", "Văn hóa - Xã hội"),
        ("2021–2026", "2021–2026"),
        (" – mục", " – mục"),
        ("cuối –", "cuối –"),
    ],
)
def test_spaced_hyphen(text: str, result: str) -> None:
    assert spaced_hyphen(text) == result


def test_blank_does_not_collapse() -> None:
    assert squeeze(f"ngày {blank(4)} tháng") == f"ngày {NBSP * 4} tháng"


@given(st.text())
def test_casing_stays_composed(text: str) -> None:
    for result in (upper(text), upper_first(text), lower_first(text)):
        assert result == nfc(result)
    assert upper(upper(text)) == upper(text)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Quy định", "quy định"),
        ("Ủy ban", "ủy ban"),
        (unicodedata.normalize("NFD", "Ủy ban"), "ủy ban"),
        ("Đất đai", "đất đai"),
        ("UBND phường", "UBND phường"),
        ("“Về việc", "“về việc"),
        ("Ý kiến", "ý kiến"),
        ("", ""),
    ],
)
def test_lower_first(text: str, result: str) -> None:
    assert lower_first(text) == result


def test_upper_keeps_foreign_letters_readable() -> None:
    assert (upper("straße"), upper_first("ßa"), upper_first("đất"), upper("thuỷ")) == ("STRASSE", "Ssa", "Đất", "THUỶ")


@pytest.mark.parametrize(
    ("text", "result"), [("KẾ HOẠCH SỐ 5", True), ("Kế HOẠCH", False), ("", False), ("5-6", False)]
)
def test_is_upper(text: str, result: bool) -> None:
    assert is_upper(text) is result
    assert is_upper(unicodedata.normalize("NFD", text)) is result
