// The plan builder: ten sections as views on one plan. The form is drawn from what Python says of its parts.
const SIGNS = { empty: "", begun: "M7 2a5 5 0 0 1 0 10Z", complete: "M7 2a5 5 0 0 1 0 10a5 5 0 0 1 0-10" }; // how full the circle is
const DAY = { type: "date", max: "9999-12-31" };

export default keeping((q) => {
  const { model, view, words } = q;
  const checked = (section) => model.get("checked").sections[section.id];
  const removed = []; // rows that can be put back: {path, index, row, name}
  let open = view.sections.find((one) => checked(one).state !== "complete") ?? view.sections[0];
  let controls = [], drawn = null; // what can be filled in now, and the section and rows it was drawn for

  // ---- the plan: a path leads through ids of lists, rows and fields
  const plan = () => (plain(q.value) ? q.value : view.blank);
  const find = (path, node = plan()) => path.reduce((one, key) => (Array.isArray(one) ? one.find((row) => row.id === key) : one?.[key]), node);
  const change = (path, act, typing) => {
    const next = structuredClone(plan());
    act(find(path, next));
    q.put(next, typing);
  };
  const set = (path, value, typing) => change(path.slice(0, -1), (node) => { node[path.at(-1)] = value; }, typing);
  const line = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  // ---- what can be filled in
  const add = (path, node, sync) => { controls.push({ at: path.join("."), node, sync }); return node; };
  const name = (part, text = part.label) => [text, part.optional && h("span.quiet", words.optional)];
  const labelled = (part, input, ...more) => h(`div.entry.${part.kind}`, label(name(part, more.length ? fill(words.addname, part) : undefined), input), ...more, input);
  const typed = (path, input, done = () => {}) => {
    input.addEventListener("input", () => set(path, input.value, true));
    input.addEventListener("change", () => { q.flush(); done(); });
    return add(path, input, () => write(input, find(path)));
  };
  const take = (path) => { // what the register knows of a stakeholder fills what is still empty
    const talk = find(path), known = model.get("offers").register[talk.who];
    if (!known || talk.expects || talk.channels.length) return;
    change(path, (node) => Object.assign(node, known));
    q.announce(fill(words.offered, { name: talk.who }));
  };
  const draw = {
    line: (part, path) => labelled(part, typed(path, h("input", { type: "text", list: lists[part.source] }), part.source === "stakeholders" ? () => take(path.slice(0, -1)) : undefined)),
    long: (part, path) => labelled(part, typed(path, h("textarea", { rows: path.length > 1 ? 2 : 4 }))),
    day: (part, path) => labelled(part, typed(path, h("input", DAY))),
    period: (part, path) => h("div.entry", { role: "group", "aria-label": part.label }, h("p.label", name(part)),
      h("div.flow", ["start", "end"].map((end) => h("label", words[end], " ", typed([...path, end], h("input", DAY)))))),
    check: (part, path) => {
      const box = h("input", { type: "checkbox", onchange: () => set(path, box.checked) });
      return h("div.entry", h("label.pill", add(path, box, () => { box.checked = find(path); }), part.label));
    },
    pick: (part, path) => {
      const select = h("select", { onchange: () => set(path, select.value) });
      return labelled(part, add(path, select, () => {
        const rows = plan()[part.source].filter((row) => line(row.text));
        refill(select, option("", "–"), rows.map((row) => option(row.id, line(row.text))));
        select.value = find(path);
      }));
    },
    names: (part, path) => {
      const chosen = h("div.links");
      const input = h("input", { type: "text", list: lists[part.source], onchange: () => {
        const one = line(input.value);
        input.value = "";
        if (one) set(path, [...new Set([...find(path), one])]);
      } });
      const drop = (one) => {
        set(path, find(path).filter((other) => other !== one));
        q.announce(fill(words.removed, { name: one }));
        input.focus();
      };
      return labelled(part, add(path, input, () => refill(chosen, find(path).map((one) =>
        button(`${one} ×`, () => drop(one), "", { "aria-label": fill(words.remove, { name: one }) })))), chosen);
    },
    rows: (part, path) => {
      const rows = find(path), more = () => {
        const id = uid().slice(4);
        if (rows.length >= view.most) return q.announce(fill(words.rowsfull, { n: view.most }));
        change(path, (list) => list.push({ id, ...structuredClone(view.rows[part.id]) }));
        focus([...path, id].join("."));
      };
      return h("div.rows", path.length === 1 && open.parts.length > 1 && h("p.label", name(part)),
        rows.map((row, n) => card(part, path, row.id, n, rows.length)),
        part.edit ? add(path, button(fill(words.addrow, part), more), () => {}) : !rows.length && quiet(words.nonames));
    },
  };
  const card = (part, list, id, n, all) => {
    const path = [...list, id], nth = fill(words.rowname, { one: part.one, n: n + 1 });
    const called = () => line(find(path)[part.title]) || nth;
    const tool = (sign, word, act, off) => {
      const node = button(sign, () => off || act(), "plain", { "aria-disabled": `${!!off}` });
      return add([...path, sign], node, () => aria(node, "label", fill(word, { name: called() })));
    };
    const move = (by, sign) => () => {
      const name = called();
      change(list, (rows) => rows.splice(n + by, 0, ...rows.splice(n, 1)));
      focus([...path, sign].join("."));
      q.announce(fill(words.moved, { name, n: n + 1 + by }));
    };
    const drop = () => {
      removed.push({ path: list, index: n, row: structuredClone(find(path)), name: called() });
      change(list, (rows) => rows.splice(n, 1));
      undo.focus();
      q.announce(undoText.textContent);
    };
    const title = h("p.title", { id: uid() });
    add([...path, ""], title, () => { title.textContent = part.edit ? nth : called(); });
    return h("div.row", { role: "group", "aria-labelledby": title.id },
      h("div.flow", title, part.edit && [tool("↑", words.up, move(-1, "↑"), n === 0), tool("↓", words.down, move(1, "↓"), n === all - 1), tool("×", words.remove, drop)]),
      part.parts.map((one) => {
        const node = draw[one.kind](one, [...path, one.id]);
        if (one.when) add([], node, () => { node.hidden = !find(path)[one.when]; });
        return node;
      }));
  };

  // ---- the frame
  const lists = Object.fromEntries(["departments", "channels", "stakeholders"].map((name) => [name, uid()]));
  const names = h("div", { hidden: true });
  const title = h("h3"), summary = quiet();
  const steps = view.sections.map((one, n) => {
    const sign = s("path"), state = h("span.quiet");
    const circle = unread(s("svg", { viewBox: "0 0 14 14" }, s("circle", { cx: 7, cy: 7, r: 5, fill: "none", stroke: "currentColor" }), sign));
    return { one, sign, state, node: button([circle, `${n + 1}`, h("span.what", one.name, state)], () => show(one)) };
  });
  const heading = h("h4", { tabindex: "-1" }), guidance = h("p"), sample = h("div.sample");
  const example = fold(words.example, sample);
  const form = h("div"), found = h("div.found");
  const undoText = h("span"), undo = button(words.undo, () => {
    const { path, index, row, name } = removed.pop();
    change(path, (rows) => rows?.splice(index, 0, row));
    q.announce(fill(words.restored, { name }));
    focus([...path, row.id].join("."));
  });
  const undoBar = h("p.flow.found", undoText, undo);
  const next = button(words.next, () => show(view.sections[view.sections.indexOf(open) + 1]));
  const send = (text, what) => button(text, () => { removed.length = 0; q.ask(what); heading.focus(); });
  const offer = h("p"), offerNote = h("p.warn"), replace = send(words.replace, "replace"), back = send(words.back, "back");
  const offerBox = h("div.compare", { role: "group", "aria-label": words.load }, offer, offerNote, h("p.flow", replace, send(words.cancel, "cancel")));

  const show = (section) => { open = section; q.update(); heading.focus(); };
  const focus = (at) => (controls.find((one) => one.at === at) ?? controls.find((one) => one.at.startsWith(`${at}.`) && one.node.matches("input, textarea")))?.node.focus();
  const block = (one) => [one.label && h("p.label", one.label), one.head.length
    ? wide(one.label || open.name, h("table", [one.head, ...one.rows].map((row, n) => h("tr", row.map((cell) => h(n ? "td" : "th", cell))))))
    : h("p.prose", one.text)];
  const findings = () => {
    const list = checked(open).findings;
    refill(found, h("h4", list.length ? words.findings : words.allclear), list.map((one) => {
      const id = uid(), go = () => { show(view.sections.find((other) => other.id === one.to)); focus(one.at); };
      return h("p.flow", h("b", { class: one.severity }, words[one.severity]), h("span.what", { id }, one.text), button(words.jump, go, "", { "aria-describedby": id }));
    }));
  };
  const states = () => {
    summary.textContent = model.get("checked").summary;
    for (const { one, sign, state, node } of steps) {
      sign.setAttribute("d", SIGNS[checked(one).state]);
      state.textContent = checked(one).said;
      aria(node, "current", one === open && "step");
    }
    findings();
  };
  q.update = () => {
    const n = view.sections.indexOf(open);
    const rows = open.id + JSON.stringify(plan(), (key, value) => (Array.isArray(value) ? value.filter(plain) : plain(value) || key === "id" ? value : undefined));
    if (heading.textContent !== `${n + 1}. ${open.name}`) {
      heading.textContent = `${n + 1}. ${open.name}`;
      refill(guidance, open.guidance, h("span.page", open.page));
      example.open = false;
      refill(sample, quiet(words.invented), open.example.map(block));
    }
    if (rows !== drawn) {
      drawn = rows;
      controls = [];
      refill(form, open.parts.map((part) => draw[part.kind](part, [part.id])));
    }
    controls.forEach((one) => one.sync());
    title.textContent = line(plan().name) || view.untitled;
    next.hidden = n === view.sections.length - 1;
    undoBar.hidden = !removed.length;
    undoText.textContent = removed.length ? fill(words.removed, removed.at(-1)) : "";
    back.hidden = !model.get("earlier");
    states();
  };
  const offers = () => refill(names, Object.entries(lists).map(([name, id]) => h("datalist", { id }, model.get("offers")[name].map((one) => option(one)))));
  const loaded = () => {
    const one = model.get("loaded");
    offerBox.hidden = !one;
    if (!one) return;
    offer.textContent = one.text;
    offerNote.textContent = one.note;
    replace.focus();
    q.announce(one.text);
  };
  q.listen(["checked"], states);
  q.listen(["earlier"], () => q.update());
  q.listen(["offers"], offers);
  q.listen(["loaded"], loaded);

  q.page("", kind(view.kind), title, summary,
    h("div.plan",
      h("nav", { "aria-label": words.sections }, h("ol", steps.map((one) => h("li", one.node)))),
      h("div", heading, guidance, example, form, undoBar, found, h("p.found", next))),
    offerBox, h("footer", button(words.word, () => q.ask("word"), "primary"), button(words.data, () => q.ask("data")),
      chooser(q, "load", words.load, ".docx,.json"), back, q.status),
    quiet(words.loadhint), names);
  offers();
  loaded();
});
