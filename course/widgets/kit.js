// Shared by all widgets: a few helpers, and the frame around every question. Each widget's own file follows.

const SVG = document.createRange().createContextualFragment("<svg></svg>").firstChild.namespaceURI;
const build = (node, props, kids) => {
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...kids.flat(Infinity).filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return node;
};
// An element: h("p.quiet", { id }, "text"), its properties optional. A button submits nothing unless it says so.
const h = (tag, ...rest) => {
  const [name, ...classes] = tag.split("."), node = document.createElement(name);
  const props = plain(rest[0]) && !(rest[0] instanceof Node) ? rest.shift() : {};
  if (name === "button") node.type = "button";
  if (name === "textarea" || name === "input") node.maxLength = 50_000; // over megabytes of text a browser stands still
  node.classList.add(...classes);
  return build(node, props, rest);
};
const s = (tag, props = {}, ...kids) => build(document.createElementNS(SVG, tag), props, kids); // a part of a drawing
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
const uid = () => "scc-" + Math.random().toString(36).slice(2, 10);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const plain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// Parts that many widgets are made of. The rows of a table begin with what names them.
const button = (text, onclick, cls, more) => h("button", { class: cls, onclick, ...more }, text);
const quiet = (...kids) => h("p.quiet", kids);
const kind = (...kids) => h("p.kind", kids);
const fold = (title, ...kids) => h("details", h("summary", title), kids);
const option = (value, text) => h("option", { value }, text);
const column = (text) => h("th", { scope: "col" }, text);
const table = (head, rows, caption) => h("table", caption && h("caption", caption), head && h("thead", h("tr", head.map(column))),
  h("tbody", rows.map(([name, ...cells]) => h("tr", h("th", { scope: "row" }, name), cells.map((cell) => h("td", cell))))));
const bullets = (lines) => h("ul.list", lines.map((one) => h("li", one)));
const facts = (...lines) => h("p.quiet.facts", lines.filter(Boolean).map((one) => h("span", one)));
const label = (text, input, cls) => { input.id ||= uid(); return h("label", { for: input.id, class: cls }, text); };
const choice = (input, text, cls = "option") => h("label", { class: cls }, input, h("span.text", text));
const write = (input, text) => { if (input.value !== text) input.value = text; }; // else the cursor would jump
const wide = (label, what) => h("div.wide", { tabindex: 0, role: "region", "aria-label": label }, what); // scrolls where it is too wide
const aria = (node, name, value) => node.setAttribute(`aria-${name}`, value);
const unread = (node) => { aria(node, "hidden", true); return node; }; // for the eye only: a screen reader passes over it
const bar = (percent) => unread(h("div.bar", h("i", { style: `width:${percent}%` })));
const refill = (node, ...kids) => { node.replaceChildren(); build(node, {}, kids); };

// The root of a widget. JupyterLab's letters and arrows must not act on the notebook while one types here.
const page = (el, view, ...kids) => {
  const root = h("section.scc", { lang: view.lang === "en" ? "en" : "zh-CN", "data-lm-suppress-shortcuts": "true" }, ...kids);
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.replaceChildren(root);
  return root;
};

// Saving: typing is gathered for a moment, everything else goes at once; nothing is dropped on the way.
const saver = (model, words, say) => {
  let timer = null, lost = null, waiting;
  const show = () => {
    clearTimeout(lost);
    lost = null;
    const { text, tone } = model.get("status");
    say(text ?? "", tone);
  };
  const flush = () => {
    clearTimeout(timer);
    timer = null;
    if (waiting === undefined) return;
    const value = waiting;
    waiting = undefined;
    if (same(value, model.get("value"))) return lost || show(); // typed and taken back: Python would not answer
    model.set("value", value);
    model.save_changes();
    expect();
  };
  const expect = () => {
    clearTimeout(lost);
    lost = setTimeout(() => say(words.lost, "error"), 6000);
  };
  const put = (value, typing) => {
    waiting = structuredClone(value);
    say(words.saving);
    clearTimeout(timer);
    if (typing) timer = setTimeout(flush, 400);
    else flush();
  };
  const turned = () => (document.visibilityState === "hidden" ? flush() : model.send({ do: "recall" })); // another page may have saved
  model.on("change:status", show);
  document.addEventListener("visibilitychange", turned);
  window.addEventListener("pagehide", flush);
  show();
  return {
    put, flush,
    busy: () => waiting !== undefined,
    stop() {
      flush();
      clearTimeout(lost);
      model.off("change:status", show);
      document.removeEventListener("visibilitychange", turned);
      window.removeEventListener("pagehide", flush);
    },
  };
};

// Files. One that the kernel hands out is downloaded; one that the learner chooses goes to the method `what` there.
const LARGEST = 5; // MB
const download = (model) => {
  const get = (content, buffers) => {
    if (content?.do !== "file") return;
    const link = h("a", { href: URL.createObjectURL(new Blob([buffers[0]], { type: content.type })), download: content.name });
    document.body.append(link); // Firefox follows only links that are in the page
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  model.on("msg:custom", get);
  return () => model.off("msg:custom", get);
};
const chooser = ({ model, words, say }, what, text, accept = ".xlsx,.csv") => {
  const input = h("input", { type: "file", accept, hidden: true, onchange: async () => {
    const [file] = input.files;
    if (!file) return;
    const large = file.size > LARGEST * 2 ** 20;
    say(fill(large ? words.toolarge : words.reading, { name: file.name, limit: LARGEST }), large ? "error" : "calm");
    if (!large) model.send({ do: what, name: file.name }, undefined, [await file.arrayBuffer()]);
    input.value = ""; // the same file may be chosen again
  } });
  return [button(text, () => input.click()), input];
};

const mark = (right, words) =>
  h(`span.mark.${right ? "right" : "wrong"}`, unread(h("span", right ? "✓ " : "✗ ")), right ? words.right : words.wrong);
const judge = (node, right, words) => refill(node, right !== undefined && mark(right, words));

// One line of feedback: mark, name, reason, page.
const note = (one, words) =>
  h("li.note",
    h("div.head",
      one.missed ? h("span.mark.wrong", unread(h("span", "○ ")), words.missed) : typeof one.right === "boolean" && mark(one.right, words),
      one.name && h("span.name", one.name),
      one.answer && h("span.answer", one.answer)),
    one.why && h("p", one.why, one.page && h("span.page", one.page)));

// A widget with a value of its own. `draw(q, context)` shows it with `q.page`; `q.update` runs whenever something changed,
// and what is in `q.ends` when it goes. `q.listen` hears of what Python changes.
const keeping = (draw) => ({
  render(context) {
    const { model, el } = context, words = model.get("words"), view = model.get("view");
    const status = h("span.status", { role: "status" });
    const live = h("div.hidden", { "aria-live": "polite" });
    const say = (text, tone = "calm") => { status.textContent = text; status.dataset.tone = tone; };
    const keep = saver(model, words, say);
    const q = {
      model, words, view, status, say,
      value: structuredClone(model.get("value")),
      ends: [download(model), keep.stop],
      flush: keep.flush,
      put(value, typing = false) { q.value = value; keep.put(value, typing); q.update(); },
      typing: (act) => ({ oninput: act, onchange: keep.flush, onblur: keep.flush }), // what a text box listens to
      announce(text) { live.textContent = ""; requestAnimationFrame(() => { live.textContent = text; }); },
      ask(what, more) { keep.flush(); model.send({ do: what, value: q.value, ...(more === undefined ? {} : { with: more }) }); },
      update() {},
      listen(names, act) {
        for (const name of names) {
          model.on(`change:${name}`, act);
          q.ends.push(() => model.off(`change:${name}`, act));
        }
      },
      near(act) { // when the widget comes into sight
        const sight = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && act());
        sight.observe(el);
        q.ends.push(() => sight.disconnect());
      },
      page(name, ...kids) {
        const root = page(el, view, kids, live);
        if (name) root.classList.add(name);
        root.addEventListener("keydown", (event) => {
          if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") { event.preventDefault(); keep.flush(); }
        });
      },
    };
    q.listen(["value"], () => {
      if (keep.busy() || same(q.value, model.get("value"))) return;
      q.value = structuredClone(model.get("value"));
      q.update();
    });
    draw(q, context);
    q.update();
    return () => q.ends.forEach((end) => end());
  },
});

const question = (draw) => keeping((q) => {
  const { model, view, words } = q, prompt = uid();
  q.prompt = prompt;
  q.marks = () => {
    const outcome = model.get("outcome");
    return outcome && !outcome.stale ? Object.fromEntries(outcome.notes.map((one) => [one.id, one.right])) : {};
  };
  const part = draw(q);
  const check = view.check && button(words.check, () => q.ask("check"), "primary");
  const hint = view.hints > 0 && button("", () => q.ask("hint"));
  const solve = (view.check || view.sample) && button(view.sample ? words.sample : words.solution, () => q.ask("solve"));
  const hints = h("div.hints"), result = h("div.result"), answer = h("div.result");
  const panel = (node, { heading, state = "", explain, stale }, lines) => refill(node,
    h("h4", { class: `verdict ${state}` }, heading),
    stale && quiet(words.stale),
    h("ul", lines.map((one) => note(one, words))),
    explain && h("p.explain", explain));
  const feedback = () => {
    const outcome = model.get("outcome"), shown = model.get("hints"), solution = model.get("solution");
    if (hint) {
      hint.textContent = fill(words.hint, { shown: shown.length, all: view.hints });
      aria(hint, "disabled", shown.length >= view.hints);
    }
    refill(hints, shown.length > 0 && [h("h4", words.hints), h("ol", shown.map((text) => h("li", text)))]);
    result.classList.toggle("stale", !!outcome?.stale);
    if (outcome) panel(result, outcome, outcome.notes);
    const told = outcome?.notes.map((one) => one.why) ?? []; // reasons that stand above already
    if (solution) panel(answer, solution, solution.lines.map((one) => (told.includes(one.why) ? { ...one, why: "" } : one)));
    if (solve) solve.hidden = view.sample ? !String(q.value ?? "").trim() : model.get("checks") < 1;
  };
  q.update = () => { part.update(); feedback(); };
  q.listen(["outcome"], () => {
    const outcome = model.get("outcome");
    q.update();
    if (outcome && !outcome.stale) q.announce(outcome.heading);
  });
  q.listen(["hints"], () => { feedback(); q.announce(model.get("hints").at(-1) ?? ""); });
  q.listen(["solution"], () => { feedback(); q.announce(model.get("solution")?.heading ?? ""); });
  q.listen(["checks"], feedback);
  q.page("",
    kind(view.kind, view.worth && h("span.quiet", " · ", view.worth)),
    (view.scene[0] || view.table) && h("div.scene", view.scene.map((text) => h("p", text)),
      view.table && wide(view.kind, table(view.table.head, view.table.rows))),
    h(part.fieldset ? "fieldset" : "div", part.fieldset ? {} : { role: "group", "aria-labelledby": prompt },
      h(part.fieldset ? "legend" : "p", { class: "prompt", id: prompt }, view.prompt), part.node),
    h("footer", check, hint, solve, q.status), hints, result, answer);
});
