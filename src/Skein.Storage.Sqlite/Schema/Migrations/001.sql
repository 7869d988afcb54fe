-- The log and what lies apart from it. This file is history: it never changes; a later schema is a later file.

CREATE TABLE log (
    sequence    INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    recorded_on INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    commitment  BLOB    NOT NULL,
    previous    BLOB    NOT NULL,
    hash        BLOB    NOT NULL
) STRICT;

CREATE TABLE payload (
    sequence INTEGER PRIMARY KEY REFERENCES log (sequence),
    salt     BLOB NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE text (
    hash  BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
