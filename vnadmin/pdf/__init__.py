"""Bản PDF: .docx files to PDF through LibreOffice or Word, and how many pages came out."""

from vnadmin.pdf.convert import PdfError, to_pdf
from vnadmin.pdf.pages import page_count

__all__ = ["PdfError", "page_count", "to_pdf"]
