import subprocess
import sys
import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest

from vnadmin.errors import ModelError
from vnadmin.text.numerals import (
    in_words,
    money_in_words,
    ordinal_in_words,
    read_in_words,
    read_money_in_words,
    read_ordinal_in_words,
    year_in_words,
)

WRITTEN = {
    "0": "không",
    "1": "một",
    "4": "bốn",
    "5": "năm",
    "7": "bảy",
    "10": "mười",
    "11": "mười một",
    "14": "mười bốn",
    "15": "mười lăm",
    "20": "hai mươi",
    "21": "hai mươi mốt",
    "24": "hai mươi tư",
    "25": "hai mươi lăm",
    "34": "ba mươi tư",
    "44": "bốn mươi tư",
    "50": "năm mươi",
    "55": "năm mươi lăm",
    "91": "chín mươi mốt",
    "100": "một trăm",
    "101": "một trăm linh một",
    "104": "một trăm linh bốn",
    "105": "một trăm linh năm",
    "110": "một trăm mười",
    "111": "một trăm mười một",
    "115": "một trăm mười lăm",
    "121": "một trăm hai mươi mốt",
    "125": "một trăm hai mươi lăm",
    "505": "năm trăm linh năm",
    "555": "năm trăm năm mươi lăm",
    "999": "chín trăm chín mươi chín",
    "1000": "một nghìn",
    "1005": "một nghìn không trăm linh năm",
    "1010": "một nghìn không trăm mười",
    "1500": "một nghìn năm trăm",
    "1954": "một nghìn chín trăm năm mươi tư",
    "2026": "hai nghìn không trăm hai mươi sáu",
    "10000": "mười nghìn",
    "15015": "mười lăm nghìn không trăm mười lăm",
    "21001": "hai mươi mốt nghìn không trăm linh một",
    "100000": "một trăm nghìn",
    "505155": "năm trăm linh năm nghìn một trăm năm mươi lăm",
    "1000000": "một triệu",
    "1000005": "một triệu không trăm linh năm",
    "1005000": "một triệu không trăm linh năm nghìn",
    "1050000": "một triệu không trăm năm mươi nghìn",
    "12500000": "mười hai triệu năm trăm nghìn",
    "5025110": "năm triệu không trăm hai mươi lăm nghìn một trăm mười",
    "1000000000": "một tỷ",
    "1505555005": "một tỷ năm trăm linh năm triệu năm trăm năm mươi lăm nghìn không trăm linh năm",
    "24000000000": "hai mươi tư tỷ",
    "1000000000000": "một nghìn tỷ",
    "1200000000000": "một nghìn hai trăm tỷ",
    "1000000000000000": "một triệu tỷ",
    "1000000000000000000": "một tỷ tỷ",
    "1000000005000000000": "một tỷ tỷ không trăm linh năm tỷ",
    "1" + "0" * 30: "một nghìn tỷ tỷ tỷ",
    "-1": "âm một",
    "-5": "âm năm",
    "-1005": "âm một nghìn không trăm linh năm",
    "0.5": "không phẩy năm",
    "0.05": "không phẩy không năm",
    "0.50": "không phẩy năm mươi",
    "1.0": "một phẩy không",
    "1.5": "một phẩy năm",
    "12.05": "mười hai phẩy không năm",
    "12.25": "mười hai phẩy hai mươi lăm",
    "99.999": "chín mươi chín phẩy chín trăm chín mươi chín",
    "100.001": "một trăm phẩy không không một",
    "3.1416": "ba phẩy một bốn một sáu",
    "-0.25": "âm không phẩy hai mươi lăm",
}

READ = {
    "Hai mươi nhăm": 25,
    "hai lăm": 25,
    "năm mốt": 51,
    "hai mươi một": 21,
    "hai mươi bốn": 24,
    "hai mười lăm": 25,
    "một trăm linh tư": 104,
    "MỘT TRĂM LẺ NĂM": 105,
    "một trăm hai tư": 124,
    "bẩy ngàn": 7000,
    "hai nghìn lẻ năm": 2005,
    "hai nghìn hai mươi sáu": 2026,
    "một tỉ không triệu không nghìn không trăm linh năm": 10**9 + 5,
    "Năm triệu, không trăm hai mươi lăm nghìn, một trăm mười": 5025110,
    " một\u00a0triệu \n hai trăm ": 1000200,
    "Một nghìn tỷ hai trăm tỷ": 1200 * 10**9,
    "một triệu tỷ hai trăm nghìn tỷ một trăm": 1_200_000 * 10**9 + 100,
    "âm không": 0,
    "ba phẩy một bốn": Decimal("3.14"),
    "không phẩy hai lăm": Decimal("0.25"),
    "Một trăm, hai": None,
    "": None,
    "âm": None,
    "25": None,
    "hai mươi năm": None,
    "mười năm": None,
    "một mươi": None,
    "mười mốt": None,
    "hai mươi không": None,
    "không mươi": None,
    "hai hai": None,
    "một trăm năm": None,
    "một nghìn năm": None,
    "một nghìn hai lăm": None,
    "một triệu năm": None,
    "một triệu hai mươi": None,
    "một triệu lẻ năm": None,
    "linh năm": None,
    "một trăm linh mười": None,
    "không trăm linh năm": None,
    "trăm năm": None,
    "một nghìn không": None,
    "nghìn": None,
    "tỷ tỷ": None,
    "không tỷ": None,
    "một nghìn hai triệu": None,
    "một triệu hai trăm triệu": None,
    "một tỷ tỷ hai trăm tỷ tỷ": None,
    "một triệu tỷ một trăm triệu tỷ": None,
    "một nghìn tỷ hai trăm nghìn tỷ": None,
    "hai trăm tỷ một nghìn tỷ": None,
    "năm tỷ hai trăm tỷ": None,
    "một tỷ hai trăm tỷ tỷ": None,
    "phẩy năm": None,
    "hai phẩy": None,
    "hai phẩy năm tỷ": None,
    "hai phẩy năm phẩy năm": None,
    "âm âm hai": None,
    "hai đồng": None,
}


@pytest.mark.parametrize(("figure", "words"), WRITTEN.items(), ids=[*WRITTEN])
def test_numbers_in_words(figure: str, words: str) -> None:
    number = Decimal(figure) if "." in figure else int(figure)
    assert in_words(number) == words
    assert str(read_in_words(words)) == figure


@pytest.mark.parametrize(("words", "number"), READ.items(), ids=[*READ])
def test_words_are_read_where_they_have_one_meaning(words: str, number: int | Decimal | None) -> None:
    if number is not None:
        assert read_in_words(unicodedata.normalize("NFD", words)) == read_in_words(words) == number
        return
    with pytest.raises(ModelError) as refused:
        read_in_words(words)
    assert f"“{words}” không đọc được" in refused.value.faults[0].vi


def test_the_unclear_words_are_named() -> None:
    with pytest.raises(ModelError, match="'năm' is unclear"):
        read_in_words("một triệu năm")


@pytest.mark.parametrize("number", [0.5, Fraction(1, 3), "5", None, Decimal("NaN"), Decimal("-Infinity")])
def test_only_exact_numbers_are_written(number: object) -> None:
    with pytest.raises(ModelError):
        in_words(number)


@pytest.mark.parametrize("number", ["1E+1000", "1E-1000", "1E+999999999", "1." + "0" * 1001])
def test_decimals_have_bounds(number: str) -> None:
    with pytest.raises(ModelError, match="more than 1000 digits"):
        in_words(Decimal(number))


def test_the_negative_zero_of_decimals_is_zero() -> None:
    assert in_words(Decimal("-0.0")) == "không phẩy không"


def test_long_numbers_do_not_meet_the_limit_of_digits() -> None:
    assert read_in_words(in_words(10**5000 + 5)) == 10**5000 + 5
    words = f"{in_words(10**5000)} phẩy {'một ' * 5000}"
    assert len(read_in_words(words).as_tuple().digits) == 10001


def test_amounts() -> None:
    assert money_in_words(0) == "Không đồng"
    assert money_in_words(1_505_000, odd="lẻ") == "Một triệu năm trăm lẻ năm nghìn đồng"
    assert money_in_words(-3_000_000) == "Âm ba triệu đồng"
    for text in ("Một nghìn", "một phẩy năm đồng", "đồng", "", "chẵn", "một nghìn chẵn đồng"):
        with pytest.raises(ModelError):
            read_money_in_words(text)


def test_ordinals() -> None:
    assert [ordinal_in_words(n) for n in (1, 4, 5, 14)] == ["thứ nhất", "thứ tư", "thứ năm", "thứ mười bốn"]
    assert read_ordinal_in_words("thứ nhì") == 2
    for number in (0, -1):
        with pytest.raises(ModelError):
            ordinal_in_words(number)
    for text in ("", "thứ", "nhất", "thứ không", "thứ âm một", "thứ hai phẩy năm", "thứ hai nhất"):
        with pytest.raises(ModelError):
            read_ordinal_in_words(text)


def test_years() -> None:
    assert year_in_words(1945) == "năm một nghìn chín trăm bốn mươi lăm"
    assert year_in_words(2005, odd="lẻ") == "năm hai nghìn không trăm lẻ năm"
    for year in (0, -5, 10_000):
        with pytest.raises(ModelError):
            year_in_words(year)


def test_num2words_and_decimal_are_not_imported_for_whole_numbers() -> None:
    code = "import sys; from vnadmin.text.numerals import *; read_in_words(in_words(2026)); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "vnadmin.text.numerals" in loaded
    assert not {"num2words", "decimal", "_decimal"} & set(loaded)
