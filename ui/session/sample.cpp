// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sample.h"

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/corpus/import.h"
#include "core/model/names.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// The lines of one coder's file, as rejoinder-cli reads them too; "#3" is what line 3 made.
class SampleCodings
{
public:
    SampleCodings(Project &project, const QString &path)
        : m_project(project)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd())
            m_lines.push_back(QJsonDocument::fromJson(file.readLine()).object());
        m_coder = project.coderNamed(m_lines.front().begin().value()["coder"_L1].toString());
    }

    /// In two steps: relations need their annotations stored.
    void apply()
    {
        const QString label
            = QCoreApplication::translate("Sample", "Code the sample as %1").arg(m_project.coder(m_coder)->name);
        Edits edits;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const QJsonObject fields = m_lines[i].begin().value().toObject();
            const QString verb = m_lines[i].begin().key();
            if (verb == "annotate"_L1) {
                Action action = annotate(m_project.store(), m_project.codebook(), annotateRequest(fields));
                m_made.insert(u"#%1"_s.arg(i + 1), {action.uid});
                std::ranges::move(action.edits, std::back_inserter(edits));
            } else if (verb == "state"_L1) {
                const State state = named<State>(fields["state"_L1].toString()).value_or(State::Todo);
                std::ranges::move(
                    setState(m_project.store(), post(fields["post"_L1]), {m_project.round().header.uid}, state, m_coder)
                        .edits,
                    std::back_inserter(edits));
            }
        }
        m_project.apply(std::move(edits), label, m_coder);
        Edits relations;
        for (const QJsonObject &line : m_lines) {
            if (line.begin().key() == "relate"_L1)
                std::ranges::move(
                    relate(m_project.store(), m_project.codebook(), relateRequest(line.begin().value().toObject()))
                        .edits,
                    std::back_inserter(relations));
        }
        m_project.apply(std::move(relations), label, m_coder);
    }

private:
    Id<Post> post(const QJsonValue &name) const { return m_project.store().postNamed(name.toString()); }

    Uid<Code> code(const QJsonValue &path) const
    {
        const Code *found = m_project.codebook().find(path.toString());
        return found ? Uid<Code>{found->header.uid} : Uid<Code>();
    }

    End end(const QJsonValue &value) const
    {
        const QString name = value.toString();
        return name.startsWith(u'#') ? End{m_made.value(name), {}} : name.isEmpty() ? End() : End{{}, post(value)};
    }

    AnnotateRequest annotateRequest(const QJsonObject &fields) const
    {
        AnnotateRequest request;
        request.post = post(fields["post"_L1]);
        request.code = code(fields["code"_L1]);
        if (fields.contains("start"_L1))
            request.span = Span{fields["start"_L1].toInt(), fields["end"_L1].toInt()};
        request.target = code(fields["target"_L1]);
        if (fields.contains("certainty"_L1))
            request.certainty = fields["certainty"_L1].toInt();
        request.memo = fields["memo"_L1].toString();
        request.coder = m_coder;
        return request;
    }

    RelateRequest relateRequest(const QJsonObject &fields) const
    {
        RelateRequest request;
        request.type = code(fields["type"_L1]);
        request.source = end(fields["source"_L1]);
        request.target = end(fields["target"_L1]);
        request.note = fields["note"_L1].toString();
        request.memo = fields["memo"_L1].toString();
        request.coder = m_coder;
        return request;
    }

    Project &m_project;
    Uid<Coder> m_coder;
    std::vector<QJsonObject> m_lines;
    QHash<QString, Uid<Annotation>> m_made;
};

} // namespace

void makeSampleProject(const QString &path)
{
    // Made beside and moved into place: a sample that is half there would never be made again.
    const QString unfinished = path + ".unfinished"_L1;
    QFile::remove(unfinished);
    runImport(unfinished, {{u":/sample/harbour-street.txt"_s}, {}, {}, {}, {}});
    {
        Project project{Store(unfinished)};
        const QDir sample(u":/sample"_s);
        for (const QString &name : sample.entryList({u"*.jsonl"_s}))
            SampleCodings(project, sample.filePath(name)).apply();
    }
    QFile::rename(unfinished, path);
}

} // namespace rejoinder
