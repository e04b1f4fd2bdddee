"""Tables that people keep in a spreadsheet."""

from __future__ import annotations

import pytest

from analysis.codings import sheet
from anonymizer.tables import parted_by, write_table


@pytest.mark.parametrize(
    ("table", "parted"),
    [
        ("", ","),
        ("surface\n", ","),
        ("surface,decision\na;b;c;d,keep\n", ","),
        ("surface;decision\r\na,b,c;keep\r\n", ";"),
        ('surface;"decision, of whom";note\n', ";"),
    ],
)
def test_what_parts_the_cells_is_read_from_the_heading_alike_on_both_sides_of_the_wall(table, parted):
    assert parted_by(table) == sheet.parted_by(table) == parted


def test_a_table_is_written_with_what_parted_it_before():
    table = write_table(("surface", "note"), [("a", "x;y"), ("b", 3)], ";")
    assert table == b'surface;note\na;"x;y"\nb;3\n'
    assert parted_by(table.decode()) == ";"
