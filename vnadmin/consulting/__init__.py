"""Hồ sơ lấy ý kiến: a folder that holds one consultation and its papers, as files that a clerk keeps.

`folder` reads everything (`forms`: what YAML says; `folder_lists` and its readers: Excel and CSV), `new` begins one.
`facts_of` brings it into the order of the papers; `making` says which can be made and `lacking` what is missing,
`writing` puts them onto the disk. `tallying` counts, `checking` looks for contradictions, `issuing` records numbers,
`coding` gives ballots their codes.
"""

from vnadmin.consulting.folder import Folder, load_folder
from vnadmin.consulting.new import new_folder

__all__ = ["Folder", "load_folder", "new_folder"]
