"""Làm nhiều văn bản: any number of objects become files in a folder, one .zip, or whatever takes names and bytes.

::

    data file ─ source ─▶ objects ─ jobs (numbers, names) ─▶ workers, parallel or not ─▶ places
    (YAML, JSON lines, Excel, CSV)                                                      (folder, .zip, callable)

`source.read_objects` reads a whole file; `render_many` holds nothing but what is under way: its objects may be a
generator of millions.
"""

from vnadmin.batch.rendering import render_many
from vnadmin.batch.result import Failed, Result

__all__ = ["Failed", "Result", "render_many"]
