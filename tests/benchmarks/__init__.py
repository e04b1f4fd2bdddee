"""Measurements of speed, memory and detection. They assert nothing and no test runs them: `make benchmark`."""
