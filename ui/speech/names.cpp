// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/names.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QToolButton>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

class FocusPasser : public QObject
{
public:
    FocusPasser(QWidget &page, QWidget &part)
        : QObject(&page)
        , m_part(part)
    {
        page.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_part.setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_part;
};

} // namespace

void completeNames(QWidget &window)
{
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->accessibleDescription().isEmpty())
            box->setAccessibleDescription(box->accessibleName());
        if (box->lineEdit())
            box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    for (const QLineEdit *field : window.findChildren<QLineEdit *>()) {
        for (QToolButton *sign : field->findChildren<QToolButton *>()) {
            const bool clears
                = sign->defaultAction() && sign->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
            sign->setAccessibleName(
                clears ? QCoreApplication::translate("Names", "Clear the field") : field->accessibleName());
        }
    }
}

void passFocusOn(QWidget &page, QWidget &part)
{
    new FocusPasser(page, part);
}

} // namespace rejoinder
