// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/table_look.h"

#include <QHeaderView>
#include <QTableView>

namespace rejoinder {

namespace {

/// Widens the columns whose titles do not fit, once the table is shown in its own font: languages differ.
class TitlesWhole : public QObject
{
public:
    explicit TitlesWhole(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            QHeaderView &header = *m_view.horizontalHeader();
            for (int column = 0; column < header.count(); ++column) {
                const auto mode = header.sectionResizeMode(column);
                const int needed = header.sectionSizeHint(column);
                if ((mode == QHeaderView::Interactive || mode == QHeaderView::Fixed)
                    && header.sectionSize(column) < needed)
                    header.resizeSection(column, needed);
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_view;
};

} // namespace

void makeQuiet(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(27);
    view.verticalHeader()->setMinimumSectionSize(27);
    view.horizontalHeader()->setFixedHeight(26);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    new TitlesWhole(view);
}

} // namespace rejoinder
