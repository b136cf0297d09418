"""What an instructor imports: cohorts, grading, reports. nbgrader is the base; `course` never imports this."""
