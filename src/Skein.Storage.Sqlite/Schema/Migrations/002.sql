-- The latest entries of one coder, and original files that an erasure has yet to delete.

CREATE INDEX log_by_author ON log (author, sequence);

CREATE TABLE doomed_original (
    hash BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
