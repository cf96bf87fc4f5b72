// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ethics/veiled_copy_dialog.h"

#include "ui/ethics/veil_fields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

VeiledCopyDialog::VeiledCopyDialog(Times least, QWidget *parent)
    : QDialog(parent)
    , m_fields(new VeilFields(this))
{
    setWindowTitle(tr("Save a copy with pseudonyms"));
    setMinimumWidth(520);
    auto *hint = new QLabel(tr("Authors, coders, @mentions and e-mail addresses have pseudonyms in the copy, in texts, "
                               "quotes, memos and the codebook too. Addresses, names of files, further fields of the "
                               "source and the history are not in it. Codings on texts that named somebody cannot be "
                               "merged back. Posts marked “Do not quote” keep their words, and their marks: exports of "
                               "the copy withhold them."),
        this);
    hint->setObjectName("pageHint"_L1);
    hint->setWordWrap(true);
    m_fields->setCoarsest(least);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Save the copy…"), QDialogButtonBox::AcceptRole);
    save->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_fields);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace rejoinder
