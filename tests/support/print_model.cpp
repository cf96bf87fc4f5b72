// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_model.h"

using namespace Qt::StringLiterals;

namespace rejoinder::test {

QString printed(const QAbstractItemModel &model, const std::function<QString(const QModelIndex &)> &text)
{
    QString lines;
    struct Place
    {
        QModelIndex parent;
        int row = 0;
    };
    // A stack instead of recursion: trees may be a hundred thousand levels deep.
    std::vector<Place> stack{{}};
    while (!stack.empty()) {
        Place &place = stack.back();
        if (place.row >= model.rowCount(place.parent)) {
            stack.pop_back();
            continue;
        }
        const QModelIndex index = model.index(place.row, 0, place.parent);
        QStringList cells;
        for (int column = 0; column < model.columnCount(place.parent); ++column)
            cells << index.siblingAtColumn(column).data().toString();
        lines += QString(2 * (stack.size() - 1), u' ') + (text ? text(index) : cells.join(" | "_L1)) + u'\n';
        ++place.row;
        stack.push_back({index, 0});
    }
    return lines;
}

} // namespace rejoinder::test
