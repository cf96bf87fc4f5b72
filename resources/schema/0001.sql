-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Imported rows have local integer ids; rows that researchers make have a uid of 16 bytes, the same in every copy.
-- Times are whole seconds since 1970-01-01 UTC. Offsets are code points.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was imported ---------------------------------------------------------------------------------------------------

CREATE TABLE batch (
    id       INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    source   TEXT NOT NULL,
    format   TEXT NOT NULL,
    imported INTEGER NOT NULL,
    -- open: being written, not seen; closed: seen; withdrawn: the merge that brought it is undone, not seen.
    state    TEXT NOT NULL DEFAULT 'closed' CHECK (state IN ('open', 'closed', 'withdrawn'))
) STRICT;

CREATE TABLE thread (
    id           INTEGER PRIMARY KEY,
    uid          BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title        TEXT,
    standfirst   TEXT,
    source       TEXT,
    url          TEXT,
    published    INTEGER,
    content_hash BLOB NOT NULL
) STRICT;

-- The batches that brought a thread, when and from where: it is seen while one of them is; the earliest counts.
CREATE TABLE thread_batch (
    thread   INTEGER NOT NULL REFERENCES thread ON DELETE RESTRICT,
    batch    INTEGER NOT NULL REFERENCES batch ON DELETE RESTRICT,
    imported INTEGER NOT NULL,
    source   TEXT NOT NULL,
    PRIMARY KEY (thread, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE author (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE post (
    id                INTEGER PRIMARY KEY,
    thread            INTEGER NOT NULL REFERENCES thread ON DELETE RESTRICT,
    key               TEXT NOT NULL,
    parent            INTEGER REFERENCES post ON DELETE RESTRICT,
    rank              INTEGER NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('article', 'comment', 'placeholder')),
    author            INTEGER REFERENCES author ON DELETE RESTRICT,
    created           INTEGER,
    created_precision TEXT NOT NULL DEFAULT 'none' CHECK (created_precision IN ('none', 'date', 'second', 'estimated')),
    status            TEXT NOT NULL DEFAULT 'ok' CHECK (status IN ('ok', 'deleted', 'removed', 'stub', 'missing')),
    score             INTEGER,
    extras            TEXT,
    batch             INTEGER NOT NULL REFERENCES batch ON DELETE RESTRICT,
    text              INTEGER REFERENCES post_text ON DELETE RESTRICT,
    CHECK ((kind = 'article') = (parent IS NULL))
) STRICT;
CREATE UNIQUE INDEX post_key ON post (thread, key);

-- Where a batch that brought a post a second time shows it at another place: the least rank that is seen counts. A refresh
-- (0004.sql) notes the place of every post that it shows, in reading order; of those the newest that is seen counts.
CREATE TABLE post_rank (
    post  INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT,
    batch INTEGER NOT NULL REFERENCES batch ON DELETE RESTRICT,
    rank  INTEGER NOT NULL,
    PRIMARY KEY (post, batch)
) STRICT, WITHOUT ROWID;

-- Every version of a post's words; post.text names the newest. The words come before their post, so it is named without a
-- foreign key: a deferred one would search all words for each post.
CREATE TABLE post_text (
    id     INTEGER PRIMARY KEY,
    post   INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    text   TEXT NOT NULL,
    older  INTEGER NOT NULL DEFAULT 0 CHECK (older IN (0, 1))
) STRICT;
CREATE INDEX post_text_older ON post_text (post) WHERE older = 1;

CREATE VIRTUAL TABLE post_search USING fts5 (
    text, content = 'post_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

-- What researchers make -----------------------------------------------------------------------------------------------

CREATE TABLE coder (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    name     TEXT NOT NULL,
    colour   INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('person', 'agreed', 'source'))
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    -- No foreign keys to other codes: copies may move codes under each other; a missing parent means the top.
    parent      BLOB,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('group', 'code', 'relation', 'target')),
    colour      INTEGER NOT NULL,
    pattern     INTEGER NOT NULL,
    shortcut    TEXT,
    definition  TEXT,
    include     TEXT,
    exclude     TEXT,
    examples    TEXT,
    applies_to  TEXT NOT NULL CHECK (applies_to IN ('span', 'post', 'both')),
    choice      TEXT NOT NULL CHECK (choice IN ('one', 'many')),
    required    INTEGER NOT NULL CHECK (required IN (0, 1)),
    targeted    INTEGER NOT NULL CHECK (targeted IN (0, 1)),
    counted     INTEGER NOT NULL CHECK (counted IN (0, 1)),
    position    INTEGER NOT NULL,
    ends        TEXT,
    retired     INTEGER NOT NULL CHECK (retired IN (0, 1)),
    merged_into BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    name     TEXT NOT NULL,
    scope    TEXT,
    since    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE post_parent (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    post     INTEGER NOT NULL UNIQUE REFERENCES post ON DELETE RESTRICT,
    parent   INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    post      INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT,
    text      INTEGER REFERENCES post_text ON DELETE RESTRICT,
    code      BLOB NOT NULL REFERENCES code ON DELETE RESTRICT,
    target    BLOB REFERENCES code ON DELETE RESTRICT,
    start_at  INTEGER,
    end_at    INTEGER,
    quote     TEXT,
    certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
    created   INTEGER NOT NULL,
    CHECK ((start_at IS NULL) = (end_at IS NULL)),
    CHECK (start_at IS NULL OR (start_at >= 0 AND start_at < end_at AND text IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_post ON annotation (post);
CREATE INDEX annotation_code ON annotation (code, owner);

CREATE TABLE relation (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    type              BLOB NOT NULL REFERENCES code ON DELETE RESTRICT,
    source_annotation BLOB REFERENCES annotation ON DELETE RESTRICT,
    source_post       INTEGER REFERENCES post ON DELETE RESTRICT,
    target_annotation BLOB REFERENCES annotation ON DELETE RESTRICT,
    target_post       INTEGER REFERENCES post ON DELETE RESTRICT,
    note              TEXT,
    certainty         INTEGER CHECK (certainty BETWEEN 1 AND 3),
    created           INTEGER NOT NULL,
    CHECK ((source_annotation IS NULL) <> (source_post IS NULL)),
    CHECK (target_annotation IS NULL OR target_post IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_type ON relation (type);
CREATE INDEX relation_source_annotation ON relation (source_annotation) WHERE source_annotation IS NOT NULL;
CREATE INDEX relation_source_post ON relation (source_post) WHERE source_post IS NOT NULL;
CREATE INDEX relation_target_annotation ON relation (target_annotation) WHERE target_annotation IS NOT NULL;
CREATE INDEX relation_target_post ON relation (target_post) WHERE target_post IS NOT NULL;

-- about_uid may name an annotation, a relation, a code or a thread: no foreign key can say that; the check command does.
CREATE TABLE memo (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    about      TEXT NOT NULL CHECK (about IN ('annotation', 'relation', 'post', 'code', 'thread', 'project')),
    about_uid  BLOB,
    about_post INTEGER REFERENCES post ON DELETE RESTRICT,
    text       TEXT NOT NULL,
    question   INTEGER NOT NULL CHECK (question IN (0, 1)),
    created    INTEGER NOT NULL,
    CHECK ((about = 'post') = (about_post IS NOT NULL)),
    CHECK ((about IN ('post', 'project')) = (about_uid IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_about_uid ON memo (about_uid) WHERE about_uid IS NOT NULL;
CREATE INDEX memo_about_post ON memo (about_post) WHERE about_post IS NOT NULL;

CREATE TABLE post_state (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    post     INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT,
    round    BLOB NOT NULL REFERENCES round ON DELETE RESTRICT,
    state    TEXT NOT NULL CHECK (state IN ('todo', 'coded', 'nothing', 'unsure', 'skipped'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX post_state_place ON post_state (post, owner, round);

CREATE TABLE assignment (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    round    BLOB NOT NULL REFERENCES round ON DELETE RESTRICT,
    post     INTEGER REFERENCES post ON DELETE RESTRICT,
    thread   BLOB,
    place    INTEGER NOT NULL,
    blind    INTEGER NOT NULL CHECK (blind IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB NOT NULL REFERENCES coder ON DELETE RESTRICT,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    post     INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT,
    versions TEXT NOT NULL,
    outcome  TEXT NOT NULL CHECK (outcome IN ('taken', 'edited', 'rejected', 'nothing', 'postponed')),
    reason   TEXT,
    note     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_post ON decision (post);

-- Bookkeeping of merging ----------------------------------------------------------------------------------------------

CREATE TABLE tombstone (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    kind     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Received rows that name a row that is not here.
CREATE TABLE waiting (
    uid      BLOB PRIMARY KEY CHECK (length(uid) = 16),
    owner    BLOB,
    revision INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    json     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- History -------------------------------------------------------------------------------------------------------------

CREATE TABLE step (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    at     INTEGER NOT NULL,
    actor  BLOB,
    label  TEXT NOT NULL,
    edits  INTEGER NOT NULL,
    -- abandoned: undone, and other work was done since; foreign: came with a merge. Neither is undone or redone.
    state  TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'abandoned', 'foreign'))
) STRICT;
CREATE INDEX step_line ON step (state, seq);

CREATE TABLE edit (
    step     INTEGER NOT NULL REFERENCES step ON DELETE RESTRICT,
    n        INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    row      BLOB NOT NULL,
    received INTEGER NOT NULL DEFAULT 0 CHECK (received IN (0, 1)),
    before   BLOB,
    after    BLOB,
    PRIMARY KEY (step, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_row ON edit (row);
