"""Opening the course: nothing a learner wrote is lost, and the server is the learner's, quiet and offline."""
import json
import os
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from course.errors import CourseError
from course.lab import handout, server


def write(path: Path, *sources: str, **metadata) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=[new_code_cell(source) for source in sources], metadata=metadata), path)
    return path


def sources_of(path: Path) -> list[str]:
    return [cell.source for cell in nbformat.read(path, 4).cells]


@pytest.fixture
def learn(tmp_path):
    """A learner's folder into which the first edition of one module was handed out."""
    folder = tmp_path / "learn"
    folder.mkdir()
    module = write(tmp_path / "modules" / "m01.ipynb", "first")
    give(module, folder)
    return module, folder


def give(module, folder, lang="zh"):
    return [(step.verb, step.target) for step in handout.hand_out([module], folder, lang)]


def test_a_new_module_is_copied_and_the_language_kept(learn):
    module, folder = learn
    assert sources_of(folder / "m01.ipynb") == ["first"]
    assert json.loads((folder / ".course.json").read_text()) == {"lang": "zh"}
    assert give(module, folder) == [("keep", "m01.ipynb")]


def test_an_unedited_module_becomes_the_newer_edition_even_after_it_was_run(learn):
    module, folder = learn
    ran = nbformat.read(folder / "m01.ipynb", 4)
    ran.cells[0].outputs, ran.cells[0].execution_count = [new_output("stream", text="x")], 3
    ran.metadata["widgets"] = {"state": {}}
    nbformat.write(ran, folder / "m01.ipynb")
    write(module, "second")
    assert give(module, folder) == [("copy", "m01.ipynb")]
    assert sources_of(folder / "m01.ipynb") == ["second"]


def test_an_edited_module_stays_and_the_newer_edition_is_put_beside_it_once(learn):
    module, folder = learn
    write(folder / "m01.ipynb", "first, and mine")
    assert give(module, folder) == [("keep", "m01.ipynb")], "no newer edition, nothing to say"
    write(module, "second")
    assert give(module, folder) == [("beside", "m01-新版.ipynb")]
    assert sources_of(folder / "m01.ipynb") == ["first, and mine"]
    assert sources_of(folder / "m01-新版.ipynb") == ["second"]
    (folder / "m01-新版.ipynb").unlink()
    assert give(module, folder) == [("keep", "m01.ipynb")], "what the learner threw away does not come back"


def test_the_copy_beside_is_replaced_too_unless_it_was_edited(learn):
    module, folder = learn
    write(folder / "m01.ipynb", "mine")
    write(module, "second")
    give(module, folder)
    write(module, "third")
    assert give(module, folder) == [("beside", "m01-新版.ipynb")]
    write(folder / "m01-新版.ipynb", "mine as well")
    write(module, "fourth")
    assert give(module, folder) == [("beside", "m01-新版-2.ipynb")]
    assert sources_of(folder / "m01-新版.ipynb") == ["mine as well"]


@pytest.mark.parametrize("content", ["not json", "{}", '{"cells": [1]}'])
def test_a_broken_or_unknown_notebook_is_never_overwritten(tmp_path, content):
    folder = tmp_path / "learn"
    folder.mkdir()
    (folder / "m01.ipynb").write_text(content)
    module = write(tmp_path / "m01.ipynb", "first")
    assert give(module, folder, "en") == [("beside", "m01-new-edition.ipynb")]
    assert (folder / "m01.ipynb").read_text() == content


def test_a_lost_memory_makes_every_differing_notebook_an_edited_one(learn):
    module, folder = learn
    (folder / ".course" / "copied.json").write_text("[")
    write(module, "second")
    assert give(module, folder) == [("beside", "m01-新版.ipynb")]


def test_the_other_language_replaces_what_was_not_edited(learn):
    module, folder = learn
    write(module, "first, in English")
    assert give(module, folder, "en") == [("copy", "m01.ipynb")]
    assert json.loads((folder / ".course.json").read_text()) == {"lang": "en"}


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    call = [sys.executable, "-c", "from course.cli import main; main()", "lab", "--no-browser", *arguments]
    return subprocess.run(call, capture_output=True, encoding="utf8", env={**os.environ, "PYTHONIOENCODING": "utf8", **environment}, timeout=60)


def test_a_folder_that_is_a_file_is_refused_in_one_line(tmp_path):
    (tmp_path / "file").write_text("mine")
    for folder in ("file", "file/inside"):
        done = command("--dir", str(tmp_path / folder), "--port", "0", "--lang", "en")
        assert done.returncode == 2 and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr
    assert (tmp_path / "file").read_text() == "mine"


def test_a_taken_port_is_refused_before_anything_is_written(tmp_path):
    with socket.create_server(("localhost", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = command("--dir", str(tmp_path / "learn"), "--port", port)
    assert done.returncode == 2 and port in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / "learn").exists()


def test_modules_that_were_not_built_are_said(monkeypatch, tmp_path):
    monkeypatch.setattr(handout, "MODULES", tmp_path)
    with pytest.raises(CourseError) as caught:
        handout.modules("zh")
    assert caught.value.key == "lab.nothing"


def test_the_environment_leads_to_the_package_and_keeps_what_was_there(monkeypatch, tmp_path):
    monkeypatch.setenv("JUPYTER_PATH", "elsewhere")
    found = server.environment("en", tmp_path)
    assert found["JUPYTER_PATH"].split(os.pathsep) == [str(server.SHARE / "jupyter"), "elsewhere"]
    assert found["JUPYTERLAB_SETTINGS_DIR"].startswith(str(tmp_path))


class Client:
    """A running `course lab`, asked over HTTP."""

    def __init__(self, folder: Path, lang: str, home: Path):
        with socket.create_server(("localhost", 0)) as probe:
            self.port = probe.getsockname()[1]
        call = [sys.executable, "-c", "from course.cli import main; main()", "lab", "--no-browser"]
        call += ["--lang", lang, "--dir", str(folder), "--port", str(self.port)]
        here = {"HOME": str(home), "USERPROFILE": str(home), "JUPYTER_TOKEN": "secret", "PYTHONIOENCODING": "utf8"}
        self.process = subprocess.Popen(call, env={**os.environ, **here}, stdout=subprocess.PIPE, encoding="utf8")
        self.said = self.process.stdout.readline()  # printed when the server listens

    def url(self, path: str) -> str:
        return f"http://localhost:{self.port}/{path}?token=secret"

    def get(self, path: str) -> str:
        return urllib.request.urlopen(self.url(path), timeout=60).read().decode()

    def close(self):
        self.process.terminate()
        self.process.communicate(timeout=30)


def article(lang: str, *code: str):
    """A course notebook in `lang` with a heading and some code."""
    cells = [new_code_cell("lang = ''"), new_markdown_cell("# 标题\n\n| a | b |\n|---|---|\n| 1 | 2 |")]
    metadata = {"course": {"id": "m99", "lang": lang, "title": "标题"}, "kernelspec": {"name": "python3", "display_name": "", "language": "python"}}
    return new_notebook(cells=cells + [new_code_cell(source) for source in code], metadata=metadata)


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("learn")
    nbformat.write(article("zh", "1/0", "from course.errors import CourseError\nraise CourseError('lab.nothing')", "print('后面的还在')"), folder / "m98_bad.ipynb")
    nbformat.write(article("en", "import ipywidgets\nipywidgets.Text('by itself')"), folder / "m99_good.ipynb")
    client = Client(folder, "zh", home)
    client.home, client.folder = home, folder
    yield client
    client.close()


@pytest.mark.slow
def test_jupyterlab_speaks_the_learners_language_without_noise(running):
    assert f"localhost:{running.port}/lab/tree/t00_start.ipynb" in running.said
    settings = json.loads(running.get("lab/api/settings"))["settings"]
    found = {one["id"]: one["schema"].get("properties") for one in settings}
    assert found["@jupyterlab/translation-extension:plugin"]["locale"]["default"] == "zh_CN"
    assert found["@jupyterlab/apputils-extension:notification"]["fetchNews"]["default"] == "false"
    page = running.get("lab")
    config = json.loads(re.search(r'<script id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.S)[1])
    assert {"@jupyter/nbgrader", "@voila-dashboards/jupyterlab-preview"} <= set(config["disabledExtensions"])
    assert config["course"]["words"]["en"]["button.label"]
    with pytest.raises(urllib.error.HTTPError):
        running.get("formgrader")


@pytest.mark.slow
def test_the_reading_view_shows_faults_in_words_and_goes_on(running):
    page = running.get("voila/render/m98_bad.ipynb")
    assert '<html lang="zh-CN">' in page and "没能显示" in page and "ZeroDivisionError" in page
    assert "还没有生成笔记本" in page, "a CourseError is shown in its own words"
    assert "后面的还在" in page and "Traceback" not in page and "1/0" not in page


@pytest.mark.slow
def test_the_reading_view_asks_no_other_machine(running):
    for path in ("voila/render/m99_good.ipynb", "voila/render/nowhere.ipynb"):
        try:
            page = running.get(path)
        except urllib.error.HTTPError as error:
            assert error.code == 404
            page = error.read().decode()
        assert not re.search(r"""(src|href)=["']?(https?:)?//""", page)
        assert "利益相关方沟通" in page or "Stakeholder communication" in page


@pytest.mark.slow
def test_nothing_of_the_course_is_left_in_the_home(running):
    running.get("lab/api/workspaces")
    assert not list(running.home.glob(".jupyter/lab")) and not list(running.home.rglob("overrides*"))


@pytest.mark.slow
@pytest.mark.browser
def test_a_course_notebook_runs_when_opened_and_leads_to_its_reading_view(running, chromium):
    kernels = """async (wanted) => {
      for (let tries = 0; ; tries++) {
        const running = (await (await fetch("/api/kernels")).json()).length;
        if (running === wanted || wanted === null || tries === 200) return running;
        await new Promise((later) => setTimeout(later, 100));
      }
    }"""
    context = chromium.new_context()
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    lab = context.new_page()
    lab.goto(running.url("lab/tree/m99_good.ipynb"))
    lab.wait_for_selector(".jp-OutputArea input[type=text]", timeout=60000)
    with context.expect_page() as opened:
        lab.get_by_text("Reading view", exact=True).click()
    view = opened.value
    view.wait_for_selector("html[data-state=ready]", timeout=60000)
    assert view.locator("main input[type=text]").input_value() == "by itself"
    assert not view.locator("main .jp-InputArea, main .jp-CodeCell").count() and view.locator("#status").is_hidden()
    direct = chromium.new_context().new_page()  # without JupyterLab's cookies
    direct.goto(running.url("voila/render/m99_good.ipynb"))
    direct.wait_for_selector("html[data-state=ready]", timeout=60000)
    before = lab.evaluate(kernels, None)
    for left in (view, direct):  # a page that is left ends its kernel
        left.close(run_before_unload=True)
    assert lab.evaluate(kernels, before - 2) == before - 2
    assert not [url for url in asked if not re.match(r"(https?|wss?)://localhost|data:|blob:|about:", url)]
    for one in chromium.contexts:
        one.close()


def test_the_page_says_the_same_things_in_both_languages():
    words = server.page_words("zh")["words"]
    assert words["zh"].keys() == words["en"].keys() and words["zh"]["starting"]


def test_the_time_of_a_start_is_not_spent_on_importing_jupyter():
    code = "import sys, course.lab; print([name for name in sys.modules if name.startswith(('jupyter', 'nb', 'tornado'))])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
