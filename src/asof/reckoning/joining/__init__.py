"""Which figures count one thing, learned from stories in which people said so."""
