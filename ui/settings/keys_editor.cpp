// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keys_editor.h"

#include "core/model/error.h"
#include "ui/annotations/table_look.h"
#include "ui/settings/key_field.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 mostBytes = 2 << 20; // Enough to see that it is too much.

QString fileFilter()
{
    return KeysEditor::tr("Keys (*.json)");
}

} // namespace

KeysEditor::KeysEditor(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_word(new QLabel(this))
    , m_field(new KeyField(this))
    , m_take(new QPushButton(tr("Give it to this one"), this))
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_shown);
    m_view->setAccessibleName(tr("Commands and their keys"));
    makeQuiet(*m_view);
    m_view->setColumnWidth(KeysModel::MenuColumn, 96);
    m_view->setColumnWidth(KeysModel::KeysColumn, 150);
    m_view->setColumnWidth(KeysModel::NoteColumn, 190);
    m_view->horizontalHeader()->setSectionResizeMode(KeysModel::CommandColumn, QHeaderView::Stretch);
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(34);
    m_field->setFixedWidth(220);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field);
    line->addWidget(m_word, 1);
    line->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addLayout(line);
    layout->addWidget(makeButtons());
    connect(m_view, &QAbstractItemView::doubleClicked, this, &KeysEditor::change);
    connect(m_view, &QAbstractItemView::activated, this, &KeysEditor::change);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysEditor::showCurrent);
    connect(m_field, &KeyField::pressed, this, &KeysEditor::take);
    connect(m_field, &KeyField::left, this, [this] {
        rest();
        showCurrent();
    });
    connect(m_take, &QPushButton::clicked, this, &KeysEditor::takeFromHolder);
    rest();
    showCurrent();
}

QWidget *KeysEditor::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto button = [&](const QString &text, void (KeysEditor::*act)()) {
        auto *made = new QPushButton(text, bar);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    m_ofOne = {button(tr("Change"), &KeysEditor::change), button(tr("One more key"), &KeysEditor::add),
        button(tr("No key"), &KeysEditor::clear), button(tr("Reset"), &KeysEditor::reset)};
    layout->addStretch(1);
    button(tr("Reset all"), &KeysEditor::resetAll);
    auto *read = new QPushButton(tr("Import…"), bar);
    auto *write = new QPushButton(tr("Export…"), bar);
    layout->addWidget(read);
    layout->addWidget(write);
    connect(read, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import keys"), {}, fileFilter());
        if (!path.isEmpty())
            readFrom(path);
    });
    connect(write, &QPushButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Export keys"), u"rejoinder-keys.json"_s, fileFilter());
        if (!path.isEmpty())
            writeTo(path);
    });
    return bar;
}

void KeysEditor::setScheme(const KeyScheme &scheme)
{
    m_model.setScheme(scheme);
    rest();
}

void KeysEditor::setCodebook(const Codebook *codebook)
{
    m_codebook = codebook;
    m_model.setCodebook(codebook);
}

void KeysEditor::narrow(const QString &words)
{
    m_shown.setFilterFixedString(words.trimmed());
}

void KeysEditor::choose(const Command &command)
{
    const QModelIndex row = m_shown.mapFromSource(m_model.index(m_model.row(command), KeysModel::CommandColumn));
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

void KeysEditor::setBrief(bool brief)
{
    m_view->setColumnHidden(KeysModel::MenuColumn, brief);
    m_view->setColumnWidth(KeysModel::NoteColumn, brief ? 110 : 190);
    m_field->setFixedWidth(brief ? 180 : 220);
}

const Command *KeysEditor::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.command(m_shown.mapToSource(index).row()) : nullptr;
}

QString KeysEditor::sentence() const
{
    return m_word->text();
}

void KeysEditor::say(const QString &sentence, bool isWrong)
{
    m_word->setText(sentence);
    m_word->setObjectName(isWrong ? u"warning"_s : QString());
    m_word->style()->unpolish(m_word); // The name chooses its colour anew.
    m_word->style()->polish(m_word);
}

void KeysEditor::showCurrent()
{
    const Command *command = current();
    for (QPushButton *button : m_ofOne)
        button->setEnabled(command);
    rest();
    say(command ? tr("“%1”: Enter changes its key.").arg(command->title())
                : tr("Choose a command to change its keys. Every change holds at once."));
}

void KeysEditor::rest()
{
    m_pressed.clear();
    m_further = false;
    m_take->hide();
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    if (hadFocus)
        m_view->setFocus();
}

void KeysEditor::listen(bool further)
{
    const Command *command = current();
    if (!command)
        return;
    rest();
    m_further = further;
    say(further ? tr("One more key for “%1”.").arg(command->title())
                : tr("The new key of “%1”.").arg(command->title()));
    m_field->show();
    m_field->setFocus();
}

void KeysEditor::change()
{
    listen(false);
}

void KeysEditor::add()
{
    listen(true);
}

void KeysEditor::take(const QString &key)
{
    const Command *command = current();
    if (!command)
        return;
    m_take->hide();
    m_pressed.clear();
    if (const auto conflict = conflictOf(scheme(), *command, key, m_codebook)) {
        say(conflict->sentence, true);
        if (conflict->holder) {
            m_pressed = key;
            m_take->show();
        }
        return;
    }
    QStringList keys = m_further ? keysIn(scheme(), *command) : QStringList();
    if (!keys.contains(key))
        keys << key;
    put(withKeys(scheme(), *command, keys), tr("“%1” is now %2.").arg(command->title(), shownKey(key)));
}

void KeysEditor::takeFromHolder()
{
    const Command *command = current();
    const auto conflict = command ? conflictOf(scheme(), *command, m_pressed, m_codebook) : std::nullopt;
    if (!conflict || !conflict->holder)
        return;
    const Command &holder = *conflict->holder;
    QStringList left = keysIn(scheme(), holder);
    left.removeAll(m_pressed);
    QStringList keys = m_further ? keysIn(scheme(), *command) : QStringList();
    keys << m_pressed;
    put(withKeys(withKeys(scheme(), holder, left), *command, keys),
        left.isEmpty()
            ? tr("“%1” is now %2; “%3” has no key any more.").arg(command->title(), shownKey(m_pressed), holder.title())
            : tr("“%1” is now %2.").arg(command->title(), shownKey(m_pressed)));
}

void KeysEditor::clear()
{
    if (const Command *command = current())
        put(withKeys(scheme(), *command, {}), tr("“%1” has no key any more.").arg(command->title()));
}

void KeysEditor::reset()
{
    const Command *command = current();
    if (!command)
        return;
    const KeyScheme without = withKeys(scheme(), *command, command->ownKeys());
    for (const QString &key : command->ownKeys()) {
        if (const auto conflict = conflictOf(without, *command, key, nullptr); conflict && conflict->holder)
            return say(tr("It cannot be reset: %1").arg(conflict->sentence), true);
    }
    put(without, tr("“%1” has the keys it came with.").arg(command->title()));
}

void KeysEditor::resetAll()
{
    put({}, tr("All commands have the keys they came with."));
}

void KeysEditor::put(const KeyScheme &scheme, const QString &sentence)
{
    m_model.setScheme(scheme);
    Q_EMIT changed(scheme);
    rest();
    say(sentence);
}

void KeysEditor::writeTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = toJson(scheme());
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        say(tr("The keys are in %1.").arg(path));
    else
        say(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()), true);
}

void KeysEditor::readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 cannot be read: %2. Choose another file.").arg(path, file.errorString()), true);
    const QString name = QFileInfo(path).fileName();
    try {
        put(schemeFromJson(file.read(mostBytes), name, m_codebook), tr("The keys of %1 hold now.").arg(name));
    } catch (const Error &error) {
        say(error.sentence(), true);
    }
}

} // namespace rejoinder
