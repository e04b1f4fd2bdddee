"""SQLite files of other tools, read from memory: nothing in them is run, and nothing beside them is touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import InputError

_MAGIC = b"SQLite format 3\0"
Row = Mapping[str, Any]


class Database:
    """The tables of a database.

    Attributes
    ----------
    columns : dict of str to set of str
        By table; views are no tables.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        self.columns = {name: {row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(name)})")}
                        for name in names}  # fmt: skip

    def rows(self, table: str) -> list[Row]:
        """Every row of a table, in the order of its rows; none where there is no such table."""
        if table not in self.columns:
            return []
        cursor = self._connection.execute(f"SELECT * FROM {_quoted(table)} ORDER BY rowid")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def open_database(data: bytes, path: Path | None, needed: Mapping[str, set[str]], tool: str) -> Iterator[Database]:
    """The tables of a SQLite file.

    Parameters
    ----------
    data : bytes
    path : Path, optional
        For the error.
    needed : mapping of table to columns
        What has to be there.
    tool : str
        Whose file it should be.

    Raises
    ------
    InputError
        When it is no SQLite file, is damaged, or lacks a table or a column.
    """
    if not data.startswith(_MAGIC):
        raise InputError(f"this is no SQLite file, so it is none of {tool}", path=path)
    connection = sqlite3.connect(":memory:")
    try:
        # a database with a write-ahead log cannot be opened in memory until it is said to have none
        connection.deserialize(data[:18] + b"\x01\x01" + data[20:])
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        database = Database(connection)
        _check(database, needed, path, tool)
        yield database
    except (sqlite3.Error, MemoryError, OverflowError):
        raise InputError(
            "this SQLite file is damaged", path=path, remedy="copy it again while the tool is closed"
        ) from None
    finally:
        connection.close()


def _check(database: Database, needed: Mapping[str, set[str]], path: Path | None, tool: str) -> None:
    for table, columns in needed.items():
        missing = columns - database.columns.get(table, set())
        if missing:
            what = f"the table '{table}'" if table not in database.columns else f"the column '{table}.{min(missing)}'"
            raise InputError(f"this SQLite file is none of {tool}: it has no {what.removeprefix('the ')}", path=path)


def text(value: Any) -> str:
    """A cell as text, "" for nothing."""
    return "" if value is None else value if isinstance(value, str) else str(value)


def number(value: Any, default: int = -1) -> int:
    """A cell as a whole number."""
    return value if isinstance(value, int) else default
