"""Hồ sơ lấy ý kiến: a folder that holds one consultation and its papers, as files that a clerk keeps."""

from vnadmin.consulting.folder import Folder, load_folder
from vnadmin.consulting.new import new_folder

__all__ = ["Folder", "load_folder", "new_folder"]
