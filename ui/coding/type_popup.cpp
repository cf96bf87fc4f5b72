// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/type_popup.h"

#include "ui/commands/command.h"
#include "ui/speech/announce.h"
#include "ui/window/key_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int popupWidth = 352;

} // namespace

TypePopup::TypePopup(const QString &heading, const std::vector<const Code *> &types, QWidget *parent)
    : QFrame(parent)
{
    setObjectName("popup"_L1);
    setAccessibleName(tr("Type of the relation"));
    setFixedWidth(popupWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(0);
    auto *title = new QLabel(fontMetrics().elidedText(heading, Qt::ElideMiddle, popupWidth - 24));
    title->setToolTip(heading);
    title->setObjectName("popupTitle"_L1);
    title->setContentsMargins(10, 2, 10, 4);
    layout->addWidget(title);
    for (const Code *type : types) {
        auto *row = new QPushButton;
        row->setObjectName(type == types.front() ? "popupRowUsual"_L1 : "popupRow"_L1);
        row->setFlat(true);
        row->setFocusPolicy(Qt::NoFocus);
        row->setFixedHeight(29);
        row->setAccessibleName(type->name);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(10, 0, 10, 0);
        line->setSpacing(9);
        line->addWidget(new KeyLabel(type->key));
        auto *name
            = new QLabel(u"<b>%1</b>&nbsp; %2"_s.arg(type->name.toHtmlEscaped(), type->definition.toHtmlEscaped()));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->addWidget(name, 1);
        if (type == types.front())
            line->addWidget(new KeyLabel(tr("Enter")));
        const Uid<Code> uid{type->header.uid};
        connect(row, &QPushButton::clicked, this, [this, uid] { Q_EMIT typeChosen(uid); });
        layout->addWidget(row);
    }
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 6, 10, 0);
    foot->setSpacing(6);
    foot->addWidget(new KeyLabel(u"M"_s));
    foot->addWidget(new QLabel(tr("add a memo after")));
    foot->addStretch(1);
    foot->addWidget(new KeyLabel(tr("Esc")));
    foot->addWidget(new QLabel(tr("cancel")));
    layout->addLayout(foot);
    adjustSize();
    move((parent->width() - width()) / 2, std::max(0, (parent->height() - height()) / 2));
    show();
    raise();
    QStringList said{heading};
    for (const Code *type : types)
        said << tr("%1: %2").arg(shownKey(type->key), type->name);
    announce(*this, said.join(u". "_s));
}

} // namespace rejoinder
