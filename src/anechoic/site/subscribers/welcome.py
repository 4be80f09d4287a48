"""The letters that a sign-up sends: one that asks to confirm, one for whoever is on the list already."""

from collections.abc import Sequence
from html import escape

from anechoic.records import Letter

_STYLE = "margin:16px auto 0;max-width:560px;font:17px/26px Georgia,serif"
_BUTTON = (
    "display:inline-block;padding:10px 18px;border-radius:4px;background-color:#1d1b18;color:#fdfcf9;"
    "font:bold 16px/22px Arial,sans-serif;text-decoration:none"
)


def confirm_letter(link: str, site: str) -> Letter:
    """Asks whether the reader of this address wants what somebody asked for in its name."""
    words = (
        f"Somebody, probably you, asked for mail from {site} to this address.",
        "If it was you, open this page and press the button:",
    )
    after = ("If it was not you, do nothing: nothing more will come, and the wish is forgotten.",)
    return _letter("Please confirm your subscription", words, "Confirm", link, after)


def known_letter() -> Letter:
    """Tells somebody who asked again that they are on the list, and gives them their own page."""
    words = ("You asked for mail that you get already.", "This is your own page: what you get, when, pausing, leaving.")
    after = ("If it was not you who asked, do nothing: nothing has changed.",)
    return _letter("You are on the list already", words, "Your page", Letter.PREFERENCES, after)


def _letter(subject: str, words: Sequence[str], button: str, link: str, after: Sequence[str]) -> Letter:
    text = "\n\n".join(words) + "\n"
    paragraphs = "".join(f'<p style="{_STYLE}">{escape(each)}</p>\n' for each in words)
    end = "".join(f'<p style="{_STYLE}">{escape(each)}</p>\n' for each in after)
    pressed = f'<p style="{_STYLE}"><a href="{escape(link)}" style="{_BUTTON}">{escape(button)}</a></p>\n'
    head = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(subject)}</title>\n</head>\n<body>\n"
    )
    return Letter(
        subject=subject,
        text=text,
        text_foot=f"\n{link}\n\n" + "\n\n".join(after) + "\n",
        html=head + paragraphs,
        html_foot=f"{pressed}{end}</body>\n</html>\n",
    )
