// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sample.h"

#include "core/coding/action_reader.h"
#include "core/coding/states.h"
#include "core/corpus/import.h"
#include "core/model/identity.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Codes as the lines of one coder's file say, in two steps: relations need their annotations stored.
void codeSample(Project &project, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    std::vector<QJsonObject> lines;
    while (!file.atEnd())
        lines.push_back(QJsonDocument::fromJson(file.readLine()).object());

    const Store &store = project.store();
    QHash<QString, QString> made;
    Uid<Coder> coder;
    const auto reader = [&](const QJsonObject &line) {
        return ActionReader{store, project.codebook(), JsonFields(line.begin().value().toObject()), coder,
            [&](const QString &name) { return coder = project.coderNamed(name); }, made};
    };
    Edits edits, relations;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString verb = lines[i].begin().key();
        Action action;
        if (verb == "annotate"_L1) {
            action = annotate(store, project.codebook(), reader(lines[i]).annotateRequest());
            made.insert(u"#%1"_s.arg(i + 1), externalName(letter::annotation, action.uid));
        } else if (verb == "state"_L1) {
            const StateRequest wanted = reader(lines[i]).stateRequest();
            action = setState(store, wanted.post, {project.round().header.uid}, wanted.state, wanted.coder);
        }
        std::ranges::move(action.edits, std::back_inserter(edits));
    }
    const QString label
        = QCoreApplication::translate("Sample", "Code the sample as %1").arg(project.coder(coder)->name);
    project.apply(std::move(edits), label, coder);
    for (const QJsonObject &line : lines) {
        if (line.begin().key() == "relate"_L1)
            std::ranges::move(
                relate(store, project.codebook(), reader(line).relateRequest()).edits, std::back_inserter(relations));
    }
    project.apply(std::move(relations), label, coder);
}

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
            codeSample(project, sample.filePath(name));
    }
    QFile::rename(unfinished, path);
}

} // namespace rejoinder
