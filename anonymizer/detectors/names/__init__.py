"""Names of people, places and organisations: by a model, by the words beside them, by their capitals and their rarity."""
