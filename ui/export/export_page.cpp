// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/export_page.h"

#include "core/model/error.h"
#include "core/store/timing.h"
#include "ui/ethics/ethics_dialog.h"
#include "ui/ethics/people_section.h"
#include "ui/export/reading_pages.h"
#include "ui/session/worker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int columnWidth = 640;

QLabel *label(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent)
    , m_kinds(exportKinds())
    , m_format(new QComboBox)
    , m_hint(label(u"pageHint"_s, {}))
    , m_threadsLabel(label(u"boxTitle"_s, tr("Which threads")))
    , m_threads(new QComboBox)
    , m_countingLabel(label(u"boxTitle"_s, tr("For which program")))
    , m_counting(new QComboBox)
    , m_coders(new QListWidget)
    , m_people(new PeopleSection)
    , m_cues(new QCheckBox(tr("With the table of cues (words that suggest where to look)")))
    , m_times(new QCheckBox(tr("With the table of times (how long coders were at each post)")))
    , m_summary(label(u"explanation"_s, {}))
    , m_button(new QPushButton(tr("Export…")))
{
    for (const ExportKind &kind : m_kinds)
        m_format->addItem(kind.name, kind.id);
    m_format->setAccessibleName(tr("Format"));
    m_threads->addItem(tr("The thread that is shown"), true);
    m_threads->addItem(tr("All threads"), false);
    m_threads->setAccessibleName(tr("Which threads are exported"));
    listCountings();
    m_coders->setAccessibleName(tr("Whose work is exported"));
    m_coders->setMaximumHeight(240);
    m_button->setProperty("primary", true);
    layOut();
    setFocusProxy(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPage::refresh);
    connect(m_threads, &QComboBox::currentIndexChanged, this, &ExportPage::refresh);
    connect(m_coders, &QListWidget::itemChanged, this, &ExportPage::refresh);
    connect(m_people, &PeopleSection::reportWanted, this, &ExportPage::showEthics);
    connect(m_button, &QPushButton::clicked, this, &ExportPage::choosePath);
    refresh();
}

void ExportPage::layOut()
{
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(label(u"pageTitle"_s, tr("Export tables, or a copy to read")));
    layout->addSpacing(4);
    layout->addWidget(label(u"boxTitle"_s, tr("Format")));
    layout->addWidget(m_format);
    layout->addWidget(m_hint);
    layout->addSpacing(10);
    layout->addWidget(m_threadsLabel);
    layout->addWidget(m_threads);
    layout->addWidget(m_countingLabel);
    layout->addWidget(m_counting);
    layout->addWidget(m_cues);
    layout->addWidget(m_times);
    layout->addSpacing(10);
    layout->addWidget(label(u"boxTitle"_s, tr("Whose work")));
    layout->addWidget(m_coders);
    layout->addSpacing(6);
    layout->addWidget(m_people);
    layout->addSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    layout->addStretch(1);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
}

void ExportPage::listCountings()
{
    using enum QdaCounting::LineEnds;
    const auto add
        = [this](const QString &words, const QdaCounting &counting) { m_counting->addItem(words, nameOf(counting)); };
    add(tr("As the standard has it"), {});
    add(tr("MAXQDA on Windows (line ends are two characters)"), {CrLf, false});
    add(tr("Other programs on Windows (line ends are CR LF, counted as one)"), {CrLfAsOne, false});
    add(tr("NVivo (positions in UTF-16)"), {Lf, true});
    add(tr("NVivo on Windows (line ends are two characters, positions in UTF-16)"), {CrLf, true});
    m_counting->setAccessibleName(tr("For which program it is written"));
}

ExportPage::~ExportPage()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

void ExportPage::setSession(Session *session)
{
    m_session = session;
    m_people->setSession(session);
    if (session) {
        connect(session, &Session::changed, this, [this] {
            if (isVisible())
                refresh();
        });
        connect(session, &Session::coderChanged, this, &ExportPage::listCoders);
    }
    listCoders();
}

void ExportPage::listCoders()
{
    const QSignalBlocker quiet(m_coders);
    m_coders->clear();
    if (m_session) {
        for (const Coder &coder : m_session->project().coders()) {
            if (m_session->isBlind() && coder.header.uid != m_session->coder().value)
                continue;
            auto *item = new QListWidgetItem(coder.name, m_coders);
            item->setData(Qt::UserRole, coder.header.uid);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    refresh();
}

std::vector<QUuid> ExportPage::coders() const
{
    std::vector<QUuid> chosen;
    for (int row = 0; row < m_coders->count(); ++row) {
        if (m_coders->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_coders->item(row)->data(Qt::UserRole).toUuid());
    }
    return chosen;
}

void ExportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // What changed while nobody looked was not counted: that takes a look at every annotation.
}

const ExportKind &ExportPage::kind() const
{
    return m_kinds[size_t(std::max(0, m_format->currentIndex()))];
}

bool ExportPage::isOneThread() const
{
    return kind().readingCopy && m_threads->currentData().toBool();
}

QString ExportPage::hint() const
{
    if (!kind().about.isEmpty())
        return kind().about;
    if (kind().readingCopy) {
        return tr("The threads as one reads them, every coded passage marked and named beside the text, with its memos "
                  "and relations. To read, print and quote; it is not imported again.");
    }
    if (kind().imports) {
        return tr("A folder of plain tables with a description of every column. It can be imported again, and the same "
                  "project gives the same bytes.");
    }
    return tr("A folder of tables that Excel and LibreOffice open as they are: with the separator of this system, and "
              "an apostrophe before what they would take for a formula. They are not imported again.");
}

void ExportPage::refresh()
{
    const std::vector<QUuid> chosen = coders();
    m_hint->setText(hint());
    m_threadsLabel->setVisible(kind().readingCopy);
    m_threads->setVisible(kind().readingCopy);
    m_countingLabel->setVisible(kind().counts);
    m_counting->setVisible(kind().counts);
    m_cues->setVisible(kind().extras);
    m_times->setVisible(kind().extras && m_session && holdsTimes(m_session->store()));
    m_button->setEnabled(m_session && !chosen.empty() && !isBusy());
    if (!m_session)
        m_summary->setText(tr("No project is open. Open one to export it."));
    else if (isVisible())
        m_summary->setText(summary(chosen)), m_people->refresh();
}

QString ExportPage::summary(const std::vector<QUuid> &chosen) const
{
    const QString blind = m_session->isBlind() ? u' ' + tr("Blind is on: others' work is left out.") : QString();
    const Outline &outline = m_session->outline();
    if (isOneThread()) {
        const int root = m_session->threadIndex() < 0 ? -1 : outline.root(m_session->threadIndex());
        const int posts = root < 0 ? 0 : outline.subtreeEnd(root) - root;
        return tr("One thread with %n post(s) will be written.", nullptr, posts) + blind;
    }
    int annotations = 0;
    int relations = 0;
    for (const Store::CodeCount &count : m_session->project().codeCounts()) {
        if (std::ranges::find(chosen, count.coder.value) == chosen.end())
            continue;
        const Code *code = m_session->codebook().code(count.code);
        (code && code->kind == CodeKind::Relation ? relations : annotations) += count.count;
    }
    return tr("%1, %2, %3 and %4 will be written.")
               .arg(tr("%n thread(s)", nullptr, outline.threadCount()), tr("%n post(s)", nullptr, outline.size()),
                   tr("%n annotation(s)", nullptr, annotations), tr("%n relation(s)", nullptr, relations))
        + blind;
}

QString ExportPage::titleOf(bool oneThread) const
{
    const auto thread = oneThread ? m_session->store().thread(m_session->thread()) : std::nullopt;
    return thread && !thread->title.isEmpty() ? thread->title : m_session->project().name();
}

void ExportPage::choosePath()
{
    const QString suffix = kind().suffix;
    const QString proposed = QFileInfo(m_session->store().path()).absolutePath() + u'/' + m_session->project().name()
        + (suffix.isEmpty() ? u"-tables"_s : u'.' + suffix);
    QString path
        = QFileDialog::getSaveFileName(this, suffix.isEmpty() ? tr("Export to a new folder") : tr("Export to a file"),
            proposed, suffix.isEmpty() ? QString() : u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    // A name without the suffix was not looked at by the dialog: what is there then stays.
    const bool named = suffix.isEmpty() || path.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    if (!named)
        path += u'.' + suffix;
    exportTo(path, named && !suffix.isEmpty());
}

void ExportPage::showEthics()
{
    if (!m_session)
        return;
    auto *dialog = new EthicsDialog(*m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EthicsDialog::wanted, this, [this](Id<Post> post) { Q_EMIT postWanted(post); });
    dialog->open();
}

void ExportPage::exportTo(const QString &path, bool replace)
{
    if (!m_session || isBusy())
        return;
    ExportRequest request{.kind = kind().id, .path = path, .replace = replace};
    if (m_session->isBlind() || int(coders().size()) < m_coders->count())
        request.coders = coders();
    if (isOneThread()) {
        if (const auto thread = m_session->store().thread(m_session->thread()))
            request.threads = {thread->uid};
    }
    request.cues = kind().extras && m_cues->isChecked();
    request.times = m_times->isVisibleTo(this) && m_times->isChecked();
    if (kind().counts)
        request.counting = qdaCountingNamed(m_counting->currentData().toString());
    request.veil = m_people->veil();
    request.keyFile = m_people->keyFile();
    request.title = titleOf(isOneThread());
    run(
        tr("Exporting…"), path, [this, path, replace] { exportTo(path, replace); },
        [request, project = m_session->store().path()](const auto &progress) { carryOut(project, request, progress); });
}

void ExportPage::print()
{
    if (!m_session || isBusy())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(titleOf(true));
    QPrintDialog dialog(printer.get(), window());
    dialog.setWindowTitle(tr("Print the thread"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
        | QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() == QDialog::Accepted)
        printTo(std::move(printer));
}

void ExportPage::printTo(std::unique_ptr<QPrinter> printer)
{
    const auto thread = m_session->store().thread(m_session->thread());
    if (!thread || isBusy())
        return;
    reading_copy::Choice choice;
    choice.threads = {thread->uid};
    if (!m_session->showsEverybody())
        choice.coders = {m_session->coder().value};
    m_printer = std::move(printer);
    run(
        tr("Printing…"), {}, [this] { print(); },
        [device = m_printer.get(), choice, title = titleOf(true), project = m_session->store().path(),
            veil = m_people->veil(), keyFile = m_people->keyFile()](const auto &progress) {
            reading_copy::Choice asked = choice;
            asked.progress = progress;
            const Store store(project, Store::Access::ReadOnly);
            const Veil contents(store, allowedVeil(store, veil, keyFile));
            paintReadingCopy(*device, contents, asked, title, {device->fromPage(), device->toPage()});
        });
}

void ExportPage::run(const QString &what, const QString &path, const std::function<void()> &retry, Work work)
{
    m_path = path;
    m_retry = retry;
    m_cancelled = false;
    m_work.disconnect(this);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExportPage::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this, what](int value) { Q_EMIT progressed(what, value / 1000.0); });
    m_work.setFuture(QtConcurrent::run([this, work = std::move(work)](QPromise<void> &promise) {
        promise.setProgressRange(0, 1000);
        work([&](double share) {
            promise.setProgressValue(int(share * 1000));
            return !m_cancelled;
        });
    }));
    refresh();
}

void ExportPage::cancel()
{
    m_cancelled = true;
}

void ExportPage::finish()
{
    Q_EMIT progressed({}, 1);
    m_printer.reset();
    try {
        m_work.waitForFinished();
        Q_EMIT said(m_path.isEmpty() ? tr("Printed.") : tr("Exported to %1.").arg(m_path));
        Q_EMIT exported(m_path);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT failed(error.sentence(), m_retry);
        else
            Q_EMIT said(m_path.isEmpty() ? tr("The printing was cancelled.")
                                         : tr("The export was cancelled; nothing was written."));
    }
    refresh();
}

} // namespace rejoinder
