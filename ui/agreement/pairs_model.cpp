// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/pairs_model.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

PairsModel::PairsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PairsModel::setReport(const AgreementReport &report)
{
    beginResetModel();
    m_coders = report.coders;
    m_answered = report.answered;
    m_pairs = report.pairs;
    m_measure = report.headline().choice.measure;
    endResetModel();
}

void PairsModel::clear()
{
    beginResetModel();
    m_coders.clear();
    endResetModel();
}

const CoderPairFigure *PairsModel::pair(int row, int column) const
{
    const auto [a, b] = std::minmax(row, column);
    const auto found = std::ranges::find_if(
        m_pairs, [a = a, b = b](const CoderPairFigure &pair) { return pair.a == a && pair.b == b; });
    return found == m_pairs.end() ? nullptr : &*found;
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coders.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CoderPairFigure *figure = pair(index.row(), index.column());
    const QLocale locale;
    const QString number
        = figure ? written(m_measure, figure->agreement.value) : locale.toString(m_answered[size_t(index.row())]);
    const QString units = figure ? unitsText(int(figure->agreement.n)) : tr("done");
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case UnitsRole:
        return units;
    case HeatRole:
        return figure && figure->agreement.value ? QVariant(*figure->agreement.value) : QVariant();
    case Qt::ToolTipRole:
        return figure && !figure->agreement.value ? tr("Undefined: %1.").arg(inWords(figure->agreement.why))
                                                  : QString();
    case Qt::AccessibleTextRole:
        return figure ? tr("%1 and %2: %3 on %4")
                            .arg(m_coders[size_t(index.row())], m_coders[size_t(index.column())], number, units)
                      : tr("%1: %2 done").arg(m_coders[size_t(index.row())], number);
    default:
        return {};
    }
}

QString PairsModel::unitsText(int n) const
{
    switch (measureOf(m_measure).takes) {
    case Measure::Takes::Spans:
        return tr("%n span(s)", nullptr, n);
    case Measure::Takes::Links:
        return tr("%n relation(s)", nullptr, n);
    case Measure::Takes::Labels:
        break;
    }
    return tr("%n unit(s)", nullptr, n);
}

QVariant PairsModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole ? m_coders[size_t(section)] : QVariant();
}

ConfusionModel::ConfusionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConfusionModel::show(const UnitTable &table, int a, int b)
{
    beginResetModel();
    m_cells = confusion(table, a, b);
    m_answers.clear();
    m_names.clear();
    for (const ConfusionCell &cell : m_cells) {
        for (const int answer : {cell.first, cell.second}) {
            if (!std::ranges::contains(m_answers, answer))
                m_answers.push_back(answer);
        }
    }
    // Single labels in the codebook's order, then sets, then none of them.
    std::ranges::sort(m_answers, {}, [&](int answer) {
        const auto &labels = table.ratings.labelsOf(answer);
        return std::pair(labels.empty() ? size_t(-1) : labels.size(), labels);
    });
    for (const int answer : m_answers)
        m_names.push_back(answerText(table.ratings, answer));
    m_cellAt.assign(m_answers.size() * m_answers.size(), -1);
    m_most = 0;
    for (size_t at = 0; at < m_cells.size(); ++at) {
        const auto row = std::ranges::find(m_answers, m_cells[at].first) - m_answers.begin();
        const auto column = std::ranges::find(m_answers, m_cells[at].second) - m_answers.begin();
        m_cellAt[size_t(row) * m_answers.size() + size_t(column)] = int(at);
        if (row != column)
            m_most = std::max(m_most, m_cells[at].count);
    }
    endResetModel();
}

void ConfusionModel::clear()
{
    beginResetModel();
    m_answers.clear();
    m_names.clear();
    m_cells.clear();
    m_cellAt.clear();
    endResetModel();
}

const ConfusionCell *ConfusionModel::cell(int row, int column) const
{
    const int at = m_cellAt[size_t(row) * m_answers.size() + size_t(column)];
    return at < 0 ? nullptr : &m_cells[size_t(at)];
}

std::vector<int> ConfusionModel::units(int row, int column) const
{
    const ConfusionCell *found = cell(row, column);
    return found ? found->units : std::vector<int>();
}

QString ConfusionModel::title(int row, int column) const
{
    return tr("%1 × %2").arg(m_names[size_t(row)], m_names[size_t(column)]);
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answers.size());
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConfusionCell *found = cell(index.row(), index.column());
    const qint64 count = found ? found->count : 0;
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(count);
    case HeatRole:
        return index.row() == index.column() || m_most == 0 ? QVariant() : QVariant(double(count) / double(m_most));
    case EqualRole:
        return index.row() == index.column();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(title(index.row(), index.column()), QLocale().toString(count));
    case Qt::ToolTipRole:
        return title(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_names[size_t(section)] : QVariant();
}

HeatDelegate::HeatDelegate(Heat heat, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_heat(heat)
{
}

namespace {

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [&](int x, int y) { return int(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(schemeOf(option.palette));
    const QVariant heat = index.data(PairsModel::HeatRole);
    static_assert(int(PairsModel::HeatRole) == int(ConfusionModel::HeatRole));
    painter->save();
    QColor ground = theme.base;
    if (heat.isValid() && !theme.isHighContrast()) {
        // Kept so pale that the text stays readable on it.
        const double most = theme.isDark() ? 0.4 : 0.5;
        ground = m_heat == Heat::Agreement
            ? between(theme.base, theme.accent, most * std::clamp((heat.toDouble() - 0.4) / 0.6, 0.0, 1.0))
            : between(theme.base, theme.warning, 0.3 * heat.toDouble());
    }
    const QRect rect = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(rect, ground);
    const bool equal = m_heat == Heat::Confusion && index.data(ConfusionModel::EqualRole).toBool();
    const QString second = m_heat == Heat::Agreement ? index.data(PairsModel::UnitsRole).toString() : QString();
    QFont bold = option.font;
    bold.setBold(equal || (m_heat == Heat::Agreement && heat.isValid()));
    painter->setFont(bold);
    painter->setPen(theme.text);
    if (m_heat == Heat::Agreement) {
        const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() / 2 + 2);
        painter->drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, index.data().toString());
        QFont small = option.font;
        small.setPixelSize(11);
        painter->setFont(small);
        painter->drawText(rect.adjusted(0, rect.height() / 2 + 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, second);
    } else {
        painter->drawText(rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace rejoinder
