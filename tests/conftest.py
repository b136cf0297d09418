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
