// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_page.h"

#include "core/corpus/text.h"
#include "core/formats/problems_table.h"
#include "core/model/error.h"
#include "ui/import/import_job.h"
#include "ui/outline/outline_pane.h"
#include "ui/speech/names.h"
#include "ui/theme/icons.h"
#include "ui/window/project_files.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QShortcut>
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

int lineOf(const SourcePost &post)
{
    static const QRegularExpression number(u"\\d+"_s);
    return number.match(post.where).captured().toInt();
}

} // namespace

ImportPage::ImportPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_source(label(u"sourceName"_s, {}))
    , m_format(new QComboBox)
    , m_into(new QComboBox)
    , m_refresh(new QCheckBox(tr("Refresh the threads it has")))
    , m_undoing(label(u"pageHint"_s, {}))
    , m_present(label(u"pageHint"_s, {}))
    , m_counts(new QLabel)
    , m_suspected(label(u"warning"_s, {}))
    , m_acceptAll(new QPushButton(tr("Accept all")))
    , m_acceptNone(new QPushButton(tr("Accept none")))
    , m_acceptSure(new QPushButton(tr("Accept the surest…")))
    , m_table(new TablePanel)
    , m_part(new PartPanel)
    , m_tree(new OutlineView)
    , m_explanation(label(u"explanation"_s, {}))
    , m_problemCount(label(u"boxTitle"_s, {}))
    , m_promise(new QLabel)
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
    connect(m_acceptSure, &QPushButton::clicked, this, &ImportPage::offerConfidences);
    connect(m_button, &QPushButton::clicked, this, &ImportPage::run);
    connect(&m_table->columns(), &ColumnsModel::mappingChanged, this, &ImportPage::takeMapping);
    connect(m_table, &TablePanel::optionsChanged, this, &ImportPage::takeOptions);
    connect(m_table, &TablePanel::saveClicked, this, &ImportPage::saveMapping);
    connect(m_table, &TablePanel::copyClicked, this, &ImportPage::copyCommand);
    connect(m_part, &PartPanel::selectionChanged, this, &ImportPage::read);
    connect(m_part, &PartPanel::copyClicked, this, &ImportPage::copyCommand);
    connect(m_refresh, &QCheckBox::toggled, this, &ImportPage::read);
    connect(m_into, &QComboBox::currentIndexChanged, this, [this] {
        m_refresh->setEnabled(!m_project.isEmpty() && !m_into->currentData().toBool());
        if (m_refresh->isChecked())
            read();
    });
    connect(&m_preview, &PreviewModel::acceptedChanged, this, &ImportPage::refresh);
    connect(&m_preview, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPage::describe);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ImportPage::showMenu);
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { showPreview(m_reading.resultAt(index)); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportPage::endReading);
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

void ImportPage::setProject(const QString &path, Uid<Coder> coder)
{
    m_project = path;
    m_coder = coder;
    m_into->clear();
    if (!path.isEmpty())
        m_into->addItem(tr("This project, as a new thread"), false);
    m_into->addItem(tr("A new project"), true);
    m_refresh->setVisible(!path.isEmpty());
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
    if (isAtWork(m_writing))
        return;
    m_paths = paths;
    m_options = {};
    {
        const QSignalBlocker once(m_part); // All is read below.
        m_part->setSelection({});
        const QSignalBlocker too(m_refresh);
        m_refresh->setChecked(false);
    }
    m_mappingFrom = TablePanel::From::Guess;
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

QString ImportPage::command() const
{
    QStringList words{u"rejoinder-cli"_s, u"import"_s, quotedForShell(intoPath())};
    for (const QString &path : std::as_const(m_paths))
        words << quotedForShell(path);
    if (m_preview.preview().look)
        words << commandFor(*m_preview.preview().look, m_options.table);
    for (const auto asked = m_part->selection().words(); const QString &word : asked)
        words << quotedForShell(word);
    if (isRefresh())
        words << u"--refresh"_s;
    return words.join(u' ');
}

void ImportPage::copyCommand()
{
    QGuiApplication::clipboard()->setText(command());
    Q_EMIT said(tr("The command that imports the same is copied."));
}

void ImportPage::saveProblems()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the list of problems"), tr("problems.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        writeProblemsTo(path);
}

void ImportPage::writeProblemsTo(const QString &path)
{
    QSaveFile file(path);
    try {
        if (!file.open(QIODevice::WriteOnly))
            throw Error(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
        writeProblems(file, m_problems.problems());
        if (!file.commit())
            throw Error(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
        Q_EMIT said(tr("The problems are in %1.").arg(path));
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence(), [this, path] { writeProblemsTo(path); });
    }
}

void ImportPage::offerConfidences()
{
    QMenu menu(this);
    for (const int percent : {90, 80, 70, 60, 50}) {
        const double confidence = percent / 100.0;
        if (const int count = m_preview.suspectedFrom(confidence); count > 0)
            menu.addAction(tr("Of %1 % and more (%2)").arg(percent).arg(count), this,
                [this, confidence] { m_preview.acceptFrom(confidence); });
    }
    menu.exec(m_acceptSure->mapToGlobal(QPoint(0, m_acceptSure->height())));
}

void ImportPage::refresh()
{
    const int comments = m_preview.count(PostKind::Comment) + m_preview.count(PostKind::Placeholder);
    const int threads = int(m_preview.preview().threads.size());
    const QString counts
        = tr("%1 and %2").arg(tr("%n article(s)", nullptr, threads), tr("%n comment(s)", nullptr, comments));
    const bool any = threads + comments > 0;
    const SourcePreview &shown = m_preview.preview();
    const bool isPart = !m_part->selection().isEverything();
    m_part->setOutcome(!shown.counts
            ? QString()
            : tr("%n post(s) of the source are passed over. The tree shows the source, not the part.", nullptr,
                  int(shown.counts->passedOver)));
    const auto whole = shown.counts && (!shown.whole || isPart)
        ? tr("%1 and %2")
              .arg(tr("%n article(s)", nullptr, shown.counts->threads),
                  tr("%n comment(s)", nullptr, shown.counts->posts))
        : shown.whole && !isPart ? counts
                                 : QString();
    m_counts->setText(!any ? QString() : shown.whole ? counts : tr("the first %1").arg(counts));
    m_button->setText(!any     ? tr("Import")
            : !whole.isEmpty() ? tr("Import %1").arg(whole)
            : isPart           ? tr("Import this part")
                               : tr("Import the whole source"));
    if (any && isRefresh())
        m_button->setText(!shown.refresh ? tr("Refresh")
                : shown.refresh->changed ? tr("Refresh: %1").arg(countsOf(*shown.refresh))
                                         : tr("Nothing is new"));
    m_undoing->setText(isRefresh()
            ? tr("A refresh is one step: undo takes it back as a whole.")
            : tr("The import is one batch. It can be taken out again as a whole while nothing is coded on it."));
    const bool isIdle = isRefresh() && shown.refresh && !shown.refresh->changed;
    m_button->setEnabled(any && !isIdle && !isAtWork(m_writing));
    m_promise->setText(isAtWork(m_reading) && any
            ? tr("Nothing has been written yet. The whole source is being checked…")
            : tr("Nothing has been written yet."));
    const int suspected = m_preview.suspectedCount();
    m_suspected->setText(tr("%n suspected parent(s)", nullptr, suspected));
    for (QWidget *widget : {static_cast<QWidget *>(m_suspected), static_cast<QWidget *>(m_acceptAll),
             static_cast<QWidget *>(m_acceptSure), static_cast<QWidget *>(m_acceptNone)})
        widget->setVisible(suspected > 0);
    const bool wantsText = shown.look && shown.look->mapping[TableField::Text].isEmpty();
    if (wantsText || (!m_tableBox->isHidden() && m_table->columns().mapping()[TableField::Text].isEmpty())) {
        m_explanation->setText(
            tr("<b>Which column holds the text of the comments?</b> Choose “Text” for it under Columns."));
        m_explanation->show();
    }
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
        m_explanation->setText(tr("<b>%1, %2:</b> it probably answers <b>%3</b>: %4 (%5 %). The source's own parent is "
                                  "stored as well, so the choice can be changed later.")
                .arg(who.toHtmlEscaped(), post->where, post->suspicion->parent.toHtmlEscaped(),
                    post->suspicion->why.toHtmlEscaped())
                .arg(qRound(post->suspicion->confidence * 100)));
    else if (m_preview.preview().look)
        m_explanation->setText(u"<b>%1, %2.</b> %3"_s.arg(
            who.toHtmlEscaped(), post->where, excerpt(post->text.value_or(QString()), 300).toHtmlEscaped()));
    else
        m_explanation->setText(tr("<b>%1, %2.</b> Is its first line no author, or is all of it a part of the comment "
                                  "above? The context menu corrects it.")
                .arg(who.toHtmlEscaped(), post->where));
}

void ImportPage::showMenu(const QPoint &position)
{
    const SourcePost *post = m_preview.post(m_tree->indexAt(position));
    if (!post || post->kind != PostKind::Comment || m_preview.preview().look)
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

bool ImportPage::isRefresh() const
{
    return m_refresh->isChecked() && !m_project.isEmpty() && !m_into->currentData().toBool();
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
    if (isAtWork(m_writing) || !m_button->isEnabled())
        return;
    if (isAtWork(m_reading)) {
        m_next = Next::Writing;
        m_cancelled = true;
        return;
    }
    Q_EMIT begun();
    m_cancelled = false;
    m_target = intoPath();
    const ImportJob job{m_paths, m_format->currentData().toString(), m_options, m_preview.accepted(), m_target,
        m_target == m_project ? m_coder : Uid<Coder>(), m_part->selection(), isRefresh()};
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
        {
            const QSignalBlocker done(m_refresh);
            m_refresh->setChecked(false);
        }
        m_present->hide();
        m_problems.setProblems({});
        m_preview.setPreview({});
        m_tableBox->hide();
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
