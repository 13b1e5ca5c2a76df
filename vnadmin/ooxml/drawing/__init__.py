"""Hình vẽ trong tệp: pictures and native charts as DrawingML, in line with the text."""
