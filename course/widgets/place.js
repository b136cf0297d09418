// A matrix: a table of ratings beside the board they make. Table, pointer and keyboard do the same thing.
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

export default question((q) => {
  const { view, words } = q, { x: xAxis, y: yAxis, classes } = view.matrix;
  const begun = {}; // ratings of which only one axis is chosen yet: {id: [x or null, y or null]}
  let picked = null, dropped = false;

  const value = () => (plain(q.value) ? q.value : {});
  const items = () => (view.own ? Object.entries(value()).map(([id, one]) => ({ id, text: one.name })) : view.items);
  const at = (id) => (view.own ? value()[id]?.at : value()[id]) ?? null;
  const level = (n) => (n > 5 ? "high" : "low");
  const kind = ([x, y]) => classes.find((one) => one.x === level(x) && one.y === level(y));
  const say = (one) => {
    const spot = at(one.id);
    return spot
      ? fill(words.spot, { name: one.text, xname: xAxis.name, x: spot[0], yname: yAxis.name, y: spot[1], letter: kind(spot).letter })
      : fill(words.unplaced, { name: one.text });
  };
  const put = (id, spot, quiet) => {
    const next = { ...value() };
    delete begun[id];
    if (view.own) {
      const { at: old, ...rest } = next[id];
      next[id] = spot ? { ...rest, at: spot } : rest;
    } else if (spot) next[id] = spot;
    else delete next[id];
    q.put(next);
    if (!quiet) q.announce(say(items().find((one) => one.id === id)));
  };

  // ---- the board
  const field = h("div", { class: "field" }, classes.map((one) =>
    h("div", { class: `quadrant s${[one.x, one.y].filter((side) => side === "high").length}${one.x === "high" ? " east" : ""}${one.y === "low" ? " south" : ""}`,
      style: `left:${one.x === "high" ? 50 : 0}%;top:${one.y === "high" ? 0 : 50}%` },
      h("b", {}, one.letter), " ", h("span", {}, one.name))));
  const tray = h("div", { class: "chips" }), trayText = h("span", { class: "quiet" });
  const help = uid();
  const board = h("div", { class: "board", role: "group", "aria-label": fill(words.board, { title: view.matrix.title }) },
    h("div", { class: "y axis" }, h("span", {}, words.low), h("b", {}, view.lang === "zh" ? ["↑ ", yAxis.name] : [yAxis.name, " →"]), h("span", {}, words.high)),
    field,
    h("div", { class: "x axis" }, h("span", {}, words.low), h("b", {}, xAxis.name, " →"), h("span", {}, words.high)),
    h("div", { class: "tray" }, trayText, tray),
    h("p", { class: "quiet help", id: help }, words.keys));
  const chips = new Map();

  const pick = (id) => {
    picked = id;
    for (const [one, chip] of chips) chip.node.setAttribute("aria-pressed", one === picked);
    if (id) q.announce(fill(words.picked, { name: chips.get(id).text }));
  };
  field.addEventListener("click", (event) => {
    if (!picked || event.target.closest(".chip")) return;
    const id = picked, spot = spotAt(field, event);
    pick(null);
    if (spot) put(id, spot);
  });

  const light = (spot) => {
    const letter = spot && kind(spot).letter;
    classes.forEach((one, n) => field.children[n].classList.toggle("target", one.letter === letter));
  };
  const drop = (id, event, spot) => {
    dropped = true; // the click that ends a drag picks nothing up
    setTimeout(() => { dropped = false; });
    if (spot) put(id, spot);
    else if (at(id) && over(tray.parentNode, event)) put(id, null);
    chips.get(id).node.focus();
  };

  const keys = (id) => (event) => {
    const step = STEPS[event.key], spot = at(id);
    if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const [x, y] = spot ?? (step[0] + step[1] > 0 ? [5, 5] : [6, 6]); // the first step leads into the half it points at
      put(id, [limit(x + step[0]), limit(y + step[1])]);
    } else if ((event.key === "Delete" || event.key === "Backspace") && spot) {
      event.preventDefault();
      put(id, null);
    } else if (event.key === "Escape") pick(null);
    else return;
    chips.get(id).node.focus();
  };
  const chip = (id) => {
    const label = h("span", { class: "label" }), verdict = h("span", { "aria-hidden": "true" });
    const node = h("button", {
      type: "button", class: "chip", "aria-roledescription": words.chip, "aria-describedby": help, "aria-pressed": "false",
      onkeydown: keys(id),
      onclick: (event) => {
        if (dropped) return;
        if (event.detail === 0 && !at(id)) { put(id, [5, 5]); node.focus(); } // Enter or Space on a card in the tray
        else pick(picked === id ? null : id);
      },
    }, h("i", { class: "dot" }), label, verdict);
    draggable(node, field, light, (event, spot) => drop(id, event, spot));
    return { node, label, verdict, text: "" };
  };

  const arrange = () => spread(field, items().map(({ id }) => ({ node: chips.get(id)?.node, spot: at(id) })));
  new ResizeObserver(arrange).observe(field);

  // ---- the table
  const body = h("tbody"), rows = new Map(), title = uid();
  const head = (axis) => h("th", { scope: "col", title: axis.question }, axis.name);
  const table = h("table", { class: view.own ? "ratings own" : "ratings" },
    view.own === 0 && h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.item), head(xAxis), head(yAxis), h("th", { scope: "col" }, words.class))),
    body);
  const row = (id) => {
    const select = (axis, n) => h("select", {
      onchange: (event) => {
        const spot = [...(at(id) ?? begun[id] ?? [null, null])];
        spot[n] = Number(event.target.value) || null;
        if (spot[0] && spot[1]) put(id, spot);
        else {
          if (at(id)) put(id, null);
          begun[id] = spot;
          q.update();
        }
      },
    }, h("option", { value: "" }, "–"), [...Array(10).keys()].map((k) => h("option", { value: k + 1 }, String(k + 1))));
    const selects = [select(xAxis, 0), select(yAxis, 1)], letter = h("td", { class: "letter", "data-label": words.class }), verdict = h("span");
    const name = view.own > 0
      ? h("input", { type: "text", maxlength: 60, "aria-label": words.name, oninput: () => q.put({ ...value(), [id]: { ...value()[id], name: name.value } }, true), onchange: q.flush, onblur: q.flush })
      : h("span");
    const drop = view.own > 0 && h("button", { type: "button", class: "plain", onclick: () => remove(id) }, "×");
    return {
      selects, letter, verdict, name, drop,
      node: h("tr", {}, h("th", { scope: "row" }, name, " ", verdict), selects.map((one, n) => h("td", { "data-label": [xAxis, yAxis][n].name }, one)), letter, drop && h("td", {}, drop)),
    };
  };
  const remove = (id) => {
    const { [id]: gone, ...rest } = value();
    q.put(rest);
    q.announce(fill(words.removed, { name: gone.name }));
    fresh.focus();
  };
  const freshId = uid();
  const fresh = h("input", { type: "text", id: freshId, maxlength: 60, onkeydown: (event) => { if (event.key === "Enter" && !event.isComposing) add(); } });
  const add = () => {
    const name = fresh.value.trim(), n = Object.keys(value()).length;
    if (!name || n >= view.own) return;
    const last = Math.max(0, ...Object.keys(value()).map((id) => Number(id.slice(4)) || 0));
    fresh.value = "";
    q.put({ ...value(), [`own-${last + 1}`]: { name } });
    fresh.focus();
  };
  const addButton = h("button", { type: "button", onclick: add }, words.add), full = h("p", { class: "quiet" });
  const form = view.own > 0 && h("div", { class: "add" }, h("label", { for: freshId }, words.newname), h("div", { class: "flow" }, fresh, addButton), full);

  const sync = (map, parent, make) => {
    for (const [id, one] of map) if (!items().some((item) => item.id === id)) { one.node.remove(); map.delete(id); }
    for (const { id } of items()) if (!map.has(id)) { map.set(id, make(id)); parent.append(map.get(id).node); }
  };
  return {
    node: h("div", { class: "place" }, board, h("div", { class: "side" }, form,
      [xAxis, yAxis].map((axis) => h("p", { class: "quiet" }, h("b", {}, axis.name), " ", fill(words.scale, axis))), table,
      h("details", {}, h("summary", {}, words.classes), h("dl", {}, classes.map((one) => [h("dt", {}, `${one.letter} · ${one.name}`), h("dd", {}, one.meaning)]).flat()),
        view.matrix.inferred && h("p", { class: "quiet" }, view.matrix.inferred)))),
    update() {
      const marks = q.marks();
      sync(chips, tray, chip);
      sync(rows, body, row);
      for (const one of items()) {
        const spot = at(one.id), shown = spot ?? begun[one.id] ?? [null, null], r = rows.get(one.id), c = chips.get(one.id);
        const home = spot ? field : tray;
        if (c.node.parentNode !== home) home.append(c.node);
        c.text = one.text;
        c.label.textContent = one.text;
        c.node.title = one.text;
        const marked = one.id in marks;
        c.node.setAttribute("aria-label", say(one) + (marked ? ` · ${marks[one.id] ? words.right : words.wrong}` : ""));
        c.verdict.textContent = marked ? (marks[one.id] ? "✓" : "✗") : "";
        c.node.classList.toggle("right", marks[one.id] === true);
        c.node.classList.toggle("wrong", marks[one.id] === false);
        if (view.own) { if (r.name.value !== one.text) r.name.value = one.text; } else r.name.textContent = one.text;
        r.drop && r.drop.setAttribute("aria-label", fill(words.remove, { name: one.text }));
        r.selects.forEach((select, n) => {
          select.value = shown[n] ?? "";
          select.setAttribute("aria-label", `${one.text}: ${[xAxis, yAxis][n].name}`);
        });
        r.letter.textContent = spot ? kind(spot).letter : "–";
        r.verdict.replaceChildren(...(marked ? [mark(marks[one.id], words)] : []));
      }
      const left = items().filter((one) => !at(one.id)).length;
      trayText.textContent = left || !items().length ? words.tray : words.trayempty;
      table.hidden = !items().length;
      if (form) {
        fresh.disabled = addButton.disabled = items().length >= view.own;
        full.textContent = fresh.disabled ? fill(words.full, { n: view.own }) : "";
      }
      arrange();
    },
  };
});
