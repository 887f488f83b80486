"""Writes models as Swift source."""
import numpy as np


def number(value):
    value = np.float32(value)
    if value == 0 or abs(value) < 1e-30:
        return "0"
    return np.format_float_positional(value, unique=True, trim="0")


def array(values, text=str):
    lines, line = [], "      "
    for value in values:
        piece = text(value) + ", "
        if len(line) + len(piece) > 100:
            lines.append(line.rstrip())
            line = "      "
        line += piece
    return "\n".join(lines + [line.rstrip()])


def ensemble(model, name, summary, header):
    """A LightGBM model as a `TreeEnsemble`; a negative target is the leaf `-target - 1`."""
    columns, thresholds, left, right, leaves, roots = [], [], [], [], [], []

    def walk(node):
        if "leaf_value" in node:
            leaves.append(node["leaf_value"])
            return -len(leaves)
        index = len(columns)
        columns.append(node["split_feature"])
        thresholds.append(node["threshold"])
        left.append(0)
        right.append(0)
        left[index] = walk(node["left_child"])
        right[index] = walk(node["right_child"])
        return index

    for tree in model.dump_model()["tree_info"]:
        roots.append(walk(tree["tree_structure"]))
    return f"""{header}
extension TreeEnsemble {{
  /// {summary}
  static let {name} = TreeEnsemble(
    columns: [
{array(columns)}
    ],
    thresholds: [
{array(thresholds, number)}
    ],
    left: [
{array(left)}
    ],
    right: [
{array(right)}
    ],
    leaves: [
{array(leaves, number)}
    ],
    roots: [
{array(roots)}
    ])
}}
"""


def curve(corners, name, summary, header):
    """The corners of a curve as a `ConfidenceCurve`."""
    expected, actual = corners
    return f"""{header}
extension ConfidenceCurve {{
  /// {summary}
  static let {name} = ConfidenceCurve(
    expected: [{", ".join(map(number, expected))}],
    actual: [{", ".join(map(number, actual))}])
}}
"""


def kinds(mean, scale, regression, header):
    """A logistic regression over standardised means as a `PageKindModel`."""
    names = ", ".join("." + kind for kind in regression.classes_)
    weights = "\n".join(
        f"    [\n{array(row, number)}\n    ]," for row in regression.coef_)
    return f"""{header}
import PithModel

extension PageKindModel {{
  /// The model for pages of HTML.
  static let html = PageKindModel(
    kinds: [{names}],
    means: [
{array(mean, number)}
    ],
    scales: [
{array(scale, number)}
    ],
    intercepts: [
{array(regression.intercept_, number)}
    ],
    weights: [
{weights}
    ])
}}
"""
