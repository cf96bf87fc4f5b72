// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "core/store/profile.h"
#include "ui/settings/faces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int listWidth = 430;
constexpr int smallListWidth = 340;
constexpr int smallBelow = 1200;

template<typename Box, typename Value>
void choose(Box &box, const Value &value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_name(new QLineEdit)
    , m_scheme(new QComboBox)
    , m_zoom(new QSpinBox)
    , m_lineLength(new QSpinBox)
    , m_face(new QComboBox)
    , m_language(new QComboBox)
    , m_wordDrag(new QCheckBox(tr("A drag of the mouse grows to words")))
    , m_singleKeys(new QCheckBox(tr("Single keys in the Reader")))
    , m_allCoders(new QCheckBox(tr("Show all coders' annotations")))
    , m_blind(new QCheckBox(tr("Blind in projects that are new to me")))
    , m_timing(new QCheckBox(tr("Measure how long I am at each post")))
    , m_keys(new KeysEditor)
{
    auto *title = new QLabel(tr("Settings"), this);
    title->setObjectName("pageTitle"_L1);
    auto *hint = new QLabel(tr("They hold at once, for you on this computer."), this);
    hint->setObjectName("pageHint"_L1);
    m_search->setPlaceholderText(tr("Search in settings and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(300);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(hint, 1);
    head->addWidget(m_search);
    fill();
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFixedWidth(listWidth);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Its controls are reached, and scroll into view.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(m_scroll);
    body->addWidget(m_keys, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    setFocusProxy(m_search);
    connectAll();
    refresh();
}

void SettingsPage::fill()
{
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 10, 0);
    rows->setSpacing(14);
    addRow(tr("Your name"),
        tr("Under it you code in every project; copies of one project know you by it as one coder."), m_name);
    m_scheme->addItem(tr("As the system"), int(Settings::Scheme::System));
    m_scheme->addItem(tr("Light"), int(Settings::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Settings::Scheme::Dark));
    m_scheme->addItem(tr("High contrast, light"), int(Settings::Scheme::LightContrast));
    m_scheme->addItem(tr("High contrast, dark"), int(Settings::Scheme::DarkContrast));
    addRow(tr("Colours"), {}, m_scheme);
    m_zoom->setRange(70, 250);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %"));
    addRow(tr("Size of the text"), tr("Of threads. Ctrl with the wheel changes it too."), m_zoom);
    m_lineLength->setRange(45, 110);
    m_lineLength->setSuffix(tr(" characters"));
    addRow(tr("Longest line"), tr("Lines of 60 to 75 characters are read most easily."), m_lineLength);
    m_face->addItem(tr("Sans serif"), int(Settings::Face::Sans));
    if (isInstalled(Settings::Face::Serif))
        m_face->addItem(tr("Serif"), int(Settings::Face::Serif));
    if (isInstalled(Settings::Face::Dyslexic))
        m_face->addItem(tr("OpenDyslexic"), int(Settings::Face::Dyslexic));
    addRow(tr("Font of threads"),
        isInstalled(Settings::Face::Dyslexic) ? QString() : tr("OpenDyslexic is offered here once it is installed."),
        m_face);
    m_language->addItem(tr("As the system"), QString());
    const std::pair<QString, QString> languages[]
        = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}};
    for (const auto &[code, name] : languages) {
        if (QFile::exists(u":/translations/rejoinder_%1.qm"_s.arg(code)))
            m_language->addItem(name, code);
    }
    addRow(tr("Language"), tr("Holds from the next start."), m_language);
    addCheck(m_wordDrag, tr("With Ctrl it is the other way round."));
    addCheck(m_singleKeys, tr("Without them, codes are chosen in the palette or by a click."));
    addCheck(m_allCoders, tr("Else one's own only. Blind goes before it."));
    addCheck(m_blind, tr("Others' work stays hidden until one turns Blind off there."));
    addCheck(m_timing,
        tr("Stored in the project and exported as timing.csv where that is asked for. Pauses of more than a minute, "
           "and "
           "while the window is not in front, do not count."));
    rows->addStretch(1);
}

void SettingsPage::addRow(const QString &title, const QString &about, QWidget *control)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(3);
    auto *name = new QLabel(title, row);
    name->setBuddy(control);
    control->setAccessibleName(title);
    control->setFixedWidth(170);
    layout->addWidget(name, 0, 0);
    layout->addWidget(control, 0, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    if (!about.isEmpty()) {
        auto *line = new QLabel(about, row);
        line->setObjectName("pageHint"_L1);
        line->setWordWrap(true);
        layout->addWidget(line, 1, 0, 1, 2);
    }
    m_list->layout()->addWidget(row);
    m_rows.push_back({row, title + u' ' + about});
}

void SettingsPage::addCheck(QCheckBox *check, const QString &about)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *line = new QLabel(about, row);
    line->setObjectName("pageHint"_L1);
    line->setWordWrap(true);
    line->setIndent(22);
    layout->addWidget(check);
    layout->addWidget(line);
    m_list->layout()->addWidget(row);
    m_rows.push_back({row, check->text() + u' ' + about});
}

void SettingsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (const QString name = m_name->text().simplified(); !name.isEmpty() && name != profile().name)
            Q_EMIT nameChosen(name);
        m_name->setText(profile().name);
    });
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT schemeChosen(Settings::Scheme(m_scheme->currentData().toInt())); });
    connect(m_zoom, &QSpinBox::valueChanged, this, &SettingsPage::zoomChosen);
    connect(m_lineLength, &QSpinBox::valueChanged, this, [this](int characters) {
        m_settings.setLineLength(characters);
        Q_EMIT readingChanged();
    });
    connect(m_face, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setFace(Settings::Face(m_face->currentData().toInt()));
        Q_EMIT readingChanged();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        Q_EMIT said(tr("The language changes at the next start."));
    });
    connect(m_wordDrag, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setWordDrag(on);
        Q_EMIT readingChanged();
    });
    connect(m_singleKeys, &QCheckBox::toggled, this, &SettingsPage::singleKeysChosen);
    connect(m_allCoders, &QCheckBox::toggled, this, &SettingsPage::allCodersChosen);
    connect(m_blind, &QCheckBox::toggled, this, [this](bool on) { m_settings.setBlindAtFirst(on); });
    connect(m_timing, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setTiming(on);
        Q_EMIT timingChosen(on);
    });
}

void SettingsPage::refresh()
{
    if (!m_name->hasFocus())
        m_name->setText(profile().name);
    choose(*m_scheme, int(m_settings.scheme()));
    choose(*m_face, int(m_settings.face()));
    choose(*m_language, m_settings.language());
    const std::pair<QSpinBox *, int> numbers[] = {{m_zoom, m_settings.zoom()}, {m_lineLength, m_settings.lineLength()}};
    for (const auto &[box, value] : numbers) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    const std::pair<QCheckBox *, bool> checks[] = {{m_wordDrag, m_settings.wordDrag()},
        {m_singleKeys, m_settings.singleKeys()}, {m_allCoders, m_settings.allCoders()},
        {m_blind, m_settings.blindAtFirst()}, {m_timing, m_settings.timing()}};
    for (const auto &[box, on] : checks) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
}

void SettingsPage::narrow(const QString &words)
{
    for (const Row &row : m_rows)
        row.widget->setVisible(row.words.contains(words.trimmed(), Qt::CaseInsensitive));
    m_keys->narrow(words);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool small = width() < smallBelow;
    m_scroll->setFixedWidth(small ? smallListWidth : listWidth);
    m_keys->setBrief(small);
}

} // namespace rejoinder
