// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project.h"

#include "core/model/error.h"
#include "core/store/project_file.h"

#include <QFileInfo>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace rejoinder {

namespace {

/// Changes that are named one by one; more are quicker read again.
constexpr int fewChanges = 1000;

bool movesPosts(const Edit &edit)
{
    return edit.kind() == RowKind::Batch || edit.kind() == RowKind::ParentCorrection;
}

} // namespace

Project::Project(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    prepare();
    m_dataVersion = m_store.dataVersion();
    readAll();
}

Project::Project(Store store, Survey survey, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_moment(survey.moment)
    , m_survey(std::move(survey))
{
    prepare();
    readSmall();
}

void Project::prepare()
{
    constexpr int idle = 1000;
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &Project::settle);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Project::surveyed);
}

Project::~Project()
{
    m_reading.disconnect(this);
    try {
        m_reading.waitForFinished();
    } catch (const QException &) { // NOLINT(bugprone-empty-catch): nobody is left to be told.
    }
}

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
    Q_EMIT changed({{added(coder)}, false});
    return {coder.header.uid};
}

bool Project::apply(Edits edits, const QString &label, Uid<Coder> actor)
{
    notice();
    auto written = m_store.apply(std::move(edits), label, actor);
    if (written.empty())
        return false;
    take(std::move(written), {.seq = m_moment.seq + 1, .turnings = m_moment.turnings});
    return true;
}

std::optional<Store::Turned> Project::undo(Uid<Coder> only)
{
    notice();
    auto turned = m_store.undo(only);
    if (turned)
        take(turned->edits, {.seq = m_moment.seq, .turnings = m_moment.turnings + 1});
    return turned;
}

std::optional<Store::Turned> Project::redo(Uid<Coder> only)
{
    notice();
    auto turned = m_store.redo(only);
    if (turned)
        take(turned->edits, {.seq = m_moment.seq, .turnings = m_moment.turnings + 1});
    return turned;
}

int Project::joinStepsAfter(qint64 seq, const QString &label, Uid<Coder> actor)
{
    const int joined = m_store.joinStepsAfter(seq, label, actor);
    if (joined > 1) {
        ++m_moment.turnings;
        Q_EMIT changed({});
    }
    return joined;
}

void Project::notice()
{
    const bool isRead = m_isReading && m_reading.isFinished();
    // Every other connection's commit moves data_version, whatever it wrote; our own commits do not.
    const auto version = m_store.dataVersion();
    if (std::exchange(m_dataVersion, version) != version)
        follow();
    if (isRead && m_isReading && m_reading.isFinished())
        endSurvey(); // Now all that it can have seen is known here.
}

void Project::follow()
{
    const Moment now = momentOf(m_store);
    const bool sameCoders = m_store.coders() == m_coders;
    if (now == m_moment && sameCoders)
        return;
    auto edits = sameCoders ? fewBetween(m_moment, now) : std::nullopt;
    if (!edits)
        return reload();
    m_moment = now;
    absorb(std::move(*edits));
}

/// What was done from one moment to the other, where steps tell it and they are few.
std::optional<Edits> Project::fewBetween(const Moment &then, const Moment &now) const
{
    if (then.batches != now.batches || then.turnings != now.turnings || now.seq < then.seq
        || now.seq - then.seq > fewChanges)
        return std::nullopt;
    auto steps = m_store.stepsSince(then.seq);
    std::erase_if(steps, [&](const Step &step) { return step.seq > now.seq; });
    int count = 0;
    for (const Step &step : steps) {
        count += step.edits;
        if (step.undone || step.foreign || count > fewChanges)
            return std::nullopt;
    }
    Edits edits;
    for (const Step &step : steps)
        std::ranges::move(m_store.editsOf(step.seq), std::back_inserter(edits));
    return edits;
}

void Project::reload()
{
    readAll();
    Q_EMIT changed({{}, true});
}

void Project::readAll()
{
    if (isReadBeside()) {
        m_moment = momentOf(m_store);
        beginSurvey();
    } else {
        m_survey = surveyOf(m_store);
        m_moment = m_survey.moment;
    }
    readSmall();
}

void Project::readSmall()
{
    m_codebook = m_store.codebook();
    m_coders = m_store.coders();
    m_round = m_store.rounds().back();
}

void Project::beginSurvey()
{
    if (std::exchange(m_isReading, true))
        return; // Who takes it sees whether it is old by then.
    m_reading.setFuture(QtConcurrent::run([path = m_store.path(), former = m_survey.outline] {
        Survey survey = surveyOf(Store(path, Store::Access::ReadOnly));
        const bool moved = survey.outline != former;
        return Surveyed{std::move(survey), moved};
    }));
}

void Project::endSurvey()
{
    m_isReading = false;
    const Moment noticed = std::exchange(m_moment, {}); // Where the worker failed, the next change has all read anew.
    auto [survey, moved] = m_reading.future().takeResult();
    m_moment = noticed;
    // What was done while it was read has been told already.
    const auto missed = fewBetween(survey.moment, m_moment);
    if (!missed || std::ranges::any_of(*missed, movesPosts))
        return beginSurvey();
    count(survey.counts, *missed);
    m_survey = std::move(survey);
    Q_EMIT changed({{}, moved});
}

void Project::settle()
{
    m_idle.stop();
    QThreadPool::globalInstance()->start([path = m_store.path()] { project_file::checkpoint(path); });
}

/// Our own step or turning, by which the file came to \p now unless somebody else was in between.
void Project::take(Edits edits, const Moment &now)
{
    // Without an event loop (the command line) the file is made whole when it is closed.
    if (QThread::currentThread()->loopLevel() > 0)
        m_idle.start();
    const bool alone = m_store.lastSeq() == now.seq && m_store.turnings() == now.turnings;
    m_moment.seq = now.seq;
    m_moment.turnings = now.turnings;
    absorb(std::move(edits));
    if (!alone)
        reload();
}

void Project::absorb(Edits edits)
{
    bool codebook = false;
    bool coders = false;
    bool rounds = false;
    bool moved = false;
    for (const auto &edit : edits) {
        codebook |= edit.kind() == RowKind::Code;
        coders |= edit.kind() == RowKind::Coder;
        rounds |= edit.kind() == RowKind::Round;
        moved |= movesPosts(edit);
    }
    if (codebook)
        m_codebook = m_store.codebook();
    if (coders)
        m_coders = m_store.coders();
    if (rounds)
        m_round = m_store.rounds().back();
    count(m_survey.counts, edits);
    if (moved) {
        m_moment.batches = batchesSeen(m_store);
        if (isReadBeside()) {
            beginSurvey();
        } else {
            m_survey.outline = m_store.outline();
            m_survey.titles = titlesOf(m_store, m_survey.outline);
        }
    }
    // Another round has other states of every post.
    Q_EMIT changed({std::move(edits), moved || rounds});
}

QString idOf(const Coder &coder)
{
    return u'o' + QString::fromLatin1(coder.header.uid.toRfc4122().toHex());
}

} // namespace rejoinder
