"""Pages with known content: their evidence from `pith evidence`, and which blocks are content."""
import collections
import json
import pathlib
import re
import subprocess
import tempfile

import numpy as np

WORD = re.compile(r"\w+")
# Second-level labels under which names are registered in countries.
REGISTRIES = {"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go"}


def words(text):
    return WORD.findall((text or "").lower())


def registrable_domain(url):
    host = re.sub(r"^\w+://", "", url).split("/")[0].split(":")[0].lower()
    labels = host.split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in REGISTRIES
    return ".".join(labels[-3:] if country else labels[-2:])


class Page:
    """One page: its blocks' words, their evidence, and the words of its content."""

    def __init__(self, record, gold, columns):
        blocks = record["blocks"]
        self.source = record["source"]
        self.weight = 1.0
        self.kind = gold["kind"]
        self.domain = registrable_domain(gold["url"])
        self.content = collections.Counter(words(gold["text"]))
        self.content_words = sum(self.content.values())
        self.blocks = [words(b["text"]) for b in blocks]
        self.is_open = np.array(["rule" not in b for b in blocks], bool)
        self.evidence = rows(blocks, columns)
        # What the page declares of its kind, and what blocks lose when it is an article.
        self.signs = np.array(record["signs"], np.float32)
        self.article_losses = np.array([b.get("article_loss", 0) for b in blocks], np.float32)
        self.lengths = np.array([len(b) for b in self.blocks], np.float32)
        self.block_words = np.array([b["words"] for b in blocks], np.float32)
        self.labels = label(self.blocks, gold["text"], self.is_open)

    def f1(self, chosen):
        """The F1 of bags of words when these blocks are kept, repeated texts once."""
        bag, seen = collections.Counter(), set()
        for index in chosen:
            text = tuple(self.blocks[index])
            if len(text) >= 6:
                if text in seen:
                    continue
                seen.add(text)
            bag.update(text)
        total = sum(bag.values())
        if not self.content_words:
            return 1.0 if not total else 0.0
        shared = sum((bag & self.content).values())
        return 2 * shared / (total + self.content_words) if shared else 0.0


def label(blocks, gold, is_open):
    """1 for each block whose words stand in the content in the same order, 0 for the others.

    Long blocks by the share of their runs of three words, short ones as a whole; the shortest
    only where content is near. Of a text that stands on the page more often than in the content,
    the copies that rules left and with most content around them count.
    """
    tokens = words(gold)
    lines = {tuple(words(line)) for line in gold.split("\n")}
    runs = {n: set(zip(*[tokens[i:] for i in range(n)])) for n in range(1, 8)}
    labels = np.zeros(len(blocks), np.int8)
    doubtful = []
    for index, block in enumerate(blocks):
        n = len(block)
        if n >= 8:
            shared = sum(run in runs[3] for run in zip(block, block[1:], block[2:]))
            labels[index] = shared / (n - 2) >= 0.5
        elif n >= 4:
            shared = sum(run in runs[2] for run in zip(block, block[1:]))
            labels[index] = tuple(block) in runs[n] or shared / (n - 1) >= 0.6
        elif n and tuple(block) in runs[n]:
            doubtful.append((index, tuple(block) in lines))
    for index, is_line in doubtful:
        near = [labels[j] for j in range(max(0, index - 4), min(len(blocks), index + 5))
                if j != index and len(blocks[j]) >= 4]
        support = sum(near) / len(near) if near else float(is_line)
        labels[index] = support > 0.1 if is_line else support >= 0.5
    limit_copies(labels, blocks, tokens, is_open)
    return labels


def limit_copies(labels, blocks, tokens, is_open):
    text = " " + " ".join(tokens) + " "
    copies = collections.defaultdict(list)
    for index in np.flatnonzero(labels):
        copies[tuple(blocks[index])].append(index)
    for block, indexes in copies.items():
        allowed = max(1, text.count(" " + " ".join(block) + " ")) if len(indexes) > 1 else 1
        if len(indexes) <= allowed:
            continue

        def support(index):
            near = range(max(0, index - 5), min(len(blocks), index + 6))
            words_near = sum(len(blocks[j]) for j in near if labels[j] and j != index)
            return (is_open[index], words_near)

        for index in sorted(indexes, key=support, reverse=True)[allowed:]:
            labels[index] = 0


def read_gold(folder):
    with open(pathlib.Path(folder) / "gold.jsonl", encoding="utf8") as lines:
        return {g["id"]: g for g in map(json.loads, lines)}


def read(pith, folder):
    """The pages of a corpus."""
    return read_pages(pith, pathlib.Path(folder) / "pages", read_gold(folder))


def write_clean(folder, target):
    """Writes the content of a corpus's pages as plain text, of which all is content.

    From these the model learns to leave clean text alone, so that cleaning is idempotent.
    """
    for name, record in read_gold(folder).items():
        lines = [line.strip() for line in record["text"].split("\n") if line.strip()]
        (pathlib.Path(target) / f"{name}.txt").write_text("\n\n".join(lines), encoding="utf8")


def read_pages(pith, pages_folder, gold, is_text=False):
    """The pages of a folder, each with the rows of its evidence."""
    pages = []
    for record, columns in evidence(pith, pages_folder, is_text):
        name = re.sub(r"\.(html|txt)$", "", pathlib.PurePath(record["source"]).name)
        pages.append(Page(record, gold[name], columns))
    return pages


def read_neighbours(pith, pages_folder, pages):
    """Gives each page the rows of the second look, from its `estimates`; open blocks only."""
    by_source = {page.source: page for page in pages}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for page in pages:
            estimates = [round(float(p), 6) for p in page.estimates]
            file.write(json.dumps({"source": page.source, "estimates": estimates}) + "\n")
        file.flush()
        for record, columns in evidence(pith, pages_folder, True, "--estimates", file.name):
            page = by_source[record["source"]]
            page.neighbours = rows(record["blocks"], columns)
            assert len(page.neighbours) == page.is_open.sum()


def evidence(pith, pages_folder, is_text, *arguments):
    """The records that `pith evidence` writes, each with the number of columns."""
    command = [pith, "evidence", *arguments, *(["--input", "text"] if is_text else []), pages_folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    columns = len(json.loads(process.stdout.readline())["columns"])
    for line in process.stdout:
        yield json.loads(line), columns
    if process.wait() not in (0, 1):
        raise SystemExit("pith evidence failed")


def rows(blocks, columns):
    evidence = np.zeros((len(blocks), columns), np.float32)
    for row, block in zip(evidence, blocks):
        row[block["columns"]] = block["values"]
    return evidence
