"""The scorer's trees: training, the cut by expected F1, and held-out figures by domain."""
import collections

import lightgbm
import numpy as np

FOLDS = 5
SEED = 1


def weights(pages):
    """A block weighs as much as its words matter to its page's F1."""
    parts = [(p.lengths + 2) / (p.content_words + 0.25 * p.lengths.sum() + 100) for p in pages]
    joined = np.concatenate(parts)
    return joined / joined.mean()


def fit(pages, trees, leaves, rate):
    """Trains on all blocks, also on those that rules remove: they are examples of noise, too."""
    rows = np.concatenate([p.evidence for p in pages])
    labels = np.concatenate([p.labels for p in pages])
    parameters = dict(
        objective="binary", learning_rate=rate, num_leaves=leaves, min_data_in_leaf=150,
        feature_fraction=0.3, bagging_fraction=0.6, bagging_freq=1, lambda_l2=5, max_bin=63,
        verbose=-1, num_threads=2, seed=SEED, deterministic=True, force_row_wise=True)
    data = lightgbm.Dataset(rows, labels, weight=weights(pages))
    return lightgbm.train(parameters, data, trees)


def choose(page, probabilities):
    """The blocks whose choice maximises the F1 to be expected; the same rule as Scorer.swift."""
    open_blocks = np.flatnonzero(page.is_open)
    if not len(open_blocks):
        return []
    p, length = probabilities[open_blocks], page.lengths[open_blocks]
    order = np.argsort(-p, kind="stable")
    total = (p * length).sum()
    if total < 25 and not ((p >= 0.4) & (length >= 4)).any():
        return []
    words, content = np.cumsum(length[order]), np.cumsum((p * length)[order])
    best = int(np.argmax(2 * content / (words + total + 15)))
    return sorted(open_blocks[order[:best + 1]])


def folds(pages):
    domains = sorted({p.domain for p in pages})
    np.random.RandomState(SEED).shuffle(domains)
    number = {domain: index % FOLDS for index, domain in enumerate(domains)}
    return [number[p.domain] for p in pages]


def held_out(pages, trees, leaves, rate, extra=()):
    """Mean F1 of pages whose domain was not trained on: of all, and by kind.

    Extra pages are trained on but not scored; they must come from the same domains.
    """
    fold = folds(pages)
    domain_fold = {p.domain: f for p, f in zip(pages, fold)}
    scores = collections.defaultdict(list)
    for held in range(FOLDS):
        seen = [p for p, f in zip(pages, fold) if f != held]
        seen += [p for p in extra if domain_fold[p.domain] != held]
        model = fit(seen, trees, leaves, rate)
        for page in (p for p, f in zip(pages, fold) if f == held):
            probabilities = model.predict(page.evidence) if len(page.evidence) else np.zeros(0)
            score = page.f1(choose(page, probabilities))
            scores["all"].append(score)
            scores[page.kind].append(score)
    return {kind: round(float(np.mean(s)), 4) for kind, s in scores.items()}
