"""How long stock autograding takes for the whole demo cohort: every assignment of every simulated trainee, one after the
other, each in a fresh kernel; against an empty notebook run the same way. Run by `make bench`.
"""
from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from grading import cohort, collecting, demo, steps

EMPTIES = 5


def grading(students: int = 24) -> None:
    """Print seconds a notebook: median, whole cohort, and the ratio to an empty notebook."""
    people = demo.trainees(students, "zh")
    with tempfile.TemporaryDirectory() as place:
        demo.write_roster(people, Path(place) / "roster.csv")
        made = cohort.create(Path(place) / "demo", "zh", Path(place) / "roster.csv")
        for name in made.assignments:
            steps.release(made, name)
            for trainee, way in demo.ways(people):
                demo.hand_in(made, name, trainee, way)
        list(collecting.collect(made, made.assignments))
        empty = statistics.median(_timed(lambda: NotebookClient(new_notebook(cells=[new_code_cell("1")])).execute()) for _ in range(EMPTIES))
        times = [
            _timed(lambda: steps.grade(made, name, id)) for name in made.assignments for id in steps.submitted(made, name)
        ]
    each = statistics.median(times)
    print(f"stock autograding: {len(times)} notebooks in {sum(times):.0f} s, median {each:.2f} s each; "
          f"an empty notebook {empty:.2f} s, ratio {each / empty:.2f}", flush=True)


def _timed(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    grading(*map(int, sys.argv[1:]))
