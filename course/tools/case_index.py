"""The cases, to be narrowed down by whom and where they are about, by what the learner has done, and by words."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Iterable, Mapping

from course import handbook
from course.handbook.casebook import Case
from course.records import Text
from course.tools import provinces
from course.tools.search import Index

FACETS = ("stakeholder", "lead", "audience", "province", "state")
STATES = ("open", "decided", "shown")  # not decided yet; decided; looked up without deciding


@dataclass(frozen=True)
class Found:
    """The ids of the cases found, best first; `counts`: by facet, how many cases each value would leave with
    everything else as it is (none: left out).
    """

    ids: list[str]
    counts: dict[str, dict[str, int]]


class CaseIndex:
    """`cases` by id, with the learner's state (one of STATES) at each; a case without a state is open."""

    def __init__(self, cases: Mapping[str, Case], states: Mapping[str, str]):
        self._has = {id: _facets(case, states.get(id, "open")) for id, case in cases.items()}
        self._search = Index({id: _texts(case, states.get(id, "open")) for id, case in cases.items()})

    def clean(self, chosen: Any) -> dict[str, str]:
        """What of `chosen` is a facet with a value that some case has, or a state."""
        if not isinstance(chosen, dict):
            return {}
        known = self._counts(self._has)
        known["state"] = dict.fromkeys(STATES, 0)
        return {facet: chosen[facet] for facet in FACETS if isinstance(chosen.get(facet), str) and chosen[facet] in known[facet]}

    def narrow(self, chosen: Mapping[str, str], query: str = "") -> Found:
        """The cases that have every value of `chosen` (by facet) and every word of `query`."""
        hits = self._search.find(query)
        others = {facet: self._having({key: chosen[key] for key in chosen if key != facet}, hits) for facet in FACETS}
        return Found(self._having(chosen, hits), {facet: self._counts(others[facet])[facet] for facet in FACETS})

    def _having(self, chosen: Mapping[str, str], ids: Iterable[str]) -> list[str]:
        return [id for id in ids if all(value in self._has[id][facet] for facet, value in chosen.items())]

    def _counts(self, ids: Iterable[str]) -> dict[str, dict[str, int]]:
        found: dict[str, Counter[str]] = {facet: Counter() for facet in FACETS}
        for id in ids:
            for facet, values in self._has[id].items():
                found[facet].update(values)
        return {facet: dict(counter) for facet, counter in found.items()}


def _facets(case: Case, state: str) -> dict[str, tuple[str, ...]]:
    province = provinces.find(case.place.province)
    return {
        "stakeholder": (case.playbook.partition("-")[0],),
        "lead": case.lead,
        "audience": case.audience,
        "province": (province,) if province else (),
        "state": (state,),
    }


def _texts(case: Case, state: str) -> list[str]:
    """What is searched, in both languages; what happened only where the learner has seen it already."""
    terms, place = handbook.terms(), case.place
    seen = [case.title, *(step.text for step in case.did), *case.results]
    pairs: list[Text] = [
        case.company, *(part for part in (place.province, place.city, place.district) if part),
        *(terms.departments[id].name for id in case.lead), *(terms.audiences[id].name for id in case.audience),
        case.decision.question, case.background, *(seen if state != "open" else ()),
    ]  # fmt: skip
    return [side for pair in pairs for side in (pair.zh, pair.en)]
