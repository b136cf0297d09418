"""JupyterLab and the reading view as one server, with the course's own settings and nobody else's home touched.

All settings stand in ``share/``: `environment` points Jupyter there, so the same lines serve a JupyterHub.
"""
from __future__ import annotations

import os
import secrets
import socket
from pathlib import Path

from course import text
from course.errors import CourseError
from course.lab.handout import HIDDEN
from course.text import say, words

SHARE = Path(__file__).parent.parent / "share"
START = "t00_start.ipynb"


def environment(lang: str, folder: Path) -> dict[str, str]:
    """The variables that make any Jupyter server of this Python open the course: add them to its environment."""
    hidden = Path(folder) / HIDDEN
    return {
        "COURSE_LANG": lang,
        "COURSE_ROOT": str(folder),
        "JUPYTER_CONFIG_PATH": _before("JUPYTER_CONFIG_PATH", SHARE / "config" / lang, SHARE / "config"),
        "JUPYTER_PATH": _before("JUPYTER_PATH", SHARE / "jupyter"),
        "JUPYTERLAB_SETTINGS_DIR": str(hidden / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(hidden / "workspaces"),
    }


def page_words(lang: str | None = None) -> dict:
    """What templates and JupyterLab's button say, in both languages, and the one to fall back on."""
    said = {code: words("lab.view", code) | words("lab", code) for code in text.LANGUAGES}
    return {"lang": lang or text.language(), "start": START, "words": said}


def free_port(port: int) -> int:
    """`port` if it can be listened on, else a CourseError; for 0 any free one."""
    if not 0 <= port <= 65535:
        raise CourseError("lab.port.range", port=port)
    with socket.socket() as probe:
        if os.name == "posix":  # a port just left is free; on Windows this option would mean something else
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("localhost", port))
            return probe.getsockname()[1]
        except OSError:
            raise CourseError("lab.port.taken", port=port) from None


def serve(lang: str, folder: Path, port: int, browser: bool) -> int:
    """Serve `folder` until Ctrl-C; gives the exit status."""
    os.environ.update(environment(lang, folder))
    token = os.environ.setdefault("JUPYTER_TOKEN", secrets.token_hex(24))  # ours, so that Jupyter prints no banner
    from jupyterlab.labapp import LabApp  # reads the environment when imported

    app = LabApp.initialize_server(argv=options(folder, port, browser))
    url = f"http://localhost:{port}/lab/tree/{START}?token={token}"
    app.io_loop.add_callback(print, say("lab.open", url=url), flush=True)  # once the server listens
    app.start()
    return 0


def options(folder: Path, port: int, browser: bool) -> list[str]:
    """The server's command line: what differs from one start to the next."""
    root = getattr(os, "geteuid", lambda: 1)() == 0
    return [
        f"--ServerApp.root_dir={folder}",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        f"--ServerApp.open_browser={browser}",
        f"--ServerApp.allow_root={root}",
        f"--LabApp.default_url=/lab/tree/{START}",
    ]


def _before(name: str, *paths: Path) -> str:
    rest = [path for path in os.environ.get(name, "").split(os.pathsep) if path and path not in map(str, paths)]
    return os.pathsep.join([*map(str, paths), *rest])
