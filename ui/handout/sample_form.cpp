// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handout/sample_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int mostUnits = 10'000'000;

using Unit = AssignmentRequest::Unit;
using Strata = AssignmentRequest::Strata;
using Order = AssignmentRequest::Order;

} // namespace

SampleForm::SampleForm(QWidget *parent)
    : QFrame(parent)
    , m_unit(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_strata(new QComboBox(this))
    , m_overlap(new QSpinBox(this))
    , m_each(new QSpinBox(this))
    , m_order(new QComboBox(this))
    , m_seed(new QSpinBox(this))
    , m_anew(new QCheckBox(tr("In place of what is assigned now"), this))
{
    setObjectName("box"_L1);
    m_unit->addItem(tr("Comments"), int(Unit::Posts));
    m_unit->addItem(tr("Whole threads"), int(Unit::Threads));
    m_size->setRange(0, mostUnits);
    m_size->setSpecialValueText(tr("all there are"));
    m_size->setAccessibleDescription(tr("How many are drawn; 0 is all"));
    m_overlap->setRange(0, 100);
    m_overlap->setSingleStep(5);
    m_overlap->setSuffix(tr(" %"));
    m_each->setMinimum(1);
    m_each->setSpecialValueText(tr("all coders"));
    m_order->addItem(tr("As they are read"), int(Order::Reading));
    m_order->addItem(tr("Threads by chance"), int(Order::Threads));
    m_order->addItem(tr("All by chance"), int(Order::Random));
    m_seed->setRange(0, 999'999);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed draws the same sample; it is kept in the history"));
    m_anew->setToolTip(tr("Else what is assigned in this round stays, and is not drawn again"));
    auto *title = new QLabel(tr("Sample"), this);
    title->setObjectName("boxTitle"_L1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(10, 8, 10, 10);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(title);
    const std::pair<QString, QWidget *> rows[]{{tr("Draw"), m_unit}, {tr("How many"), m_size},
        {tr("Like the whole by"), m_strata}, {tr("Coded by several"), m_overlap}, {tr("Those by"), m_each},
        {tr("In what order"), m_order}, {tr("Seed"), m_seed}};
    for (const auto &[name, field] : rows) {
        form->addRow(name, field);
        field->setAccessibleName(name);
    }
    form->addRow(m_anew);
    fillStrata();
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        fillStrata();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_strata, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &SampleForm::changed);
    for (QSpinBox *box : {m_size, m_overlap, m_each, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &SampleForm::changed);
    connect(m_anew, &QCheckBox::toggled, this, &SampleForm::changed);
    setCoders(0);
}

void SampleForm::fillStrata()
{
    const QSignalBlocker quiet(m_strata);
    m_strata->clear();
    m_strata->addItem(tr("Chance alone"), int(Strata::None));
    if (Unit(m_unit->currentData().toInt()) == Unit::Threads) {
        m_strata->addItem(tr("Size"), int(Strata::Size));
        return;
    }
    m_strata->addItem(tr("Depth"), int(Strata::Depth));
    m_strata->addItem(tr("Thread"), int(Strata::Thread));
    m_strata->addItem(tr("Author"), int(Strata::Author));
    m_strata->addItem(tr("Codes they have"), int(Strata::Codes));
}

void SampleForm::setCoders(int count)
{
    m_overlap->setEnabled(count > 1);
    m_each->setMaximum(std::max(1, count));
    m_each->setEnabled(count > 2 && m_overlap->value() > 0);
}

AssignmentRequest SampleForm::request() const
{
    AssignmentRequest request;
    request.unit = Unit(m_unit->currentData().toInt());
    request.size = m_size->value();
    request.strata = Strata(m_strata->currentData().toInt());
    request.overlap = m_overlap->isEnabled() ? m_overlap->value() / 100.0 : 0;
    request.each = m_each->value() < 2 || m_each->value() == m_each->maximum() ? 0 : m_each->value();
    request.order = Order(m_order->currentData().toInt());
    request.seed = quint64(m_seed->value());
    request.anew = m_anew->isChecked();
    return request;
}

} // namespace rejoinder
