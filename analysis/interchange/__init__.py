"""Coded projects of other tools, in and out: one file format a module, all by way of `project.Project`."""
