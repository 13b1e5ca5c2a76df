"""Tên gọi của hình vẽ: namespaces, kinds of parts, and the word by which our own drawings are known again."""

from __future__ import annotations

__all__ = ["CHART", "EMU", "OWN", "PICTURE", "SPREADSHEET", "WP", "C"]

WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"

CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

EMU = 635
"""English metric units, the lengths of DrawingML, in a twip."""

OWN = "vnadmin_drawing"
"""What the names of our drawings begin with. Office programs keep these names when they save a file."""
