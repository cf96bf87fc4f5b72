-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long coders were at posts, where they switched that on. It is measured, not made: no row of the history, not undone;
-- where a post goes, its times go.

CREATE TABLE timing (
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    coder BLOB NOT NULL CHECK (length(coder) = 16),
    round BLOB NOT NULL CHECK (length(round) = 16),
    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
    visits INTEGER NOT NULL CHECK (visits > 0),
    last INTEGER NOT NULL,
    PRIMARY KEY (post, coder, round)
) STRICT, WITHOUT ROWID;
