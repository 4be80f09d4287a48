"""The tables of the archive."""

from django.db import models


class Article(models.Model):
    """An article as it stands now; `record` is the whole of it, the columns are what is looked up."""

    id = models.TextField(primary_key=True)
    url = models.TextField(blank=True)
    outlet = models.TextField(blank=True, db_index=True)
    lang = models.TextField(blank=True)
    title = models.TextField(blank=True)
    published = models.DateTimeField(null=True, db_index=True)
    seen = models.DateTimeField(db_index=True)  # when it first came in
    withdrawn = models.DateTimeField(null=True)
    record = models.JSONField()  # as `jsonlines.article_json` writes it

    def __str__(self) -> str:
        return self.title or self.id


class Revision(models.Model):
    """An earlier state of an article, before its outlet changed it."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    seen = models.DateTimeField()  # when this state was replaced
    record = models.JSONField()

    def __str__(self) -> str:
        return f"{self.article_id} until {self.seen:%Y-%m-%d %H:%M}"


class Story(models.Model):
    """A story with its articles; one that was merged leads `into` the other."""

    id = models.TextField(primary_key=True)
    headline = models.TextField()
    first_seen = models.DateTimeField(null=True)
    last_seen = models.DateTimeField(null=True, db_index=True)
    articles = models.ManyToManyField(Article, related_name="stories")
    into = models.ForeignKey("self", models.PROTECT, null=True, related_name="merged")

    class Meta:
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return self.headline


class Briefing(models.Model):
    """What an edition was on one day: a draft, until it is published."""

    class State(models.TextChoices):
        """Who may see it: editors, or everyone."""

        DRAFT = "draft"
        PUBLISHED = "published"

    edition = models.TextField()
    day = models.DateField()
    state = models.TextField(choices=State, default=State.DRAFT)
    title = models.TextField()
    record = models.JSONField()
    made = models.DateTimeField()
    published = models.DateTimeField(null=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("edition", "day"), name="one_briefing_a_day"),)

    def __str__(self) -> str:
        return f"{self.title}, {self.day}"
