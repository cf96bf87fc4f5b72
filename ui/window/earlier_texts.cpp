// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/earlier_texts.h"

#include "core/store/post_versions.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EarlierTexts)
};

} // namespace

void showEarlierTexts(const Session &session, Id<Post> post, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("What it said before"));
    auto *text = new QPlainTextEdit(post_versions::earlierTexts(session.store(), post).join(u"\n\n———\n\n"_s), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(Words::tr("Earlier text of the comment"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(560, 320);
    dialog->open();
}

} // namespace rejoinder
