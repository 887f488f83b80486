"""What the expected F1 of pages is worth: a curve from it to the F1 that such pages have."""
import numpy as np
from scipy.optimize import nnls

import model

# Where the curve bends: shares of the pages whose expected F1 is less.
QUANTILES = (0, 0.1, 0.25, 0.5, 0.75, 1)
# The reliability table's bins begin here.
BINS = (0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
# Shares of the pages for which the mean F1 of the most confident is told.
MOST_CONFIDENT = (0.5, 0.75, 0.9)


def fit(expected, actual):
    """The rising curve of straight pieces with the least squared error, as its corners.

    Each corner rises from the one before by a share that is not negative; an F1 is at most 1.
    """
    bends = np.unique(np.quantile(expected, QUANTILES).astype(np.float32))
    pieces = np.array([np.interp(expected, bends, row) for row in np.eye(len(bends))]).T
    rises = np.tril(np.ones((len(bends), len(bends))))
    steps, _ = nnls(pieces @ rises, actual)
    return bends, np.minimum(rises @ steps, 1).astype(np.float32)


class Report:
    """Pages held out by domain: the F1 that was expected of each, and the one it has."""

    def __init__(self, pages, probabilities):
        """Pages of which nothing is kept are left out: their confidence is 0."""
        decided = [(page, *model.decide(page, probabilities(page))) for page in pages]
        fold = dict(zip(map(id, pages), model.folds(pages)))
        kept = [(fold[id(page)], expected, page.f1(chosen))
                for page, chosen, expected in decided if chosen]
        self.fold, self.expected, self.actual = map(np.array, zip(*kept))

    def curve(self):
        return fit(self.expected, self.actual)

    def confidence(self):
        """The confidence in each page by a curve that has seen no page of its domain."""
        confidence = np.zeros(len(self.actual))
        for held in range(model.FOLDS):
            rest, own = self.fold != held, self.fold == held
            curve = fit(self.expected[rest], self.actual[rest])
            confidence[own] = np.interp(self.expected[own], *curve)
        return confidence

    def most_confident(self):
        order = np.argsort(-self.confidence(), kind="stable")
        return {share: round(float(self.actual[order[:int(len(order) * share)]].mean()), 4)
                for share in MOST_CONFIDENT}

    def table(self, name):
        confidence = self.confidence()
        lines = [f"confidence in {name}: pages held out by domain",
                 "  from    pages  predicted  actual"]
        for low, high in zip(BINS, (*BINS[1:], 2)):
            inside = (confidence >= low) & (confidence < high)
            if inside.any():
                lines.append(f"  {low:4.2f} {inside.sum():8d} {confidence[inside].mean():10.3f}"
                             f" {self.actual[inside].mean():7.3f}")
        shares = ", ".join(f"{share:.0%}: {f1:.4f}" for share, f1 in self.most_confident().items())
        lines.append(f"  mean F1 of the most confident pages: {shares}")
        return "\n".join(lines)
