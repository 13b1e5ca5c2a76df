"""Viện dẫn văn bản: citations written, read back and found in text (ND30-I-II-6.a, 6.b; ND30-II-V-6, 7)."""

from vnadmin.text.citation.finding import FoundCitation, find
from vnadmin.text.citation.form import Citation, short, write
from vnadmin.text.citation.kinds import KINDS, LAW_KINDS
from vnadmin.text.citation.provisions import FoundProvision, Levels, find_provisions, write_provision
from vnadmin.text.citation.reading import read

__all__ = [
    "KINDS",
    "LAW_KINDS",
    "Citation",
    "FoundCitation",
    "FoundProvision",
    "Levels",
    "find",
    "find_provisions",
    "read",
    "short",
    "write",
    "write_provision",
]
