"""The desk, where editors work on a briefing before it goes out."""
