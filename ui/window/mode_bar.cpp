// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mode_bar.h"

#include "ui/speech/announce.h"
#include "ui/theme/sign_label.h"
#include "ui/window/cut_label.h"
#include "ui/window/key_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rejoinder {

ModeBar::ModeBar(QLatin1StringView iconName, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout)
{
    setObjectName("modeBar"_L1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *first = new QWidget;
    first->setFixedHeight(44);
    first->setLayout(m_layout);
    lines->addWidget(first);
    m_layout->setContentsMargins(14, 0, 14, 0);
    m_layout->setSpacing(9);
    auto *sign = new SignLabel;
    sign->setSign(iconName, ThemeColour::Accent);
    m_layout->addWidget(sign);
}

QLabel *ModeBar::addText(const QString &html)
{
    auto *text = new CutLabel(html);
    m_layout->addWidget(text, 2);
    return text;
}

QLineEdit *ModeBar::addField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->hide();
    m_layout->addWidget(field, 3);
    return field;
}

void ModeBar::addLine(QWidget *line)
{
    layout()->addWidget(line);
}

void ModeBar::addKeys(const QStringList &keys, const QString &meaning, const QString &between)
{
    for (const QString &key : keys) {
        if (!between.isEmpty() && &key != &keys.front())
            m_layout->addWidget(new QLabel(between));
        m_layout->addWidget(new KeyLabel(key));
    }
    m_layout->addWidget(new QLabel(meaning));
}

void ModeBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QStringList said;
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget *part = m_layout->itemAt(i)->widget();
        if (const auto *label = qobject_cast<QLabel *>(part))
            said << label->text();
        else if (part && !part->isHidden())
            said << part->accessibleName().toHtmlEscaped();
    }
    said.removeAll(QString());
    announceHtml(*this, said.join(u", "_s));
}

} // namespace rejoinder
