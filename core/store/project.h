// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QTimer>

namespace rejoinder {

/// An open project: the store, what is small enough to keep in memory, and one notice of every change, ours or another
/// program's. Lives on the thread that made it.
class Project : public QObject
{
    Q_OBJECT

public:
    explicit Project(Store store, QObject *parent = nullptr);
    ~Project() override;

    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_coders; }
    [[nodiscard]] const Coder *coder(Uid<Coder> uid) const;
    [[nodiscard]] const Round &round() const { return m_round; } ///< The current one.
    [[nodiscard]] const Outline &outline() const { return m_outline; }
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
    /// The whole project anew (after an import or a merge by a worker).
    void reload();

Q_SIGNALS:
    void changed(const rejoinder::Change &change);

private:
    void readAll();
    void absorb(Edits edits);

    Store m_store;
    Codebook m_codebook;
    std::vector<Coder> m_coders;
    Round m_round;
    Outline m_outline;
    qint64 m_dataVersion = 0;
    qint64 m_lastSeq = 0;
    qint64 m_turnings = 0;
    QTimer m_idle; ///< Runs out a second after the last write.
};

/// "o" and 32 hexadecimal digits.
[[nodiscard]] QString idOf(const Coder &coder);

} // namespace rejoinder
