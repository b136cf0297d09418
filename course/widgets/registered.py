"""What the widgets that show the stakeholder register share: each keeps its part of it and follows the others."""
from __future__ import annotations

from typing import Any, ClassVar
from weakref import WeakSet

from course.tools import register
from course.widgets.kit import SavingWidget


class Registered(SavingWidget):
    """A widget on the stakeholder register; `known` is the register as this widget last saw or kept it.

    Two of them may be open on one page: what one keeps, the others show at once. Between notebooks, only what was
    changed here is written (`register.merge`).
    """

    _open: ClassVar[WeakSet] = WeakSet()

    def __init__(self, key: str, answers, **traits: Any):
        self.known, self._showing = register.empty(), False
        super().__init__(key, answers, **traits)
        self._open.add(self)

    def show(self, value: Any) -> None:
        """Draw `value`, which comes from the answers and need not be saved."""
        self._showing = True
        try:
            self.value = value
        finally:
            self._showing = False

    def changed(self) -> None:
        if not self._showing:
            self.save()

    def keep(self, mine: dict) -> dict:
        """Write what `mine` changed in the register, tell the other widgets; gives the entry. Raises CourseError."""
        entry = register.write(self.answers, self.known, mine)
        self.known = entry["value"]
        for other in list(self._open):
            if other is not self and other.answers.path == self.answers.path:
                other.follow(self.known)
        return entry

    def recall(self) -> None:
        """Show the register as another page has kept it since, unless something here is not kept yet."""
        value = register.clean(self.answers.value(register.KEY))
        if value not in (None, self.known) and self.status["tone"] != "error":
            self.follow(value)

    def follow(self, value: dict) -> None:
        """Show the register as another widget has just kept it."""
        raise NotImplementedError
