// Remembers the list that a reader keeps, in this browser, and adds to it. A comfort: its address holds all of it.
{
  const kept = () => localStorage.list ?? "";
  const keep = (list) => (list ? (localStorage.list = list) : delete localStorage.list);
  const slugs = (list) => new URLSearchParams(list).getAll("r");
  const holds = (list, part) => slugs(part).every((it) => slugs(list).includes(it));
  for (const link of document.querySelectorAll("[data-kept]")) {
    const one = link.search;
    // Asked for at the click: another tab may have kept more meanwhile.
    const aim = () => (link.search = holds(kept(), one) ? kept() : kept() ? kept() + one.replace("?", "&") : one);
    if (aim() === kept()) link.textContent = link.dataset.kept;
    link.onclick = () => keep(aim());
  }
  for (const box of document.querySelectorAll("[data-list]")) {
    const { list } = box.dataset;
    const [help, here, other, own] = box.children;
    const show = () => {
      const same = list === kept();
      help.hidden = list ? same : kept();
      here.hidden = !same || !list;
      other.hidden = same || !list;
      own.hidden = same || !kept();
      own.firstElementChild.search = kept();
    };
    const press = (from, what, to) =>
      (from.lastElementChild.onclick = () => {
        keep(what);
        show();
        to.lastElementChild.focus();
      });
    if (kept() && holds(location.search, kept())) keep(list);
    press(here, "", other);
    press(other, list, here);
    for (const link of document.querySelectorAll("li a.chip")) link.onclick = () => here.hidden || keep(link.search);
    show();
  }
}
