"""Thông tin đầu ra của văn bản đi: the official metadata of an outgoing document (Phụ lục VI, ND30-VI2-I).

`metadata_of` takes it from the same object that is rendered; `Metadata` refuses what the official table does not
allow; `as_json` and `as_xml` write it. The decree fixes the names, types and lengths of the fields, but no XML schema,
namespace, root element nor form of a date: those are vnadmin's choice (see `writing.py`).
"""

from vnadmin.metadata.elements import FileCode, Metadata, Receiver, SignerInfo
from vnadmin.metadata.taking import metadata_of, receiver_names
from vnadmin.metadata.writing import as_json, as_xml

__all__ = ["FileCode", "Metadata", "Receiver", "SignerInfo", "as_json", "as_xml", "metadata_of", "receiver_names"]
