"""Practice and exercise questions: what is asked, what is right, and why.

A question is data (``questions/m02.yaml``; an exercise's items stand in ``exercises/``). Every option carries
its reason and the handbook page. `mark` turns an answer into an `Outcome`; `public` leaves out all that would
give the answer away, which is the form a scored exercise is handed out in. The kinds stand in ``kinds/``.
"""
from __future__ import annotations

from typing import Annotated, Union

from pydantic import Field

from course.kinds.base import Item, Note, Outcome, State
from course.kinds.choice import Choice, Option
from course.kinds.drill import Drill
from course.kinds.number import Number
from course.kinds.order import Order
from course.kinds.passages import Passages, Segment
from course.kinds.place import Place, PlaceItem
from course.kinds.plan import Plan
from course.kinds.sheet import Sheet, SheetRow
from course.kinds.sort import Sort, SortItem
from course.kinds.write import Criterion, RubricLevel, Write

Question = Annotated[
    Union[Choice, Sort, Order, Passages, Place, Number, Sheet, Plan, Drill, Write], Field(discriminator="kind")
]

__all__ = [
    "Choice", "Criterion", "Drill", "Item", "Note", "Number", "Option", "Order", "Outcome", "Passages", "Place", "PlaceItem",
    "Plan", "Question", "RubricLevel", "Segment", "Sheet", "SheetRow", "Sort", "SortItem", "State", "Write",
]
