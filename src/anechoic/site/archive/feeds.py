"""The tables of sources: how each stands, what of it was seen, what was refused, and the furniture of outlets."""

from django.db import models

from anechoic.records import Health


class Feed(models.Model):
    """How a source stands between two visits; the columns are the fields of the record `SourceState`."""

    address = models.TextField(primary_key=True)
    moved_to = models.TextField(blank=True)
    etag = models.TextField(blank=True)
    last_modified = models.TextField(blank=True)
    asked = models.DateTimeField(null=True)
    answered = models.DateTimeField(null=True)
    changed = models.DateTimeField(null=True)
    due = models.DateTimeField(null=True)
    minutes = models.FloatField()
    failures = models.IntegerField(default=0)
    health = models.TextField(choices=[(each.value, each.value) for each in Health])
    reason = models.TextField(blank=True)
    apart = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.address


class Seen(models.Model):
    """Something a source has had; the columns are the fields of the record `Sighting`, and the article that came of it."""

    key = models.TextField(primary_key=True)
    source = models.TextField()
    digest = models.TextField()
    seen = models.DateTimeField()
    etag = models.TextField(blank=True)
    last_modified = models.TextField(blank=True)
    looks = models.IntegerField(default=0)
    look = models.DateTimeField(null=True, db_index=True)
    stub = models.BooleanField(default=False)
    known = models.JSONField()
    article = models.TextField(blank=True)  # its id; empty where nothing could be read

    class Meta:
        verbose_name_plural = "seen"

    def __str__(self) -> str:
        return self.key


class Refused(models.Model):
    """Something that was not taken in, with its reason; the columns are the fields of the record `Refusal`."""

    stage = models.TextField()
    subject = models.TextField()
    reason = models.TextField()
    seen = models.DateTimeField(db_index=True)  # when it was refused last
    times = models.IntegerField(default=1)

    class Meta:
        verbose_name_plural = "refused"
        constraints = (models.UniqueConstraint(fields=("stage", "subject"), name="one_refusal_a_subject"),)

    def __str__(self) -> str:
        return f"{self.stage}: {self.subject}: {self.reason}"


class House(models.Model):
    """The lines that articles of an outlet had, what was seen the longest ago first; the reader bounds their number."""

    outlet = models.TextField(primary_key=True)
    lines = models.JSONField()  # of each the digits of its words, and those of the first articles that had it
    learnt = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.outlet
