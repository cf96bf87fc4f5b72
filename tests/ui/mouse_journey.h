// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/eventually.h"
#include "tests/ui/journey.h"
#include "ui/coding/type_popup.h"

#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace rejoinder::test {

/// What a hand on the mouse does beside the text: it clicks codes, and the type of a relation.
class MouseJourney : public Journey
{
protected:
    void clickCode(const QString &path)
    {
        QTreeView &view = m_window->codePage().codebook().view();
        const auto *matching = qobject_cast<QSortFilterProxyModel *>(view.model());
        const QModelIndex index = matching->mapFromSource(m_window->codePage().codebook().model().indexOf(code(path)));
        QVERIFY2(index.isValid(), qPrintable(path));
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        QCoreApplication::processEvents();
    }
    void clickUsualType()
    {
        EVENTUALLY(reader().findChild<TypePopup *>());
        QTest::mouseClick(reader().findChild<TypePopup *>()->findChild<QPushButton *>(QStringLiteral("popupRowUsual")),
            Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

} // namespace rejoinder::test
