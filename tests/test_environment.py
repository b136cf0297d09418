"""One list of dependencies: the lock, the conda route and the project file agree; the lock names versions only."""
import re
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent


def locked():
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    return {re.split(r"==", line)[0].lower().replace("_", "-") for line in lines}


def test_the_lock_names_versions_and_nothing_else():
    for line in (ROOT / "requirements.lock").read_text().splitlines():
        assert re.fullmatch(r"[a-z0-9._-]+==[^ ;@/]+( ; .+)?", line), line


def test_every_dependency_is_locked_and_says_why_it_is_there():
    source = (ROOT / "pyproject.toml").read_text()
    project = tomllib.loads(source)["project"]
    wanted = [*project["dependencies"], *sum(project["optional-dependencies"].values(), [])]
    for name in wanted:
        assert re.sub(r"\[.*", "", name).lower() in locked(), name
        assert re.search(rf'"{re.escape(name)}",\s+# \S', source), name


def test_conda_installs_the_same_lock():
    steps = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    pip = next(step["pip"] for step in steps if isinstance(step, dict))
    assert pip == ["-r requirements.lock", "-e ."]


def test_nothing_in_course_is_posix_only():
    for path in (ROOT / "course").rglob("*.py"):
        assert not re.search(r"^\s*(import|from) (fcntl|pwd|grp|resource|termios)\b|os\.(fork|execv)", path.read_text("utf8"), re.M), path
