"""Số bằng chữ: numbers as they are said, written and read back; what is written reads back to the same number.

>>> in_words(2026), read_in_words("hai nghìn không trăm hai mươi sáu")
('hai nghìn không trăm hai mươi sáu', 2026)
"""

from vnadmin.text.numerals.group import Odd
from vnadmin.text.numerals.money import money_in_words, read_money_in_words
from vnadmin.text.numerals.order import ordinal_in_words, read_ordinal_in_words, year_in_words
from vnadmin.text.numerals.reading import read_in_words
from vnadmin.text.numerals.writing import in_words

__all__ = [
    "Odd",
    "in_words",
    "money_in_words",
    "ordinal_in_words",
    "read_in_words",
    "read_money_in_words",
    "read_ordinal_in_words",
    "year_in_words",
]
