"""What is still to be done before a new installation shows its first briefing."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model

from anechoic.site.archive import models


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: what it gives, the command that does it, and whether it is done."""

    title: str
    command: str
    done: bool
    says: str = ""


def steps() -> tuple[Step, ...]:
    """The steps from nothing to a published briefing."""
    articles = models.Article.objects.count()
    drafts = models.Briefing.objects.count()
    return (
        Step("See what it looks like", "anechoic serve --example", done=False, says="a day that was made up"),
        Step("Choose your sources", "anechoic sources add https://…", articles > 0, "or keep those that come with it"),
        Step("Collect", "anechoic collect", articles > 0, f"{articles} articles so far"),
        Step("Make someone an editor", "anechoic editors add NAME", get_user_model().objects.exists()),
        Step("Make and publish an edition", "anechoic publish --edition morning", done=False, says=f"{drafts} drafts"),
    )
