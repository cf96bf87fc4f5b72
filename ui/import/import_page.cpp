// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_page.h"

#include "core/model/error.h"
#include "ui/annotations/table_look.h"
#include "ui/import/import_job.h"
#include "ui/import/preview_delegate.h"
#include "ui/outline/outline_pane.h"
#include "ui/session/worker.h"
#include "ui/speech/names.h"
#include "ui/theme/icons.h"
#include "ui/window/project_files.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QLabel *label(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QFrame *box(const QString &title, const std::vector<QWidget *> &content)
{
    auto *frame = new QFrame;
    frame->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(label(u"boxTitle"_s, title));
    for (QWidget *widget : content)
        layout->addWidget(widget);
    return frame;
}

int lineOf(const SourcePost &post)
{
    static const QRegularExpression number(u"\\d+"_s);
    return number.match(post.where).captured().toInt();
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent)
    , m_source(label(u"sourceName"_s, {}))
    , m_format(new QComboBox)
    , m_into(new QComboBox)
    , m_counts(new QLabel)
    , m_suspected(label(u"warning"_s, {}))
    , m_acceptAll(new QPushButton(tr("Accept all")))
    , m_acceptNone(new QPushButton(tr("Accept none")))
    , m_tree(new OutlineView)
    , m_explanation(label(u"explanation"_s, {}))
    , m_button(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(sourceColumn());
    layout->addWidget(treeColumn(), 1);
    passFocusOn(*this, *m_tree);
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { m_preview.acceptAll(true); });
    connect(m_acceptNone, &QPushButton::clicked, this, [this] { m_preview.acceptAll(false); });
    connect(m_button, &QPushButton::clicked, this, &ImportPage::run);
    connect(&m_preview, &PreviewModel::acceptedChanged, this, &ImportPage::refresh);
    connect(&m_preview, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPage::describe);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ImportPage::showMenu);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportPage::showPreview);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ImportPage::finish);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(tr("Importing…"), value / 1000.0); });
    auto *go = new QShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, &ImportPage::run);
    setProject({}, {});
    refresh();
}

ImportPage::~ImportPage()
{
    m_reading.disconnect(this);
    m_writing.disconnect(this);
    cancel();
    awaitEnd(m_reading);
    awaitEnd(m_writing);
}

QWidget *ImportPage::sourceColumn()
{
    m_format->addItem(tr("Recognised by itself"), QString());
    for (const Format &format : formats()) {
        if (format.read)
            m_format->addItem(QCoreApplication::translate("Format", format.name), QString::fromLatin1(format.id));
    }
    m_format->setAccessibleName(tr("Read as"));
    m_into->setAccessibleName(tr("Into which project"));
    auto *change = new QPushButton(tr("Choose files…"));
    connect(change, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_format, &QComboBox::activated, this, &ImportPage::read);
    auto *column = new QWidget;
    column->setFixedWidth(340);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(box(tr("Source"), {m_source, change, label(u"pageHint"_s, tr("Read as")), m_format}));
    layout->addWidget(box(tr("Into"),
        {m_into,
            label(u"pageHint"_s,
                tr("The import is one batch. It can be taken out again as a whole while nothing is coded on it."))}));
    layout->addStretch(1);
    return column;
}

QWidget *ImportPage::treeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = label(u"pageTitle"_s, tr("This is how the thread will look"));
    title->setWordWrap(false);
    head->addWidget(title);
    m_counts->setObjectName("pageHint"_L1);
    head->addWidget(m_counts);
    head->addStretch(1);
    m_suspected->setWordWrap(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_suspected), static_cast<QWidget *>(m_acceptAll),
             static_cast<QWidget *>(m_acceptNone)})
        head->addWidget(widget);
    layout->addLayout(head);
    m_tree->setModel(&m_preview);
    m_tree->setItemDelegate(new PreviewDelegate(m_tree));
    m_tree->setHeaderHidden(false);
    m_tree->setIndentation(22);
    m_tree->setAccessibleName(tr("The tree to be"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PreviewModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PreviewModel::TimeColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PreviewModel::ParentColumn, QHeaderView::Fixed);
    m_tree->setColumnWidth(PreviewModel::ParentColumn, 200);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_explanation);
    auto *problems = new QTableView;
    problems->setModel(&m_problems);
    problems->setAccessibleName(tr("Problems of the source"));
    makeQuiet(*problems);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::WhereColumn, QHeaderView::ResizeToContents);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::WhatColumn, QHeaderView::Stretch);
    problems->horizontalHeader()->setSectionResizeMode(ProblemsModel::OutcomeColumn, QHeaderView::Stretch);
    problems->setFixedHeight(138);
    m_problemView = problems;
    layout->addWidget(m_problemView);
    auto *foot = new QHBoxLayout;
    auto *promise = label(u"pageHint"_s, tr("Nothing has been written yet."));
    promise->setWordWrap(false);
    foot->addWidget(promise);
    foot->addStretch(1);
    auto *cancelButton = new QPushButton(tr("Cancel"));
    connect(cancelButton, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT left();
    });
    m_button->setProperty("primary", true);
    m_button->setToolTip(tr("Ctrl+Enter"));
    foot->addWidget(cancelButton);
    foot->addWidget(m_button);
    layout->addLayout(foot);
    return column;
}

void ImportPage::setProject(const QString &path, Uid<Coder> coder)
{
    m_project = path;
    m_coder = coder;
    m_into->clear();
    if (!path.isEmpty())
        m_into->addItem(tr("This project, as a new thread"), false);
    m_into->addItem(tr("A new project"), true);
}

QString ImportPage::fileFilter()
{
    QStringList suffixes;
    for (const Format &format : formats()) {
        if (!format.read)
            continue;
        for (const auto names = QString::fromLatin1(format.suffixes).split(u' ', Qt::SkipEmptyParts);
            const QString &suffix : names)
            suffixes << "*."_L1 + suffix;
    }
    suffixes.removeDuplicates();
    return tr("Threads (%1)").arg(suffixes.join(u' ')) + ";;"_L1 + tr("All files (*)");
}

void ImportPage::chooseFiles()
{
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, tr("Import an article and its comments"), {}, fileFilter());
    if (!paths.isEmpty())
        setSources(paths);
}

void ImportPage::setSources(const QStringList &paths)
{
    if (isBusy())
        return;
    m_paths = paths;
    m_options = {};
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    m_source->setText(names.join(u", "_s));
    m_source->setToolTip(paths.join(u'\n'));
    m_format->setCurrentIndex(0);
    read();
}

void ImportPage::setPasted(const QString &text)
{
    auto folder = std::make_unique<QTemporaryDir>();
    QSaveFile file(folder->filePath(tr("Pasted thread") + ".txt"_L1));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        Q_EMIT failed(tr("The pasted text cannot be kept in %1: %2. Free some space there and paste again.")
                          .arg(folder->path(), file.errorString()),
            [this, text] { setPasted(text); });
        return;
    }
    m_pasted = std::move(folder);
    setSources({file.fileName()});
}

void ImportPage::read()
{
    if (m_paths.isEmpty() || isBusy())
        return;
    m_cancelled = false;
    const ImportJob job{m_paths, m_format->currentData().toString(), m_options, {}, m_project, {}};
    m_reading.setFuture(QtConcurrent::run([this, job] { return readPreview(job, [this] { return !m_cancelled; }); }));
    refresh();
}

void ImportPage::showPreview()
{
    SourcePreview preview;
    try {
        preview = m_reading.result();
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence(), [this] { read(); });
    }
    m_problems.setProblems(preview.problems);
    m_problemView->setVisible(!preview.problems.empty());
    if (preview.present > 0)
        Q_EMIT said(tr("%n thread(s) of this source are in the project already and will not be doubled.", nullptr,
            preview.present));
    m_preview.setPreview(std::move(preview));
    describe();
    Q_EMIT previewed();
}

void ImportPage::refresh()
{
    const int comments = m_preview.count(PostKind::Comment) + m_preview.count(PostKind::Placeholder);
    const int threads = int(m_preview.preview().threads.size());
    const QString counts
        = tr("%1 and %2").arg(tr("%n article(s)", nullptr, threads), tr("%n comment(s)", nullptr, comments));
    const bool any = threads + comments > 0;
    m_counts->setText(!any ? QString() : m_preview.preview().whole ? counts : tr("the first %1").arg(counts));
    m_button->setText(!any              ? tr("Import")
            : m_preview.preview().whole ? tr("Import %1").arg(counts)
                                        : tr("Import the whole source"));
    m_button->setEnabled(any && !isBusy());
    const int suspected = m_preview.suspectedCount();
    m_suspected->setText(tr("%n suspected parent(s)", nullptr, suspected));
    for (QWidget *widget : {static_cast<QWidget *>(m_suspected), static_cast<QWidget *>(m_acceptAll),
             static_cast<QWidget *>(m_acceptNone)})
        widget->setVisible(suspected > 0);
    if (m_paths.isEmpty())
        m_source->setText(tr("Choose files, drop them here, or paste a copied thread."));
}

void ImportPage::describe()
{
    const SourcePost *post = m_preview.post(m_tree->currentIndex());
    const bool comment = post && post->kind == PostKind::Comment;
    m_explanation->setVisible(comment);
    if (!comment)
        return;
    const QString who = post->author.isEmpty() ? tr("A comment without author") : post->author;
    if (post->suspicion)
        m_explanation->setText(tr("<b>%1, %2:</b> it probably answers <b>%3</b>: %4. The source's own parent is stored "
                                  "as well, so the choice can be changed later.")
                .arg(who.toHtmlEscaped(), post->where, post->suspicion->parent.toHtmlEscaped(),
                    post->suspicion->why.toHtmlEscaped()));
    else
        m_explanation->setText(tr("<b>%1, %2.</b> Is its first line no author, or is all of it a part of the comment "
                                  "above? The context menu corrects it.")
                .arg(who.toHtmlEscaped(), post->where));
}

void ImportPage::showMenu(const QPoint &position)
{
    const SourcePost *post = m_preview.post(m_tree->indexAt(position));
    if (!post || post->kind != PostKind::Comment)
        return;
    QMenu menu(this);
    using enum ReadOptions::Reading;
    menu.addAction(tr("This is text of the parent"), this, [this] { correct(PartOfParent); });
    if (post->author.isEmpty())
        menu.addAction(tr("The first line is the author"), this, [this] { correct(Author); });
    else
        menu.addAction(tr("“%1” is text, not an author").arg(post->author), this, [this] { correct(Text); });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void ImportPage::correct(ReadOptions::Reading reading)
{
    if (const SourcePost *post = m_preview.post(m_tree->currentIndex())) {
        m_options.readings.insert(lineOf(*post), reading);
        read();
    }
}

QString ImportPage::intoPath() const
{
    if (!m_project.isEmpty() && !m_into->currentData().toBool())
        return m_project;
    const auto &threads = m_preview.preview().threads;
    const QString title = threads.empty() || threads.front().title.isEmpty()
        ? QFileInfo(m_paths.front()).completeBaseName()
        : threads.front().title;
    return ProjectFiles::freePath(title.left(60));
}

void ImportPage::run()
{
    if (isBusy() || !m_button->isEnabled())
        return;
    m_cancelled = false;
    m_target = intoPath();
    const ImportJob job{m_paths, m_format->currentData().toString(), m_options, m_preview.accepted(), m_target,
        m_target == m_project ? m_coder : Uid<Coder>()};
    m_writing.setFuture(QtConcurrent::run([this, job](QPromise<QString> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(runImportJob(job, [&](double share) {
            promise.setProgressValue(int(share * 1000));
            return !m_cancelled;
        }));
    }));
    refresh();
}

void ImportPage::cancel()
{
    m_cancelled = true;
}

void ImportPage::finish()
{
    Q_EMIT progressed({}, 1);
    try {
        const QString report = m_writing.result();
        m_paths.clear();
        m_problems.setProblems({});
        m_preview.setPreview({});
        m_pasted.reset();
        Q_EMIT imported(m_target);
        Q_EMIT said(report);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(tr("The import was cancelled; nothing was written."));
        else
            Q_EMIT failed(error.sentence(), [this] { run(); });
    }
    refresh();
}

} // namespace rejoinder
