// All playbooks: filters and a search, the list they leave, and a table of channels by stakeholder.
const SHOWN = 8; // playbooks in the list; the rest is folded away
const PAUSE = 250; // ms without typing before a search

// The table: a line for each way, which opens to its channels; `pick` shows what is behind a number.
const heat = (view, words, pick) => {
  const most = Math.max(...view.map.flatMap((way) => way.cells.map((cell) => cell.length)));
  const line = (one, head) => h("tr", {}, h("th", { scope: "row" }, head), one.cells.map((cell, column) => {
    const n = cell.length, name = fill(words.cell, { stakeholder: view.columns[column], channel: one.name, n });
    const style = `--n:${Math.round(40 * Math.sqrt(n / most))}%`;
    return h("td", {}, n === 0 ? "0" : button(n, () => pick(name, cell), { "aria-label": name, style }));
  }));
  const group = (way) => {
    const rows = way.channels.map((one) => line(one, one.name));
    const open = (yes) => {
      toggle.setAttribute("aria-expanded", yes);
      for (const row of rows) row.hidden = !yes;
    };
    const toggle = button(way.name, () => open(rows[0].hidden), { class: "open" });
    open(false);
    return h("tbody", {}, line(way, toggle), rows);
  };
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.map }, h("table", { class: "heat" },
    h("thead", {}, h("tr", {}, [words.way, ...view.columns].map((text) => h("th", { scope: "col" }, text)))),
    view.map.map(group)));
};

export default {
  render({ model, el }) {
    const q = saving(model), { view, words } = q;
    let found = model.get("found"), sent = { chosen: found.chosen, query: found.query }, late, typing, wanted;
    const ask = (what, more) => {
      clearTimeout(late);
      late = setTimeout(() => { q.status.textContent = words.silent; q.status.dataset.tone = "error"; }, 6000);
      q.ask(what, more);
    };
    const answered = () => { clearTimeout(late); q.status.textContent = ""; };

    // filters
    const narrow = () => {
      clearTimeout(typing);
      const chosen = Object.fromEntries(selects.filter((one) => one.value).map((one) => [one.name, one.value]));
      const next = { chosen, query: search.value };
      if (!same(sent, next)) ask("narrow", next);
      sent = next;
    };
    const later = (event) => {
      clearTimeout(typing);
      if (!event.isComposing) typing = setTimeout(narrow, PAUSE); // else an input method is still at work
    };
    const help = uid();
    const search = h("input", {
      type: "text", name: "query", value: found.query, maxlength: view.longest, autocomplete: "off", "aria-describedby": help,
      oninput: later, oncompositionend: later, onchange: narrow,
    });
    const selects = Object.keys(view.facets).map((name) => h("select", { name, onchange: narrow }));
    const options = (groups) => groups.flatMap(({ label, options }) => {
      const some = options.map(([value, text]) => h("option", { value }, text));
      return label ? h("optgroup", { label }, some) : some;
    });
    const drop = (names) => {
      for (const one of [search, ...selects]) if (names.includes(one.name)) one.value = "";
      narrow();
      search.focus();
    };

    // lists of playbooks or stages
    const item = (stage, text, facts, more) => h("li", {}, button(text, () => read(stage), { class: "open" }),
      h("p", { class: "quiet facts" }, facts.map((fact) => h("span", {}, fact))), more && h("p", { class: "quiet" }, more));
    const items = (rows) => h("ul", { class: "books" }, rows);
    const book = (stage) => view.books[stage.book];
    const count = h("p", { class: "count" }), chips = h("div", { class: "pills" }), list = h("div");
    const draw = () => {
      for (const one of selects) {
        one.replaceChildren(h("option", { value: "" }, words.any), ...options(found.options[one.name]));
        one.value = sent.chosen[one.name] ?? ""; // what was wished for last, should this answer an earlier wish
      }
      count.textContent = found.text;
      chips.replaceChildren(
        ...found.used.map(({ id, text }) => button(`${text} ×`, () => drop([id]), { "aria-label": fill(words.drop, { filter: text }) })),
        found.used.length > 1 ? button(words.clear, () => drop(found.used.map(({ id }) => id)), { class: "open" }) : "");
      const rows = found.books.map(({ first, part }) => {
        const stage = view.stages[first];
        return item(stage, book(stage).title, book(stage).facts, part);
      });
      list.replaceChildren(items(rows.slice(0, SHOWN)), rows.length > SHOWN
        ? h("details", {}, h("summary", {}, fill(words.more, { n: rows.length - SHOWN })), items(rows.slice(SHOWN))) : "");
    };
    const behind = h("div", { class: "behind", hidden: true });
    const pick = (name, cell) => {
      const heading = h("h4", { tabindex: "-1" }, name), from = document.activeElement;
      behind.replaceChildren(
        h("div", { class: "heading" }, heading, button(words.shut, () => { behind.hidden = true; from.focus(); })),
        items(cell.map((at) => view.stages[at]).map((stage) => item(stage, stage.name, [book(stage).title, book(stage).facts.at(-1)]))));
      behind.hidden = false;
      heading.focus();
    };

    // one playbook in the place of all
    const reader = h("div", { hidden: true });
    const turn = () => { for (const one of [reader, all]) one.hidden = !one.hidden; };
    const read = (stage) => {
      wanted = { ...stage, from: document.activeElement };
      if (model.get("opened")?.id === stage.book) show();
      else ask("read", stage.book);
    };
    const show = () => {
      const opened = model.get("opened");
      if (all.hidden || opened.id !== wanted?.book) return; // another was asked for meanwhile, or in another view
      const { number, from } = wanted, { nodes, stages, title } = timeline(opened, words, number);
      reader.replaceChildren(button(words.back, () => { turn(); from.focus(); }), ...nodes);
      turn();
      (number > 1 ? stages[number - 1].firstChild : title).focus();
    };

    const all = h("div", {},
      h("p", { class: "kind" }, view.kind), h("h3", {}, view.title),
      h("div", { class: "filters" },
        h("label", {}, words.query, search), selects.map((one) => h("label", {}, view.facets[one.name], one))),
      h("p", { class: "quiet", id: help }, words.queryhelp), count, chips, list,
      h("h4", {}, words.map), h("p", { class: "quiet" }, words.maphelp), heat(view, words, pick), behind);
    q.listen(["found"], () => { found = model.get("found"); answered(); draw(); q.announce(found.text); });
    q.listen(["opened"], () => { answered(); show(); });
    q.listen(["status"], () => clearTimeout(late));
    page(el, view, all, reader, q.status, q.live).classList.add("book");
    draw();
    return () => { clearTimeout(late); clearTimeout(typing); q.stop(); };
  },
};
