"""The looks of a letter, as text for each kind of element: mail programs know styles on elements, and few others."""

_SERIF = "Palatino,'Palatino Linotype',Charter,Georgia,'Times New Roman',serif"
_SANS = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_PAPER, _INK, _SOFT, _RULE, _ACCENT, _LINK = "#fdfcf9", "#1d1b18", "#5f5a52", "#d9d3c7", "#8a2b1d", "#1c4f7c"

_STYLES = {
    "paper": f"margin:0;padding:0;background-color:{_PAPER};color:{_INK}",
    "around": "padding:0 20px 48px",
    "column": "max-width:600px;margin:0 auto",
    "unseen": "display:none;max-height:0;overflow:hidden",
    "masthead": f"padding:40px 0 16px;text-align:center;border-bottom:4px double {_RULE}",
    "title": f"margin:0;font:normal 40px/44px {_SERIF};color:{_INK};letter-spacing:-.5px",
    "day": f"margin:8px 0 0;font:italic 18px/27px {_SERIF};color:{_INK}",
    "small": f"margin:6px 0 0;font:14px/21px {_SANS};color:{_SOFT}",
    "notice": f"margin:16px 0 0;padding:8px 14px;border:1px solid {_ACCENT};font:15px/22px {_SANS};color:{_ACCENT}",
    "story": f"padding:36px 0 24px;border-bottom:1px solid {_RULE}",
    "more": "padding:16px 0 0",
    "foot": "padding:20px 0 0",
    "label": f"margin:0;font:bold 13px/18px {_SANS};color:{_ACCENT}",
    "headline": f"margin:4px 0 0;font:bold 28px/34px {_SERIF};color:{_INK}",
    "heading": f"margin:24px 0 0;font:bold 14px/20px {_SANS};color:{_SOFT}",
    "line": f"margin:10px 0 0;font:18px/28px {_SERIF};color:{_INK}",
    "note": f"margin:2px 0 0;font:13px/20px {_SANS};color:{_SOFT}",
    "source": f"color:{_SOFT}",
    "link": f"color:{_LINK}",
    "coverage": f"margin:24px 0 0;padding:12px 0 0;border-top:1px solid {_RULE};font:14px/22px {_SANS};color:{_SOFT}",
}

# Colours alone, for programs that ask whether the reader likes it dark; the letter is whole without them.
DARK = """
@media (prefers-color-scheme: dark) {
.paper { background-color: #171614 !important; color: #e9e5dc !important; }
.title, .day, .headline, .line { color: #e9e5dc !important; }
.small, .heading, .note, .source, .coverage { color: #a9a297 !important; }
.label, .notice { color: #e79b83 !important; border-color: #e79b83 !important; }
.link { color: #96c1ea !important; }
.masthead, .story, .coverage { border-color: #3b3832 !important; }
}
@media (max-width: 480px) {
.title { font-size: 32px !important; line-height: 36px !important; }
.headline { font-size: 24px !important; line-height: 30px !important; }
}
"""


def style(kind: str) -> str:
    """The `style` attribute of a kind of element."""
    return f'style="{_STYLES[kind]}"'
