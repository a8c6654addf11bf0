"""Jaro-Winkler by rapidfuzz on the names of the benchmark `Parts`, on one thread: pairs a second of processor time."""

import time

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

SYLLABLES = ["ka", "mi", "ren", "so", "tal", "bel", "lu", "an", "dor", "wi", "sh", "ey", "jo", "mar"]


def names(count):
    """The very names of `Tests/Benchmarks/Benchmarks/Parts/InventedText.swift`."""
    state = 20_261_120

    def below(bound):
        nonlocal state
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        return (state >> 33) % bound

    return ["".join(SYLLABLES[below(len(SYLLABLES))] for _ in range(2 + below(3))) for _ in range(count)]


invented = names(2000)
rates = []
for _ in range(20):
    begin = time.process_time()
    process.cdist(invented[:250], invented, scorer=JaroWinkler.similarity, dtype=np.float64, workers=1)
    rates.append(250 * 2000 / (time.process_time() - begin) / 1e6)
print(f"rapidfuzz cdist, one thread: {np.median(rates):.1f} million pairs/s (best {max(rates):.1f})")
