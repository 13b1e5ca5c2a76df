"""Giấy tờ của cuộc lấy ý kiến: the papers that a consultation needs besides the documents of the decree."""
