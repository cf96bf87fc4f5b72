// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/survey.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace rejoinder {

/// An open project: the store, what is small enough to keep in memory, and one notice of every change, ours or another
/// program's. Lives on the thread that made it.
///
/// Of what is kept in memory, codebook, coders and round are always as they were when changed() was last emitted. Outline,
/// titles and counts of a large project may follow a moment later, where readBeside() allows it; then changed() is emitted
/// again.
class Project : public QObject
{
    Q_OBJECT

public:
    explicit Project(Store store, QObject *parent = nullptr);
    /// The same with what was read of it before, by a worker; the first notice() sees what came since.
    Project(Store store, Survey survey, QObject *parent = nullptr);
    ~Project() override;

    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_coders; }
    [[nodiscard]] const Coder *coder(Uid<Coder> uid) const;
    [[nodiscard]] const Round &round() const { return m_round; } ///< The current one.
    [[nodiscard]] const Outline &outline() const { return m_survey.outline; }
    /// Of the outline's threads; null where one has none.
    [[nodiscard]] const QStringList &threadTitles() const { return m_survey.titles; }
    /// See Store::codeCounts(), without zeros; in no order.
    [[nodiscard]] const std::vector<Store::CodeCount> &codeCounts() const { return m_survey.counts; }
    [[nodiscard]] QString name() const; ///< Of the file, without its suffix.

    /// A new profile; \p uid is the one the person has in other projects.
    Uid<Coder> addCoder(const QString &name, QUuid uid = {});
    /// The coder of that name or id; made where it is new. An ambiguous name throws Error::Usage and lists the ids.
    Uid<Coder> coderNamed(const QString &nameOrId);

    /// The only way anything a researcher made changes. Durable when it returns; then changed() was emitted.
    /// Returns false where there was nothing to change.
    bool apply(Edits edits, const QString &label, Uid<Coder> actor);
    /// What was undone or done again; nullopt: nothing left.
    std::optional<Store::Turned> undo(Uid<Coder> only = {}); ///< \p only: of that actor's steps.
    std::optional<Store::Turned> redo(Uid<Coder> only = {});
    /// See Store::joinStepsAfter(); no row changes, and changed() tells that the history did.
    int joinStepsAfter(qint64 seq, const QString &label, Uid<Coder> actor);

    /// Brings what was written into the one file, on a worker: after a second of idleness, and when the window loses
    /// focus, so that a file copied meanwhile is whole.
    void settle();
    /// Looks whether another process wrote, and says so by changed(). Called each second, on focus, and before a write.
    void notice();
    /// The whole project anew, whatever notice() would say; changed() tells of everything.
    void reload();
    /// From now on what takes long to read is read by a worker. For who has an event loop and calls notice() on surveyed().
    void readBeside() { m_beside = true; }
    /// Whether a worker reads, or what it read was not taken yet: outline and counts may be of before.
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void changed(const rejoinder::Change &change);
    /// What a worker read is there: notice() takes it.
    void surveyed();

private:
    [[nodiscard]] bool isReadBeside() const { return m_beside && takesTime(m_store); }
    void prepare();
    void readAll();
    void readSmall();
    void follow();
    [[nodiscard]] std::optional<Edits> fewBetween(const Moment &then, const Moment &now) const;
    void take(Edits edits, const Moment &now);
    void absorb(Edits edits);
    void beginSurvey();
    void endSurvey();

    /// And whether its outline is another than the one before.
    using Surveyed = std::pair<Survey, bool>;

    Store m_store;
    Moment m_moment; ///< Up to which all is known.
    Codebook m_codebook;
    std::vector<Coder> m_coders;
    Round m_round;
    Survey m_survey;
    qint64 m_dataVersion = 0;
    bool m_beside = false;
    QFutureWatcher<Surveyed> m_reading;
    bool m_isReading = false; ///< Until what was read is taken.
    QTimer m_idle; ///< Runs out a second after the last write.
};

/// "o" and 32 hexadecimal digits.
[[nodiscard]] QString idOf(const Coder &coder);

} // namespace rejoinder
