// A matrix for one's own work: "my ratings" on a board to move things on, and several raters' sheets put together.

// Means with their crosses, drawn over the classes; numbers lead to the table.
const drawMerged = (rows) => {
  const at = (n) => n * 40 - 20, up = (n) => 420 - n * 40, seen = {};
  return unread(s("svg", { viewBox: "0 0 400 400" }, rows.map(({ x, y, split }, n) => {
    const cx = at(x.mean), cy = up(y.mean), near = [x, y].map((axis) => Math.round(axis.mean * 2));
    const below = (seen[near] = (seen[near] ?? -1) + 1) * 16, west = (x.mean >= 3.5 && x.mean <= 5.5) || x.mean >= 8.5;
    return s("g", {},
      s("path", { d: `M${at(x.low)} ${cy}H${at(x.high)}M${cx} ${up(y.low)}V${up(y.high)}` }),
      s("path", { d: split ? `M${cx} ${cy - 7}l7 7-7 7-7-7z` : `M${cx - 5} ${cy}a5 5 0 1 1 10 0a5 5 0 1 1-10 0`, class: split ? "split" : "mean" }),
      s("text", { x: cx + (west ? -9 : 9), y: cy - 5 + below, "text-anchor": west ? "end" : "start" }, String(n + 1)));
  })));
};

export default keeping((q) => {
  const { model, view, words } = q, { matrix } = view, undo = undoLine(q), undoRater = undoLine(q);
  const value = () => ({ items: {}, last: 0, me: false, ...q.value });
  const items = () => value().items;
  const change = (id, more, typing) => q.put({ ...value(), items: { ...items(), [id]: { ...items()[id], ...more } } }, typing);
  const own = {
    most: view.most,
    items: () => Object.entries(items()).map(([id, { name }]) => ({ id, text: name })),
    rating: (id) => items()[id].at,
    put: (id, at) => change(id, { at }),
    add(name) {
      const last = value().last + 1;
      q.put({ ...value(), last, items: { ...items(), [view.prefix + last]: { name, at: [null, null] } } });
    },
    ...(view.prefix === "t" && {
      rename: (id, name) => change(id, { name }, true),
      remove(id) {
        const { [id]: gone, ...rest } = items();
        q.put({ ...value(), items: rest });
        undo.offer(fill(words.removed, { name: gone.name }), () => { change(id, gone); return form.input; });
      },
    }),
  };
  const board = matrixBoard(q, own), table = ratingTable(q, own, board), form = adder(q, own, own.remove ? words.newtopic : words.newname);
  const [scales, meanings] = explained(q);
  const mine = h("div", h("p.quiet.lead", view.lead),
    h("div.place", board.node, h("div.side", form.node, undo.node, scales, table.node, meanings)));

  const me = h("input", { type: "checkbox", onchange: () => q.put({ ...value(), me: me.checked }) });
  const people = h("h4"), raters = h("ul.raters"), body = h("tbody");
  const group = frame(q, h("p.quiet.help", words.legend)), drawing = h("div.merged");
  group.field.append(drawing);
  const head = [words.number, words.item, words.class, matrix.x.name, matrix.y.name, words.raters, words.votes];
  const together = h("div", h("h4", words.merged), quiet(words.rule),
    h("table.together", h("thead", h("tr", head.map(column))), body));
  const several = h("div", h("div.place", group.node,
    h("div.side", h("h4", words.collect), h("ol.steps",
      h("li", words.step1, h("div.flow", button(words.sheetexcel, () => q.ask("form", "xlsx")), button(words.sheetcsv, () => q.ask("form", "csv")))),
      h("li", words.step2, h("div.flow", chooser(q, "load", words.load)))),
      people, raters, undoRater.node, h("label.flow.me", me, words.me))), together);

  let shown;
  const show = (which) => {
    shown = which;
    mine.hidden = which !== "mine";
    several.hidden = !mine.hidden;
    for (const [key, one] of Object.entries(tabs)) aria(one, "pressed", key === which);
  };
  const tabs = { mine: button(words.mine, () => show("mine")), group: button(words.several, () => show("group")) };
  const take = (name) => {
    q.ask("take", name);
    undoRater.offer(fill(words.removed, { name }), () => { q.ask("restore"); return me; });
  };
  const merged = () => {
    const all = model.get("merged"), cell = (text, n) => h(n === 1 ? "th" : "td", { "data-label": head[n], scope: n === 1 && "row", class: n === 2 && "letter" }, text);
    people.textContent = fill(words.people, { n: all.raters.length });
    refill(raters, all.raters.map(({ name, n }) => h("li", name, h("span.quiet", fill(words.rated, { n })),
      button("×", () => take(name), "plain", { "aria-label": fill(words.takeaway, { name }) }))), !all.raters.length && h("li.quiet", words.nobody));
    refill(drawing, drawMerged(all.rows));
    refill(body, all.rows.map((one, n) => h("tr",
      [n + 1, one.name, one.letter, fill(words.range, one.x), fill(words.range, one.y), one.raters,
        one.split ? [h("b.flag", words.split), " ", one.votes] : words.agreed].map(cell))));
    together.hidden = !all.rows.length;
  };
  q.update = () => { board.update(); table.update(); form.update(); me.checked = value().me; };
  q.listen(["merged"], merged);
  q.page("boards", kind(view.kind), h("h3", matrix.title), h("div.tabs", Object.values(tabs)), mine, several,
    h("footer", button(words.picture, () => q.ask("picture", shown)), button(words.table, () => q.ask("table")), q.status));
  show("mine");
  merged();
});
