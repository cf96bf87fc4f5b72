// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/adjudication/case_words.h"
#include "ui/reader/reader.h"

#include <QPointer>

namespace rejoinder {

/// The thread of a case as the Reader shows it, with what the coders marked in this case and nothing else. It has a place
/// of its own: the Reader one codes in stays where it is.
class CaseReader : public Reader
{
    Q_OBJECT

public:
    explicit CaseReader(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// With what stands in the agreed layer of it. Scrolls there.
    void showCase(const Case &of, const CoderNames &names);
    void showNothing();
    /// Of the case's post; nothing where none of it is selected.
    [[nodiscard]] std::optional<Span> chosen() const;

private:
    void buildThread(Id<Thread> thread);
    void takeMarks(const Case &of, const CoderNames &names);
    void put(const Annotation &annotation, const QString &coder);
    void put(const Relation &relation, const QString &coder);
    [[nodiscard]] SceneEnd sceneEndOf(const End &end) const;

    QPointer<Session> m_session;
    Id<Thread> m_thread;
    Id<Post> m_post;
    QStringList m_coders; ///< As they are named.
    std::vector<SceneAnnotation> m_annotations;
    std::vector<SceneRelation> m_relations;
};

} // namespace rejoinder
