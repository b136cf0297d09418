"""An item as one trainee got it, with its key: what marks an answer. Only ever on the instructor's side."""
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Mapping

from pydantic import TypeAdapter

from course.question import Question


@dataclass(frozen=True)
class Keyed:
    """The `question` under its author's ids, and the code that stands for each id in the answers of this trainee."""

    id: str
    question: Question
    codes: Mapping[str, str]

    @property
    def place(self) -> str:
        """Where in answers.json the answer stands."""
        return self.question.place_of(self.id)

    def read(self, answer: Any) -> Any:
        """`answer` under the author's ids. What is no code of this trainee's stays strange: it fits nothing."""
        if not self.codes:
            return answer
        ids = {code: id for id, code in self.codes.items()}
        name = lambda code: ids.get(code, f"?{code}") if isinstance(code, str) and code else code  # noqa: E731
        if isinstance(answer, dict):
            return {name(code): value for code, value in answer.items()}
        return [name(code) for code in answer] if isinstance(answer, list) else name(answer)

    def coded(self, answer: Any) -> Any:
        """`answer`, written with the author's ids, as this trainee would enter it; what is no id stays as it is."""
        name = lambda id: self.codes.get(id, id) if isinstance(id, str) else id  # noqa: E731
        if isinstance(answer, dict):
            return {name(id): value for id, value in answer.items()} if self.codes else answer
        return [name(id) for id in answer] if isinstance(answer, list) else name(answer)

    def score(self, answer: Any) -> float:
        """The share, from 0 to 1, that `answer` (as it stands in answers.json) is worth. Never raises for an answer."""
        return self.question.mark(self.read(answer)).score

    def dump(self) -> str:
        question = self.question.model_dump(mode="json", by_alias=True, exclude_none=True)
        return json.dumps({"id": self.id, "question": question, "codes": dict(self.codes)}, ensure_ascii=False)


def load(text: str) -> Keyed:
    """What `Keyed.dump` has written."""
    data = json.loads(text)
    return Keyed(data["id"], TypeAdapter(Question).validate_python(data["question"]), data["codes"])
