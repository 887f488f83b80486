"""The scorer's trees: training, the cut by expected F1, and held-out figures by domain."""
import collections

import lightgbm
import numpy as np

FOLDS = 5
SEED = 1


def weights(pages):
    """A block weighs as much as its words matter to its page's F1."""
    return [page.weight * (page.lengths + 2)
            / (page.content_words + 0.25 * page.lengths.sum() + 100) for page in pages]


def fit(rows, labels, weights, trees, leaves, rate, least_blocks=150, columns_share=0.15):
    """Trains trees; each of their nodes chooses among a share of the columns that is drawn for it,
    so that no strong column has its way everywhere."""
    joined = np.concatenate(weights)
    parameters = dict(
        objective="binary", learning_rate=rate, num_leaves=leaves, min_data_in_leaf=least_blocks,
        feature_fraction_bynode=columns_share, bagging_fraction=0.6, bagging_freq=1, lambda_l2=5,
        max_bin=63, verbose=-1, num_threads=2, seed=SEED, deterministic=True, force_row_wise=True)
    data = lightgbm.Dataset(
        np.concatenate(rows), np.concatenate(labels), weight=joined / joined.mean())
    return lightgbm.train(parameters, data, trees)


def fit_blocks(pages, trees, leaves, rate):
    """Trains on all blocks, also on those that rules remove: they are examples of noise, too."""
    return fit([p.evidence for p in pages], [p.labels for p in pages], weights(pages), trees,
               leaves, rate)


def fit_neighbours(pages, trees, leaves, rate):
    """Trains the second look, which sees only the blocks that rules leave."""
    return fit([p.neighbours for p in pages], [p.labels[p.is_open] for p in pages],
               [w[p.is_open] for p, w in zip(pages, weights(pages))], trees, leaves, rate,
               least_blocks=300, columns_share=0.6)


def decide(page, probabilities):
    """The blocks whose choice maximises the F1 to be expected, and that F1; as Scorer.swift does.

    Takes the probabilities of the blocks that rules left.
    """
    open_blocks = np.flatnonzero(page.is_open)
    if not len(open_blocks):
        return [], 0.0
    p, length = probabilities, page.block_words[open_blocks]
    order = np.argsort(-p, kind="stable")
    total = (p * length).sum()
    if total < 25 and not ((p >= 0.4) & (length >= 4)).any():
        return [], 0.0
    words, content = np.cumsum(length[order]), np.cumsum((p * length)[order])
    expected = 2 * content / (words + total + 15)
    best = int(np.argmax(expected))
    return sorted(open_blocks[order[:best + 1]]), float(expected[best])


def predict(model, rows):
    return model.predict(rows) if len(rows) else np.zeros(0)


def doubt(probabilities, losses):
    """Probabilities that lose log odds."""
    odds = probabilities / np.maximum(1 - probabilities, 1e-9) * np.exp(-losses)
    return odds / (1 + odds)


def folds(pages):
    """A number from 0 to FOLDS - 1 for each page, the same for all pages of a domain."""
    domains = sorted({p.domain for p in pages})
    np.random.RandomState(SEED).shuffle(domains)
    number = {domain: index % FOLDS for index, domain in enumerate(domains)}
    return [number[p.domain] for p in pages]


def hold_out(pages, fit_some, take):
    """Hands `take` each page with a model that has seen no page of its domain."""
    fold = folds(pages)
    for held in range(FOLDS):
        model = fit_some([p for p, f in zip(pages, fold) if f != held])
        for page in (p for p, f in zip(pages, fold) if f == held):
            take(page, model)


class Scores:
    """Mean F1, of all pages and by kind."""

    def __init__(self):
        self.scores = collections.defaultdict(list)

    def add(self, page, probabilities):
        score = page.f1(decide(page, probabilities)[0])
        self.scores["all"].append(score)
        self.scores[page.kind].append(score)

    def means(self):
        return {kind: round(float(np.mean(s)), 4) for kind, s in self.scores.items()}
