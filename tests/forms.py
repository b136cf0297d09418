"""A form as an assignment hands it out, for questions of a test: each has one variant and its own ids for codes."""
import json

from course import form
from course.variants import Authored, Draw, parts

WHO = "000001"


def write_form(folder, questions, **more):
    """Put the form of `questions` (keyed records by id) into `folder`, drawn for WHO alone."""
    items = {id: Authored(id, {"a": one.model_dump(mode="json", by_alias=True, exclude_none=True)}) for id, one in questions.items()}
    drawn = {WHO: {id: Draw("a", {part: part for part in parts(item.variants["a"])}) for id, item in items.items()}}
    data = form.build("t", items, dict.fromkeys(items, 4), drawn, lambda id, variant, ids: sorted(ids))
    (folder / form.FILE).write_text(json.dumps(data | more), "utf8")
