"""The kinds of question, one file each: its record, how an answer is marked, and the notes on it.

Import them from `course.question`. A new kind is a file here, a line in `course.question`, and a widget of the
same name.
"""
