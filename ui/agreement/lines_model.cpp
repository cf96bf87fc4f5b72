// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/lines_model.h"

#include "core/agreement/report_words.h"

#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rejoinder {

LinesModel::LinesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LinesModel::setReport(const AgreementReport &report)
{
    beginResetModel();
    m_lines = report.lines;
    endResetModel();
}

void LinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LinesModel::text(const ReportLine &line, int column) const
{
    const QLocale locale;
    const auto &agreement = line.agreement;
    const auto number = [&](double value) { return written(line.choice.measure, value); };
    switch (column) {
    case NameColumn:
        return (line.label >= 0 ? u"      "_s : QString()) + line.name;
    case ValueColumn:
        return written(line.choice.measure, agreement.value);
    case IntervalColumn:
        return agreement.interval ? u"%1 – %2"_s.arg(number(agreement.interval->low), number(agreement.interval->high))
                                  : QString();
    case ComparedColumn:
        return locale.toString(agreement.n);
    case LeftOutColumn:
        return locale.toString(leftOut(agreement));
    case EqualColumn:
        return line.equal ? written(MeasureId::PercentAgreement, line.equal) : u"–"_s;
    default:
        return {};
    }
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportLine &line = m_lines[size_t(index.row())];
    const auto &agreement = line.agreement;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole: {
        QStringList parts(line.sentence);
        parts << line.warnings;
        if (!line.noInterval.isEmpty())
            parts << line.noInterval;
        return parts.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return index.column() == DrawnColumn ? line.sentence : text(line, index.column()).trimmed();
    case Qt::TextAlignmentRole:
        return int((index.column() == NameColumn || index.column() == DrawnColumn ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == ValueColumn || (index.column() == NameColumn && line.label < 0 && line.group < 0)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case PointRole:
        return agreement.value ? QVariant(*agreement.value) : QVariant();
    case LowRole:
        return agreement.interval ? QVariant(agreement.interval->low) : QVariant();
    case HighRole:
        return agreement.interval ? QVariant(agreement.interval->high) : QVariant();
    case LimitsRole:
        return hasCustomaryLimits(line.choice.measure);
    case WhyRole:
        return agreement.value ? QString() : tr("Undefined: %1.").arg(inWords(agreement.why));
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Code");
    case ValueColumn:
        return tr("Value");
    case IntervalColumn:
        return tr("Interval");
    case DrawnColumn:
        return role == Qt::AccessibleTextRole ? tr("Interval, drawn") : QString();
    case ComparedColumn:
        return tr("Compared");
    case LeftOutColumn:
        return tr("Left out");
    case EqualColumn:
        return tr("Equal");
    default:
        return {};
    }
}

qint64 leftOut(const Agreement &agreement)
{
    qint64 sum = 0;
    for (const auto &exclusion : agreement.excluded)
        sum += exclusion.reason == Exclusion::Reason::UndefinedPair ? 0 : exclusion.count;
    return sum;
}

} // namespace rejoinder
