"""A story made into something to look at: tables, exports, a site."""
