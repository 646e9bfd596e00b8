"""How a ledger comes to have the tables of this asof, step by step."""
