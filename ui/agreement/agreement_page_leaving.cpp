// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a report leaves the Agreement page: to the clipboard and into files.

#include "core/agreement/report_tables.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/interval_picture.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QSvgGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct FormName
{
    AgreementPage::Form form;
    const char *suffix;
};

constexpr std::array forms{FormName{AgreementPage::Form::Text, ".txt"}, FormName{AgreementPage::Form::Latex, ".tex"},
    FormName{AgreementPage::Form::Csv, ".csv"}, FormName{AgreementPage::Form::Json, ".json"},
    FormName{AgreementPage::Form::Svg, ".svg"}};

} // namespace

QString AgreementPage::ruleChanged() const
{
    return m_answer && m_answer->leaving.rule != namesRule(m_session->store())
        ? tr("The report is kept back: what names and times may leave this project has changed since. Compare again.")
        : QString();
}

QByteArray AgreementPage::report(Form form) const
{
    if (!m_answer || !ruleChanged().isEmpty())
        return {};
    const auto &[rule, report, about] = m_answer->leaving;
    switch (form) {
    case Form::Text:
        return reportAsText(report, about).toUtf8();
    case Form::Latex:
        return reportAsLatex(report, about).toUtf8();
    case Form::Csv:
        return reportAsCsv(report);
    case Form::Json:
        return reportAsJson(report, about);
    case Form::Svg: {
        // On paper it is always light.
        const Theme &theme = Theme::of(Scheme::Light);
        const QSizeF size = paintReport(nullptr, report, font(), theme);
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        svg.setTitle(nameOf(report.headline().choice));
        QPainter painter(&svg);
        paintReport(&painter, report, font(), theme);
        painter.end();
        return buffer.data();
    }
    }
    return {};
}

void AgreementPage::copy(Form form)
{
    if (const QString why = ruleChanged(); !why.isEmpty())
        return Q_EMIT failed(why);
    const QByteArray bytes = report(form);
    if (bytes.isEmpty())
        return;
    auto mime = std::make_unique<QMimeData>();
    mime->setText(QString::fromUtf8(bytes));
    if (form == Form::Svg)
        mime->setData(u"image/svg+xml"_s, bytes);
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Q_EMIT said(
        m_stale ? tr("Copied. The figures are old: the project or the choices have changed since.") : tr("Copied."));
}

void AgreementPage::save()
{
    const QStringList filters{
        tr("Text (*.txt)"), tr("LaTeX (*.tex)"), tr("Table (*.csv)"), tr("JSON (*.json)"), tr("Picture (*.svg)")};
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the agreement report"), u"agreement.txt"_s, filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        const auto at = std::max<qsizetype>(0, filters.indexOf(chosen));
        path += QLatin1StringView(forms[size_t(at)].suffix);
    }
    saveTo(path);
}

void AgreementPage::saveTo(const QString &path)
{
    const auto form = std::ranges::find_if(
        forms, [&](const FormName &one) { return path.endsWith(QLatin1StringView(one.suffix), Qt::CaseInsensitive); });
    if (form == forms.end())
        return Q_EMIT failed(tr("%1 cannot be saved: its name must end in .txt, .tex, .csv, .json or .svg.").arg(path));
    if (const QString why = ruleChanged(); !why.isEmpty())
        return Q_EMIT failed(why);
    const QByteArray bytes = report(form->form);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Q_EMIT failed(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    Q_EMIT said(tr("Saved %1.").arg(path));
}

} // namespace rejoinder
