"""What asof is measured by: `python -m benchmarks NAME --data PATH [--json]`, from the project's root."""
