// Tells the hour where the reader is, beside that of the event. A comfort: the page tells it in several zones without.
for (const name of document.querySelectorAll("[data-own-time]")) {
  const told = document.createElement("bdi");
  const [begin, end] = name.dataset.ownTime.split("/").map((it) => new Date(it));
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeStyle: "short" });
  told.textContent = end ? format.formatRange(begin, end) : format.format(begin);
  name.nextElementSibling.append(told);
  name.hidden = name.nextElementSibling.hidden = false;
}
