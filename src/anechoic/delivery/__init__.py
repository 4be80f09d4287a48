"""Delivery: one briefing into many inboxes, each message once."""
