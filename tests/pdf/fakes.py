"""Programs that stand for soffice and PowerShell: shell scripts, found as the real ones are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

posix_only = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

ONE_PAGE = "%PDF-1.7\n1 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n2 0 obj<</Type/Page/Parent 1 0 R>>endobj"


def program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def soffice(folder: Path, *, but_not: str = "no file holds these words") -> Path:
    """Makes a PDF beside every .docx named, except those that hold the words `but_not`; exit code 0 as the real one."""
    script = f"""
for file in "$@"; do
  case "$file" in
    *.docx) grep -q -e '{but_not}' "$file" || printf %s '{ONE_PAGE}' > "${{file%.docx}}.pdf" ;;
  esac
done
echo "as far as it went"
"""
    return program(folder / "bin" / "soffice", script)
