// Suggests while somebody types (WAI-ARIA 1.2, combobox with a listbox). A comfort: the form works without it.
for (const field of document.querySelectorAll("input[data-suggest]")) {
  if (navigator.connection?.saveData) break;
  const box = field.closest(".search");
  const list = document.createElement("ul");
  const said = document.createElement("p");
  let asking, waiting, at = -1;

  const tell = (name, value) => field.setAttribute("aria-" + name, value);
  const mark = (to) => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = to;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    tell("activedescendant", option ? option.id : "");
  };
  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    mark(-1);
    list.hidden = true;
    tell("expanded", "false");
  };
  const option = (found, number) => {
    const item = document.createElement("li");
    const name = document.createElement("bdi");
    const kind = document.createElement("small");
    item.id = list.id + number;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.to = found.path;
    name.textContent = found.name;
    name.lang = found.language;
    kind.textContent = found.kind;
    item.append(name, " ", kind);
    return item;
  };
  const show = (answer) => {
    if (document.activeElement !== field) return;
    mark(-1);
    list.replaceChildren(...answer.found.map(option));
    list.hidden = !answer.found.length;
    tell("expanded", String(!list.hidden));
    said.textContent = answer.said;
  };
  const ask = async () => {
    asking = new AbortController();
    try {
      const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(field.value), asking);
      if (answer.ok) show(await answer.json());
    } catch (trouble) {
      // Who types on has stopped this question and asks another one.
      if (trouble.name !== "AbortError") close();
    }
  };

  list.id = field.id + "-suggested";
  list.setAttribute("role", "listbox");
  list.className = "suggested";
  list.setAttribute("aria-label", field.dataset.suggestions);
  said.setAttribute("role", "status");
  said.className = "visually-hidden";
  box.append(list, said);
  field.setAttribute("role", "combobox");
  tell("autocomplete", "list");
  tell("controls", list.id);
  close();

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    asking?.abort();
    if (field.value.trim().length > 1) waiting = setTimeout(ask, 150);
    else close();
  });
  field.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") mark(at === last ? -1 : at + 1);
    else if (event.key === "ArrowUp") mark(at < 0 ? last : at - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && at >= 0) location.assign(list.children[at].dataset.to);
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const chosen = event.target.closest("li");
    if (chosen) location.assign(chosen.dataset.to);
  });
}
