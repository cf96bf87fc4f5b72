// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace rejoinder {

/// Codes on what is selected, by one key each. A code for passages without a selection selects the sentence first; the
/// second press tags it. A code for whole comments works anywhere in the post.
class Tagger : public QObject
{
    Q_OBJECT

public:
    explicit Tagger(Session &session, QObject *parent = nullptr);

    /// False where nothing was tagged (yet).
    bool tag(Uid<Code> code);
    /// The last code again.
    void repeat();
    /// A new code of the last used group, named by the selected words, on them.
    void tagInVivo();
    /// A new code in a group, put on the selection where there is one; in one step.
    bool tagNew(const QString &name, Uid<Code> group);
    void remove(); ///< The selected annotation with its relations, else says what to select.
    void stepCertainty();
    void selectOverlapping();
    void toNextTarget();
    void growBySentence(int direction);
    void selectParagraph(); ///< At the caret; again: the following one too.
    void selectPost(); ///< Its whole text.
    /// The selected annotation, else the shortest at the caret; null: there is none, which is said.
    [[nodiscard]] const Annotation *annotationHere() { return ownAnnotation(); }
    [[nodiscard]] Uid<Code> lastCode() const { return m_last; }
    /// What was made or found there last.
    [[nodiscard]] Uid<Annotation> lastAnnotation() const { return m_made; }
    /// Where a code without a named group goes: that of the last code, else the first for passages.
    [[nodiscard]] Uid<Code> currentGroup() const;

Q_SIGNALS:
    void tagged(rejoinder::Uid<rejoinder::Annotation> annotation);

private:
    [[nodiscard]] const Annotation *ownAnnotation();
    [[nodiscard]] std::vector<const Annotation *> annotationsAtCaret() const;
    void selectSentence();

    Session &m_session;
    Uid<Code> m_last;
    Uid<Annotation> m_made;
};

} // namespace rejoinder
