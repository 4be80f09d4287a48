"""The people who asked for an edition by mail, and what they were sent."""
