// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/relation_offers.h"
#include "ui/reader/reader.h"
#include "ui/session/session.h"

#include <QPointer>

class QFrame;
class QLabel;
class QLineEdit;

namespace rejoinder {

class CandidateList;

/// As many as there are digits.
constexpr int candidatesAtOnce = 9;

/// Linking what answers to what is answered, in at most four keys: tag, R, a number, a type. While it lasts a bar asks,
/// the allowed ends carry numbers, all else is dimmed; Esc leaves and nothing half-made stays.
class Relating : public QObject
{
    Q_OBJECT

public:
    Relating(Session &session, Reader &reader, QObject *parent = nullptr);
    ~Relating() override;

    /// The source is the selected annotation, else that at the caret, else the comment; a bare selection asks its code.
    void begin();
    /// A label dropped on what it answers: only the type is left to choose.
    void beginWith(Uid<Annotation> source, const SceneEnd &target);
    void leave();
    /// A passage selected meanwhile, and now coded, is the target. It goes again if no relation comes of it.
    void takeTarget(Uid<Annotation> annotation);
    [[nodiscard]] bool isActive() const { return m_mode.has_value(); }
    /// Whether the key was meant for a choice of type here.
    bool take(const QString &key);

Q_SIGNALS:
    void codeWanted(); ///< The selection has to be tagged first; then begin() again.
    void targetCodeWanted(); ///< The selection is to be the target: it has to be tagged; then takeTarget().
    void barChanged(QWidget *bar); ///< Null: the mode is left.
    void memoWanted(rejoinder::Uid<rejoinder::Relation> relation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const End &source);
    void cancel();
    [[nodiscard]] std::optional<End> sourceHere() const;
    [[nodiscard]] bool hasNewSelection() const;
    void followCursor();
    void ask();
    void chooseUnderMouse();
    [[nodiscard]] SceneEnd candidate(const RelationOffer &offer) const;
    [[nodiscard]] int indexOf(const End &end) const; ///< -1: it is not offered.
    void add(const End &end);
    void choose(int index);
    bool codePassage(int index); ///< False: it has no code yet.
    bool chooseFar(const QString &key); ///< P: the parent as a whole, A: the article.
    void walk(int direction);
    void turnPage();
    void chooseAbsent();
    void offerTypes();
    void relateBy(const Code &type);
    void show();
    void makeBar();
    [[nodiscard]] std::vector<const Code *> types() const;
    [[nodiscard]] QString described(const End &end) const;
    [[nodiscard]] QString listed(const RelationOffer &offer) const;

    Session &m_session;
    Reader &m_reader;
    std::optional<RelationMode> m_mode;
    End m_source;
    std::vector<RelationOffer> m_offers; ///< As the mode's candidates.
    std::optional<End> m_target; ///< Chosen; absent too.
    bool m_memoAfter = false;
    Session::Cursor m_begun; ///< Where the cursor was.
    std::optional<qint64> m_joinsAfter; ///< What came after this step becomes one step with the relation.
    QUuid m_targetStep; ///< The step that coded the target for this relation.
    QPointer<QWidget> m_bar;
    QPointer<QLabel> m_question;
    QPointer<CandidateList> m_list;
    QPointer<QLineEdit> m_note;
    QPointer<QFrame> m_popup;
};

} // namespace rejoinder
