r"""Bảng tính: lists as wards keep them, Excel and CSV files, become typed rows; every fault at its cell, all at once.

::

    bytes ─ source ─▶ workbook | csv_text ─▶ Grid ─ header ─▶ columns found ─ entries ─▶ rows ─ values ─▶ Listing
                        (bounded)                    (headings)              (footer)         (readers)

>>> columns = [Column("ma", "Mã hộ", read=code), Column("so", "Số khẩu", read=whole)]
>>> read = read_list("Mã hộ;Số khẩu\n007;4".encode(), columns)
>>> [row.mapping() for row in read.rows]
[{'ma': '007', 'so': 4}]
"""

from vnadmin.sheets.cells import Cell
from vnadmin.sheets.column import Column, Reader
from vnadmin.sheets.days import day
from vnadmin.sheets.listing import Listing, Row
from vnadmin.sheets.numbers import whole
from vnadmin.sheets.reading import read_list
from vnadmin.sheets.refusal import unfit
from vnadmin.sheets.texts import code, text
from vnadmin.sheets.yes_no import yes_no

__all__ = ["Cell", "Column", "Listing", "Reader", "Row", "code", "day", "read_list", "text", "unfit", "whole", "yes_no"]
