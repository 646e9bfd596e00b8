"""What became of forecasts, and how right those who made them were."""
