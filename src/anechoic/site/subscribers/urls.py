"""The addresses that belong to subscribers."""

from django.urls import path

from anechoic.site.subscribers import mine, views

urlpatterns = [
    path("subscribe", views.subscribe, name="subscribe"),
    path("api/subscribe", views.subscribe_json, name="subscribe-json"),
    path("confirm/<str:token>", views.confirm, name="confirm"),
    path("leave/<str:token>", views.leave, name="leave"),
    path("mine/<str:token>", mine.mine, name="mine"),
    path("privacy/", views.privacy, name="privacy"),
]
