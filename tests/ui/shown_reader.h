// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader_scene.h"
#include "ui/reader/reader.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace rejoinder {

/// The pool's thread in a Reader that is painted, with what one needs to click into it.
struct Shown
{
    explicit Shown(const Scene &scene, const ReaderState &state = {})
    {
        reader.resize(965, 860);
        reader.show();
        reader.setScene(scene, state);
        paint();
        reader.surface()->setFocus();
    }

    explicit Shown(PoolThread &pool)
        : Shown(pool.builder.scene())
    {
    }

    [[nodiscard]] QTextEdit &surface() { return *qobject_cast<QTextEdit *>(reader.surface()); }
    [[nodiscard]] QWidget *viewport() { return surface().viewport(); }
    void paint() { reader.grab(); }

    /// In the viewport, in the middle of the line: before the character \p offset after the beginning of \p words.
    [[nodiscard]] QPoint at(const QString &words, int offset = 0)
    {
        QTextCursor cursor = surface().document()->find(words, 0, QTextDocument::FindCaseSensitively);
        cursor.setPosition(cursor.selectionStart() + offset);
        return surface().cursorRect(cursor).center();
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(reader.surface(), static_cast<Qt::Key>(key), modifiers);
    }

    Reader reader;
};

inline Id<Post> post(int index)
{
    return SceneBuilder::id(index);
}

} // namespace rejoinder
