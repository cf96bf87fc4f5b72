// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QMetaObject>
#include <QScrollArea>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/// What an assistive technology finds in a window.
namespace rejoinder::test {

inline QString nameOf(QAccessibleInterface *item)
{
    return item->text(QAccessible::Name).trimmed();
}

/// Where it is, for the message of a test that fails.
inline QString placeOf(QAccessibleInterface *item)
{
    QStringList way;
    for (; item; item = item->parent()) {
        const QObject *object = item->object();
        const QString type = object ? QString::fromLatin1(object->metaObject()->className()) : QString();
        const QString id = object && !object->objectName().isEmpty() ? object->objectName() : nameOf(item);
        way.prepend(type + QStringLiteral("“%1”").arg(id.left(30)));
    }
    return way.mid(std::max<qsizetype>(0, way.size() - 5)).join(QStringLiteral(" > "));
}

/// Roles with which one does or reads something: each needs a name.
inline bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PopupMenu:
    case QAccessible::Dialog:
    case QAccessible::Window:
    case QAccessible::Link:
    case QAccessible::Chart:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

/// Visible things below \p root, itself too. Rows and cells of \p rows at most of each view.
inline QList<QAccessibleInterface *> everythingIn(QAccessibleInterface *root, int rows = 40)
{
    QList<QAccessibleInterface *> found;
    QList<QAccessibleInterface *> waiting{root};
    while (!waiting.isEmpty()) {
        QAccessibleInterface *item = waiting.takeFirst();
        if (!item || !item->isValid() || item->state().invisible)
            continue;
        found << item;
        const bool view = item->role() == QAccessible::Tree || item->role() == QAccessible::Table
            || item->role() == QAccessible::List;
        const int children = view ? std::min(rows, item->childCount()) : item->childCount();
        for (int i = 0; i < children; ++i)
            waiting << item->child(i);
    }
    return found;
}

/// Controls without a name, and what takes the focus without a role; one line each.
inline QStringList faultsIn(QWidget &window)
{
    QStringList faults;
    for (const auto items = everythingIn(QAccessible::queryAccessibleInterface(&window));
        QAccessibleInterface * item : items) {
        const QAccessible::Role role = item->role();
        // On Linux the name of a combo box is the chosen entry; what it is for is told by its label or description.
        const auto labels = role == QAccessible::ComboBox ? item->relations(QAccessible::Label).size() : 0;
        const bool anonymous = role == QAccessible::ComboBox
            ? labels == 0 && item->text(QAccessible::Description).isEmpty()
            : nameOf(item).isEmpty();
        const auto *widget = qobject_cast<QWidget *>(item->object());
        const bool focusable = widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool vague = role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane;
        const bool inNamedBox = item->parent() && item->parent()->role() == QAccessible::ComboBox;
        if (focusable && vague && !qobject_cast<const QScrollArea *>(widget)) // One scrolls it by keys: a name will do.
            faults << QStringLiteral("no role: ") + placeOf(item);
        else if (anonymous && !inNamedBox && (needsName(role) || focusable))
            faults << QStringLiteral("no name: ") + placeOf(item);
    }
    return faults;
}

} // namespace rejoinder::test
