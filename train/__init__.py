"""From the data sets to the weights that are shipped: `python -m train --data PATH --work PATH`."""
