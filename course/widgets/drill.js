// A drill while it runs, its debrief, and two runs compared.
const FAINT = 6000; // ms until silence of the kernel is told
const SHORT = 3; // messages in sight: decisions stay near

// Rows that come and go by id; what stays keeps its node, and with it focus and what is half entered.
const keyed = (parent, make) => {
  const have = new Map();
  return (rows) => {
    for (const [id, part] of have) if (!rows.some((one) => one.id === id)) { part.node.remove(); have.delete(id); }
    rows.forEach((one, n) => {
      if (!have.has(one.id)) have.set(one.id, make(one));
      const part = have.get(one.id);
      part.update?.(one);
      if (parent.children[n] !== part.node) parent.insertBefore(part.node, parent.children[n] ?? null);
    });
  };
};
const row = (...kids) => h("p.flow", kids);
const group = (title, ...kids) => h("fieldset", h("legend.asks", title), kids);
const telling = (one) => h("li", h("span.time", one.time), h("div", h("p", { class: one.kind === "inject" ? "" : "name" }, one.text),
  one.then && h("p.prose", one.then), one.change && quiet(one.change)));
const fillBar = (node, percent) => { node.firstChild.style.width = `${percent}%`; };

// ---- while it runs
const desk = (q, act) => {
  const { view, words } = q;
  const time = h("h4", { tabindex: "-1" }), left = h("span.quiet"), promised = h("span.quiet");
  const clocks = h("div.clocks"), levels = h("ul.levels"), inbox = h("ol.inbox");
  const todo = h("div.todo"), idle = quiet(words.nothing), none = quiet(words.quiet);
  const last = h("div.last", { tabindex: "-1", role: "group", "aria-label": words.last, hidden: true });
  const story = h("ol.story"), wait = button("", () => act({ do: "wait", minutes: now.wait }));
  const more = button("", () => aria(more, "expanded", inbox.classList.toggle("all")), "", { "aria-expanded": "false" });
  let now = null, fresh = [];

  const setClocks = keyed(clocks, (one) => {
    const big = h("b"), text = h("p"), line = bar(0);
    const node = h("div.clock", quiet(one.name), h("p.big", big, h("span.quiet", ` / ${one.limit}`)), line, text);
    return { node, update(next) {
      big.textContent = next.minute;
      text.textContent = next.text;
      node.dataset.state = next.state;
      fillBar(line, Math.min(100, (100 * next.minute) / next.limit));
    } };
  });
  const setLevels = keyed(levels, (one) => {
    const value = h("b"), line = bar(0);
    return { node: h("li", { class: one.id }, one.name, value, line), update(next) { value.textContent = next.value; fillBar(line, next.value); } };
  });
  const setInbox = keyed(inbox, (one) => {
    const node = h("li", kind(`${one.time} · ${one.kind}`), h("p.name", one.from), h("p", one.text));
    return { node, update: () => { if (fresh.length) node.classList.toggle("fresh", fresh.includes(one.id)); } };
  });
  const setTodo = keyed(todo, (one) => {
    const name = uid(), options = h("div.options");
    const setOptions = keyed(options, (option) => {
      const input = h("input", { type: "radio", name, value: option.id });
      return { node: choice(input, [option.text, " ", h("span.quiet", fill(words.takes, { n: option.minutes }))]) };
    });
    const decide = button(words.decide, () => act({ do: "decide", decision: one.id, option: options.querySelector(":checked")?.value ?? "" }, true));
    const due = quiet();
    return { node: h("fieldset.decision", h("legend.name", one.question), due, options, row(decide)),
      update(next) { due.textContent = next.due; due.classList.toggle("warn", next.soon); setOptions(next.options); } };
  });

  // the release
  const draft = () => ({ facts: [], unknown: [], attitude: null, next: null, free: "", ...(q.value?.draft ?? {}) });
  const put = (part, typing) => q.put({ notes: {}, ...q.value, draft: { ...draft(), ...part } }, typing);
  const tick = (key, one) => {
    const input = h("input", { type: "checkbox", value: one.id, onchange: () => put({ [key]: [...draft()[key].filter((id) => id !== one.id), ...(input.checked ? [one.id] : [])] }) });
    const status = h("span.standing");
    return { node: choice(input, [one.text, " ", status]), update(next) { input.checked = draft()[key].includes(one.id); status.textContent = next.status ?? ""; } };
  };
  const radios = (key, rows, box, cls) => {
    const name = uid(), inputs = rows.map((one) => h("input", { type: "radio", name, value: one.id ?? "", onchange: () => put({ [key]: one.id }) }));
    return { node: h("div", { class: box }, rows.map((one, n) => choice(inputs[n], one.text, cls))),
      update: () => rows.forEach((one, n) => { inputs[n].checked = draft()[key] === one.id; }) };
  };
  const facts = h("div.options"), unknowns = h("div.options");
  const setFacts = keyed(facts, (one) => tick("facts", one)), setUnknowns = keyed(unknowns, (one) => tick("unknown", one));
  const attitude = radios("attitude", [...view.release.attitudes, { id: null, text: words.noattitude }], "options");
  const after = radios("next", view.release.next, "pills", "pill"), count = quiet();
  const free = h("textarea", { rows: 2, ...q.typing(() => put({ free: free.value }, true)) });
  const send = button(words.send, () => act({ do: "release", ...draft() }, true), "primary");
  const form = fold(fill(words.write, { n: view.release.minutes }),
    group(words.facts, facts), group(words.unknowns, unknowns), group(words.attitude, attitude.node), group(words.next, after.node),
    label(words.free, free, "asks"), free, count, row(send));
  form.classList.add("release");
  form.open = !!q.value?.draft;

  return {
    head: () => (last.hidden ? time : last),
    node: h("div.desk", h("div.when", time, left, promised), clocks,
      h("div", { role: "group", "aria-label": words.indicators }, quiet(words.indicators), levels), last,
      h("div.work", h("div", h("h4", words.inbox), none, inbox, row(more)),
        h("div", h("h4", words.todo), idle, todo, form, row(wait))),
      fold(words.story, story)),
    update(next) {
      const known = now?.inbox.map((one) => one.id), told = now?.story.length ?? -1;
      now = next;
      fresh = known ? next.inbox.map((one) => one.id).filter((id) => !known.includes(id)) : [];
      time.textContent = fill(words.now, next);
      left.textContent = fill(words.left, { n: next.left });
      promised.textContent = next.promised;
      setClocks(next.clocks);
      setLevels(next.levels);
      setInbox(next.inbox);
      more.textContent = fill(words.older, { n: next.inbox.length - SHORT });
      more.hidden = next.inbox.length <= SHORT;
      setTodo(next.decisions);
      setFacts(next.facts);
      setUnknowns(view.release.unknowns);
      attitude.update();
      after.update();
      write(free, draft().free);
      count.textContent = fill(words[draft().free.length > view.release.free ? "long" : "characters"], { n: draft().free.length, limit: view.release.free });
      wait.textContent = fill(words.wait, { n: next.wait });
      idle.hidden = next.decisions.length > 0;
      none.hidden = next.inbox.length > 0;
      if (told !== next.story.length) {
        const recent = next.story.slice(Math.max(0, told)).filter((one) => one.kind !== "end");
        last.hidden = !next.story.length;
        refill(last, kind(words.last), h("ol.story", (recent.length ? recent : next.story).slice(-3).map(telling)));
        refill(story, next.story.map(telling));
        if (recent.some((one) => one.kind === "release")) form.open = !!draft().free;
      }
      return next.inbox.filter((one) => fresh.includes(one.id));
    },
  };
};

// ---- afterwards: the blocks of a debrief or a comparison
const curve = ({ lines, minutes }) => {
  const x = (minute) => 24 + (270 * minute) / minutes, y = (value) => 84 - 0.76 * value;
  const steps = (line) => line.map(([at, value], n) => (n ? `${x(at)},${y(line[n - 1][1])} ` : "") + `${x(at)},${y(value)}`).join(" ");
  return unread(s("svg", { viewBox: "0 0 300 92" },
    [0, 50, 100].flatMap((value) => [s("line", { class: "axis", x1: 24, x2: 294, y1: y(value), y2: y(value) }), s("text", { x: 20, y: y(value) + 3 }, value)]),
    lines.map((line, n) => s("polyline", { class: n ? "dashed" : "", points: steps(line) }))));
};
const asking = (q, key) => {
  const boxes = [];
  return ({ n, text }) => {
    const put = () => q.put({ draft: null, ...q.value, notes: { ...q.value?.notes, [key]: boxes.map((one) => one.value) } }, true);
    const box = h("textarea", { rows: 3, ...q.typing(put) });
    box.value = q.value?.notes?.[key]?.[n - 1] ?? "";
    boxes.push(box);
    return h("div", label(text, box, "asks"), box);
  };
};
const shown = (q, blocks, n) => {
  const draw = {
    kind: (one) => kind(one.text), title: (one) => h("h3", { tabindex: "-1" }, one.text), heading: (one) => h("h4", one.text),
    text: (one) => h("p", one.lead && h("b", one.lead, " "), one.text), quote: (one) => h("p.prose.quoted", one.text),
    story: (one) => h("ol.story", one.rows.map(telling)), note: (one) => h("ul", note(one, q.words)),
    fold: (one) => fold(one.title, one.blocks.map(make)), question: asking(q, String(n)),
    curve: (one) => h("figure", h("figcaption.quiet", one.text), curve(one)),
    table: (one) => wide(one.label, table(one.head, one.rows)),
  };
  const make = (one) => draw[one.is](one);
  return blocks.map(make);
};

export default keeping((q) => {
  const { model, view, words } = q;
  let paused = true, follow = false, faint = null, asked = null, ticking = null, working = null, drawn = {};
  const answered = () => { clearTimeout(faint); asked = null; };
  const ask = (what, more) => {
    if (same([what, more], asked)) return; // pressed twice
    asked = [what, more];
    q.ask(what, more);
    clearTimeout(faint);
    faint = setTimeout(() => { answered(); halt(true); q.say(words.offline, "error"); }, FAINT);
  };
  const go = (what, more) => { follow = true; ask(what, more); };
  const act = (action, focus) => { follow = !!focus; ask("act", action); };
  const halt = (yes) => { paused = yes; pause.textContent = paused ? words.resume : words.pause; };
  const pause = button("", () => { halt(!paused); q.announce(paused ? words.paused : words.resumed); });
  let sure = false;
  const stop = button(words.stop, () => { if (sure) go("leave"); sure = !sure; stop.textContent = sure ? words.sure : words.stop; if (sure) q.announce(words.sure); });
  stop.addEventListener("blur", () => { sure = false; stop.textContent = words.stop; });
  const controls = row(pause, stop);
  const place = h("div"), after = h("div.result"), runs = h("div.runs");

  // the start
  const mode = uid(), seed = h("input", { type: "text", inputmode: "numeric", maxlength: 4, readonly: view.fixed });
  const modes = ["untimed", "timed"].map((one, n) => h("input", { type: "radio", name: mode, value: one, checked: !n, onchange: () => { pacing.hidden = !modes[1].checked; } }));
  const pace = h("select", [...view.paces].reverse().map((n) => option(n, fill(words.seconds, { n }))));
  const pacing = h("p.number", { hidden: true }, label(words.pace, pace), pace);
  const begin = button(words.begin, () => {
    halt(false);
    go("begin", { seed: Number(seed.value), mode: modes[1].checked ? "timed" : "untimed", pace: Number(pace.value) });
  }, "primary");
  const start = h("div.start",
    group(words.mode, h("div.options", modes.map((input) => choice(input, words[input.value]))), pacing),
    label(words.number, seed, "asks"), h("div.number", seed, quiet(words.numberhelp)), row(begin));
  const list = (now) => {
    const done = now.runs.filter((one) => one.done);
    const pair = done.length > 1 ? [-2, -1].map((n) => { const box = h("select", done.map((one) => option(one.n, one.text))); box.value = done.at(n).n; return box; }) : [];
    refill(runs, now.runs.length > 0 && [h("h4", words.runs),
      h("ul", now.runs.map((one) => h("li.flow", one.text, one.done && one.n !== now.n && button(words.show, () => go("show", one.n), "", { "aria-label": `${words.show}: ${one.text}` })))),
      pair.map((box, n) => h("p.number", label(n ? words.second : words.first, box), box)), pair.length > 0 && row(button(words.compare, () => go("compare", pair.map((box) => Number(box.value)))))]);
  };

  const brief = fold(words.setting, h("div.setting", facts(view.company, `${words.role}${view.lang === "zh" ? "：" : ": "}${view.role}`), h("p.prose", view.setting), view.rules.map((text) => quiet(text))));
  brief.open = true;
  const draw = () => {
    const now = model.get("now"), { scene } = now;
    if (scene) {
      if (drawn.n !== now.n || !working) { working = desk(q, act); refill(place, working.node); refill(after); brief.open = false; }
      const fresh = working.update(scene);
      pause.hidden = !now.pace;
      if (!ticking && now.pace) ticking = setInterval(() => { if (!paused && !asked && !document.hidden) ask("act", { do: "wait", minutes: 1 }); }, now.pace * 1000);
      const told = fresh.map((one) => fill(words.arrived, { kind: one.kind, name: one.from })).join(" ");
      if (told || !now.pace) q.announce([told, fill(words.now, scene)].filter(Boolean).join(" "));
      if (follow) working.head().focus();
    } else {
      clearInterval(ticking);
      ticking = working = null;
      refill(place);
      if (!same([now.n, now.comparison], [drawn.n, drawn.comparison]) || drawn.scene) {
        refill(after, shown(q, now.comparison ?? now.debrief ?? [], now.n));
        if (follow || drawn.scene) (after.querySelector("h3") ?? heading).focus();
      }
      if (now.runs.length) brief.open = false;
      seed.value ||= now.seed;
      begin.textContent = now.runs.length ? words.again : words.begin;
    }
    list(now);
    follow = false;
    drawn = now;
    start.hidden = runs.hidden = !!scene;
    controls.hidden = !scene;
  };
  q.listen(["now"], () => { answered(); draw(); });
  q.listen(["status"], answered);
  q.update = () => { if (working) working.update(model.get("now").scene); };
  const heading = h("h3", { tabindex: "-1" }, view.title);
  q.page("drill", kind(view.kind), heading, brief, place, controls, after, start, runs, h("footer", q.status));
  halt(true);
  draw();
  q.ends.push(() => { clearInterval(ticking); clearTimeout(faint); });
});
