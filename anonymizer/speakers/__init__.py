"""Speakers: who is participant, who interviewer, and what is known of them beforehand."""
