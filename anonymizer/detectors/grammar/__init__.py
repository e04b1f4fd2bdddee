"""Identifiers that have a grammar: contacts, codes, dates, ages, sums, addresses, as written and as spoken."""
