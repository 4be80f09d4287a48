// What pages do better with a script: tell what is new since you last looked, and propose your time zone. What you read stays in this browser.
"use strict";
if (document.querySelector("[data-waiting]")) setTimeout(() => location.reload(), 4000); // at the desk, for what is being made
(() => {
  const zone = document.querySelector("form[action='/subscribe'] select[name=zone]"); // the browser knows it, the reader need not look
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && zone.value === "UTC" && zone.querySelector(`option[value="${own}"]`)) zone.value = own;
})();
(() => {
  const story = document.querySelector("[data-story]");
  if (!story) return;
  const key = `looked ${story.dataset.story}`;
  const now = new Date();
  let before = null;
  try {
    before = JSON.parse(localStorage.getItem(key));
    const again = before && now - new Date(before.now) < 30 * 60 * 1000; // the same visit, loaded again
    localStorage.setItem(key, JSON.stringify({ last: again ? before.last : before && before.now, now: now.toISOString() }));
    before = again ? before.last : before && before.now;
  } catch {
    return; // no storage, no memory
  }
  if (!before) return;
  const fresh = [...story.querySelectorAll("[data-seen]")].filter((each) => new Date(each.dataset.seen) > new Date(before));
  fresh.forEach((each) => each.classList.add("fresh"));
  const said = story.querySelector(".looked");
  const when = new Date(before).toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" });
  said.textContent = fresh.length
    ? `${fresh.length} new ${fresh.length === 1 ? "report" : "reports"} since you last looked, ${when}.`
    : `No new report since you last looked, ${when}.`;
  said.hidden = false;
})();
