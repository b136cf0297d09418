"""What the handbook says, as typed records: each read from its own YAML file when it is first asked for.

    terms()                                    the controlled vocabulary
    framework() daily() procedures()          part 1, the method
    criteria() stakeholders() topics() evaluation()   its tools
    playbook(id) playbooks() case(id) cases()  part 2, with the real cases
    rollout()                                  part 3, carrying it out

The two matrices are in `course.matrix`. Tables of the same records are in `course.tables`.
"""
from course.handbook.casebook import case, cases
from course.handbook.method import (
    PROCEDURES, daily, evaluation, framework, procedure, procedures, rollout, topics,
)
from course.handbook.strategy import playbook, playbooks
from course.handbook.identification import criteria, stakeholders
from course.handbook.vocabulary import terms

__all__ = [
    "PROCEDURES", "case", "cases", "criteria", "daily", "evaluation", "framework", "playbook", "playbooks",
    "procedure", "procedures", "rollout", "stakeholders", "terms", "topics",
]
