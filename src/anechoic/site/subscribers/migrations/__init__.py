"""The tables of subscribers, release by release."""
