// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/codes_menu.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// In a menu's text an ampersand would be a shortcut.
QString asText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void addCodes(QMenu &menu, const Codebook &codebook, QObject &context, const std::function<void(Uid<Code>)> &choose)
{
    for (const Code *group : codebook.children({})) {
        QMenu *codes = nullptr;
        for (const Code *code : codebook.children({group->header.uid})) {
            if (code->kind != CodeKind::Code || code->retired)
                continue;
            if (!codes)
                codes = menu.addMenu(asText(group->name));
            const QString key = code->key.isEmpty() ? QString() : u'\t' + code->key;
            const Uid<Code> uid{code->header.uid};
            codes->addAction(asText(code->name) + key, &context, [choose, uid] { choose(uid); });
        }
    }
}

CodesMenu::CodesMenu(QWidget *parent)
    : QMenu(tr("Give a code"), parent)
{
}

void CodesMenu::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
            if (change.everything || std::ranges::any_of(change.edits, isCode))
                fill();
        });
    }
    fill();
}

void CodesMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    if (m_session)
        addCodes(*this, m_session->codebook(), *this, [this](Uid<Code> code) { Q_EMIT codeChosen(code); });
    menuAction()->setEnabled(!isEmpty());
}

} // namespace rejoinder
