"""Drills for incidents and crises: pure Python, no widget, no notebook.

    scenario(id) ids() load(path)   a drill as written, and which there are
    Run(drill, seed)                a run through it: `act`, `log`
    replay(drill, seed, log)        the same run again, from its log
    score(run) debrief(run) compare(one, other)   what it was worth, and what is to be learnt
    scene(run)                      what one sees at this moment
    problems(path)                  what is wrong with a drill that an instructor wrote
"""
from course.drills.check import problems
from course.drills.debrief import compare, debrief
from course.drills.engine import Run, replay
from course.drills.reading import FOLDER, ids, load, scenario
from course.drills.release import NEXT
from course.drills.scene import scene
from course.drills.score import score

__all__ = ["FOLDER", "NEXT", "Run", "compare", "debrief", "ids", "load", "problems", "replay", "scenario", "scene", "score"]
