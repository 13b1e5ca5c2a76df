"""`python -m vnadmin` is the command `vnadmin`."""

import sys

from vnadmin.cli import main

if __name__ == "__main__":
    sys.exit(main())
