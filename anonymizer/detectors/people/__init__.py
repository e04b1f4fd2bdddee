"""What is told of somebody without a name: work, origin, faith, health, family, and what one interview alone speaks of."""
