"""Hostile .docx files: a small file makes no big tree and takes no long time, and no value of it crashes the reader."""

from __future__ import annotations

import resource
import tracemalloc
from time import perf_counter

import pytest

from tests.ooxml.small_docx import docx
