"""Heads from arc scores: the maximum spanning tree with one root."""
import numpy as np


def tree(scores):
    """scores [n, n+1]: of word d (row) under head h (column; 0 is the root). Gives heads, 0 for the root."""
    n = scores.shape[0]
    scores = scores.astype(np.float64).copy()
    scores[np.arange(n), np.arange(1, n + 1)] = -np.inf
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    best, best_total = None, -np.inf
    for root in np.argsort(-scores[:, 0])[:4]:
        tried = scores.copy()
        tried[:, 0] = -np.inf
        tried[root, :] = -np.inf
        tried[root, 0] = scores[root, 0]
        found = spanning(tried)
        total = scores[np.arange(n), found].sum()
        if total > best_total:
            best, best_total = found, total
    return best


def is_tree(heads):
    if (heads == 0).sum() != 1:
        return False
    return find_cycle(heads) is None


def find_cycle(heads):
    n = len(heads)
    state = [0] * (n + 1)
    state[0] = 2
    for start in range(1, n + 1):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at - 1]
        if state[at] == 1:
            return path[path.index(at):]
        for node in path:
            state[node] = 2
    return None


def spanning(scores):
    """Chu-Liu/Edmonds by contraction of one cycle at a time."""
    heads = scores.argmax(1)
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.array(cycle) - 1
    outside = np.array([i for i in range(scores.shape[0]) if i + 1 not in cycle])
    columns = np.concatenate([[0], outside + 1]).astype(int)
    inner = scores[inside, heads[inside]]
    into = scores[np.ix_(inside, columns)] - inner[:, None]
    small = np.full((len(outside) + 1, len(outside) + 2), -np.inf)
    small[: len(outside), : len(columns)] = scores[np.ix_(outside, columns)] if len(outside) else 0
    out_best = np.zeros(0, dtype=int)
    if len(outside):
        from_cycle = scores[np.ix_(outside, inside + 1)]
        out_best = from_cycle.argmax(1)
        small[: len(outside), -1] = from_cycle.max(1)
    in_best = into.argmax(0)
    small[-1, : len(columns)] = into.max(0)
    solved = spanning(small)
    result = heads.copy()
    for row, node in enumerate(outside):
        result[node] = inside[out_best[row]] + 1 if solved[row] == len(columns) else columns[solved[row]]
    entry = solved[-1]
    broken = inside[in_best[entry]]
    result[broken] = columns[entry]
    return result
