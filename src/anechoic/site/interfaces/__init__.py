"""The site for programs: JSON, feeds, calendar, lists."""
