// The stakeholder register: a list of rows, each of which opens to be filled in.

// The form of a row: `row()` is what it holds now, `set(more, typing)` changes it.
const rowForm = ({ view, words, typing }, row, set) => {
  const { labels } = view, shows = [], comma = view.lang === "zh" ? "、" : ", ";
  const labelled = (field, input) => h("div.labelled", label(labels[field], input), input);
  const text = (field, tag, props) => {
    const input = h(tag, { rows: 2, ...props, ...typing(() => set({ [field]: input.value }, true)) });
    shows.push(() => write(input, row()[field]));
    return labelled(field, input);
  };
  const select = (field, none, options, read) => {
    const input = h("select", { onchange: () => set({ [field]: read(input.value) || null }) },
      option("", none), options.map(({ id, name }) => option(id, name)));
    shows.push(() => { input.value = row()[field] ?? ""; });
    return labelled(field, input);
  };
  const box = (field, { id, name }, cls) => {
    const input = h("input", { type: "checkbox", onchange: () => set({ [field]: row()[field].filter((one) => one !== id).concat(input.checked ? id : []) }) });
    shows.push(() => { input.checked = row()[field].includes(id); });
    return choice(input, name, cls);
  };
  const part = (field, ...kids) => h("fieldset", h("legend", labels[field]), kids);
  const scale = [...Array(10).keys()].map((n) => ({ id: n + 1, name: n + 1 }));
  const channels = view.channels.map((one) => ({ ...one, node: box("channels", one, "line") }));
  const chosen = quiet(), none = h("p.quiet", { hidden: true }, words.channelnone);
  const filter = h("input", { type: "text", oninput: () => {
    for (const one of channels) one.node.hidden = !one.also.includes(filter.value.trim().toLowerCase());
    none.hidden = channels.some((one) => !one.node.hidden);
  } });
  const departments = h("datalist", { id: uid() }, view.departments.map((one) => option(one)));
  const kind = h("b"), todo = h("p.explain");
  return {
    node: h("div.form",
      h("div.pair", text("name", "input", { type: "text" }), select("group", words.choose, view.groups, String)),
      part("criteria", h("div.pills", view.criteria.map((one) => box("criteria", one, "pill"))),
        fold(words.criteriahelp, h("dl", view.criteria.map((one) => [h("dt", one.name), h("dd", one.meaning)])))),
      h("div.flow.rate", select("influence", "–", scale, Number), select("importance", "–", scale, Number), kind, h("span.quiet", words.ratinghelp)),
      text("expectation", "textarea"),
      text("owner", "input", { type: "text", list: departments.id }), departments,
      part("channels", chosen, h("div.flow.filter", label(words.channelfilter, filter, "quiet"), filter),
        h("div.scroll", channels.map((one) => one.node), none)),
      text("note", "textarea"),
      todo),
    update({ letter, hints }) {
      shows.forEach((show) => show());
      kind.textContent = letter ? `${letter} · ${view.classes[letter]}` : words.unrated;
      const names = channels.filter((one) => row().channels.includes(one.id)).map((one) => one.name);
      chosen.textContent = names.length ? fill(words.chosen, { names: names.join(comma) }) : "";
      todo.textContent = hints.length ? words.todo + hints.join(comma) : words.whole;
    },
  };
};

export default keeping((q) => {
  const { model, view, words } = q, lines = new Map(), group = uid(), undo = undoLine(q);
  const value = () => q.value ?? { last: 0, rows: [] };
  const about = (id) => model.get("about")[id] ?? { letter: "", hints: [] };
  const row = (id) => ({ ...view.blank, ...value().rows.find((one) => one.id === id) });
  const called = (id) => row(id).name.trim() || words.unnamed;
  const list = h("div.rows");

  const remove = (id) => {
    const { rows } = value(), at = rows.findIndex((one) => one.id === id), text = fill(words.gone, { name: called(id) });
    q.put({ ...value(), rows: rows.filter((one) => one.id !== id) });
    undo.offer(text, () => {
      const back = [...value().rows];
      back.splice(at, 0, rows[at]);
      q.put({ ...value(), rows: back });
      return lines.get(id).head;
    });
  };
  const line = (id) => {
    const letter = h("b.badge"), name = h("b"), of = h("span.quiet"), state = h("span.quiet");
    const head = h("summary", letter, h("span.who", name, " ", of), state);
    const set = (more, typing) => q.put({ ...value(), rows: value().rows.map((one) => (one.id === id ? { ...row(id), ...more } : one)) }, typing);
    const one = {
      head, form: null,
      node: h("details", { name: group, ontoggle: () => one.node.open && one.open() }, head), // one of a name is open at a time
      open() {
        one.node.open = true;
        if (one.form) return;
        one.form = rowForm(q, () => row(id), set);
        one.form.node.append(h("div.flow", button(words.done, () => { one.node.open = false; head.focus(); }), button(words.delete, () => remove(id), "quietly")));
        one.node.append(one.form.node);
        one.update();
      },
      update() {
        const known = about(id), n = known.hints.length;
        letter.textContent = known.letter || "–";
        letter.title = known.letter ? view.classes[known.letter] : words.unrated;
        name.textContent = called(id);
        of.textContent = view.groups.find((other) => other.id === row(id).group)?.name ?? "";
        state.textContent = n ? fill(words.lacking, { n }) : words.whole;
        one.form?.update(known);
      },
    };
    return one;
  };
  const keys = { entered: () => "", letter: (id) => about(id).letter || "Z", name: called };
  const arrange = () => {
    const ids = value().rows.map((one) => one.id), key = keys[order.value];
    ids.sort((a, b) => key(a).localeCompare(key(b), view.lang));
    list.append(...ids.map((id) => lines.get(id).node));
  };
  const order = h("select", { onchange: arrange },
    option("entered", words.sortentered), option("letter", words.sortletter), option("name", words.sortname));
  const count = h("span.quiet"), nothing = quiet(words.nothing);
  const tools = h("div.flow.tools", count, h("label.flow.quiet", words.sort, order));
  const own = {
    most: view.most,
    items: () => value().rows,
    add(name) {
      const last = value().last + 1, id = `s${last}`;
      q.put({ last, rows: [...value().rows, { ...view.blank, id, name }] });
      lines.get(id).open();
    },
  };
  const fresh = adder(q, own, words.fresh);

  // a file that was read waits for a decision
  let before = null;
  const asked = h("p"), decide = (text, what) => button(text, () => { before = what === "leave" ? null : value(); q.ask(what); });
  const ask = h("div.result", { tabindex: "-1" }, h("h4", words.how), asked, quiet(words.mergehelp),
    h("div.flow", decide(words.merge, "merge"), decide(words.replace, "replace"), decide(words.leave, "leave")));
  const pending = () => {
    const text = model.get("pending"), was = before;
    ask.hidden = !text;
    asked.textContent = text;
    before = null;
    if (text) { q.status.textContent = ""; ask.focus(); } else if (was) undo.offer(words.loaded, () => { q.put({ ...was, last: value().last }); return fresh.input; });
  };

  q.update = () => {
    const drawn = [...lines.keys()].join();
    keepInStep(own, lines, list, line);
    if (drawn !== [...lines.keys()].join()) arrange();
    for (const one of lines.values()) one.update();
    fresh.update();
    tools.hidden = !(nothing.hidden = lines.size > 0);
    count.textContent = fill(words.count, { n: lines.size, whole: Object.values(model.get("about")).filter((one) => !one.hints.length).length });
  };
  q.listen(["about"], () => q.update());
  q.listen(["pending"], pending);
  q.page("boards", kind(view.kind), h("h3", view.title), h("p.quiet.lead", words.lead),
    fresh.node, undo.node, nothing, tools, list, quiet(words.hintnote),
    h("footer", button(words.excel, () => q.ask("excel")), button(words.csv, () => q.ask("csv")), chooser(q, "load", words.load), q.status), ask);
  pending();
});
