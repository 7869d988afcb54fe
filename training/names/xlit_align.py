"""Which Latin letters belong to which letter of another script, by expectation maximization (Dempster, Laird and Rubin 1977)."""
from collections import defaultdict

LONGEST = 4
# Before anything is counted: a letter's share of the rules plus a little for any piece of so many letters.
FIRST = [0.03, 0.09, 0.015, 0.003, 0.001]


def align(pairs, rules, rounds):
    """The likeliest cut of each Latin word into as many pieces, empty ones included, as the other word has letters; pairs without one are left out."""
    pairs = [(word, latin, rules.spread(word)) for word, latin in pairs if len(latin) <= LONGEST * len(word)]
    chance = None
    for _ in range(rounds):
        counts = defaultdict(float)
        for word, latin, spread in pairs:
            expect(word, latin, weights(word, latin, spread, chance), counts)
        totals = defaultdict(float)
        for (letter, _), value in counts.items():
            totals[letter] += value
        chance = {key: value / totals[key[0]] for key, value in counts.items() if value > 1e-9}
    cuts = [(word, best(word, latin, weights(word, latin, spread, chance))) for word, latin, spread in pairs]
    return [(word, pieces) for word, pieces in cuts if pieces]


def weights(word, latin, spread, chance):
    """weights[i][j][d]: letter i stands for the d Latin letters from j on."""
    m = len(latin)
    if chance is None:
        return [[[spread[i].get(latin[j:j + d], 0.0) + FIRST[d] for d in range(min(m - j, LONGEST) + 1)] for j in range(m + 1)] for i in range(len(word))]
    return [[[chance.get((c, latin[j:j + d]), 0.0) for d in range(min(m - j, LONGEST) + 1)] for j in range(m + 1)] for c in word]


def expect(word, latin, weight, counts):
    """Adds how often each piece belongs to each letter, over all cuts by their weight (forward and backward sums)."""
    n, m = len(word), len(latin)
    ahead = [[0.0] * (m + 1) for _ in range(n + 1)]
    ahead[0][0] = 1.0
    for i in range(n):
        for j in range(m + 1):
            for d, w in enumerate(weight[i][j]):
                ahead[i + 1][j + d] += ahead[i][j] * w
    if not ahead[n][m]:
        return
    back = [0.0] * m + [1.0]
    for i in reversed(range(n)):
        here = [0.0] * (m + 1)
        for j in range(m + 1):
            for d, w in enumerate(weight[i][j]):
                share = w * back[j + d]
                here[j] += share
                if share and ahead[i][j]:
                    counts[word[i], latin[j:j + d]] += ahead[i][j] * share / ahead[n][m]
        back = here


def best(word, latin, weight):
    n, m = len(word), len(latin)
    states = [{0: (1.0, None)}]
    for i in range(n):
        following = {}
        for j, (value, _) in states[-1].items():
            for d, w in enumerate(weight[i][j]):
                if value * w > following.get(j + d, (0.0, None))[0]:
                    following[j + d] = (value * w, j)
        states.append(following)
    pieces, j = [], m
    for i in reversed(range(n)):
        if j not in states[i + 1]:
            return None
        start = states[i + 1][j][1]
        pieces.append(latin[start:j])
        j = start
    return pieces[::-1]
