-- Everything here follows from the log and is thrown away and made again by a rebuild: change it freely and raise
-- ProjectionSchema.Version. Values are not repeated: a row names the event whose payload holds them.
--
-- A "spell" table has one row for each stretch of the log in which a wording stood: opened by one event (inclusive), closed by
-- another (exclusive) or NULL while it stands; event holds the value. An undoing opens a new row for what stands again.

CREATE TABLE subject_event (
    subject  INTEGER NOT NULL, -- 64 bits of the subject's hash; readers check the subject itself
    sequence INTEGER NOT NULL,
    PRIMARY KEY (subject, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE undone (event INTEGER PRIMARY KEY, by INTEGER NOT NULL) STRICT;

CREATE TABLE case_record (opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER) STRICT;

CREATE TABLE source (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_id ON source (id);
CREATE INDEX source_by_event ON source (event);
CREATE INDEX source_by_closed ON source (closed) WHERE closed IS NOT NULL;

CREATE TABLE entity (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, document TEXT
) STRICT;
CREATE INDEX entity_by_id ON entity (id);
CREATE INDEX entity_by_label ON entity (label, id);
CREATE INDEX entity_by_event ON entity (event);
CREATE INDEX entity_by_closed ON entity (closed) WHERE closed IS NOT NULL;

CREATE TABLE statement (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, subject TEXT NOT NULL, property TEXT NOT NULL, source TEXT NOT NULL, document TEXT
) STRICT;
CREATE INDEX statement_by_event ON statement (event);
CREATE INDEX statement_by_property ON statement (property);
CREATE INDEX statement_by_source ON statement (source, closed);
CREATE INDEX statement_by_closed ON statement (closed) WHERE closed IS NOT NULL;

-- Translations of quotes, each by the event that recorded it. It belongs to the words and not to the wording of the statement: readers
-- compare the passage. One undoing can bring back several, so that the number alone is no key.
CREATE TABLE translation (
    opened INTEGER NOT NULL, event INTEGER NOT NULL, closed INTEGER,
    statement TEXT NOT NULL,
    PRIMARY KEY (opened, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_by_statement ON translation (statement);
CREATE INDEX translation_by_event ON translation (event);
CREATE INDEX translation_by_closed ON translation (closed) WHERE closed IS NOT NULL;

CREATE TABLE judgement (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_by_id ON judgement (id);
CREATE INDEX judgement_by_event ON judgement (event);
CREATE INDEX judgement_by_closed ON judgement (closed) WHERE closed IS NOT NULL;

-- How probable ties are in the judgement of analysts; one is the ordinally smaller of the two. One undoing can bring back several of one
-- analyst on two entities: readers take the latest, and the number alone is no key.
CREATE TABLE likelihood (
    opened INTEGER NOT NULL, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, author TEXT NOT NULL,
    PRIMARY KEY (opened, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX likelihood_by_id ON likelihood (id);
CREATE INDEX likelihood_by_pair ON likelihood (one, other);
CREATE INDEX likelihood_by_event ON likelihood (event);
CREATE INDEX likelihood_by_closed ON likelihood (closed) WHERE closed IS NOT NULL;

-- What analysts coded for methods, and the assessments that they signed.
CREATE TABLE coding (
    opened INTEGER NOT NULL, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, about TEXT NOT NULL, toward TEXT, method TEXT NOT NULL, item TEXT NOT NULL, known_from TEXT, author TEXT NOT NULL,
    PRIMARY KEY (opened, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX coding_by_id ON coding (id);
CREATE INDEX coding_by_item ON coding (method, about, item);
CREATE INDEX coding_by_event ON coding (event);
CREATE INDEX coding_by_closed ON coding (closed) WHERE closed IS NOT NULL;

CREATE TABLE assessment (
    opened INTEGER NOT NULL, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, about TEXT NOT NULL, method TEXT NOT NULL,
    PRIMARY KEY (opened, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_by_id ON assessment (id);
CREATE INDEX assessment_by_event ON assessment (event);
CREATE INDEX assessment_by_closed ON assessment (closed) WHERE closed IS NOT NULL;

-- Pictures of the network that were saved; a later version closes the former.
CREATE TABLE chart (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL
) STRICT;
CREATE INDEX chart_by_id ON chart (id);
CREATE INDEX chart_by_event ON chart (event);
CREATE INDEX chart_by_closed ON chart (closed) WHERE closed IS NOT NULL;

-- Searches that were saved; a later version closes the former.
CREATE TABLE saved_search (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL
) STRICT;
CREATE INDEX saved_search_by_id ON saved_search (id);
CREATE INDEX saved_search_by_event ON saved_search (event);
CREATE INDEX saved_search_by_closed ON saved_search (closed) WHERE closed IS NOT NULL;

CREATE TABLE note (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    id TEXT NOT NULL, about_kind TEXT NOT NULL, about_id TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_id ON note (id);
CREATE INDEX note_by_about ON note (about_id);
CREATE INDEX note_by_event ON note (event);
CREATE INDEX note_by_closed ON note (closed) WHERE closed IS NOT NULL;

CREATE TABLE decision (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    proposal TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_proposal ON decision (proposal);
CREATE INDEX decision_by_event ON decision (event);
CREATE INDEX decision_by_closed ON decision (closed) WHERE closed IS NOT NULL;

-- Second looks at decisions: looked is the event of the decision. Only an undoing closes one.
CREATE TABLE second_look (
    opened INTEGER PRIMARY KEY, event INTEGER NOT NULL, closed INTEGER,
    proposal TEXT NOT NULL, looked INTEGER NOT NULL, decision TEXT NOT NULL, author TEXT NOT NULL
) STRICT;
CREATE INDEX second_look_by_looked ON second_look (looked);
CREATE INDEX second_look_by_event ON second_look (event);
CREATE INDEX second_look_by_closed ON second_look (closed) WHERE closed IS NOT NULL;

CREATE TABLE document (
    event INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, bytes BLOB NOT NULL, keeping TEXT NOT NULL,
    version TEXT, text BLOB -- the current text version, which search finds
) STRICT;
CREATE INDEX document_by_source ON document (source);
CREATE INDEX document_by_bytes ON document (bytes);

CREATE TABLE document_met (event INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
CREATE INDEX document_met_by_document ON document_met (document);

CREATE TABLE text_version (
    event INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, hash BLOB NOT NULL,
    language TEXT, closed INTEGER -- of a translation: what it is in, and what replaced or undid it
) STRICT;
CREATE INDEX text_version_by_closed ON text_version (closed) WHERE closed IS NOT NULL;
CREATE INDEX text_version_by_document ON text_version (document);
CREATE INDEX text_version_by_hash ON text_version (hash);

CREATE TABLE near_copy (event INTEGER PRIMARY KEY, document TEXT NOT NULL, earlier TEXT NOT NULL) STRICT;
CREATE INDEX near_copy_by_document ON near_copy (document);
CREATE INDEX near_copy_by_earlier ON near_copy (earlier);

-- Near copies that a person holds not to come from one origin; one is the ordinally smaller of the two. One undoing brings back one pair,
-- but two coders may set the same pair apart.
CREATE TABLE near_copy_apart (
    opened INTEGER NOT NULL, event INTEGER NOT NULL, closed INTEGER,
    one TEXT NOT NULL, other TEXT NOT NULL,
    PRIMARY KEY (opened, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX near_copy_apart_by_event ON near_copy_apart (event);
CREATE INDEX near_copy_apart_by_closed ON near_copy_apart (closed) WHERE closed IS NOT NULL;

-- The latest fault of each file; gone when the file is read after all.
CREATE TABLE reading_fault (path TEXT PRIMARY KEY, event INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE run (event INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

-- A proposal is a slice of the payload of its event: at, length in bytes.
CREATE TABLE proposal (
    number INTEGER PRIMARY KEY, -- event * 2^20 + its place in the event
    event INTEGER NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, text_version TEXT NOT NULL, run TEXT NOT NULL,
    statement TEXT, property TEXT, source TEXT, -- NULL for a proposal on identity
    rule TEXT NOT NULL, score REAL NOT NULL, state TEXT NOT NULL,
    -- What the statement would say, so that proposals that would add the same are told without reading payloads.
    subject TEXT, object TEXT, value TEXT, denies INTEGER NOT NULL
) STRICT;
CREATE INDEX proposal_by_state ON proposal (state, score DESC, id);
CREATE INDEX proposal_by_property ON proposal (state, property, score DESC, id);
CREATE INDEX proposal_by_rule ON proposal (state, rule, score DESC, id);
CREATE INDEX proposal_by_subject ON proposal (subject, property);
CREATE INDEX proposal_by_source ON proposal (source);
CREATE INDEX proposal_by_document ON proposal (document);
CREATE INDEX proposal_by_statement ON proposal (statement);

CREATE TABLE proposal_entity (
    entity TEXT NOT NULL, proposal INTEGER NOT NULL,
    PRIMARY KEY (entity, proposal)
) STRICT, WITHOUT ROWID;

-- The latest reading of each entity that a document names.
CREATE TABLE proposed_entity (
    id TEXT PRIMARY KEY,
    event INTEGER NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX proposed_entity_by_document ON proposed_entity (document);

CREATE TABLE name (
    number INTEGER PRIMARY KEY, -- event * 2^20 + its place in the event
    event INTEGER NOT NULL, entity TEXT NOT NULL, is_proposed INTEGER NOT NULL, name TEXT NOT NULL
) STRICT;

CREATE INDEX name_by_entity ON name (entity);

CREATE TABLE name_token (
    token TEXT NOT NULL, name INTEGER NOT NULL,
    PRIMARY KEY (token, name)
) STRICT, WITHOUT ROWID;

CREATE VIEW searchable AS
    SELECT document.event AS number, CAST(text.bytes AS TEXT) AS body
    FROM document JOIN text ON text.hash = document.text
    UNION ALL
    SELECT text_version.event, CAST(text.bytes AS TEXT)
    FROM text_version JOIN text ON text.hash = text_version.hash
    WHERE text_version.language IS NOT NULL AND text_version.closed IS NULL;

CREATE VIRTUAL TABLE document_index USING fts5(
    body, content = 'searchable', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
