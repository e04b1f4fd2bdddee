"""The detectors: each reads a text and says which stretches of it could identify someone."""
