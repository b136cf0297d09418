"""What the tests share: a quiet language, sources in a temporary folder."""
import os
import sys
from pathlib import Path

import pytest

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


@pytest.fixture(autouse=True)
def speaking_chinese(monkeypatch):
    """Every test starts in the default language, whatever the machine or the last test chose."""
    from course import text

    monkeypatch.delenv("COURSE_LANG", raising=False)
    monkeypatch.setattr(text, "_chosen", None)


@pytest.fixture(scope="session")
def chromium():
    from tests.browser import launched

    with launched() as browser:
        yield browser


@pytest.fixture(scope="session", params=["zh", "en"])
def server(request, tmp_path_factory):
    """`course lab` in one language, one for all tests of a worker: (language, address, the learner's folder)."""
    from tests.browser import served

    folder = tmp_path_factory.mktemp(f"server-{request.param}")
    with served(request.param, folder) as (address, learn):
        yield request.param, address, learn


@pytest.fixture
def page(chromium, server):
    """A page on which every request to another machine is a failure."""
    from tests.browser import opened

    with opened(chromium, server) as page:
        yield page
