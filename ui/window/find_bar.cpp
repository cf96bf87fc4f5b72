// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/find_bar.h"

#include "core/corpus/text.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr size_t mostHits = 100'000;

using Promise = QPromise<std::vector<Reader::Hit>>;

void findIn(Promise &promise, const QString &path, const std::vector<Id<Thread>> &threads, const QString &words)
{
    const Store store(path, Store::Access::ReadOnly);
    promise.setProgressRange(0, int(threads.size()));
    size_t found = 0;
    int done = 0;
    for (const Id<Thread> thread : threads) {
        std::vector<Reader::Hit> hits;
        store.eachPost(thread, [&](const Contents::ReadPost &post) {
            if (!post.text || promise.isCanceled() || found >= mostHits)
                return;
            qsizetype at = post.text->indexOf(words, 0, Qt::CaseInsensitive);
            if (at < 0)
                return;
            const Offsets offsets(*post.text);
            for (; at >= 0; at = post.text->indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
                hits.push_back({post.post.id, offsets.spanFromUtf16(int(at), int(at + words.size()))});
                ++found;
            }
        });
        if (promise.isCanceled())
            return;
        promise.addResult(std::move(hits));
        promise.setProgressValue(++done);
    }
}

} // namespace

FindBar::FindBar(Reader &reader, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_words(new QLineEdit)
    , m_scope(new QComboBox)
    , m_count(new QLabel)
{
    setObjectName("findBar"_L1);
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setPlaceholderText(tr("Words to find"));
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(360);
    m_words->installEventFilter(this);
    m_scope->addItems({tr("in this thread"), tr("in the whole project")});
    m_scope->setAccessibleName(tr("Where to find"));
    m_scope->setToolTip(tr("Ctrl+F again finds in the whole project."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(7);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_scope);
    const auto button = [&](QLatin1StringView id, const QString &text, const QString &tip, auto action) {
        auto *made = new QToolButton;
        made->setObjectName(id);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        layout->addWidget(made);
        connect(made, &QToolButton::clicked, this, action);
        return made;
    };
    button("findPrevious"_L1, u"↑"_s, tr("Previous hit (Shift+F3)"), [this] { next(-1); });
    button("findNext"_L1, u"↓"_s, tr("Next hit (F3)"), [this] { next(1); });
    layout->addWidget(m_count);
    layout->addStretch(1);
    button("findClose"_L1, {}, tr("Close (Esc)"), [this] { leave(); })->setIcon(icon("x"_L1));
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::search);
    connect(&m_work, &QFutureWatcherBase::resultReadyAt, this, &FindBar::take);
    connect(&m_work, &QFutureWatcherBase::finished, this, &FindBar::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (isAtWork(m_work))
            Q_EMIT progressed(tr("Finding “%1”…").arg(m_words->text()), value / double(m_work.progressMaximum()));
    });
    hide();
}

FindBar::~FindBar()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

void FindBar::setSession(Session *session)
{
    cancel();
    m_session = session;
    m_hits.clear();
    m_hit = -1;
    hide();
}

FindBar::Scope FindBar::scope() const
{
    return Scope(m_scope->currentIndex());
}

void FindBar::open()
{
    if (isVisible() && m_words->hasFocus()) {
        m_scope->setCurrentIndex(int(Scope::Project));
    } else if (!isVisible()) {
        show();
        m_scope->setCurrentIndex(int(Scope::Thread));
        if (m_reader.selection().isText())
            m_words->setText(m_reader.selectedText());
        search();
    }
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::find(const QString &words, Scope scope)
{
    show();
    m_words->setText(words);
    m_scope->setCurrentIndex(int(scope));
    m_words->setFocus();
    search();
}

void FindBar::cancel()
{
    m_work.future().cancel();
}

void FindBar::search()
{
    m_typing.stop();
    cancel();
    m_hits.clear();
    m_hit = -1;
    mark();
    count();
    const QString words = m_words->text();
    if (!m_session || m_session->thread().isNull() || words.isEmpty() || isHidden())
        return;
    const Outline &outline = m_session->outline();
    std::vector<Id<Thread>> threads;
    if (scope() == Scope::Thread)
        threads.push_back(m_session->thread());
    for (int i = 0; scope() == Scope::Project && i < outline.threadCount(); ++i)
        threads.push_back(outline.thread(i));
    m_work.setFuture(QtConcurrent::run(findIn, m_session->store().path(), threads, words));
}

void FindBar::take(int index)
{
    const std::vector<Reader::Hit> more = m_work.resultAt(index);
    if (more.empty())
        return;
    m_hits.insert(m_hits.end(), more.begin(), more.end());
    if (m_session && m_session->contains(more.front().post))
        mark();
    count();
}

void FindBar::finish()
{
    Q_EMIT progressed({}, 1);
    if (m_session)
        m_session->attempt([this] { m_work.waitForFinished(); });
    count();
}

void FindBar::count()
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_hit >= 0)
        m_count->setText(tr("%1 of %n hit(s)", nullptr, hitCount()).arg(m_hit + 1));
    else
        m_count->setText(m_hits.empty() && isAtWork(m_work) ? tr("Finding…")
                : m_hits.size() >= mostHits                 ? tr("More than %n hit(s)", nullptr, int(mostHits))
                                                            : tr("%n hit(s)", nullptr, hitCount()));
}

void FindBar::mark()
{
    std::vector<Reader::Hit> here;
    int current = -1;
    for (int i = 0; m_session && isVisible() && i < hitCount(); ++i) {
        if (!m_session->contains(m_hits[size_t(i)].post))
            continue;
        if (i == m_hit)
            current = int(here.size());
        here.push_back(m_hits[size_t(i)]);
    }
    m_reader.setHits(std::move(here), current);
}

void FindBar::next(int direction)
{
    if (!m_session || m_hits.empty())
        return;
    if (m_hit < 0) {
        // From where one is, not from the top.
        const Outline &outline = m_session->outline();
        const int here = outline.nodeOf(m_session->post());
        const auto after
            = std::ranges::find_if(m_hits, [&](const Reader::Hit &hit) { return outline.nodeOf(hit.post) >= here; });
        m_hit = int(after - m_hits.begin()) - (direction > 0 ? 1 : 0);
    }
    m_hit = (m_hit + direction + hitCount()) % hitCount();
    const Reader::Hit hit = m_hits[size_t(m_hit)];
    if (!m_session->contains(hit.post))
        m_session->show(hit.post);
    m_reader.reveal(hit.post, hit.span);
    mark();
    count();
}

void FindBar::leave()
{
    cancel();
    m_hits.clear();
    m_hit = -1;
    hide();
    mark();
    m_reader.surface()->setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            next(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rejoinder
