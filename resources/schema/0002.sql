-- SPDX-FileCopyrightText: 2026 The Rejoinder authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A foreign step names the merge that brought it, and is shown while that merge stands.

ALTER TABLE step ADD COLUMN brought_by INTEGER REFERENCES step ON DELETE RESTRICT;
