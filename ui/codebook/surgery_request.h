// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/surgery.h"

#include <QSet>

namespace rejoinder {

/// What a person asks of the codebook, as a value for a worker.
struct SurgeryRequest
{
    enum Kind { Look, Merge, Split, Recode, Retire, Move }; ///< Look: only to see what is coded with it.

    Kind kind = Look;
    Uid<Code> code;
    Uid<Code> other; ///< Into which it is merged or recoded; null: not chosen yet. Of Move: the group, null: the top.
    int index = 0; ///< Of Move.
    Keep keep = Keep::Present;
    QStringList parts; ///< Of Split: names of new codes.
    QHash<QUuid, int> assigned; ///< Of Split: index into \c parts, by annotation.
    bool retire = false; ///< Of Split.
    QString query; ///< Of Recode: only in posts that it admits, in the language of SearchQuery; empty: in all.
    Uid<Coder> acting; ///< Who asks.
    Uid<Coder> only; ///< Not null: this coder is blind, and sees (and recodes by ticks) the own passages only.
    QSet<QUuid> spared; ///< Of Recode: annotations that keep their code.
};

/// An annotation in the list, with all it is shown by.
struct CodedPassage
{
    Annotation annotation;
    QString coder;
    QString author; ///< Of the post; null: anonymous.
    QString words; ///< The quote, or the beginning of the comment.
    bool isArticle = false;
    int version = 0; ///< Of the codebook it was made under; only where one just looks.
};

/// What is looked at before it is done.
struct SurgeryPreview
{
    std::vector<CodedPassage> passages; ///< All that count as the code, and those that go; where one looks, the first.
    int total = 0; ///< Of passages, also where not all are listed.
    SurgeryPlan plan;
    QString refusal; ///< Why it cannot be done so; empty: it can.
};

/// For a worker: opens the project read-only. What is refused is told in the preview, what fails is thrown.
[[nodiscard]] SurgeryPreview previewOf(const QString &project, const SurgeryRequest &request);

} // namespace rejoinder
