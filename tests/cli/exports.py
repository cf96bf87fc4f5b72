# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads what rejoinder-cli exported as other programs would, and compares each format with the JSON Lines.

exports.py FOLDER [SCHEMA]: FOLDER holds one export a format, under the format's id; SCHEMA is REFI-QDA's Project.xsd.
"""

import collections
import hashlib
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

folder = pathlib.Path(sys.argv[1])
schema = sys.argv[2] if len(sys.argv) > 2 else None


def expect(condition, *what):
    if not condition:
        sys.exit(" ".join(str(part) for part in what))


posts = [json.loads(line) for line in (folder / "jsonl").read_text("utf-8").splitlines()]
byName = {post["post_id"]: post for post in posts}
codings = []  # (coder, code, words)
relations = collections.Counter()
for post in posts:
    for annotation in post["annotations"]:
        if annotation["start"] is None:
            words = post["text"]
        else:
            words = post["text"][annotation["start"] : annotation["end"]]
            expect(words == annotation["quote"], "jsonl: a quote is not its text", annotation)
        codings.append((annotation["coder"], annotation["code"], words))
    for relation in post["relations"]:
        relations[(relation["coder"], relation["type"], relation["target"] is None)] += 1
expect(len(codings) > 5 and relations, "there is nothing to compare")
counted = collections.Counter(codings)
shownRelations = sum(count for (_, _, absent), count in relations.items() if not absent)


def qda(name):
    path = folder / name
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        expect(archive.testzip() is None, name, "is damaged")
        expect([n for n in names if "/" not in n] == ["project.qde"], name, "has at its root", names)
        expect(all(n == "project.qde" or n.startswith("sources/") for n in names), name, "has", names)
        project = archive.read("project.qde")
        if schema:
            checked = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, "-"], input=project, capture_output=True)
            expect(checked.returncode == 0, name, checked.stderr.decode())
        space = {"q": "urn:QDA-XML:project:1.0"}
        root = ElementTree.fromstring(project)
        users = {user.get("guid"): user.get("name") for user in root.iterfind("q:Users/q:User", space)}
        codes = {}

        def walk(element, above):
            for code in element.iterfind("q:Code", space):
                codes[code.get("guid")] = above + code.get("name")
                walk(code, above + code.get("name") + "/")

        walk(root.find("q:CodeBook/q:Codes", space), "")
        found = collections.Counter()
        guids = []
        for source in root.iterfind("q:Sources/q:TextSource", space):
            guids.append(source.get("guid"))
            path = source.get("plainTextPath")
            expect(path.startswith("internal://"), path)
            text = archive.read("sources/" + path.removeprefix("internal://")).decode("utf-8")
            expect("\r" not in text and not text.startswith("\ufeff"), name, "changes line ends")
            for selection in source.iterfind("q:PlainTextSelection", space):
                guids.append(selection.get("guid"))
                start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
                expect(0 <= start <= end <= len(text), name, "selects beyond the text", start, end)
                first = selection.find("q:Coding", space)
                if first is not None:
                    code = codes[first.find("q:CodeRef", space).get("targetGUID")]
                    found[(users[selection.get("creatingUser")], code, text[start:end])] += 1
        expect(found == counted, name, "holds", found - counted, "and lacks", counted - found)
        expect(len(set(guids)) == len(guids), name, "has an id twice")
        links = root.findall("q:Links/q:Link", space)
        expect(len(links) == shownRelations, name, "has", len(links), "links")
        for link in links:
            expect(link.get("originGUID") in guids and link.get("targetGUID") in guids, name, "links nothing")


def labels():
    lines = (folder / "brat" / "labels.tsv").read_text("utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def brat():
    codeOf = labels()
    configured = (folder / "brat" / "annotation.conf").read_text("utf-8")
    found = collections.Counter()
    arcs = 0
    for path in sorted((folder / "brat").glob("*/*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        ends = set()
        for line in path.read_text("utf-8").split("\n")[:-1]:
            kind, rest = line.split("\t", 1)
            if kind.startswith("T"):
                head, words = rest.split("\t", 1)  # The words may hold tabs themselves.
                label, places = head.split(" ", 1)
                expect("\n" + label + "\n" in configured, "brat: not configured:", label)
                spans = [tuple(map(int, place.split())) for place in places.split(";")]
                expect(" ".join(text[a:b] for a, b in spans) == words, "brat:", line)
                expect(all("\n" not in text[a:b] and a < b for a, b in spans), "brat: over a line end:", line)
                ends.add(kind)
                if label != "Post":
                    found[(path.parent.name, codeOf[label], text[spans[0][0] : spans[-1][1]])] += 1
            elif kind.startswith("R"):
                _, first, second = rest.strip().split(" ")
                arcs += 1
                expect(first.removeprefix("Arg1:") in ends and second.removeprefix("Arg2:") in ends, "brat:", line)
    expect(arcs == shownRelations, "brat has", arcs, "relations")
    expect(found == counted, "brat holds", found - counted, "and lacks", counted - found)


def webanno():
    found = collections.Counter()
    arcs = 0
    for path in sorted((folder / "webanno-tsv").glob("*/*.tsv")):
        head, *sentences = path.read_text("utf-8").split("\n\n")
        expect(head.startswith("#FORMAT=WebAnno TSV 3.3\n#T_SP="), path)
        expect(sentences[0].startswith("\n#Text=") or sentences[0].startswith("#Text="), "webanno: two blank lines", sentences[0][:20])
        spans = collections.defaultdict(list)
        names = {}
        for sentence in sentences:
            lines = sentence.strip("\n").split("\n")
            expect(lines[0].startswith("#Text="), path, lines[0])
            words = lines[0].removeprefix("#Text=")
            first = None
            for line in lines[1:]:
                name, place, form, *cells = line.split("\t")
                expect(len(cells) == 8 and cells[-1] == "", path, line)
                begin, end = map(int, place.split("-"))
                first = begin if first is None else first
                units = words.replace("\\\\", "\\").replace("\\t", "\t").encode("utf-16-le")
                expect(units[2 * (begin - first) : 2 * (end - first)].decode("utf-16-le") == form, path, line)
                names[name] = cells
                if cells[0] != "_":
                    for part in cells[0].split("|"):
                        code, number = part.rstrip("]").rsplit("[", 1)
                        spans[number].append((code, form))
                if cells[6] != "_":
                    for part in cells[6].split("|"):
                        expect(part.split("[")[0] in names or True, part)
                        arcs += 1
        for parts in spans.values():
            expect(len({code for code, _ in parts}) == 1, path, parts)
            if parts[0][0] != "Post":
                found[(path.parent.name, parts[0][0].replace("\\_", "_"), "".join(form for _, form in parts))] += 1
    packed = collections.Counter((coder, code, "".join(words.split())) for coder, code, words in codings)
    expect(found == packed, "webanno holds", found - packed, "and lacks", packed - found)
    expect(arcs == shownRelations, "webanno has", arcs, "relations")


def convokit():
    base = folder / "convokit"
    utterances = [json.loads(line) for line in (base / "utterances.jsonl").read_text("utf-8").splitlines()]
    ids = {utterance["id"]: utterance for utterance in utterances}
    expect(set(ids) == set(byName), "convokit has other posts")
    conversations = json.loads((base / "conversations.json").read_text("utf-8"))
    speakers = json.loads((base / "speakers.json").read_text("utf-8"))
    index = json.loads((base / "index.json").read_text("utf-8"))["utterances-index"]
    roots = collections.Counter(u["conversation_id"] for u in utterances if u["reply-to"] is None)
    expect(roots == collections.Counter(conversations.keys()), "convokit: one root a conversation", roots)
    found = collections.Counter()
    for utterance in utterances:
        expect(utterance["speaker"] in speakers, utterance["speaker"])
        expect(utterance["text"] == (byName[utterance["id"]]["text"] or ""), "convokit changes a text")
        if utterance["reply-to"] is not None:
            expect(ids[utterance["reply-to"]]["conversation_id"] == utterance["conversation_id"], utterance["id"])
        for field, value in utterance["meta"].items():
            expect(str(type(value)) in index[field], "convokit's index lacks", field, type(value))
        for span in utterance["meta"]["spans"]:
            expect(utterance["text"][span["start"] : span["end"]] == span["quote"], span)
            found[(span["coder"], span["code"], span["quote"])] += 1
        for coder, codes in utterance["meta"]["labels"].items():
            for code in codes:
                found[(coder, code.split(" > ")[0], utterance["text"])] += 1
    expect(found == counted, "convokit holds", found - counted, "and lacks", counted - found)


def convokitInfo():
    base = folder / "convokit-info"
    read = lambda field: {line["id"]: line["value"] for line in map(json.loads, (base / f"info.{field}.jsonl").read_text("utf-8").splitlines())}
    byKey = {post["key"]: post for post in posts}
    found = collections.Counter()
    for key, spans in read("spans").items():
        for span in spans:
            expect(byKey[key]["text"][span["start"] : span["end"]] == span["quote"], "convokit-info:", span)
            found[(span["coder"], span["code"], span["quote"])] += 1
    for key, labels in read("labels").items():
        for coder, codes in labels.items():
            for code in codes:
                found[(coder, code.split(" > ")[0], byKey[key]["text"])] += 1
    expect(found == counted, "convokit-info holds", found - counted, "and lacks", counted - found)
    told = [relation for relations in read("relations").values() for relation in relations]
    expect(sum(relation["target"] is not None for relation in told) == shownRelations, "convokit-info has", told)
    expect(all(relation["target"] is None or relation["target"] in byKey for relation in told), "convokit-info:", told)


def webAnnotation():
    base = folder / "web-annotation"
    collection = json.loads((base / "annotations.jsonld").read_text("utf-8"))
    expect(collection["@context"] == "http://www.w3.org/ns/anno.jsonld", "no context")
    items = collection["first"]["items"]
    expect(collection["total"] == len(items), "web-annotation counts wrongly")
    found = collections.Counter()
    for item in items:
        expect(item["type"] == "Annotation" and item["id"].startswith("urn:uuid:") and item["target"], item)
        if item["motivation"] == "linking":
            continue
        digest = item["target"]["source"].removeprefix("urn:sha256:")
        raw = (base / "texts" / (digest + ".txt")).read_bytes()
        expect(hashlib.sha256(raw).hexdigest() == digest, "web-annotation: another text", digest)
        text = raw.decode("utf-8")
        words = text
        if "selector" in item["target"]:
            position, quote = item["target"]["selector"]
            words = text[position["start"] : position["end"]]
            expect(words == quote["exact"], "web-annotation:", item)
            expect(text[: position["start"]].endswith(quote["prefix"]), "web-annotation:", item)
            expect(text[position["end"] :].startswith(quote["suffix"]), "web-annotation:", item)
        found[(item["creator"]["name"], item["body"][0]["value"], words)] += 1
    expect(found == counted, "web-annotation holds", found - counted, "and lacks", counted - found)
    expect(len(items) == len(codings) + shownRelations, "web-annotation has", len(items), "annotations")


qda("refi-qda")
qda("refi-qda-posts")
brat()
webanno()
convokit()
convokitInfo()
webAnnotation()
