// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ethics/veil_fields.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rejoinder {

VeilFields::VeilFields(QWidget *parent)
    : QWidget(parent)
    , m_keyRow(new QWidget)
    , m_key(new QLineEdit)
    , m_times(new QComboBox)
{
    m_key->setPlaceholderText(tr("A key that nobody keeps"));
    m_key->setAccessibleName(tr("File with the key of the pseudonyms"));
    m_key->setToolTip(
        tr("With the same key the same people have the same pseudonyms. Keep the file apart from what you "
           "give away: whoever has it can try names against it."));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file with the key"));
    auto *row = new QHBoxLayout(m_keyRow);
    row->setContentsMargins({});
    row->addWidget(m_key, 1);
    row->addWidget(choose);
    m_times->setAccessibleName(tr("Times of posts"));
    for (const auto &[times, words] : {std::pair(Times::Keep, tr("As they are")), {Times::Date, tr("Only the day")},
             {Times::Month, tr("Only the month")}, {Times::None, tr("None")}})
        m_times->addItem(words, int(times));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("Key"), m_keyRow);
    form->addRow(tr("Times"), m_times);
    connect(choose, &QPushButton::clicked, this, &VeilFields::chooseKey);
    connect(m_times, &QComboBox::currentIndexChanged, this, &VeilFields::edited);
    connect(m_key, &QLineEdit::textChanged, this, &VeilFields::edited);
}

QString VeilFields::keyFile() const
{
    return m_key->text().trimmed();
}

Times VeilFields::times() const
{
    return Times(m_times->currentData().toInt());
}

void VeilFields::setCoarsest(Times least)
{
    if (auto *items = qobject_cast<QStandardItemModel *>(m_times->model())) {
        for (int row = 0; row < items->rowCount(); ++row)
            items->item(row)->setEnabled(row >= int(least));
    }
    if (times() < least)
        m_times->setCurrentIndex(int(least));
}

void VeilFields::setKeyEnabled(bool enabled)
{
    m_keyRow->setEnabled(enabled);
}

void VeilFields::chooseKey()
{
    // A file that is not there is made: so it is asked as one to be saved, and never overwritten.
    const QString path = QFileDialog::getSaveFileName(this, tr("The key of the pseudonyms: an old file, or a new one"),
        keyFile(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_key->setText(path);
}

} // namespace rejoinder
