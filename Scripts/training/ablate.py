"""Measures what each rule does: the score of corpora with it and without it.

usage: ablate.py PITH [--every N] CORPUS…
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall((text or "").lower())


def bag_f1(text, gold):
    """The F1 of bags of words; a page without content wants no text."""
    found, wanted = collections.Counter(words(text)), collections.Counter(words(gold))
    if not wanted:
        return float(not found)
    shared = sum((found & wanted).values())
    return 2 * shared / (sum(found.values()) + sum(wanted.values()))


class Corpus:
    """Pages with their gold, every so many of them, in a folder of their own."""

    def __init__(self, folder, every, place):
        self.name = folder.resolve().name
        gold = [json.loads(line) for line in (folder / "gold.jsonl").open(encoding="utf-8")]
        self.gold = {entry["id"]: entry for entry in gold[::every]}
        self.pages = place / self.name
        self.pages.mkdir()
        for page in sorted((folder / "pages").iterdir()):
            if page.stem in self.gold:
                (self.pages / page.name).symlink_to(page.resolve())

    def texts(self, pith, rule=None):
        command = [pith, "clean", "--format", "jsonl", str(self.pages)]
        if rule:
            command += ["--without-rule", rule]
        output = subprocess.run(command, capture_output=True, check=False).stdout
        records = map(json.loads, output.decode().splitlines())
        return {pathlib.Path(r["source"]).stem: r.get("text", "") for r in records}

    def score(self, texts):
        """The mean F1 of the pages, or the F1 over all segments that must or must not be there."""
        if any("text" in entry for entry in self.gold.values()):
            scores = [bag_f1(texts.get(id), e["text"]) for id, e in self.gold.items()]
            return sum(scores) / len(scores)
        hits = misses = intruders = 0
        for id, entry in self.gold.items():
            text = " ".join(words(texts.get(id)))
            present = [" ".join(words(s)) in text for s in entry["with"]]
            hits += sum(present)
            misses += len(present) - sum(present)
            intruders += sum(" ".join(words(s)) in text for s in entry["without"])
        return 2 * hits / (2 * hits + misses + intruders)

    def removals(self, pith):
        """How many blocks each rule removes."""
        def count(page):
            command = [pith, "explain", "--format", "json", str(page)]
            output = subprocess.run(command, capture_output=True, check=False).stdout
            blocks = json.loads(output)["blocks"] if output else []
            return collections.Counter(b["rule"] for b in blocks if "rule" in b)

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return sum(pool.map(count, self.pages.iterdir()), collections.Counter())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pith")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    listing = subprocess.run([options.pith, "rules"], capture_output=True, check=True, text=True)
    rules = [line.split()[0] for line in listing.stdout.splitlines() if line.strip()]
    with tempfile.TemporaryDirectory() as place:
        corpora = [Corpus(c, options.every, pathlib.Path(place)) for c in options.corpora]
        whole = [c.texts(options.pith) for c in corpora]
        scores = [c.score(t) for c, t in zip(corpora, whole)]
        removed = [c.removals(options.pith) for c in corpora]
        print("F1 lost without the rule in thousandths (blocks it takes, pages that change)")
        heads = [f"{c.name} {s:.4f}" for c, s in zip(corpora, scores)]
        print(f"{'rule':20}" + "".join(f"{head:>26}" for head in heads), flush=True)
        for rule in rules:
            cells = []
            for corpus, with_rule, score, blocks in zip(corpora, whole, scores, removed):
                texts = corpus.texts(options.pith, rule)
                changed = sum(texts.get(id) != text for id, text in with_rule.items())
                lost = (score - corpus.score(texts)) * 1000
                cells.append(f"{lost:+.2f} ({blocks[rule]}, {changed})")
            print(f"{rule:20}" + "".join(f"{cell:>26}" for cell in cells), flush=True)


if __name__ == "__main__":
    sys.exit(main())
