"""Bản PDF: .docx files to PDF through LibreOffice or Word, and how many pages came out."""

from vnadmin.pdf.convert import to_pdf
from vnadmin.pdf.pages import page_count

__all__ = ["page_count", "to_pdf"]
