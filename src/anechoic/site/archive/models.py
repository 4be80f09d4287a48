"""The tables of the archive: what was collected, what was made of it, and what editors did to that."""

from django.conf import settings
from django.db import models

from anechoic.site.archive.feeds import Feed, House, Refused, Seen  # noqa: F401 # tables of this app, which stand apart


class Article(models.Model):
    """An article as it stands now; `record` is the whole of it, the columns are what is looked up."""

    id = models.TextField(primary_key=True)
    url = models.TextField(blank=True)
    outlet = models.TextField(blank=True)
    lang = models.TextField(blank=True)
    title = models.TextField(blank=True)
    published = models.DateTimeField(null=True, db_index=True)
    seen = models.DateTimeField(db_index=True)  # when it first came in
    withdrawn = models.DateTimeField(null=True)
    record = models.JSONField()  # as `jsonlines.article_json` writes it

    class Meta:
        indexes = (models.Index(fields=("outlet", "published"), name="articles_of_an_outlet"),)

    def __str__(self) -> str:
        return self.title or self.id


class Words(models.Model):
    """The words of an article that a search looks through; the database keeps an index of them in step."""

    article = models.OneToOneField(Article, models.CASCADE, related_name="words")
    title = models.TextField(blank=True)
    text = models.TextField()

    class Meta:
        verbose_name_plural = "words"

    def __str__(self) -> str:
        return self.title


class Revision(models.Model):
    """An earlier state of an article, before its outlet changed it, or before the whole of it came in."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    seen = models.DateTimeField(db_index=True)  # when this state was replaced
    record = models.JSONField()
    summary = models.BooleanField(default=False)  # it made way for the whole article: nobody changed anything

    def __str__(self) -> str:
        return f"{self.article_id} until {self.seen:%Y-%m-%d %H:%M}"


class Story(models.Model):
    """A story with its articles; one that was merged leads `into` the other."""

    id = models.TextField(primary_key=True)
    headline = models.TextField()
    first_seen = models.DateTimeField(null=True)
    last_seen = models.DateTimeField(null=True, db_index=True)
    kept = models.DateTimeField()  # when all that was found on it was kept last
    articles: "models.ManyToManyField[Article, Report]" = models.ManyToManyField(
        Article, through="Report", through_fields=("story", "article"), related_name="stories"
    )
    into = models.ForeignKey("self", models.PROTECT, null=True, related_name="merged")
    continues = models.TextField(blank=True, db_index=True)  # the id of the earlier story that it goes on from
    elsewhere = models.JSONField(default=list)  # the ids of stories in other languages that may tell of the same event
    record = models.JSONField(default=dict)  # what the stages found on it, as `dossiers` keeps it
    views = models.JSONField(default=dict)  # who covers it, by each way of grouping

    class Meta:
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return self.headline


class Report(models.Model):
    """An article's part in a story: the origin it goes back to, and whose text it uses."""

    story = models.ForeignKey(Story, models.CASCADE, related_name="reports")
    article = models.ForeignKey(Article, models.CASCADE, related_name="reports")
    origin = models.TextField(blank=True)  # the id of its first article
    agency = models.TextField(blank=True)
    of = models.ForeignKey(Article, models.SET_NULL, null=True, related_name="copies")
    kind = models.TextField(blank=True)
    overlap = models.FloatField(default=0.0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("story", "article"), name="one_report_an_article"),)

    def __str__(self) -> str:
        return f"{self.article_id} in {self.story_id}"


class Person(models.Model):
    """Somebody who is quoted, under one id in all stories."""

    id = models.TextField(primary_key=True)
    name = models.TextField()
    heard = models.DateTimeField(db_index=True)  # when an article that quotes them last came in
    record = models.JSONField()  # without what they said

    class Meta:
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class Voice(models.Model):
    """Something that somebody said, in one article of a story."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="voices")
    story = models.ForeignKey(Story, models.CASCADE, related_name="voices")
    article = models.ForeignKey(Article, models.CASCADE, related_name="voices")
    name = models.TextField()  # as the article has it
    role = models.TextField(blank=True)
    side = models.TextField(blank=True)
    kind = models.TextField()
    polarity = models.TextField()
    words = models.TextField()
    start = models.IntegerField()
    end = models.IntegerField()
    chain = models.JSONField(default=list)
    credited = models.TextField(blank=True)
    told = models.DateTimeField(null=True, db_index=True)  # when the article was published

    def __str__(self) -> str:
        return f"{self.name}: {self.words[:60]}"

    @property
    def printed(self) -> str:
        """The words as a page prints them: between the marks that stand within them, or with a dash of dots where they are retold."""
        if self.kind == "indirect":
            return f"… {self.words}"
        single = "‘" in self.words and "“" not in self.words
        straight = '"' in self.words and "“" not in self.words and "”" not in self.words
        before, after = ("‘", "’") if single else ('"', '"') if straight else ("“", "”")
        held = self.words.removeprefix(before).removesuffix(after)
        return f"{before}{held}{after}" if self.kind == "direct" else self.words

    @property
    def relays(self) -> tuple[str, ...]:
        """Through whom the words came, from the outlet to the speaker, without these two."""
        ends = {self.article.outlet, self.name, self.person.name}
        return tuple(dict.fromkeys(link for link in (*self.chain, self.credited) if link and link not in ends))


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
    due = models.DateTimeField(null=True)  # when an editor wants it published
    version = models.IntegerField(default=1)  # counts every change
    again = models.IntegerField(null=True)  # the version that an editor wants made again
    held = models.JSONField(default=list)  # items that an editor keeps back
    articles: "models.ManyToManyField[Article, models.Model]" = models.ManyToManyField(
        Article, related_name="briefings"
    )
    stories: "models.ManyToManyField[Story, models.Model]" = models.ManyToManyField(Story, related_name="briefings")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("edition", "day"), name="one_briefing_a_day"),)

    def __str__(self) -> str:
        return f"{self.title}, {self.day}"


class Act(models.Model):
    """What an editor did, to which briefing, and how it was before."""

    briefing = models.ForeignKey(Briefing, models.CASCADE, related_name="acts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True)
    at = models.DateTimeField()
    did = models.TextField()  # "moved", "dropped", "published" …
    subject = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    before = models.JSONField(null=True)  # the record, where the act changed it
    undone = models.BooleanField(default=False)
    public = models.BooleanField(default=False)  # it stands in the log of corrections

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.did} {self.subject}".strip()

    @property
    def is_addition(self) -> bool:
        """Whether it told more and changed nothing that stood there."""
        return self.did in {"take in", "release", "add"}


class Ruling(models.Model):
    """Where an editor found the program wrong; every later run keeps to it."""

    class Kind(models.TextChoices):
        """What was ruled on, as in `records.Rulings`."""

        SPEAKER = "speaker"
        OWN_ORIGIN = "own origin"
        ONE_ORIGIN = "one origin"
        OWN_STORY = "own story"
        ONE_STORY = "one story"

    kind = models.TextField(choices=Kind)
    articles = models.JSONField()
    wrong = models.TextField(blank=True)
    right = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT)
    at = models.DateTimeField()
    undone = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind}: {self.wrong or ', '.join(self.articles)}"
