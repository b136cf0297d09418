// All playbooks: filters and a search, the list they leave, and a table of channels by stakeholder.
const SHOWN = 8; // playbooks in the list; the rest is folded away

// The table: a line for each way, which opens to its channels; `pick` shows what is behind a number.
const heat = (view, words, pick) => {
  const most = Math.max(...view.map.flatMap((way) => way.cells.map((cell) => cell.length)));
  const line = (one, head) => h("tr", h("th", { scope: "row" }, head), one.cells.map((cell, column) => {
    const n = cell.length, name = fill(words.cell, { stakeholder: view.columns[column], channel: one.name, n });
    const style = `--n:${Math.round(40 * Math.sqrt(n / most))}%`;
    return h("td", n === 0 ? "0" : button(n, () => pick(name, cell), "", { "aria-label": name, style }));
  }));
  const group = (way) => {
    const rows = way.channels.map((one) => line(one, one.name));
    const open = (yes) => {
      aria(toggle, "expanded", yes);
      for (const row of rows) row.hidden = !yes;
    };
    const toggle = button(way.name, () => open(rows[0].hidden), "open");
    open(false);
    return h("tbody", line(way, toggle), rows);
  };
  return wide(words.map, h("table.heat",
    h("thead", h("tr", [words.way, ...view.columns].map(column))),
    view.map.map(group)));
};

export default keeping((q) => {
  const { model, view, words } = q, help = uid();
  let found = model.get("found"), wanted;

  // filters
  const selects = Object.keys(view.facets).map((name) => h("select", { name }));
  const { ask, answered, narrow, input: search, wished } = searching(q, selects);
  search.maxLength = view.longest;
  aria(search, "describedby", help);
  const options = (groups) => groups.flatMap(({ label, options }) => {
    const some = options.map(([value, text]) => option(value, text));
    return label ? h("optgroup", { label }, some) : some;
  });
  const drop = (names) => {
    for (const one of [search, ...selects]) if (names.includes(one.name)) one.value = "";
    narrow();
    search.focus();
  };

  // lists of playbooks or stages
  const item = (stage, text, about, more) => h("li", button(text, () => read(stage), "open"), facts(...about), more && quiet(more));
  const items = (rows) => h("ul.books", rows);
  const book = (stage) => view.books[stage.book];
  const count = h("p.count"), chips = h("div.pills"), list = h("div");
  const draw = () => {
    for (const one of selects) {
      refill(one, option("", words.any), options(found.options[one.name]));
      one.value = wished(one.name); // what was wished for last, should this answer an earlier wish
    }
    count.textContent = found.text;
    refill(chips,
      found.used.map(({ id, text }) => button(`${text} ×`, () => drop([id]), "", { "aria-label": fill(words.drop, { filter: text }) })),
      found.used.length > 1 && button(words.clear, () => drop(found.used.map(({ id }) => id)), "open"));
    const rows = found.books.map(({ first, part }) => {
      const stage = view.stages[first];
      return item(stage, book(stage).title, book(stage).facts, part);
    });
    refill(list, items(rows.slice(0, SHOWN)), rows.length > SHOWN && fold(fill(words.more, { n: rows.length - SHOWN }), items(rows.slice(SHOWN))));
  };
  const behind = h("div.behind", { hidden: true });
  const pick = (name, cell) => {
    const heading = h("h4", { tabindex: "-1" }, name), from = document.activeElement;
    refill(behind,
      h("div.flow.heading", heading, button(words.shut, () => { behind.hidden = true; from.focus(); })),
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
    refill(reader, button(words.back, () => { turn(); from.focus(); }), nodes);
    turn();
    (number > 1 ? stages[number - 1].firstChild : title).focus();
  };

  const all = h("div",
    kind(view.kind), h("h3", view.title),
    h("div.filters",
      h("label", words.query, search), selects.map((one) => h("label", view.facets[one.name], one))),
    h("p.quiet", { id: help }, words.queryhelp), count, chips, list,
    h("h4", words.map), quiet(words.maphelp), heat(view, words, pick), behind);
  q.listen(["found"], () => { found = model.get("found"); answered(); draw(); q.announce(found.text); });
  q.listen(["opened"], () => { answered(); show(); });
  q.page("book", all, reader, q.status);
  draw();
});
