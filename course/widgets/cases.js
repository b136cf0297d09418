// The explorer of the cases: filters and a grid of provinces over cards; a case opened; two side by side.
const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

// One stop for the Tab key: the arrow keys move from square to square, over those without cases.
const grid = ({ view, words }, select) => {
  const used = [...select.options].map((one) => one.value);
  const tiles = view.tiles.map((one) => button([h("span", one.short), h("b")],
    () => { select.value = select.value === one.id ? "" : one.id; select.onchange(); },
    "tile", { value: one.id, title: one.name, disabled: !used.includes(one.id), style: `grid-area:${one.row}/${one.col}` }));
  const open = tiles.filter((tile) => !tile.disabled);
  const enter = (to) => open.forEach((tile) => { tile.tabIndex = tile === to ? 0 : -1; });
  enter(open[0]);
  const node = h("div.tiles", { role: "group", "aria-label": words.grid, onfocusin: (event) => enter(event.target), onkeydown: (event) => {
    if (!MOVES[event.key]) return;
    event.preventDefault();
    open.at((open.indexOf(event.target) + MOVES[event.key]) % open.length).focus();
  } }, tiles);
  return {
    node: h("figure", h("h4", words.grid), node, h("figcaption.quiet", h("p", words.schematic), words.gridhelp)),
    update(counts, chosen) {
      for (const tile of tiles) {
        const n = counts[tile.value] ?? 0;
        tile.lastChild.textContent = tile.disabled ? "" : n;
        aria(tile, "label", fill(words.tile, { name: tile.title, n }));
        aria(tile, "pressed", tile.value === chosen);
      }
    },
  };
};

const card = ({ view, words }, id, ask, open) => {
  const one = view.cases[id], named = (label) => fill(words.named, { label, title: one.company });
  const title = h("p"), state = h("span.quiet"), go = button("", () => open(id));
  const box = h("input", { type: "checkbox", "aria-label": named(words.versus), onchange: () => ask("pick", id) });
  return {
    go,
    node: h("li.compare.card", kind(one.stakeholder), h("h4", one.company), title,
      facts(...one.about), h("p", one.question),
      h("footer", go, h("label.flow", box, words.versus), state)),
    update(known, picked) {
      title.textContent = known?.title ?? "";
      state.textContent = view.states[known?.state ?? "open"];
      go.textContent = known ? words.look : words.decideit;
      aria(go, "label", named(go.textContent));
      box.checked = picked;
    },
  };
};

// Row by row, two cells each; every cell names its case, for where they stand below each other.
const comparison = (pair, words, open) => {
  const text = (line) => h("p.prose", line);
  const rows = {
    background: [words.background, text], lead: [words.lead, text], audience: [words.audience, text], decision: [words.decision, text],
    did: [words.did, (did) => did.map((group) => [h("b", group.stage), bullets(group.steps)])],
    results: [words.results, bullets],
    figures: [words.figures, (rows) => (rows.length ? figures(rows, words) : words.nofigures)],
  };
  const closed = ({ id, company: title }, key) =>
    (key === "did" ? button(fill(words.named, { label: words.decideit, title }), () => open(id)) : quiet(words.closed));
  return [h("h3", words.versus), Object.entries(rows).map(([key, [heading, draw]]) => [h("h4", heading), key === "did" && quiet(words.staged), h("div.two", pair.map((one) =>
    h("div", kind(one.company), key in one ? draw(one[key]) : closed(one, key))))])];
};

export default keeping((q, { host }) => {
  const { model, view, words } = q;
  let from, shown, gone;
  const open = (id) => { from ??= id; ask("read", id); };

  // filters
  const selects = view.facets.map(({ id, options }) => h("select", { name: id }, option("", words.any),
    options.map((one) => h("option", { value: one.id, title: one.name }))));
  const { ask, answered, narrow, input: search } = searching(q, selects);
  const map = grid(q, selects.find((one) => one.name === "province"));
  const count = h("p", { role: "status" }), done = quiet();
  const clear = button(words.clear, () => { search.value = ""; for (const one of selects) one.value = ""; narrow(); search.focus(); });

  const cards = Object.fromEntries(Object.keys(view.cases).map((id) => [id, card(q, id, ask, open)]));
  const cells = h("ul.cards");
  const versus = button(words.versus, () => ask("compare"));
  const list = h("div", kind(view.kind), h("h3", view.title), h("p", words.intro), done,
    h("div.shelf",
      h("div.filters", { role: "search" },
        h("label.query", words.query, search, h("span.quiet", words.queryhelp)),
        selects.map((select, n) => h("label", view.facets[n].label, select))),
      map.node),
    h("footer", count, clear), h("div", cells, h("footer.versus", versus, q.status)));
  const back = button("", () => ask("back")), panel = h("div"), detail = h("div", { tabindex: "-1" }, back, panel);

  q.update = () => {
    answered();
    const { ids, chosen, counts, said } = model.get("found"), known = model.get("known"), picked = model.get("picked");
    map.update(counts.province, chosen.province);
    for (const select of selects) {
      for (const one of select.querySelectorAll("[title]")) one.textContent = fill(words.option, { name: one.title, n: counts[select.name][one.value] ?? 0 });
      select.value = chosen[select.name] ?? "";
    }
    done.textContent = said.done;
    count.textContent = said.count;
    clear.hidden = !search.value && !Object.keys(chosen).length;
    versus.disabled = picked.length < 2;
    for (const [id, one] of Object.entries(cards)) one.update(known[id], picked.includes(id));
    if (!same(ids, q.ids)) refill(cells, ids.map((id) => cards[id].node));
    q.ids = ids;
  };
  const turn = () => {
    const opened = model.get("opened"), pair = model.get("pair"), now = opened ?? (pair.length ? JSON.stringify(pair) : "");
    answered();
    if (now === shown) return;
    gone?.abort();
    gone = new AbortController();
    list.hidden = now;
    detail.hidden = !now;
    back.textContent = opened && pair.length ? words.backpair : words.back;
    refill(panel, !opened && comparison(pair, words, open));
    if (opened) host.getWidget(opened).then((child) => child.render({ el: panel, signal: gone.signal }));
    if (shown !== undefined) { // turned by the learner
      const target = now ? detail : cards[from]?.go ?? versus;
      target.focus();
      target.scrollIntoView({ block: now ? "start" : "center" });
      if (!now) from = undefined;
    }
    shown = now;
  };
  q.page("cases", list, detail);
  q.listen(["found", "known", "picked"], q.update);
  q.listen(["opened", "pair"], turn);
  q.ends.push(() => gone.abort());
  turn();
});
