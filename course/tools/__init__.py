"""The logic of the tools a learner works with: plain data in, plain data out; no widget, no notebook."""
