"""Text into sentences, words, numbers, times and names; knows nothing of reports."""
