// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/export_page.h"

#include "core/corpus/export.h"
#include "core/model/error.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

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
    , m_format(new QComboBox)
    , m_coders(new QListWidget)
    , m_summary(label(u"explanation"_s, {}))
    , m_button(new QPushButton(tr("Export…")))
{
    for (const Format &format : formats()) {
        if (format.write)
            m_format->addItem(QCoreApplication::translate("Format", format.name), QString::fromLatin1(format.id));
    }
    m_format->setAccessibleName(tr("Format"));
    m_coders->setAccessibleName(tr("Whose work is exported"));
    m_button->setProperty("primary", true);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addWidget(label(u"pageTitle"_s, tr("Export tables for R, Python and spreadsheets")));
    layout->addWidget(label(u"pageHint"_s,
        tr("A folder of plain tables with a description of every column. It can be imported again, and the same "
           "project gives the same bytes.")));
    layout->addSpacing(10);
    layout->addWidget(label(u"boxTitle"_s, tr("Format")));
    layout->addWidget(m_format);
    layout->addSpacing(10);
    layout->addWidget(label(u"boxTitle"_s, tr("Whose work")));
    layout->addWidget(m_coders);
    layout->addSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    layout->addStretch(1);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
    setFocusProxy(m_format);
    connect(m_coders, &QListWidget::itemChanged, this, &ExportPage::refresh);
    connect(m_button, &QPushButton::clicked, this, &ExportPage::choosePath);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExportPage::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(tr("Exporting…"), value / 1000.0); });
}

ExportPage::~ExportPage()
{
    m_work.disconnect(this);
    cancel();
    m_work.waitForFinished();
}

void ExportPage::setSession(Session *session)
{
    m_session = session;
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

void ExportPage::refresh()
{
    const std::vector<QUuid> chosen = coders();
    m_button->setEnabled(m_session && !chosen.empty() && !isBusy());
    if (!m_session) {
        m_summary->setText(tr("No project is open. Open one to export it."));
        return;
    }
    if (!isVisible())
        return;
    int annotations = 0;
    int relations = 0;
    for (const Store::CodeCount &count : m_session->store().codeCounts()) {
        if (std::ranges::find(chosen, count.coder.value) == chosen.end())
            continue;
        const Code *code = m_session->codebook().code(count.code);
        (code && code->kind == CodeKind::Relation ? relations : annotations) += count.count;
    }
    const Outline &outline = m_session->outline();
    const QString blind = m_session->isBlind() ? u' ' + tr("Blind is on: others' work is left out.") : QString();
    m_summary->setText(
        tr("%1, %2, %3 and %4 will be written.")
            .arg(tr("%n thread(s)", nullptr, outline.threadCount()), tr("%n post(s)", nullptr, outline.size()),
                tr("%n annotation(s)", nullptr, annotations), tr("%n relation(s)", nullptr, relations))
        + blind);
}

void ExportPage::choosePath()
{
    const QString proposed
        = QFileInfo(m_session->store().path()).absolutePath() + u'/' + m_session->project().name() + "-tables"_L1;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export to a new folder"), proposed);
    if (!path.isEmpty())
        exportTo(path);
}

void ExportPage::exportTo(const QString &path)
{
    const Format *format = formatOf(m_format->currentData().toString());
    if (!m_session || !format || isBusy())
        return;
    m_path = path;
    m_cancelled = false;
    const bool all = !m_session->isBlind() && int(coders().size()) == m_coders->count();
    const std::vector<QUuid> chosen = all ? std::vector<QUuid>() : coders();
    m_work.setFuture(
        QtConcurrent::run([this, format, path, chosen, project = m_session->store().path()](QPromise<void> &promise) {
            promise.setProgressRange(0, 1000);
            WriteOptions options;
            options.coders = chosen;
            options.progress = [&](double share) {
                promise.setProgressValue(int(share * 1000));
                return !m_cancelled;
            };
            writeExport(Store(project, Store::Access::ReadOnly), *format, path, options, false);
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
    try {
        m_work.waitForFinished();
        Q_EMIT said(tr("Exported to %1.").arg(m_path));
        Q_EMIT exported(m_path);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(tr("The export was cancelled; nothing was written."));
        else
            Q_EMIT failed(error.sentence(), [this] { exportTo(m_path); });
    }
    refresh();
}

} // namespace rejoinder
