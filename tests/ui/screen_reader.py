# SPDX-FileCopyrightText: 2026 The Rejoinder authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the window of Rejoinder as a screen reader does, over AT-SPI from another process, and codes with it: a whole
# comment and a passage, by actions alone. Prints what it finds, one thing a line; says on stderr what it misses.
import sys
import time

import pyatspi

PATIENCE = 60  # Seconds, on a busy machine.


def fail(words):
    sys.stderr.write(words + "\n")
    sys.exit(1)


def until(what, ask):
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            found = ask()
        except Exception:  # An object that has just gone.
            found = None
        if found:
            return found
        time.sleep(0.1)
    fail("not found: " + what)


def walk(root):
    waiting = [root]
    while waiting:
        item = waiting.pop(0)
        if item is None:
            continue
        yield item
        # Rows are many and not asked for here.
        if item.getRole() not in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
            waiting.extend(item.getChildAtIndex(i) for i in range(item.childCount))


def find(root, role, name):
    item = None
    for item in walk(root):
        if item.getRole() == role and item.name.split("\t")[0] == name:
            return item
    return None


def act(item, action):
    actions = item.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    if action not in names:
        fail("“%s” has no action %s, only %s" % (item.name, action, names))
    actions.doAction(names.index(action))


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        child = desktop.getChildAtIndex(i)
        if child is not None and child.name.lower() == "rejoinder" and child.childCount > 0:
            return child
    return None


app = until("the application", application)
posts = until("the list of posts", lambda: find(app, pyatspi.ROLE_LIST, "Posts of the thread"))
until("posts", lambda: posts.childCount > 3)
for i in range(posts.childCount):
    print("post", posts.getChildAtIndex(i).name)


def code(name):
    """By the menu: what is selected, else the whole comment."""
    bar = until("the menu bar", lambda: find(app, pyatspi.ROLE_MENU_BAR, ""))
    act(until(name, lambda: find(bar, pyatspi.ROLE_MENU_ITEM, name)), "Press")


# A whole comment.
first = posts.getChildAtIndex(1)
act(first, "Press")
until("the caret in the first comment", lambda: first.getState().contains(pyatspi.STATE_SELECTED))
code("Against")
until("the stance", lambda: "1 code: Against" in posts.getChildAtIndex(1).name)
print("coded", posts.getChildAtIndex(1).name)

# A passage: selected through the text of the thread, as a screen reader's user selects it.
second = posts.getChildAtIndex(2)
act(second, "Press")
thread = until("the text", lambda: find(app, pyatspi.ROLE_TEXT, "Thread"))
text = thread.queryText()
words = second.description[:40]
start = text.getText(0, -1).index(words)
text.setCaretOffset(start)
text.addSelection(start, start + len(words))
until("the selection", lambda: text.getNSelections() == 1)
code("Fact")
until("the claim", lambda: posts.getChildAtIndex(2).childCount == 1)
print("coded", posts.getChildAtIndex(2).name)
print("annotation", posts.getChildAtIndex(2).getChildAtIndex(0).name)

# The Outline says the same.
outline = until("the outline", lambda: find(app, pyatspi.ROLE_TREE, "Outline of threads and comments"))
rows = [outline.getChildAtIndex(i).name for i in range(outline.childCount)]
for row in rows:
    print("row", row)
