// A drill: two clocks, indicators, messages, decisions, a release to write, a log; then the debrief and two runs compared.
const FAINT = 6000; // ms until silence of the kernel is told

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
const button = (text, onclick, cls) => h("button", { type: "button", class: cls, onclick }, text);
const telling = (one) => h("li", {}, h("span", { class: "time" }, one.time), h("div", {}, h("p", { class: one.kind === "inject" ? "" : "name" }, one.text),
  one.then && h("p", { class: "prose" }, one.then), one.change && h("p", { class: "quiet" }, one.change)));
const bar = () => h("span", { class: "bar", "aria-hidden": "true" }, h("i"));
const fillBar = (node, percent) => { node.firstChild.style.width = `${Math.min(100, percent)}%`; };

// ---- while it runs
const desk = (q, act) => {
  const { view, words } = q;
  const time = h("h4"), left = h("span", { class: "quiet" }), promised = h("span", { class: "quiet" });
  const clocks = h("div", { class: "clocks" }), levels = h("ul", { class: "levels" }), inbox = h("ol", { class: "inbox" });
  const todo = h("div", { class: "todo" }), idle = h("p", { class: "quiet" }, words.nothing), none = h("p", { class: "quiet" }, words.quiet);
  const last = h("div", { class: "last", tabindex: "-1", role: "group", "aria-label": words.last, hidden: true });
  const story = h("ol", { class: "story" }), wait = button("", () => act({ do: "wait", minutes: now.wait }));
  let now = null;

  const setClocks = keyed(clocks, (one) => {
    const big = h("b"), text = h("p"), line = bar();
    const node = h("div", { class: "clock" }, h("p", { class: "quiet" }, one.name), h("p", { class: "big" }, big, h("span", { class: "quiet" }, ` / ${one.limit}`)), line, text);
    return { node, update(next) {
      big.textContent = next.minute;
      text.textContent = next.text;
      node.dataset.state = next.state;
      fillBar(line, (100 * next.minute) / next.limit);
    } };
  });
  const setLevels = keyed(levels, (one) => {
    const value = h("b"), line = bar();
    return { node: h("li", { class: one.id }, h("span", {}, one.name), value, line), update(next) { value.textContent = next.value; fillBar(line, next.value); } };
  });
  const setInbox = keyed(inbox, (one) => ({ node: h("li", {}, h("p", { class: "kind" }, `${one.time} · ${one.kind}`), h("p", { class: "name" }, one.from), h("p", {}, one.text)) }));
  const setTodo = keyed(todo, (one) => {
    const name = uid(), options = h("div", { class: "options" });
    const setOptions = keyed(options, (option) => {
      const input = h("input", { type: "radio", name, value: option.id });
      return { node: h("label", { class: "option" }, input, h("span", { class: "text" }, option.text, h("span", { class: "page" }, fill(words.takes, { n: option.minutes })))) };
    });
    const decide = button(words.decide, () => act({ do: "decide", decision: one.id, option: options.querySelector(":checked")?.value ?? "" }, true));
    const due = h("span", { class: "due" });
    return { node: h("fieldset", { class: "decision" }, h("legend", { class: "prompt" }, one.question, " ", due), options, h("p", { class: "row" }, decide)),
      update(next) { due.textContent = next.due; setOptions(next.options); } };
  });

  // the release
  const draft = () => ({ facts: [], unknown: [], attitude: null, next: null, free: "", ...(q.value?.draft ?? {}) });
  const put = (part, typing) => q.put({ notes: {}, ...q.value, draft: { ...draft(), ...part } }, typing);
  const tick = (key, one) => {
    const input = h("input", { type: "checkbox", value: one.id, onchange: () => put({ [key]: [...draft()[key].filter((id) => id !== one.id), ...(input.checked ? [one.id] : [])] }) });
    const status = h("span", { class: "standing" });
    return { node: h("label", { class: "option" }, input, h("span", { class: "text" }, one.text, " ", status)), update(next) { input.checked = draft()[key].includes(one.id); status.textContent = next.status ?? ""; } };
  };
  const radios = (key, rows, cls) => {
    const name = uid(), inputs = rows.map((one) => h("input", { type: "radio", name, value: one.id ?? "", onchange: () => put({ [key]: one.id }) }));
    return { node: h("div", { class: cls === "pill" ? "pills" : "options" }, rows.map((one, n) => h("label", { class: cls }, inputs[n], h("span", { class: "text" }, one.text)))),
      update: () => rows.forEach((one, n) => { inputs[n].checked = draft()[key] === one.id; }) };
  };
  const group = (title, node) => h("fieldset", {}, h("legend", { class: "asks" }, title), node);
  const facts = h("div", { class: "options" }), unknowns = h("div", { class: "options" });
  const setFacts = keyed(facts, (one) => tick("facts", one)), setUnknowns = keyed(unknowns, (one) => tick("unknown", one));
  const attitude = radios("attitude", [...view.release.attitudes, { id: null, text: words.noattitude }], "option");
  const after = radios("next", view.release.next, "pill"), freeId = uid();
  const free = h("textarea", { id: freeId, rows: 2, oninput: () => put({ free: free.value }, true), onchange: q.flush, onblur: q.flush }), count = h("p", { class: "quiet" });
  const send = button(words.send, () => act({ do: "release", ...draft() }, true), "primary");
  const form = h("details", { class: "release", open: !!q.value?.draft }, h("summary", {}, fill(words.write, { n: view.release.minutes })),
    group(words.facts, facts), group(words.unknowns, unknowns), group(words.attitude, attitude.node), group(words.next, after.node),
    h("label", { class: "asks", for: freeId }, words.free), free, count, h("p", { class: "row" }, send));

  return {
    last,
    node: h("div", { class: "desk" }, h("div", { class: "when" }, time, left, promised), clocks,
      h("div", { role: "group", "aria-label": words.indicators }, h("p", { class: "quiet" }, words.indicators), levels), last,
      h("div", { class: "work" }, h("div", {}, h("h4", {}, words.inbox), none, inbox),
        h("div", {}, h("h4", {}, words.todo), idle, todo, h("p", { class: "row" }, wait), form)),
      h("details", {}, h("summary", {}, words.story), story)),
    update(next) {
      const known = now?.inbox.map((one) => one.id), told = now?.story.length ?? -1;
      now = next;
      time.textContent = fill(words.now, next);
      left.textContent = fill(words.left, { n: next.left });
      promised.textContent = next.promised;
      setClocks(next.clocks);
      setLevels(next.levels);
      setInbox(next.inbox);
      setTodo(next.decisions);
      setFacts(next.facts);
      setUnknowns(view.release.unknowns);
      attitude.update();
      after.update();
      if (free.value !== draft().free) free.value = draft().free;
      count.textContent = fill(words[draft().free.length > view.release.free ? "long" : "characters"], { n: draft().free.length, limit: view.release.free });
      wait.textContent = fill(words.wait, { n: next.wait });
      idle.hidden = next.decisions.length > 0;
      none.hidden = next.inbox.length > 0;
      if (told !== next.story.length) {
        const recent = next.story.slice(Math.max(0, told)).filter((one) => one.kind !== "end");
        last.hidden = !next.story.length;
        last.replaceChildren(h("p", { class: "kind" }, words.last), h("ol", { class: "story" }, (recent.length ? recent : next.story).slice(-3).map(telling)));
        story.replaceChildren(...next.story.map(telling));
      }
      return known ? next.inbox.filter((one) => !known.includes(one.id)) : [];
    },
  };
};

// ---- afterwards: the blocks of a debrief or a comparison
const curve = ({ lines, minutes }) => {
  const x = (minute) => 24 + (270 * minute) / minutes, y = (value) => 84 - 0.76 * value;
  const steps = (line) => line.map(([at, value], n) => (n ? `${x(at)},${y(line[n - 1][1])} ` : "") + `${x(at)},${y(value)}`).join(" ");
  return s("svg", { viewBox: "0 0 300 92", "aria-hidden": "true" },
    [0, 50, 100].flatMap((value) => [s("line", { class: "axis", x1: 24, x2: 294, y1: y(value), y2: y(value) }), s("text", { x: 20, y: y(value) + 3 }, value)]),
    lines.map((line, n) => s("polyline", { class: n ? "dashed" : "", points: steps(line) })));
};
const table = ({ label, head, rows }) => h("div", { class: "wide", tabindex: "0", role: "region", "aria-label": label }, h("table", {},
  h("thead", {}, h("tr", {}, head.map((text) => h("th", { scope: "col" }, text)))),
  h("tbody", {}, rows.map(([name, ...cells]) => h("tr", {}, h("th", { scope: "row" }, name), cells.map((cell) => h("td", {}, cell)))))));
const asking = (q, key) => {
  const boxes = [];
  return ({ n, text }) => {
    const id = uid(), box = h("textarea", { id, rows: 3, onchange: q.flush, onblur: q.flush,
      oninput: () => q.put({ draft: null, ...q.value, notes: { ...q.value?.notes, [key]: boxes.map((one) => one.value) } }, true) });
    box.value = q.value?.notes?.[key]?.[n - 1] ?? "";
    boxes.push(box);
    return h("div", {}, h("label", { class: "asks", for: id }, text), box);
  };
};
const shown = (q, blocks, n) => {
  const draw = {
    kind: (one) => h("p", { class: "kind" }, one.text), title: (one) => h("h3", { tabindex: "-1" }, one.text), heading: (one) => h("h4", {}, one.text),
    text: (one) => h("p", {}, one.lead && h("b", {}, one.lead, " "), one.text), quote: (one) => h("p", { class: "prose quoted" }, one.text),
    story: (one) => h("ol", { class: "story" }, one.rows.map(telling)), note: (one) => h("ul", {}, note(one, q.words)),
    fold: (one) => h("details", {}, h("summary", {}, one.title), one.blocks.map(make)), question: asking(q, String(n)),
    curve: (one) => h("figure", {}, h("figcaption", { class: "quiet" }, one.text), curve(one)), table,
  };
  const make = (one) => draw[one.is](one);
  return blocks.map(make);
};

export default {
  render({ model, el }) {
    const q = saving(model), { view, words } = q;
    let paused = true, follow = false, faint = null, ticking = null, working = null, drawn = {};
    const busy = () => faint !== null;
    const answered = () => { clearTimeout(faint); faint = null; };
    const ask = (what, more) => {
      q.ask(what, more);
      clearTimeout(faint);
      faint = setTimeout(() => { answered(); halt(true); q.status.textContent = words.offline; q.status.dataset.tone = "error"; }, FAINT);
    };
    const act = (action, focus) => { follow = !!focus; ask("act", action); };
    const halt = (yes) => { paused = yes; pause.textContent = paused ? words.resume : words.pause; };
    const pause = button("", () => { halt(!paused); q.announce(paused ? words.paused : words.resumed); });
    let sure = false;
    const stop = button(words.stop, () => { if (sure) ask("leave"); sure = !sure; stop.textContent = sure ? words.sure : words.stop; if (sure) q.announce(words.sure); });
    stop.addEventListener("blur", () => { sure = false; stop.textContent = words.stop; });
    const controls = h("p", { class: "row" }, pause, stop);
    const place = h("div"), after = h("div", { class: "result" });

    // the start
    const seedId = uid(), paceId = uid(), mode = uid();
    const seed = h("input", { type: "text", inputmode: "numeric", id: seedId, maxlength: 4 });
    const modes = ["untimed", "timed"].map((one, n) => h("input", { type: "radio", name: mode, value: one, checked: !n, onchange: () => { pacing.hidden = !modes[1].checked; } }));
    const pace = h("select", { id: paceId }, [...view.paces].reverse().map((n) => h("option", { value: n }, fill(words.seconds, { n }))));
    const pacing = h("p", { class: "number", hidden: true }, h("label", { for: paceId }, words.pace), pace);
    const begin = button(words.begin, () => {
      halt(false);
      follow = true;
      ask("begin", { seed: Number(seed.value), mode: modes[1].checked ? "timed" : "untimed", pace: Number(pace.value) });
    }, "primary");
    const start = h("div", { class: "start" },
      h("fieldset", {}, h("legend", { class: "asks" }, words.mode), h("div", { class: "options" }, modes.map((input) => h("label", { class: "option" }, input, h("span", { class: "text" }, words[input.value])))), pacing),
      h("label", { class: "asks", for: seedId }, words.number), h("div", { class: "number" }, seed, h("span", { class: "quiet" }, words.numberhelp)), h("p", { class: "row" }, begin));
    const runs = h("div", { class: "runs" });
    const list = (now) => {
      const done = now.runs.filter((one) => one.done);
      const choose = (label, n) => { const id = uid(), box = h("select", { id }, done.map((one) => h("option", { value: one.n }, one.text))); box.value = n; return { box, node: h("p", { class: "number" }, h("label", { for: id }, label), box) }; };
      const pair = done.length > 1 && [choose(words.first, done.at(-2).n), choose(words.second, done.at(-1).n)];
      runs.replaceChildren(...[now.runs.length > 0 && h("h4", {}, words.runs),
        h("ul", {}, now.runs.map((one) => h("li", { class: "row" }, one.text, one.done && one.n !== now.n && h("button", { type: "button", "aria-label": `${words.show}: ${one.text}`, onclick: () => { follow = true; ask("show", one.n); } }, words.show)))),
        pair && pair.map((one) => one.node), pair && h("p", { class: "row" }, button(words.compare, () => { follow = true; ask("compare", pair.map((one) => Number(one.box.value))); }))].flat().filter(Boolean));
    };

    const setting = h("div", { class: "setting" }, h("p", { class: "quiet facts" }, h("span", {}, view.company), h("span", {}, `${words.role}${view.lang === "zh" ? "：" : ": "}${view.role}`)), h("p", { class: "prose" }, view.setting), view.rules.map((text) => h("p", { class: "quiet" }, text)));
    const brief = h("details", { open: true }, h("summary", {}, words.setting), setting);
    const draw = () => {
      const now = model.get("now"), { scene } = now;
      if (scene) {
        if (drawn.n !== now.n || !working) { working = desk(q, act); place.replaceChildren(working.node); after.replaceChildren(); brief.open = false; }
        const fresh = working.update(scene);
        pause.hidden = !now.pace;
        if (!ticking && now.pace) ticking = setInterval(() => { if (!paused && !busy() && !document.hidden) ask("act", { do: "wait", minutes: 1 }); }, now.pace * 1000);
        const told = fresh.map((one) => fill(words.arrived, { kind: one.kind, name: one.from })).join(" ");
        if (told || !now.pace) q.announce([told, fill(words.now, scene)].filter(Boolean).join(" "));
        if (follow) (working.last.hidden ? begun() : working.last).focus();
      } else {
        clearInterval(ticking);
        ticking = working = null;
        place.replaceChildren();
        if (!same([now.n, now.comparison], [drawn.n, drawn.comparison]) || drawn.scene) {
          after.replaceChildren(...shown(q, now.comparison ?? now.debrief ?? [], now.n));
          if (follow || drawn.scene) after.querySelector("h3")?.focus();
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
    const begun = () => { const head = place.querySelector("h4"); head.tabIndex = -1; return head; };
    q.listen(["now"], () => { answered(); draw(); });
    q.listen(["status"], answered);
    q.update = () => { if (working) working.update(model.get("now").scene); };
    const root = page(el, view, h("p", { class: "kind" }, view.kind), h("h3", {}, view.title), brief, place, controls, after, start, runs, h("footer", {}, q.status), q.live);
    root.classList.add("drill");
    q.guard(root);
    halt(true);
    draw();
    return () => { clearInterval(ticking); clearTimeout(faint); q.stop(); };
  },
};
