"""How far coders agree: units, coefficients, intervals, what they disagree on, and what the team decided."""
