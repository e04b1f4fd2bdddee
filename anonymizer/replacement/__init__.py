"""What stands in the place of a name, and the way back."""
