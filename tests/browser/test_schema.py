"""The running API keeps to its own description, whatever it is asked: schemathesis asks it."""

import subprocess
import sys
from pathlib import Path

from running import Site


def test_the_api_keeps_to_its_description(site: Site) -> None:
    command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{site.address}/api/v1/openapi.json"]
    cursors = ["--exclude-checks", "positive_data_acceptance"]  # a cursor is a string, and few strings are cursors
    limits = ["--max-examples", "5", "--phases", "examples,coverage,fuzzing", "--no-color"]
    done = subprocess.run([*command, *cursors, *limits], capture_output=True, text=True, timeout=300, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout[-3000:]
