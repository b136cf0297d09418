"""The one error of the course: what went wrong, where, and what to do, in the reader's language."""
from __future__ import annotations

from course.text import say


class CourseError(Exception):
    """A fault that the user can mend. `key` names the message in ``messages/``; `values` fill its gaps.

    Commands print it as one line and leave with status 2, having changed nothing.
    """

    def __init__(self, key: str, **values):
        self.key, self.values = key, values
        super().__init__(key)

    def __str__(self) -> str:
        return say(self.key, **self.values)
