// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/spot.h"
#include "ui/agreement/differences_model.h"
#include "ui/agreement/lines_model.h"
#include "ui/agreement/pairs_model.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rejoinder {

class IntervalDelegate;
class IntervalHeader;
class QuestionPanel;

/// How far coders agree: the question at the left; each line's value, interval and N; coder by coder, what two said against
/// each other; and the passages behind every number. Computed by a worker, only when asked; told to be old after an edit.
/// Who is blind sees none of it.
class AgreementPage : public QWidget
{
    Q_OBJECT

public:
    /// What a report can be copied and saved as.
    enum class Form { Text, Latex, Csv, Json, Svg };

    explicit AgreementPage(QWidget *parent = nullptr);
    ~AgreementPage() override;

    void setSession(Session *session);
    void compare();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether what is shown is not what would be computed now.
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] const CompareAnswer *answer() const { return m_answer.get(); }

    /// As it may leave the project. Empty where nothing is compared yet, or the rule on names has changed since.
    [[nodiscard]] QByteArray report(Form form) const;
    void copy(Form form);
    /// By its suffix: .txt, .tex, .csv, .json or .svg.
    void saveTo(const QString &path);

    void chooseLine(int row);
    void choosePair(int a, int b);
    void chooseConfusion(int row, int column);
    /// Goes to a passage in its thread.
    void open(int row);
    /// Goes to the Adjudicate page with the cases behind the number.
    void settlePassages();

    [[nodiscard]] QuestionPanel &question() { return *m_question; }
    [[nodiscard]] LinesModel &lines() { return m_lines; }
    [[nodiscard]] PairsModel &pairs() { return m_pairs; }
    [[nodiscard]] ConfusionModel &confusion() { return m_confusion; }
    [[nodiscard]] DifferencesModel &passages() { return m_passages; }
    [[nodiscard]] QTableView &linesView() { return *m_linesView; }
    [[nodiscard]] QTableView &pairsView() { return *m_pairsView; }
    [[nodiscard]] QTableView &confusionView() { return *m_confusionView; }
    [[nodiscard]] QTableView &passagesView() { return *m_passagesView; }
    [[nodiscard]] QString state() const; ///< What stands where nothing is compared, or that it is old.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void passageChosen(rejoinder::Id<rejoinder::Post> post, rejoinder::Span span);
    /// They shall be settled one by one.
    void casesWanted(const QString &title, rejoinder::Level level, const std::vector<rejoinder::Spot> &passages);
    void passagesWanted(const QString &title, const std::vector<rejoinder::Spot> &passages);

private:
    QWidget *makeHead();
    QWidget *makeLines();
    QWidget *makePairs();
    QWidget *makePassages();
    void connectParts();
    void take();
    void showAnswer();
    void showConfusion();
    void showPassages(const QString &title, const std::vector<UnitList> &lists);
    void showState();
    void forget();
    void markStale();
    void save();
    [[nodiscard]] QString blindReason() const;
    /// Why nothing is let out: the rule on names is another one since. Empty: it is not.
    [[nodiscard]] QString ruleChanged() const;

    QPointer<Session> m_session;
    QByteArray m_leavingKey; ///< Of the pseudonyms in what is copied: while the window is open, nobody changes theirs.
    std::unique_ptr<CompareAnswer> m_answer;
    QFutureWatcher<CompareAnswer> m_work;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the page.
    bool m_busy = false;
    bool m_stale = false;
    bool m_changedMeanwhile = false; ///< While the worker read.
    std::pair<int, int> m_pair{-1, -1};
    LinesModel m_lines;
    PairsModel m_pairs;
    ConfusionModel m_confusion;
    DifferencesModel m_passages;
    QuestionPanel *m_question;
    QPushButton *m_compare;
    QLabel *m_value;
    QLabel *m_summary;
    QLabel *m_state;
    QToolButton *m_copy;
    QPushButton *m_save;
    QTableView *m_linesView;
    IntervalDelegate *m_delegate;
    IntervalHeader *m_header;
    QLabel *m_leftOut;
    QLabel *m_explanation;
    QTableView *m_pairsView;
    QLabel *m_confusionTitle;
    QComboBox *m_confusionTable;
    QTableView *m_confusionView;
    QLabel *m_passagesTitle;
    QString m_passagesName;
    QPushButton *m_list;
    QPushButton *m_settle;
    QTableView *m_passagesView;
    QStackedWidget *m_body;
};

} // namespace rejoinder
