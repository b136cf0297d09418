// The evaluation form: a round, a respondent, eleven ratings; below it what Python made of all of them.
const shape = ([tag, props, ...inner]) => s(tag, props, inner.map((one) => (Array.isArray(one) ? shape(one) : one)));

const scoreTable = (result, words) => wide(words.scroll,
  h("table",
    h("thead", h("tr", result.header.map(column))),
    h("tbody", result.rows.map((row) => h("tr", { class: row.kind },
      h("th", { scope: "row" }, row.text),
      row.cells.map((cell) => h("td", h("b", cell.mean), " ", h("span", { class: cell.few ? "quiet few" : "quiet" }, cell.note))),
      row.difference && h("td", row.difference))))));

const findings = (section) => [
  h("h4", section.title),
  section.none && quiet(section.none),
  section.items.map((item) => h("div.finding",
    h("p", h("b", item.name), " ", h("span.quiet", item.facts)),
    item.advice.length > 0 && bullets(item.advice.map((one) => [one.text, h("span.page", one.source)])))),
];

const results = (result, words) => (result.rows.length ? [
  h("div.radar", shape(result.chart)),
  h("ul.legend", result.legend.map((one) => h("li", shape(one.sample), one.text))),
  scoreTable(result, words),
  result.notes.map((text) => quiet(text)),
  fold(result.howtitle, quiet(result.how)),
  result.sections.map(findings),
] : quiet(result.none));

export default keeping((q) => {
  const { model, view, words } = q, all = view.groups.flatMap((group) => group.questions).length;
  const value = () => q.value ?? view.blank;
  let round = value().after.people.length ? "after" : "before", at = 0, gone = null;
  const people = () => value()[round].people;
  const title = (id) => value()[id].name.trim() || view.rounds.find((one) => one.id === id).name;
  const named = (one) => one.name.trim() || words.unnamed;
  const put = (part, typing) => q.put({ ...value(), [round]: { ...value()[round], ...part } }, typing);
  const change = (part) => put({ people: people().map((one, k) => (k === at ? { ...one, ...part } : one)) }, true);
  const pills = (options, chosen, name = uid()) => options.map(({ id, name: text }) => {
    const input = h("input", { type: "radio", name, onchange: () => chosen(id) }), label = h("span", text);
    return { id, input, label, node: h("label.pill", input, label) };
  });
  const field = (text, input) => h("label.field", h("span.quiet", text), input);
  const radios = (text, rows, id = uid()) => h("div.field", { role: "radiogroup", "aria-labelledby": id }, h("span.quiet", { id }, text),
    h("div.pills", rows.map((pill) => pill.node)));

  // ---- which round, which respondent
  const rounds = pills(view.rounds, (id) => { round = id; at = 0; gone = null; q.update(); });
  const roundName = h("input", { type: "text", maxlength: view.long, ...q.typing(() => put({ name: roundName.value }, true)) });
  const select = h("select", { onchange: () => { at = Number(select.value); q.update(); } });
  const insert = (one, place) => {
    const next = [...people()];
    next.splice(place, 0, one);
    at = place;
    put({ people: next });
  };
  const add = button(words.addperson, () => {
    insert({ name: "", side: null, ratings: Array(all).fill(null) }, people().length);
    who.focus();
    q.announce(fill(words.added, { n: people().length }));
  }, "primary");
  const drop = button(words.drop, () => {
    const one = people()[at];
    gone = { one, at };
    put({ people: people().filter((_, k) => k !== at) });
    at = Math.max(0, at - 1);
    q.update();
    undo.focus();
    q.announce(fill(words.dropped, { name: named(one) }));
  });
  const undo = button(words.undo, () => {
    const { one, at: place } = gone;
    gone = null;
    insert(one, Math.min(place, people().length));
    select.focus();
    q.announce(fill(words.undone, { name: named(one) }));
  });

  // ---- the form
  const who = h("input", { type: "text", maxlength: view.long, ...q.typing(() => change({ name: who.value })) });
  const sides = pills(view.sides, (side) => change({ side }));
  const options = [...view.scale.map((n) => ({ id: n, name: String(n) })), { id: null, name: words.blank }];
  const ratings = [];
  const asked = (one) => {
    const text = uid(), row = pills(options, (n) => change({ ratings: people()[at].ratings.map((old, k) => (k === one.no - 1 ? n : old)) }));
    ratings.push(row);
    return h("div.asked", { role: "radiogroup", "aria-labelledby": text },
      h("p", { id: text }, `${one.no}. ${one.text}`), h("div.pills", row.map((pill) => pill.node)));
  };
  const form = h("div",
    h("div.bar-row", field(words.who, who), radios(words.side, sides)),
    view.groups.map((group) => [h("h4", group.name), group.questions.map(asked)]));
  form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || q.flush());

  const nobody = h("p.quiet.nobody", words.nobody), someone = field(words.person, select);
  const loads = view.rounds.map(({ id }) => ({ id, nodes: chooser(q, `load_${id}`, "") }));
  const found = h("div.found");
  q.page("", h("div.evaluation",
    kind(view.kind), h("h3", view.title), quiet(view.lead),
    h("div.bar-row", radios(words.rounds, rounds), field(words.roundname, roundName)),
    nobody, h("div.bar-row", someone, h("div.flow", add, drop, undo)), form,
    h("footer", button(words.sheet, () => q.ask("sheet")), loads.map((one) => one.nodes), button(words.export, () => q.ask("export")), q.status),
    h("h4.top", words.scores), found));

  q.update = () => {
    at = Math.min(at, Math.max(0, people().length - 1));
    const one = people()[at];
    for (const pill of rounds) {
      pill.input.checked = pill.id === round;
      pill.label.textContent = fill(words.counted, { round: title(pill.id), n: value()[pill.id].people.length });
    }
    for (const { id, nodes } of loads) {
      nodes[0].hidden = id !== round;
      nodes[0].textContent = fill(words.load, { round: title(id) });
    }
    write(roundName, value()[round].name);
    refill(select, people().map((other, k) =>
      option(k, fill(words.entry, { at: k + 1, name: named(other), done: other.ratings.filter(Boolean).length, all }))));
    nobody.hidden = !!one;
    someone.hidden = drop.hidden = form.hidden = !one;
    undo.hidden = !gone;
    add.disabled = people().length >= view.most;
    if (!one) return;
    select.value = String(at);
    write(who, one.name);
    for (const pill of sides) pill.input.checked = pill.id === one.side;
    ratings.forEach((row, k) => row.forEach((pill) => { pill.input.checked = pill.id === one.ratings[k]; }));
  };
  const draw = () => refill(found, results(model.get("result"), words));
  q.listen(["result"], draw);
  draw();
});
