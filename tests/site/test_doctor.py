"""`anechoic doctor` says what is wrong and ends with a status that scripts can read."""

import pytest
from typer.testing import CliRunner

from anechoic.cli.app import app

pytestmark = pytest.mark.usefixtures("database")


def test_a_laptop_is_fit_and_is_told_what_is_missing() -> None:
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 0, done.output
    assert "mails go to" in done.output
    assert "ANECHOIC_DKIM_KEY" in done.output


def test_a_relay_that_does_not_answer_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_SMTP_URL", "smtp://127.0.0.1:1")
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 1
    assert "cannot be reached" in done.output
