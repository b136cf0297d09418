// A matrix: the board that ratings make, the table they are chosen in, and a line to add an item.
// Table, pointer and keyboard do the same thing. `own` is what is rated: {items() -> [{id, text}], rating(id) -> [x, y]
// with null for what is open, put(id, [x, y])}, and where one's own items are allowed {most, add(name)} and {rename, remove}.
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const level = (n) => (n > 5.5 ? "high" : "low");
const kindOf = (matrix, [x, y]) => matrix.classes.find((one) => one.x === level(x) && one.y === level(y));
const placed = (own, id) => { const spot = own.rating(id); return spot[0] && spot[1] ? spot : null; };

// The four classes between their two axes; `more` stands below.
const frame = ({ view, words }, ...more) => {
  const { x, y, classes, title } = view.matrix;
  const field = h("div.field", classes.map((one) =>
    h("div", { class: `quadrant s${(one.x === "high") + (one.y === "high")}${one.x === "high" ? " east" : ""}${one.y === "low" ? " south" : ""}`,
      style: `left:${one.x === "high" ? 50 : 0}%;top:${one.y === "high" ? 0 : 50}%` },
      h("b", one.letter), " ", h("span", one.name))));
  const node = h("div.board", { role: "group", "aria-label": fill(words.board, { title }) },
    h("div.y.axis", h("span", words.low), h("b", view.lang === "zh" ? ["↑ ", y.name] : [y.name, " →"]), h("span", words.high)),
    field,
    h("div.x.axis", h("span", words.low), h("b", x.name, " →"), h("span", words.high)),
    more);
  return { node, field };
};

const explained = ({ view, words }) => [
  ["x", "y"].map((axis) => quiet(h("b", view.matrix[axis].name), " ", fill(words.scale, view.matrix[axis]))),
  fold(words.classes,
    h("dl", view.matrix.classes.map((one) => [h("dt", `${one.letter} · ${one.name}`), h("dd", one.meaning)])),
    view.matrix.inferred && quiet(view.matrix.inferred)),
];

const keepInStep = (own, map, parent, make) => {
  const items = own.items();
  for (const [id, one] of map) if (!items.some((item) => item.id === id)) { one.node.remove(); map.delete(id); }
  for (const { id } of items) if (!map.has(id)) { map.set(id, make(id)); parent.append(map.get(id).node); }
};

const matrixBoard = (q, own) => {
  const { words } = q, { matrix } = q.view, help = uid();
  const tray = h("div.chips"), trayText = h("span.quiet");
  const { node, field } = frame(q, h("div.tray", trayText, tray), h("p.quiet.help", { id: help }, words.keys));
  const chips = new Map();
  let picked = null, dropped = false;
  const say = ({ id, text }) => {
    const spot = placed(own, id);
    return spot
      ? fill(words.spot, { name: text, xname: matrix.x.name, x: spot[0], yname: matrix.y.name, y: spot[1], letter: kindOf(matrix, spot).letter })
      : fill(words.unplaced, { name: text });
  };
  const put = (id, spot) => {
    own.put(id, spot ?? [null, null]);
    q.announce(say(own.items().find((one) => one.id === id)));
  };
  const pick = (id) => {
    picked = id;
    for (const [one, chip] of chips) aria(chip.node, "pressed", one === picked);
    if (id) q.announce(fill(words.picked, { name: chips.get(id).text }));
  };
  field.addEventListener("click", (event) => {
    if (!picked || event.target.closest(".chip")) return;
    const id = picked, spot = spotAt(field, event);
    pick(null);
    if (spot) put(id, spot);
  });
  const light = (spot) => {
    const letter = spot && kindOf(matrix, spot).letter;
    matrix.classes.forEach((one, n) => field.children[n].classList.toggle("target", one.letter === letter));
  };
  const drop = (id, event, spot) => {
    dropped = true; // the click that ends a drag picks nothing up
    setTimeout(() => { dropped = false; });
    if (spot) put(id, spot);
    else if (placed(own, id) && over(tray.parentNode, event)) put(id, null);
    chips.get(id).node.focus();
  };
  const keys = (id) => (event) => {
    const step = STEPS[event.key], spot = placed(own, id);
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
    const label = h("span.label"), verdict = unread(h("span"));
    const card = h("button.chip", {
      "aria-roledescription": words.chip, "aria-describedby": help, "aria-pressed": "false",
      onkeydown: keys(id),
      onclick: (event) => {
        if (dropped) return;
        if (event.detail === 0 && !placed(own, id)) { put(id, [5, 5]); card.focus(); } // Enter or Space on a card in the tray
        else pick(picked === id ? null : id);
      },
    }, h("i.dot"), label, verdict);
    draggable(card, field, light, (event, spot) => drop(id, event, spot));
    return { node: card, label, verdict, text: "" };
  };
  const arrange = () => spread(field, own.items().map(({ id }) => ({ node: chips.get(id)?.node, spot: placed(own, id) })));
  new ResizeObserver(arrange).observe(field);
  return {
    node, put,
    update(marks = {}) {
      keepInStep(own, chips, tray, chip);
      if (picked && !chips.has(picked)) picked = null;
      for (const one of own.items()) {
        const c = chips.get(one.id), home = placed(own, one.id) ? field : tray, marked = one.id in marks;
        if (c.node.parentNode !== home) home.append(c.node);
        c.text = one.text;
        c.label.textContent = one.text;
        c.node.title = one.text;
        aria(c.node, "label", say(one) + (marked ? ` · ${marks[one.id] ? words.right : words.wrong}` : ""));
        c.verdict.textContent = marked ? (marks[one.id] ? "✓" : "✗") : "";
        c.node.classList.toggle("right", marks[one.id] === true);
        c.node.classList.toggle("wrong", marks[one.id] === false);
      }
      trayText.textContent = own.items().some((one) => !placed(own, one.id)) || !own.items().length ? words.tray : words.trayempty;
      arrange();
    },
  };
};

const ratingTable = (q, own, board) => {
  const { words } = q, { matrix } = q.view, axes = [matrix.x, matrix.y], body = h("tbody"), rows = new Map();
  const table = h("table", { class: own.rename ? "ratings own" : "ratings" },
    !own.rename && h("thead", h("tr", column(words.item), axes.map((axis) => h("th", { scope: "col", title: axis.question }, axis.name)), column(words.class))),
    body);
  const row = (id) => {
    const selects = axes.map((axis, n) => h("select", {
      onchange: (event) => board.put(id, own.rating(id).map((old, m) => (m === n ? Number(event.target.value) || null : old))),
    }, option("", "–"), [...Array(10).keys()].map((k) => option(k + 1, k + 1))));
    const letter = h("td.letter", { "data-label": words.class }), verdict = h("span");
    const name = own.rename
      ? h("input", { type: "text", "aria-label": words.name, ...q.typing(() => own.rename(id, name.value)) })
      : h("span");
    const drop = own.remove && button("×", () => own.remove(id), "plain");
    return {
      selects, letter, verdict, name, drop,
      node: h("tr", h("th", { scope: "row" }, name, " ", verdict), selects.map((one, n) => h("td", { "data-label": axes[n].name }, one)), letter, drop && h("td", drop)),
    };
  };
  return {
    node: table,
    update(marks = {}) {
      keepInStep(own, rows, body, row);
      for (const { id, text } of own.items()) {
        const r = rows.get(id), spot = placed(own, id);
        if (own.rename) write(r.name, text); else r.name.textContent = text;
        if (r.drop) aria(r.drop, "label", fill(words.remove, { name: text }));
        r.selects.forEach((select, n) => {
          select.value = own.rating(id)[n] ?? "";
          aria(select, "label", `${text}: ${axes[n].name}`);
        });
        r.letter.textContent = spot ? kindOf(matrix, spot).letter : "–";
        judge(r.verdict, marks[id], words);
      }
      table.hidden = !own.items().length;
    },
  };
};

const adder = (q, own, text) => {
  const { words } = q, full = quiet();
  const add = () => {
    const name = input.value.trim();
    if (!name || own.items().length >= own.most) return;
    input.value = "";
    own.add(name);
    input.focus();
  };
  const input = h("input", { type: "text", onkeydown: (event) => { if (event.key === "Enter" && !event.isComposing) add(); } });
  const enter = button(words.add, add);
  return {
    input,
    node: h("div.add", label(text, input), h("div.flow", input, enter), full),
    update() {
      input.disabled = enter.disabled = own.items().length >= own.most;
      full.textContent = input.disabled ? fill(words.full, { n: own.most }) : "";
    },
  };
};
