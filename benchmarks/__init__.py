"""How fast vnadmin is, side by side with other ways to a .docx, measured in one run."""
