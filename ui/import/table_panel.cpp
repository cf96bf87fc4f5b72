// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/table_panel.h"

#include "ui/annotations/table_look.h"
#include "ui/import/columns_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QLabel *label(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    return label;
}

/// The box shows what is asked for; its first row leaves it to the program.
void choose(QComboBox &box, const QVariant &value)
{
    const int row = value.isValid() ? box.findData(value) : 0;
    box.setCurrentIndex(std::max(0, row));
}

template<class T>
QVariant asData(const std::optional<T> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template<class T>
std::optional<T> chosen(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(T(data.toInt())) : std::nullopt;
}

} // namespace

TablePanel::TablePanel(QWidget *parent)
    : QWidget(parent)
    , m_from(label(u"pageHint"_s, {}))
    , m_details(new QToolButton)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_dates(new QComboBox)
    , m_zone(new QComboBox)
    , m_html(new QComboBox)
    , m_attributes(new QCheckBox(tr("Other columns become attributes")))
    , m_view(new QTableView)
{
    m_form = detailsForm();
    m_form->hide();
    m_details->setCheckable(true);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_details, &QToolButton::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        m_details->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    m_view->setModel(&m_columns);
    m_view->setItemDelegate(new ColumnsDelegate(m_view));
    m_view->setAccessibleName(tr("Columns of the table"));
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    makeQuiet(*m_view);
    m_view->horizontalHeader()->setSectionResizeMode(ColumnsModel::NameColumn, QHeaderView::Interactive);
    m_view->horizontalHeader()->setSectionResizeMode(ColumnsModel::ExampleColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(ColumnsModel::FieldColumn, QHeaderView::Interactive);
    m_view->setColumnWidth(ColumnsModel::NameColumn, 104);
    m_view->setColumnWidth(ColumnsModel::FieldColumn, 112);
    m_view->setMinimumHeight(26 + 4 * 27);
    m_attributes->setToolTip(tr("Shown beside the comment, searched, and exported with it."));
    connect(m_attributes, &QCheckBox::clicked, this, &TablePanel::takeOptions);
    auto *save = new QPushButton(tr("Save this mapping"));
    save->setToolTip(tr("The next table with these columns is read like this."));
    connect(save, &QPushButton::clicked, this, &TablePanel::saveClicked);
    auto *copy = new QPushButton(tr("Copy as command"));
    copy->setToolTip(tr("For a script: the rejoinder-cli command that imports the same."));
    connect(copy, &QPushButton::clicked, this, &TablePanel::copyClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(label(u"boxTitle"_s, tr("Columns")));
    head->addStretch(1);
    head->addWidget(m_from);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_attributes);
    layout->addWidget(m_details);
    layout->addWidget(m_form);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(save, 1);
    foot->addWidget(copy, 1);
    layout->addLayout(foot);
}

QWidget *TablePanel::detailsForm()
{
    const QString itself = tr("Found out by itself");
    for (QComboBox *box : {m_encoding, m_separator, m_dates, m_html})
        box->addItem(itself);
    for (const auto encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252})
        m_encoding->addItem(QString(nameOf(encoding)).toUpper(), int(encoding));
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Vertical bar"), int('|'));
    m_dates->addItem(tr("Day first: 31/12/2026"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("Month first: 12/31/2026"), int(DateOrder::MonthFirst));
    m_html->addItem(tr("HTML: shown as a reader sees it"), int(true));
    m_html->addItem(tr("Plain: kept as it is"), int(false));
    m_zone->addItem(tr("UTC"), QByteArray());
    for (const auto zones = QTimeZone::availableTimeZoneIds(); const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    }
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(6);
    const std::pair<QComboBox *, QString> rows[]{{m_encoding, tr("Encoding")}, {m_separator, tr("Separator")},
        {m_dates, tr("Dates")}, {m_zone, tr("Times without zone")}, {m_html, tr("Texts")}};
    for (const auto &[box, name] : rows) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addRow(label(u"pageHint"_s, name), box);
        connect(box, &QComboBox::activated, this, &TablePanel::takeOptions);
    }
    return form;
}

void TablePanel::setLook(const TableLook &look, const TableOptions &options, From from)
{
    m_columns.setLook(look);
    m_options = options;
    choose(*m_encoding, asData(options.encoding));
    choose(*m_separator, asData(options.separator));
    choose(*m_dates, asData(options.dates));
    choose(*m_html, asData(options.html));
    choose(*m_zone, options.zone);
    m_attributes->setChecked(options.attributes);
    m_from->setText(from == From::Saved      ? tr("as you saved them")
            : from == From::Person           ? tr("as you chose")
            : !look.mapping.preset.isEmpty() ? tr("a table of %1; change any").arg(look.mapping.preset)
                                             : tr("recognised; change any"));
    sayDetails(look);
}

void TablePanel::sayDetails(const TableLook &look)
{
    QStringList parts{QString(nameOf(look.dialect.encoding)).toUpper()};
    if (look.dialect.shape == TableDialect::Shape::Cells)
        parts << m_separator->itemText(m_separator->findData(int(look.dialect.separator)));
    else
        parts << u"JSON"_s;
    if (look.html)
        parts << u"HTML"_s;
    parts << tr("times in %1").arg(m_zone->currentText());
    m_details->setText(parts.join(u" · "_s));
    m_details->setAccessibleName(tr("Details: %1").arg(m_details->text()));
    m_details->setToolTip(tr("What was found out of how the file is written. Unfold to correct it."));
}

void TablePanel::setOptions(const TableOptions &options)
{
    m_options = options;
    Q_EMIT optionsChanged();
}

void TablePanel::takeOptions()
{
    TableOptions options;
    options.encoding = chosen<TextEncoding>(*m_encoding);
    options.separator = chosen<char>(*m_separator);
    options.dates = chosen<DateOrder>(*m_dates);
    options.html = chosen<bool>(*m_html);
    options.zone = m_zone->currentData().toByteArray();
    options.attributes = m_attributes->isChecked();
    if (options != m_options)
        setOptions(options);
}

} // namespace rejoinder
