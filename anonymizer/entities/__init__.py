"""Entities: who is one person or place, under every name, and who is two."""
