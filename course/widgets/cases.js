// The explorer of the cases: filters and a grid of provinces over cards; a case opened; two side by side.
const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const PAUSE = 250; // ms without typing before a search
const button = (text, onclick, more) => h("button", { type: "button", onclick, ...more }, text);

// One stop for the Tab key: the arrow keys move from square to square, over those without cases.
const grid = ({ view, words }, select) => {
  const used = [...select.options].map((one) => one.value);
  const tiles = view.tiles.map((one) => button([h("span", {}, one.short), h("b")],
    () => { select.value = select.value === one.id ? "" : one.id; select.onchange(); },
    { class: "tile", value: one.id, title: one.name, disabled: !used.includes(one.id), style: `grid-area:${one.row}/${one.col}` }));
  const open = tiles.filter((tile) => !tile.disabled);
  const enter = (to) => open.forEach((tile) => { tile.tabIndex = tile === to ? 0 : -1; });
  enter(open[0]);
  const node = h("div", { class: "tiles", role: "group", "aria-label": words.grid, onfocusin: (event) => enter(event.target), onkeydown: (event) => {
    if (!MOVES[event.key]) return;
    event.preventDefault();
    open.at((open.indexOf(event.target) + MOVES[event.key]) % open.length).focus();
  } }, tiles);
  return {
    node: h("figure", {}, h("h4", {}, words.grid), node, h("figcaption", { class: "quiet" }, h("p", {}, words.schematic), words.gridhelp)),
    update(counts, chosen) {
      for (const tile of tiles) {
        const n = counts[tile.value] ?? 0;
        tile.lastChild.textContent = tile.disabled ? "" : n;
        tile.setAttribute("aria-label", fill(words.tile, { name: tile.title, n }));
        tile.setAttribute("aria-pressed", tile.value === chosen);
      }
    },
  };
};

const card = ({ view, words, ask }, id, open) => {
  const one = view.cases[id], named = (label) => fill(words.named, { label, title: one.company });
  const title = h("p"), state = h("span", { class: "quiet" }), go = button("", () => open(id));
  const box = h("input", { type: "checkbox", "aria-label": named(words.versus), onchange: () => ask("pick", id) });
  return {
    go,
    node: h("li", { class: "compare card" }, h("p", { class: "kind" }, one.stakeholder), h("h4", {}, one.company), title,
      h("p", { class: "quiet facts" }, one.about.map((text) => h("span", {}, text))), h("p", {}, one.question),
      h("footer", {}, go, h("label", { class: "flow" }, box, words.versus), state)),
    update(known, picked) {
      title.textContent = known?.title ?? "";
      state.textContent = view.states[known?.state ?? "open"];
      go.textContent = known ? words.look : words.decideit;
      go.setAttribute("aria-label", named(go.textContent));
      box.checked = picked;
    },
  };
};

// Row by row, two cells each; every cell names its case, for where they stand below each other.
const comparison = (pair, words, open) => {
  const list = (lines) => h("ul", {}, lines.map((line) => h("li", {}, line)));
  const text = (line) => h("p", { class: "prose" }, line);
  const rows = {
    background: [words.background, text], lead: [words.lead, text], audience: [words.audience, text], decision: [words.decision, text],
    did: [words.did, (did) => did.map((group) => [h("b", {}, group.stage), list(group.steps)])],
    results: [words.results, list],
    figures: [words.figures, (rows) => (rows.length ? figures(rows, words) : words.nofigures)],
  };
  const closed = ({ id, company: title }, key) =>
    (key === "did" ? button(fill(words.named, { label: words.decideit, title }), () => open(id)) : h("p", { class: "quiet" }, words.closed));
  return [h("h3", {}, words.versus), ...Object.entries(rows).flatMap(([key, [heading, draw]]) => [h("h4", {}, heading), key === "did" ? h("p", { class: "quiet" }, words.staged) : "", h("div", { class: "two" }, pair.map((one) =>
    h("div", {}, h("p", { class: "kind" }, one.company), [key in one ? draw(one[key]) : closed(one, key)].flat(2))))])];
};

export default {
  render({ model, el, host }) {
    const q = saving(model), { view, words } = q;
    let late, typing, from, shown, gone;
    const ask = (what, more) => {
      clearTimeout(late);
      late = setTimeout(() => { q.status.textContent = words.silent; }, 6000);
      q.ask(what, more);
    };
    const open = (id) => { from ??= id; ask("read", id); };

    // filters
    const narrow = () => {
      clearTimeout(typing);
      ask("narrow", { chosen: Object.fromEntries(selects.map((one) => [one.name, one.value])), query: search.value });
    };
    const later = (event) => {
      clearTimeout(typing);
      if (!event.isComposing) typing = setTimeout(narrow, PAUSE); // else an input method is still at work
    };
    const search = h("input", { type: "text", value: model.get("found").query, oninput: later, oncompositionend: later });
    const selects = view.facets.map(({ id, options }) => h("select", { name: id }, h("option", { value: "" }, words.any),
      options.map((one) => h("option", { value: one.id, title: one.name }))));
    for (const one of selects) one.onchange = narrow;
    const map = grid(q, selects.find((one) => one.name === "province"));
    const count = h("p", { role: "status" }), done = h("p", { class: "quiet" });
    const clear = button(words.clear, () => { search.value = ""; for (const one of selects) one.value = ""; narrow(); search.focus(); });

    const cards = Object.fromEntries(Object.keys(view.cases).map((id) => [id, card({ ...q, ask }, id, open)]));
    const cells = h("ul", { class: "cards" });
    const versus = button(words.versus, () => ask("compare"));
    const list = h("div", {}, h("p", { class: "kind" }, view.kind), h("h3", {}, view.title), h("p", {}, words.intro), done,
      h("div", { class: "shelf" },
        h("div", { class: "filters", role: "search" },
          h("label", { class: "wide" }, words.query, search, h("span", { class: "quiet" }, words.queryhelp)),
          selects.map((select, n) => h("label", {}, view.facets[n].label, select))),
        map.node),
      h("footer", {}, count, clear), h("div", {}, cells, h("footer", { class: "versus" }, versus, q.status)));
    const back = button("", () => ask("back")), panel = h("div"), detail = h("div", { tabindex: "-1" }, back, panel);

    q.update = () => {
      clearTimeout(late);
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
      if (!same(ids, q.ids)) cells.replaceChildren(...ids.map((id) => cards[id].node));
      q.ids = ids;
    };
    const turn = () => {
      const opened = model.get("opened"), pair = model.get("pair"), now = opened ?? (pair.length ? JSON.stringify(pair) : "");
      if (now === shown) return;
      gone?.abort();
      gone = new AbortController();
      list.hidden = now;
      detail.hidden = !now;
      back.textContent = opened && pair.length ? words.backpair : words.back;
      panel.replaceChildren(...(opened ? [] : comparison(pair, words, open)));
      if (opened) host.getWidget(opened).then((child) => child.render({ el: panel, signal: gone.signal }));
      if (shown !== undefined) { // turned by the learner
        const target = now ? detail : cards[from]?.go ?? versus;
        target.focus();
        target.scrollIntoView({ block: now ? "start" : "center" });
        if (!now) from = undefined;
      }
      shown = now;
    };
    page(el, view, list, detail);
    q.listen(["found", "known", "picked"], q.update);
    q.listen(["opened", "pair"], turn);
    q.update();
    turn();
    return () => { gone.abort(); clearTimeout(late); clearTimeout(typing); q.stop(); };
  },
};
