"""The running API keeps to its own description, whatever it is asked: schemathesis asks it."""

import os
import subprocess
import sys
from pathlib import Path

from running import Site

_HERE = Path(__file__).parent


def test_the_api_keeps_to_its_description(site: Site) -> None:
    asking = [str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(_HERE / "schemathesis.toml")]
    limits = ["--max-examples", "20", "--phases", "examples,coverage,fuzzing", "--no-color"]
    limits += ["--generation-deterministic"] if os.environ.get("CI") else []
    document = f"{site.address}/api/v1/openapi.json"
    done = subprocess.run([*asking, "run", document, *limits], capture_output=True, text=True, timeout=300, check=False)  # noqa: S603
    _, failures, told = done.stdout.partition("= FAILURES =")
    assert done.returncode == 0, (failures + told or done.stdout)[:6000]
    assert "Rate limited" not in done.stdout
