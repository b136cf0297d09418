"""Regression of every notebook: run it under papermill as a scripted learner, compare what it says with the record.

A record (``recorded/m02.yaml``) has the learner's answers and, for each code cell, the plain text of its
result. Run as a program, it shows a progress bar and what differs; ``--record`` renews the records.
"""
from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from difflib import unified_diff
from pathlib import Path

import nbformat
import yaml

RECORDED = Path(__file__).parent / "recorded"
WIDGET = "application/vnd.jupyter.widget-view+json"
OFFLINE = Path(__file__).parent / "offline"  # its sitecustomize.py refuses every connection off this machine


def notebooks() -> list[Path]:
    """Every generated notebook, both languages."""
    from course.build import MODULES

    return sorted(MODULES.glob("*/*.ipynb"))


def record(name: str) -> dict:
    """The record of a module: {"answers": {id: value}, "results": {cell id: [lines]}}."""
    path = RECORDED / f"{name}.yaml"
    return yaml.safe_load(path.read_text("utf8")) if path.exists() else {"answers": {}, "results": {}}


def run(path: Path, answers: dict) -> dict[str, list[str]]:
    """Run the notebook `path` for a learner who entered `answers`; the plain text of each cell that says something."""
    import papermill

    lang = nbformat.read(path, 4).metadata["course"]["lang"]
    os.environ["PYTHONPATH"] = os.pathsep.join([str(OFFLINE), os.environ.get("PYTHONPATH", "")])
    with tempfile.TemporaryDirectory() as folder:
        # an attempt with the same answer makes the widget show its marking, as after a reload
        entries = {id: {"value": value, "attempts": [{"answer": value}]} for id, value in answers.items()}
        shutil.copytree(path.parent, folder, dirs_exist_ok=True)  # the start page maps what stands beside it
        (Path(folder) / "answers.json").write_text(json.dumps({"format": 1, "answers": entries}), "utf8")
        done = papermill.execute_notebook(
            str(path), None, parameters={"lang": lang, "folder": folder}, cwd=folder, progress_bar=False,
            extra_arguments=["--IPKernelApp.log_level=ERROR"],  # no warning of each kernel about its own sockets
        )
    return {cell.id: lines for cell in done.cells if cell.cell_type == "code" and (lines := _says(cell))}


def _says(cell) -> list[str]:
    lines = []
    for output in cell.outputs:
        data = output.get("data", {})
        text = output.get("text") or data.get("text/plain", "")
        if "text/html" in data and WIDGET not in data:  # a table speaks the reader's language; its numbers are the same in both
            cells = re.findall(r"<t[dh][^>]*>([^<]*)<", data["text/html"])
            text = "table " + " ".join(sorted(number for cell in cells for number in re.findall(r"\d+(?:\.\d+)?", cell)))
        lines += [line.rstrip() for line in text.splitlines()]
    return lines


def difference(path: Path) -> tuple[dict, str]:
    """The results of the notebook `path`, and what differs from its record (empty if nothing does)."""
    recorded = record(path.stem.partition("_")[0])
    results = run(path, recorded["answers"])
    lines = unified_diff(_flat(recorded["results"]), _flat(results), "recorded", "/".join(path.parts[-2:]), lineterm="")
    return results, "\n".join(lines)


def _flat(results: dict[str, list[str]]) -> list[str]:
    return [f"{id}: {line}" for id, lines in results.items() for line in lines]


def main(renew: bool) -> int:
    from rich.progress import Progress

    paths, failed, found = notebooks(), [], {}
    with Progress() as bar, ProcessPoolExecutor(2) as pool:
        task = bar.add_task("papermill", total=len(paths))
        jobs = {pool.submit(difference, path): path for path in paths}
        for job in as_completed(jobs):
            path = jobs[job]
            try:
                found[path], text = job.result()
            except Exception as error:  # a cell that failed: show it and go on with the others
                text = f"{'/'.join(path.parts[-2:])}: {error}"
                renew = False
            if text:
                failed.append(text)
            bar.advance(task)
    if renew:
        for path, results in sorted(found.items()):
            name = path.stem.partition("_")[0]
            text = yaml.safe_dump({"answers": record(name)["answers"], "results": results}, allow_unicode=True, sort_keys=False)
            (RECORDED / f"{name}.yaml").write_text(text, "utf8")
        print(f"{len(paths)} notebooks recorded")
        return 0
    print("\n\n".join(failed) if failed else f"{len(paths)} notebooks say what is recorded")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main("--record" in sys.argv[1:]))
