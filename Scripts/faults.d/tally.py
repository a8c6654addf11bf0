"""Counts cases and failures, promise by promise, and prints one line each."""

import threading


class Tally:
    def __init__(self, title):
        self.title = title
        self.cases = 0
        self.failures = 0
        self.notes = []
        self.impossible = None
        self.lock = threading.Lock()

    def count(self, fault, what):
        """Counts a case; `fault` is empty where it went well, and says what went wrong where it did not."""
        with self.lock:
            self.cases += 1
            if fault:
                self.failures += 1
                if self.failures <= 10:
                    print(f"    FAILED {self.title.split()[0]}: {what}: {fault}", flush=True)

    def note(self, text):
        self.notes.append(text)

    def line(self):
        notes = "; ".join(self.notes)
        if self.impossible:
            return f"{self.title}: NOT POSSIBLE HERE: {self.impossible}"
        if not self.cases:
            return f"{self.title}: NOT TRIED{': ' + notes if notes else ''}"
        return f"{self.title}: {self.cases} cases, {self.failures} failures{'; ' + notes if notes else ''}"
