"""The kind of a page from the mean evidence of its blocks and the signs that it declares:
multinomial logistic regression."""
import numpy as np
from sklearn.linear_model import LogisticRegression

import model

# A block counts by its words, but long ones no more than this; the same as PageKindModel.swift.
MOST_WORDS = 60
# Standardised values beyond this say no more.
LIMIT = 5.0
STRENGTH = 0.03
# The lead of the kind "article" over the likeliest other one up to which blocks lose nothing, and the
# one from which they lose all; the same as LinkedLines.swift.
LEAST_LEAD, SURE_LEAD = 0.6, 0.8


def row(page):
    """The mean over the blocks that rules left, as the scorer sees them, and the signs."""
    mean = np.zeros(page.evidence.shape[1])
    if page.is_open.any():
        weight = np.minimum(page.block_words[page.is_open], MOST_WORDS) + 1
        mean = (page.evidence[page.is_open] * weight[:, None]).sum(0) / weight.sum()
    return np.concatenate([mean, page.signs])


def standardise(rows, mean, scale):
    return np.clip((rows - mean) * scale, -LIMIT, LIMIT)


def fit(rows, kinds):
    mean = rows.mean(0)
    scale = 1 / (rows.std(0) + 1e-3)
    regression = LogisticRegression(C=STRENGTH, max_iter=500)
    return mean, scale, regression.fit(standardise(rows, mean, scale), kinds)


def hold_out(pages):
    """The share of pages of held-out domains whose kind is found; gives each page the share of the
    losses of articles that counts for it, as LinkedLines.swift does."""
    rows = np.array([row(p) for p in pages])
    kinds = np.array([p.kind for p in pages])
    fold = np.array(model.folds(pages))
    right = 0
    for held in range(model.FOLDS):
        mean, scale, regression = fit(rows[fold != held], kinds[fold != held])
        probabilities = regression.predict_proba(standardise(rows[fold == held], mean, scale))
        classes = list(regression.classes_)
        right += (regression.classes_[probabilities.argmax(1)] == kinds[fold == held]).sum()
        article = probabilities[:, classes.index("article")]
        other = np.delete(probabilities, classes.index("article"), 1).max(1)
        shares = (article / (article + other) - LEAST_LEAD) / (SURE_LEAD - LEAST_LEAD)
        for page, share in zip((p for p, f in zip(pages, fold) if f == held), shares):
            page.article_share = float(np.clip(share, 0, 1))
    return round(float(right) / len(pages), 4)


def final(pages):
    rows = np.array([row(p) for p in pages])
    return fit(rows, np.array([p.kind for p in pages]))
