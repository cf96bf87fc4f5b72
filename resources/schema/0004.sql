-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a later scrape of its thread (a refresh) said of a post: the newest batch that is seen counts, and is written into
-- the post's own row. Batch null: what the post was before any of them. Posts that no refresh touched have no row here.

CREATE TABLE post_version (
    post              INTEGER NOT NULL REFERENCES post ON DELETE RESTRICT,
    batch             INTEGER REFERENCES batch ON DELETE RESTRICT,
    parent            INTEGER REFERENCES post ON DELETE RESTRICT,
    kind              TEXT NOT NULL,
    author            INTEGER REFERENCES author ON DELETE RESTRICT,
    created           INTEGER,
    created_precision TEXT NOT NULL,
    status            TEXT NOT NULL,
    score             INTEGER,
    extras            TEXT,
    text              INTEGER REFERENCES post_text ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX post_version_place ON post_version (post, coalesce(batch, 0));
CREATE INDEX post_version_batch ON post_version (batch);

-- Where a coder put an annotation that was moved onto another text of its post since: it is moved from there each time, so
-- that it comes to the same place by whatever steps. It holds while the annotation has this revision and time.
CREATE TABLE annotation_origin (
    annotation BLOB NOT NULL CHECK (length(annotation) = 16),
    revision   INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    text       INTEGER NOT NULL REFERENCES post_text ON DELETE RESTRICT,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    PRIMARY KEY (annotation, revision, modified)
) STRICT, WITHOUT ROWID;
