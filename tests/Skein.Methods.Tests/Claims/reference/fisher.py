"""Reference values for tables of two by two, from SciPy (Debian: python3-scipy).

Run: python3 fisher.py > fisher.csv
Columns: the four counts, two-sided p, conditional odds ratio, its exact 95 percent interval. Made with SciPy 1.10.1.
"""

import random

from scipy.stats import fisher_exact
from scipy.stats.contingency import odds_ratio

NAMED = [(3, 1, 1, 3), (10, 2, 3, 15), (1, 9, 11, 3), (0, 6, 9, 4), (8, 2, 1, 5), (5, 0, 0, 5), (12, 5, 29, 2)]
LARGE = [(900, 1100, 1050, 950), (5000, 5100, 4900, 5000), (40, 9960, 75, 9925), (300, 200, 250, 4250)]


def tables():
    yield from NAMED
    yield from LARGE
    draw = random.Random(7)
    kept = 0
    while kept < 150:
        a, b, c, d = (draw.randint(0, draw.choice((3, 12, 60))) for _ in range(4))
        if min(a + b, c + d, a + c, b + d) > 0:
            kept += 1
            yield a, b, c, d


def main():
    print("a,b,c,d,p,estimate,low,high")
    for a, b, c, d in tables():
        table = [[a, b], [c, d]]
        p = fisher_exact(table)[1]
        ratio = odds_ratio(table, kind="conditional")
        interval = ratio.confidence_interval(confidence_level=0.95)
        print(",".join([str(a), str(b), str(c), str(d)] + [repr(float(x)) for x in (p, ratio.statistic, interval.low, interval.high)]))


main()
