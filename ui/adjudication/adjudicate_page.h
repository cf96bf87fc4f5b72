// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/spot.h"
#include "ui/adjudication/case_search.h"
#include "ui/adjudication/case_words.h"
#include "ui/adjudication/cases_model.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <set>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace rejoinder {

class CaseCard;
class CaseEditor;
class CaseReader;
class DecisionPane;
class KeyLabel;
struct ReadingStyle;

/// Settles where coders differ: the queue, the case in its thread with every coder's version, and the decision, all by
/// single keys. It says what to do to the session; the coders' own work never changes.
class AdjudicatePage : public QWidget
{
    Q_OBJECT

public:
    explicit AdjudicatePage(QWidget *parent = nullptr);
    ~AdjudicatePage() override;

    void setSession(Session *session);
    void setStyle(const ReadingStyle &style);
    void setZoom(int percent);
    void setSingleKeys(bool on) { m_singleKeys = on; }
    /// What the keys of the table of actions do here; false: that key does nothing. Digits are the versions'.
    void setKeys(std::function<bool(const QString &key)> run) { m_runKey = std::move(run); }
    void showKeys(); ///< As they are in force.

    /// The next open case (or the one before, \p direction -1), from the Outline, the report or a key. Where the cases are
    /// being looked for, once they are found.
    void goToOpen(int direction);
    /// The first case on the post, open ones first; once the cases are found. Says so where there is none.
    void goToPost(Id<Post> post);
    /// To one case, by the uid of the case or of a version in it.
    void goToCase(const QUuid &uid);

    /// The queue holds only the cases at these places (see CasesModel::setPlaces) until another choice is made; the first
    /// open one is shown once the cases are found. \p title names the choice.
    void showOnly(const QString &title, const std::vector<Spot> &passages);

    // What the keys and the menu do with the case that is shown.
    void take(int version); ///< 0: the first coder's. While several are chosen: in, or out again.
    void takeProposed(); ///< Or the several that are chosen, or what is being edited.
    void chooseSeveral();
    void edit();
    void makeNew();
    void settle(Outcome outcome); ///< Rejected, Nothing or Postponed.
    void stepReason();
    void editNote();
    void step(int direction); ///< To the next case of the queue, open or not.
    void acceptAgreed();
    void setNamesHidden(bool hidden);
    [[nodiscard]] bool areNamesHidden() const { return m_names.areHidden(); }

    void cancel() { m_search.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_search.isBusy(); }
    [[nodiscard]] CasesModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] CaseReader &reader() { return *m_reader; }
    [[nodiscard]] CaseEditor &editor() { return *m_editor; }
    [[nodiscard]] DecisionPane &decision() { return *m_decision; }
    [[nodiscard]] QComboBox &tolerance() { return *m_tolerance; }
    [[nodiscard]] QComboBox &order() { return *m_order; }
    /// The case that is shown; null: none.
    [[nodiscard]] const Case *current() const;

Q_SIGNALS:
    void found(); ///< The queue is what the project holds.
    void progressed(const QString &what, double share);
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQueue();
    [[nodiscard]] QWidget *makeCase();
    [[nodiscard]] QWidget *makeButtons();
    void connectAll();
    [[nodiscard]] CaseRequest request() const;
    void lookLater();
    void look(bool accept = false);
    void takeAnswer(const CaseAnswer &answer);
    void follow(const Change &change);
    void judgeAgain(const QSet<Id<Post>> &posts, const Edits &edits);
    void applyWish();
    void narrow();
    void select(int row);
    void goToFirst();
    void showCase();
    void showCards(const Case &of);
    void showButtons(const Case *of);
    void showState();
    void showSums();
    void leaveEditor();
    bool decide(Verdict verdict);
    bool takeKey(const QString &key);

    QPointer<Session> m_session;
    CaseSearch m_search;
    CasesModel m_model;
    CaseList m_list; ///< Without its cases: they are the model's.
    std::vector<GoldScore> m_gold;
    CoderNames m_names;
    QTimer m_later;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_progress;
    QComboBox *m_shown;
    QComboBox *m_order;
    QTableView *m_view;
    QLabel *m_agreeing;
    QComboBox *m_tolerance;
    QPushButton *m_accept;
    QCheckBox *m_unfinished;
    QLabel *m_title;
    QComboBox *m_hidden;
    QComboBox *m_groups;
    CaseReader *m_reader;
    CaseEditor *m_editor;
    QScrollArea *m_cardArea;
    QHBoxLayout *m_cards = nullptr;
    std::vector<CaseCard *> m_shownCards;
    QGridLayout *m_takers = nullptr;
    QWidget *m_queue = nullptr;
    std::vector<QPushButton *> m_takeButtons;
    std::vector<QPushButton *> m_buttons; ///< What can be done with any case.
    std::vector<std::pair<KeyLabel *, QString>> m_keyLabels; ///< With the command's id.
    std::function<bool(const QString &key)> m_runKey;
    DecisionPane *m_decision;
    QUuid m_case; ///< That is shown.
    int m_proposed = 0;
    std::optional<std::set<int>> m_several; ///< Versions to be kept together; nothing: one is taken at once.
    QUuid m_wantedCase; ///< To be shown once the cases are found.
    Id<Post> m_wantedPost;
    int m_wantedOpen = 0;
    bool m_wantedFirst = false;
    bool m_stale = true;
    bool m_singleKeys = true;
    bool m_deciding = false;
};

} // namespace rejoinder
