"""The kind of a page from the mean evidence of its blocks: multinomial logistic regression."""
import numpy as np
from sklearn.linear_model import LogisticRegression

import model

# A block counts by its words, but long ones no more than this; the same as PageKindModel.swift.
MOST_WORDS = 60
# Standardised means beyond this say no more.
LIMIT = 5.0
STRENGTH = 0.03


def mean_evidence(page):
    """The mean over the blocks that rules left, as the scorer sees them."""
    if not page.is_open.any():
        return np.zeros(page.evidence.shape[1])
    weight = np.minimum(page.block_words[page.is_open], MOST_WORDS) + 1
    return (page.evidence[page.is_open] * weight[:, None]).sum(0) / weight.sum()


def standardise(rows, mean, scale):
    return np.clip((rows - mean) * scale, -LIMIT, LIMIT)


def fit(rows, kinds):
    mean = rows.mean(0)
    scale = 1 / (rows.std(0) + 1e-3)
    regression = LogisticRegression(C=STRENGTH, max_iter=500)
    return mean, scale, regression.fit(standardise(rows, mean, scale), kinds)


def held_out(pages):
    """The share of pages of held-out domains whose kind is found."""
    rows = np.array([mean_evidence(p) for p in pages])
    kinds = np.array([p.kind for p in pages])
    fold = np.array(model.folds(pages))
    right = 0
    for held in range(model.FOLDS):
        mean, scale, regression = fit(rows[fold != held], kinds[fold != held])
        right += (regression.predict(standardise(rows[fold == held], mean, scale))
                  == kinds[fold == held]).sum()
    return round(float(right) / len(pages), 4)


def final(pages):
    rows = np.array([mean_evidence(p) for p in pages])
    return fit(rows, np.array([p.kind for p in pages]))
