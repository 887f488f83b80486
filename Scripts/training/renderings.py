"""Pages of HTML as the text that renderers make of them.

Dumps come from many tools, so the text model learns from several renderings of the same pages.
"""
import hashlib
import pathlib
import re
import tempfile
from concurrent.futures import ProcessPoolExecutor

import html2text
import inscriptis
from lxml import html

BLOCKS = set(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre"
    " section summary ul table tr caption legend optgroup option".split())
UNSEEN = set("script style noscript template head svg iframe object select".split())
PARAGRAPHS = set("p h1 h2 h3 h4 h5 h6".split())


def decode(page):
    label = re.search(rb"charset=[\"']?([\w-]+)", page[:3000])
    for charset in ([label.group(1).decode()] if label else []) + ["utf-8"]:
        try:
            return page.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return page.decode("utf-8", "replace")


def layout(text, _):
    """Indented by depth, with bullets, as inscriptis and text browsers write it."""
    return inscriptis.get_text(text)


def markdown(text, choice):
    """As html2text writes it, with links or without."""
    converter = html2text.HTML2Text()
    converter.body_width = 0
    converter.ignore_images = True
    converter.ignore_links = choice % 2 == 0
    return converter.handle(text)


def runs(text, _):
    """Each run of text on a line of its own, as scrapers join the strings of a page."""
    tree = html.fromstring(text.encode(), parser=html.HTMLParser(encoding="utf8", huge_tree=True))
    strings = tree.xpath(
        "//body//text()[not(ancestor::script|ancestor::style|ancestor::noscript|ancestor::template)]")
    return "\n".join(s for s in (re.sub(r"\s+", " ", s).strip() for s in strings) if s)


def inner_text(text, _):
    """As a browser's innerText: a line a block, a blank line around paragraphs."""
    tree = html.fromstring(text.encode(), parser=html.HTMLParser(encoding="utf8", huge_tree=True))
    body = tree.find("body")
    pieces = []

    def walk(element):
        if isinstance(element.tag, str) and is_seen(element):
            tag = element.tag.lower()
            breaks = 2 if tag in PARAGRAPHS else 1 if tag in BLOCKS else 0
            pieces.append("\n" if tag == "br" else "\t" if tag in ("td", "th") else "")
            pieces.append(breaks)
            pieces.append(re.sub(r"\s+", " ", element.text or ""))
            for child in element:
                walk(child)
            pieces.append(breaks)
        pieces.append(re.sub(r"\s+", " ", element.tail or ""))

    walk(tree if body is None else body)
    return join(pieces)


def is_seen(element):
    style = (element.get("style") or "").replace(" ", "")
    return (element.tag.lower() not in UNSEEN and "display:none" not in style
            and element.get("hidden") is None)


def join(pieces):
    """Strings one after the other; a number between them asks for so many line breaks."""
    text, breaks = "", 0
    for piece in pieces:
        if isinstance(piece, int):
            breaks = max(breaks, piece)
        elif piece.strip(" ") or (piece and not breaks and not text.endswith((" ", "\n"))):
            if breaks and text:
                text, piece = text.rstrip(" ") + "\n" * breaks, piece.lstrip(" ")
            breaks = 0
            text += piece
    return text


RENDERERS = [layout, markdown, runs, inner_text]


def render(argument):
    path, renderer, choice = argument
    try:
        return path.stem, RENDERERS[renderer](decode(path.read_bytes()), choice)
    except (ValueError, TypeError, AssertionError, RecursionError, AttributeError, IndexError):
        return path.stem, None  # A page that a renderer cannot read teaches nothing.


def folder_of(corpus_folder, gold, target):
    """Writes one rendering of each page, chosen by its id, as a text file into a folder.

    Articles are not laid out: the corpus of dumps has them in that form.
    """
    arguments = []
    for path in sorted((pathlib.Path(corpus_folder) / "pages").iterdir()):
        choice = int(hashlib.sha256(path.stem.encode()).hexdigest()[:8], 16)
        first = 1 if gold[path.stem]["kind"] == "article" else 0
        renderer = first + choice % (len(RENDERERS) - first)
        arguments.append((path, renderer, choice // 16))
    with ProcessPoolExecutor() as pool:
        for name, text in pool.map(render, arguments, chunksize=16):
            if text is not None:
                (pathlib.Path(target) / f"{name}.txt").write_text(
                    text, encoding="utf8", errors="replace")


def temporary_folder(corpus_folder, gold):
    folder = tempfile.TemporaryDirectory()
    folder_of(corpus_folder, gold, folder.name)
    return folder
