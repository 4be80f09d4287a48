"""`anechoic subscribers`: people come with proof, bad lines are named, and what leaves is safe to open."""

import csv
from datetime import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from anechoic.cli.app import app
from anechoic.errors import BadInput, WrongUse
from anechoic.site.subscribers import people
from anechoic.site.subscribers.models import Asking, Consent, Subscriber
from site_mailroom import readers

pytestmark = pytest.mark.usefixtures("archive")

PROOF = ("--confirmed", "the form on quay.example, 2024")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["subscribers", *map(str, arguments)])


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "readers.csv"
    file.write_text(
        "address,editions,zone,hour\n"
        "ana@reader.example,morning best,Europe/Lisbon,06:30\n"
        "Ben@Reader.EXAMPLE,,,\n"
        "no address,,,\n"
        "cleo@reader.example,,Mars/Olympus,\n"
        "dov@reader.example,,,noon\n"
        "eve@bücher.example,,,8\n",
        encoding="utf-8",
    )
    return file


def test_people_who_agreed_elsewhere_come_with_the_proof(listed: Path) -> None:
    done = run("import", listed, *PROOF)
    assert "3 new on the list" in done.stderr
    ana = Subscriber.objects.get(address="ana@reader.example")
    assert (ana.zone, ana.hour, ana.state) == ("Europe/Lisbon", time(6, 30), "confirmed")
    assert sorted(ana.subscriptions.values_list("edition", flat=True)) == ["best", "morning"]
    assert {(each.what, each.words) for each in Consent.objects.all()} == {("imported", PROOF[1])}


def test_addresses_are_kept_as_mail_needs_them(listed: Path) -> None:
    run("import", listed, *PROOF)
    kept = set(Subscriber.objects.values_list("address", "hour"))
    assert kept == {
        ("ana@reader.example", time(6, 30)),
        ("Ben@reader.example", time(7)),
        ("eve@xn--bcher-kva.example", time(8)),
    }


def test_lines_that_cannot_be_used_are_named_and_stop_nothing(listed: Path) -> None:
    told = run("import", listed, *PROOF).stderr
    assert [line.partition(":")[0] for line in told.splitlines() if line.startswith("refused")] == [
        "refused line 4",
        "refused line 5",
        "refused line 6",
    ]


def test_an_edition_that_there_is_not_is_named_with_its_line_and_the_others_come(tmp_path: Path) -> None:
    file = tmp_path / "readers.csv"
    file.write_text("address,editions\nana@reader.example,morning nosuch\nben@reader.example,best\n", encoding="utf-8")
    told = run("import", file, *PROOF).stderr
    assert "refused line 2: nosuch: there is no such edition" in told
    assert "there are: morning, best, good-news" in told
    assert list(Subscriber.objects.values_list("address", flat=True)) == ["ben@reader.example"]


def test_a_second_import_brings_nobody_twice(listed: Path) -> None:
    run("import", listed, *PROOF)
    assert "0 new on the list" in run("import", listed, *PROOF).stderr


def test_without_proof_nobody_comes(listed: Path) -> None:
    assert isinstance(run("import", listed).exception, WrongUse)
    assert isinstance(run("import", listed, "--confirmed", "  ").exception, WrongUse)
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize("raw", [b"name,town\nAna,Ellery\n", b"", b"address\n\xff\xfe@x\n"])
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(raw)
    assert isinstance(run("import", file, *PROOF).exception, BadInput)


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    failure = run("import", tmp_path / "none.csv", *PROOF).exception
    assert isinstance(failure, BadInput)
    assert "none.csv" in str(failure)


def test_what_is_exported_can_be_read_back(listed: Path, tmp_path: Path) -> None:
    run("import", listed, *PROOF)
    out = tmp_path / "out.csv"
    assert run("export", "-o", out).exit_code == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert rows[1] == {
        "address": "ana@reader.example",
        "editions": "best morning",
        "zone": "Europe/Lisbon",
        "hour": "06:30",
        "state": "confirmed",
    }
    Subscriber.objects.all().delete()
    assert "3 new on the list" in run("import", out, *PROOF).stderr


@pytest.mark.parametrize("name", ["=cmd", "+1", "-1"])
def test_no_cell_of_an_export_is_a_formula(tmp_path: Path, name: str) -> None:
    readers(name)
    out = tmp_path / "out.csv"
    run("export", "-o", out)
    assert f"'{name}@reader.example,morning" in out.read_text(encoding="utf-8")
    assert "0 new on the list" in run("import", out, *PROOF).stderr  # it is read back as it was


def test_the_list_shows_who_gets_what() -> None:
    readers("ana", zone="Asia/Tokyo", hour=time(6))
    assert run("list").stdout == "ana@reader.example  confirmed  morning at 06:00 Asia/Tokyo\n"
    Subscriber.objects.get().subscriptions.all().delete()
    assert "nothing at 06:00" in run("list").stdout


def test_an_erasure_leaves_nothing_and_names_who_was_not_there() -> None:
    (ana,) = readers("ana")
    Asking.objects.create(address=ana.address, key=ana.key, network="n", at=ana.made)
    done = run("erase", "ANA@reader.example", "ben@reader.example")
    assert done.exit_code == 1
    assert "ANA@reader.example: erased" in done.stderr
    assert "ben@reader.example: is not on the list" in done.stderr
    assert not any(table.objects.exists() for table in (Subscriber, Asking, Consent))


def test_who_is_suppressed_stays_so_after_an_erasure_and_an_import(listed: Path) -> None:
    run("import", listed, *PROOF)
    people.suppress("ana@reader.example", "complained")
    assert run("erase", "ana@reader.example").exit_code == 0
    run("import", listed, *PROOF)
    assert Subscriber.objects.filter(address="ana@reader.example").exists()  # and no mail goes there: see the claims
