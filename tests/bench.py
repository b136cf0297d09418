"""Speed, measured in pairs within one run: what the course adds to what it stands on. Prints medians and ratios.

Nothing here is asserted: a machine's speed is no test.
"""
from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

RUNS = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "COURSE_LANG": "zh"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        base = "import pandas, ipywidgets"
        pair("import pandas, ipywidgets", lambda: python(environment, base),
             "  … and course", lambda: python(environment, f"{base}, course"))
        pair("import pandas, ipywidgets", lambda: python(environment, base),
             "  … and ask a question", lambda: python(environment, f"{base}, course; course.ask('m02.place')"))
        load = "import course.records, course.handbook as h"
        every = "h.terms(), h.framework(), h.daily(), h.procedures(), h.topics(), h.evaluation(), h.rollout(), h.playbooks(), h.cases()"
        pair("import the handbook's records", lambda: python(environment, load),
             "  … and load all of it", lambda: python(environment, f"{load}; {every}"))
        pair(
            "start jupyter lab", lambda: server(environment, [bin("jupyter"), "lab", "--no-browser"], home),
            "start course lab", lambda: server(environment, [bin("course"), "lab", "--no-browser"], home),
        )


def bin(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def python(environment: dict, code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    return time.perf_counter() - start


def server(environment: dict, command: list[str], folder: str) -> float:
    """Seconds until the server answers a request."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    root = ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    own = ["--dir", folder + "/learn"] if command[0].endswith("course") else [f"--ServerApp.root_dir={folder}", *root]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--port", str(port), *own], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/login", timeout=5).read()
                return time.perf_counter() - start
            except OSError:
                if process.poll() is not None:
                    raise SystemExit(f"{command} ended with {process.returncode}") from None
                time.sleep(0.02)
    finally:
        process.terminate()
        process.wait(20)


def pair(name: str, one, other_name: str, other) -> None:
    """Run both in turn, once to warm up and then RUNS times; print medians, difference and ratio."""
    one(), other()
    times = [(one(), other()) for _ in range(RUNS)]
    a, b = (statistics.median(column) for column in zip(*times))
    ratio = statistics.median(second / first for first, second in times)
    print(f"{name:<36} {a:6.2f} s\n{other_name:<36} {b:6.2f} s   ratio {ratio:.2f}   difference {b - a:+.2f} s", flush=True)


if __name__ == "__main__":
    main()
