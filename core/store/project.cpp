// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project.h"

#include "core/model/error.h"
#include "core/store/project_file.h"

#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace rejoinder {

namespace {

bool tooMuchToName(const Step &step)
{
    return step.undone || step.foreign || step.edits > 1000;
}

} // namespace

Project::Project(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    constexpr int idle = 1000;
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &Project::settle);
    readAll();
}

Project::~Project() = default;

QString Project::name() const
{
    return QFileInfo(m_store.path()).completeBaseName();
}

const Coder *Project::coder(Uid<Coder> uid) const
{
    const auto found = std::ranges::find(m_coders, uid.value, [](const Coder &coder) { return coder.header.uid; });
    return found == m_coders.end() ? nullptr : &*found;
}

Uid<Coder> Project::coderNamed(const QString &nameOrId)
{
    if (nameOrId.isEmpty())
        throw Error(tr("A coder needs a name."), Error::Kind::Usage);
    std::vector<const Coder *> found;
    for (const auto &coder : m_coders) {
        if (idOf(coder) == nameOrId)
            return {coder.header.uid};
        if (coder.name == nameOrId)
            found.push_back(&coder);
    }
    if (found.size() == 1)
        return {found.front()->header.uid};
    if (found.empty())
        return addCoder(nameOrId);
    QStringList ids;
    for (const auto *coder : found)
        ids.append(idOf(*coder));
    throw Error(tr("%n coder(s) are called %1. Name one by id: %2.", nullptr, static_cast<int>(found.size()))
                    .arg(nameOrId, ids.join(QStringLiteral(", "))),
        Error::Kind::Usage);
}

Uid<Coder> Project::addCoder(const QString &name, QUuid uid)
{
    const auto coder = m_store.addCoder(name, CoderKind::Person, uid);
    m_coders = m_store.coders();
    m_dataVersion = m_store.dataVersion();
    Q_EMIT changed({{added(coder)}, false});
    return {coder.header.uid};
}

bool Project::apply(Edits edits, const QString &label, Uid<Coder> actor)
{
    notice();
    auto written = m_store.apply(std::move(edits), label, actor);
    if (written.empty())
        return false;
    absorb(std::move(written));
    return true;
}

std::optional<Store::Turned> Project::undo(Uid<Coder> only)
{
    notice();
    auto turned = m_store.undo(only);
    if (turned)
        absorb(turned->edits);
    return turned;
}

std::optional<Store::Turned> Project::redo(Uid<Coder> only)
{
    notice();
    auto turned = m_store.redo(only);
    if (turned)
        absorb(turned->edits);
    return turned;
}

int Project::joinStepsAfter(qint64 seq, const QString &label, Uid<Coder> actor)
{
    const int joined = m_store.joinStepsAfter(seq, label, actor);
    if (joined > 1)
        Q_EMIT changed({});
    return joined;
}

void Project::notice()
{
    // Every other connection's commit moves data_version; our own do not.
    const auto version = m_store.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Edits edits;
    const auto steps = m_store.stepsSince(m_lastSeq);
    const bool turned = m_store.turnings() != m_turnings;
    if (steps.empty() || turned || std::ranges::any_of(steps, tooMuchToName))
        return reload();
    for (const auto &step : steps)
        std::ranges::move(m_store.editsOf(step.seq), std::back_inserter(edits));
    absorb(std::move(edits));
}

void Project::reload()
{
    readAll();
    Q_EMIT changed({{}, true});
}

void Project::readAll()
{
    m_dataVersion = m_store.dataVersion();
    m_lastSeq = m_store.lastSeq();
    m_turnings = m_store.turnings();
    m_codebook = m_store.codebook();
    m_coders = m_store.coders();
    m_round = m_store.rounds().back();
    m_outline = m_store.outline();
}

void Project::settle()
{
    m_idle.stop();
    QThreadPool::globalInstance()->start([path = m_store.path()] { project_file::checkpoint(path); });
}

void Project::absorb(Edits edits)
{
    // Without an event loop (the command line) the file is made whole when it is closed.
    if (QThread::currentThread()->loopLevel() > 0)
        m_idle.start();
    m_lastSeq = m_store.lastSeq();
    m_turnings = m_store.turnings();
    bool codebook = false;
    bool coders = false;
    bool rounds = false;
    bool outline = false;
    for (const auto &edit : edits) {
        codebook |= edit.kind() == RowKind::Code;
        coders |= edit.kind() == RowKind::Coder;
        rounds |= edit.kind() == RowKind::Round;
        outline |= edit.kind() == RowKind::Batch || edit.kind() == RowKind::ParentCorrection;
    }
    if (codebook)
        m_codebook = m_store.codebook();
    if (coders)
        m_coders = m_store.coders();
    if (rounds)
        m_round = m_store.rounds().back();
    if (outline)
        m_outline = m_store.outline();
    // Another round has other states of every post.
    Q_EMIT changed({std::move(edits), outline || rounds});
}

QString idOf(const Coder &coder)
{
    return u'o' + QString::fromLatin1(coder.header.uid.toRfc4122().toHex());
}

} // namespace rejoinder
