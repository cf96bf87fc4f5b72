// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error.h"
#include "ui/import/import_job.h"
#include "ui/import/import_page.h"

#include <QComboBox>
#include <QLabel>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

void ImportPage::read()
{
    if (m_paths.isEmpty() || isAtWork(m_writing))
        return;
    if (isAtWork(m_reading)) { // It stops within a moment; then what is asked for now.
        m_next = Next::Reading;
        m_cancelled = true;
        return;
    }
    m_cancelled = false;
    m_next = Next::Nothing;
    const ImportJob job{
        m_paths, m_format->currentData().toString(), m_options, {}, m_project, {}, m_part->selection(), isRefresh()};
    m_reading.setFuture(QtConcurrent::run([this, job](QPromise<SourcePreview> &promise) {
        const auto goOn = [this] { return !m_cancelled; };
        SourcePreview preview = readBeginning(job, goOn);
        promise.addResult(preview);
        try {
            checkWhole(preview, job, goOn);
        } catch (const Error &error) { // Thrown, it would hide the beginning.
            preview.failure = error.kind() == Error::Kind::Cancelled ? QString() : error.sentence();
        }
        promise.addResult(std::move(preview));
    }));
    refresh();
}

void ImportPage::showPreview(const SourcePreview &preview)
{
    if (m_next != Next::Nothing)
        return;
    m_problems.setProblems(preview.problems);
    m_problemCount->setText(tr("%n problem(s)", nullptr, int(preview.problems.size())));
    m_problemBox->setVisible(!preview.problems.empty());
    m_tableBox->setVisible(preview.look.has_value());
    if (preview.look && !preview.counts && !useSavedMapping(*preview.look))
        m_table->setLook(*preview.look, m_options.table, m_mappingFrom);
    tellPresent(preview);
    if (preview.counts) // The tree is there already.
        m_preview.setCounts(*preview.counts, preview.refresh);
    else if (preview.failure.isEmpty())
        m_preview.setPreview(preview);
    describe();
    refresh();
    if (!preview.failure.isEmpty())
        Q_EMIT failed(preview.failure, [this] { read(); });
}

void ImportPage::tellPresent(const SourcePreview &preview)
{
    m_present->setVisible(preview.counts && preview.present > 0);
    if (m_present->isHidden())
        return;
    if (preview.refresh) {
        m_present->setText(tr("Found here: %n thread(s). %1 posts are the same; %2.", nullptr, preview.present)
                .arg(preview.refresh->same)
                .arg(annotationCountsOf(*preview.refresh)));
        return;
    }
    m_present->setText(tr("%n thread(s) of this source are here already and will not be doubled. To bring in what is "
                          "new in them, tick “Refresh”.",
        nullptr, preview.present));
    Q_EMIT said(tr(
        "%n thread(s) of this source are in the project already and will not be doubled.", nullptr, preview.present));
}

void ImportPage::endReading()
{
    switch (std::exchange(m_next, Next::Nothing)) {
    case Next::Reading:
        return read();
    case Next::Writing:
        return run();
    case Next::Nothing:
        break;
    }
    try {
        m_reading.waitForFinished(); // It has; this throws what the worker threw.
    } catch (const Error &error) {
        showPreview({});
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT failed(error.sentence(), [this] { read(); });
    }
    refresh();
    Q_EMIT previewed();
}

/// Whether tables with these columns were saved, and are read so now.
bool ImportPage::useSavedMapping(const TableLook &look)
{
    if (m_mappingFrom != TablePanel::From::Guess || m_options.table != TableOptions())
        return false;
    const auto saved = m_settings.tableReading(look.sample.columns);
    if (!saved)
        return false;
    ReadOptions options = m_options;
    try {
        for (const auto &[field, column] : saved->map.asKeyValueRange())
            options.map.insert(field, column);
        for (const QString &word : saved->options)
            setTableOption(options.table, word);
    } catch (const Error &) {
        return false; // Of another version: as if it were not there.
    }
    m_options = options;
    m_mappingFrom = TablePanel::From::Saved;
    read();
    return true;
}

void ImportPage::takeMapping()
{
    const TableMapping &mapping = m_table->columns().mapping();
    m_mappingFrom = TablePanel::From::Person;
    m_options.map = mapOf(mapping);
    if (!mapping[TableField::Text].isEmpty())
        return read();
    cancel();
    m_preview.setPreview({});
    refresh();
}

void ImportPage::takeOptions()
{
    const TableOptions before = std::exchange(m_options.table, m_table->options());
    if (m_options.table.encoding != before.encoding || m_options.table.separator != before.separator) {
        m_options.map.clear(); // The columns are called otherwise now.
        m_mappingFrom = TablePanel::From::Guess;
    }
    read();
}

void ImportPage::saveMapping()
{
    if (m_table->columns().mapping()[TableField::Text].isEmpty()) {
        Q_EMIT said(tr("Not saved: choose first which column holds the text."));
        return;
    }
    Settings::TableReading reading;
    for (const auto &[field, column] : mapOf(m_table->columns().mapping()).asKeyValueRange())
        reading.map.insert(field, column);
    reading.options = wordsOf(m_table->options());
    m_settings.setTableReading(m_table->columns().names(), reading);
    Q_EMIT said(tr("Saved: the next table with these columns is read like this."));
}

} // namespace rejoinder
