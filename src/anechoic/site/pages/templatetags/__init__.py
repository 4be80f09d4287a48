"""What templates of pages can say beyond what Django knows."""
