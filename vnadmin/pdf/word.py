"""Microsoft Word through PowerShell: for Windows machines with Word and without LibreOffice."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

from vnadmin.errors import TargetError
from vnadmin.pdf.process import run

__all__ = ["convert", "find"]

START, EACH = 120, 20
"""Seconds that Word may take: to begin, and for each file."""
NO_WORD = 9
FOLDER = "VNADMIN_PDF_FOLDER"

SCRIPT = f"""
$ErrorActionPreference = 'Stop'
if ($null -eq [type]::GetTypeFromProgID('Word.Application')) {{ exit {NO_WORD} }}
$word = New-Object -ComObject Word.Application
try {{
    $word.Visible = $false
    $word.DisplayAlerts = 0
    $word.AutomationSecurity = 3
    foreach ($file in Get-ChildItem -LiteralPath $env:{FOLDER} -Filter *.docx) {{
        try {{
            $document = $word.Documents.Open($file.FullName, $false, $true, $false)
            $document.ExportAsFixedFormat([IO.Path]::ChangeExtension($file.FullName, '.pdf'), 17)
            $document.Saved = $true
            $document.Close()
        }} catch {{ Write-Output $_.Exception.Message }}
    }}
}} finally {{
    $word.Quit()
    [void][Runtime.InteropServices.Marshal]::ReleaseComObject($word)
}}
"""
"""17 is wdExportFormatPDF; 3 keeps macros from running. The folder comes in a variable, so no path is ever quoted."""


def find() -> Path | None:
    """The PowerShell that comes with Windows; None elsewhere. Whether Word is there, only its script can tell."""
    root = os.environ.get("SYSTEMROOT")
    program = Path(root or "") / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
    return program if root and program.is_file() else None


def convert(powershell: Path, place: Path, files: Sequence[Path]) -> str:
    """PDFs beside `files`, all the .docx of `place`; gives back what Word said. TargetError where there is no Word."""
    encoded = b64encode(SCRIPT.encode("utf-16-le")).decode()  # safe from quoting and from execution policies
    command = [str(powershell), "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded]
    code, said = run(command, START + EACH * len(files), {FOLDER: str(place)})
    if code == NO_WORD:
        raise TargetError(
            "a PDF needs LibreOffice or Word, and neither is installed",
            vi="không có LibreOffice, cũng không có Microsoft Word để tạo PDF: hãy cài LibreOffice từ libreoffice.org",
        )
    return said
