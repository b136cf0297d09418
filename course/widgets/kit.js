// Shared by all widgets: a few helpers, and the frame around every question. Each widget's own file follows.

const SVG = document.createRange().createContextualFragment("<svg></svg>").firstChild.namespaceURI;
const build = (node, props, kids) => {
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...kids.flat().filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return node;
};
const h = (tag, props = {}, ...kids) => build(document.createElement(tag), props, kids);
const s = (tag, props = {}, ...kids) => build(document.createElementNS(SVG, tag), props, kids); // a part of a drawing
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
const uid = () => "scc-" + Math.random().toString(36).slice(2, 10);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const plain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// The root of a widget. JupyterLab's letters and arrows must not act on the notebook while one types here.
const page = (el, view, ...kids) => {
  const root = h("section", { class: "scc", lang: view.lang === "en" ? "en" : "zh-CN", "data-lm-suppress-shortcuts": "true" }, ...kids);
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.replaceChildren(root);
  return root;
};

// Saving: typing is gathered for a moment, everything else goes at once; nothing is dropped on the way.
const saver = (model, words, status) => {
  let timer = null, lost = null, waiting;
  const show = () => {
    clearTimeout(lost);
    lost = null;
    const { text, tone } = model.get("status");
    status.textContent = text ?? "";
    status.dataset.tone = tone ?? "calm";
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
    lost = setTimeout(() => { status.textContent = words.lost; status.dataset.tone = "error"; }, 6000);
  };
  const put = (value, typing) => {
    waiting = structuredClone(value);
    status.textContent = words.saving;
    status.dataset.tone = "calm";
    clearTimeout(timer);
    if (typing) timer = setTimeout(flush, 400);
    else flush();
  };
  const hidden = () => document.visibilityState === "hidden" && flush();
  model.on("change:status", show);
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("pagehide", flush);
  show();
  return {
    put, flush,
    busy: () => waiting !== undefined,
    stop() {
      flush();
      clearTimeout(lost);
      model.off("change:status", show);
      document.removeEventListener("visibilitychange", hidden);
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
const chooser = (model, words, status, what, text, accept = ".xlsx,.csv") => {
  const input = h("input", { type: "file", accept, hidden: true, onchange: async () => {
    const [file] = input.files;
    if (!file) return;
    const large = file.size > LARGEST * 2 ** 20;
    status.dataset.tone = large ? "error" : "calm";
    status.textContent = fill(large ? words.toolarge : words.reading, { name: file.name, limit: LARGEST });
    if (!large) model.send({ do: what, name: file.name }, undefined, [await file.arrayBuffer()]);
    input.value = ""; // the same file may be chosen again
  } });
  return [h("button", { type: "button", onclick: () => input.click() }, text), input];
};

const mark = (right, words) =>
  h("span", { class: right ? "mark right" : "mark wrong" }, h("span", { "aria-hidden": "true" }, right ? "✓ " : "✗ "), right ? words.right : words.wrong);

// One line of feedback: mark, name, reason, page.
const note = (one, words) =>
  h("li", { class: "note" },
    h("div", { class: "head" },
      one.missed ? h("span", { class: "mark wrong" }, h("span", { "aria-hidden": "true" }, "○ "), words.missed) : typeof one.right === "boolean" && mark(one.right, words),
      one.name && h("span", { class: "name" }, one.name),
      one.answer && h("span", { class: "answer" }, one.answer)),
    one.why && h("p", {}, one.why, one.page && h("span", { class: "page" }, one.page)));

// A live value shared by a widget's parts. `draw(q)` gives {node, update()}; update runs whenever something changed.
const saving = (model) => {
  const words = model.get("words"), view = model.get("view");
  const status = h("span", { class: "status", role: "status" });
  const live = h("div", { class: "hidden", "aria-live": "polite" });
  const keep = saver(model, words, status);
  const q = {
    model, words, view, status, live,
    value: structuredClone(model.get("value")),
    put(value, typing = false) { q.value = value; keep.put(value, typing); q.update(); },
    flush: keep.flush,
    announce(text) { live.textContent = ""; requestAnimationFrame(() => { live.textContent = text; }); },
    ask(what, more) { keep.flush(); model.send({ do: what, value: q.value, ...(more === undefined ? {} : { with: more }) }); },
    update() {},
    stop: keep.stop,
  };
  const stopFiles = download(model);
  q.stop = () => { stopFiles(); keep.stop(); };
  q.listen = (names, handler) => {
    names.forEach((name) => model.on(`change:${name}`, handler));
    const before = q.stop;
    q.stop = () => { before(); names.forEach((name) => model.off(`change:${name}`, handler)); };
  };
  q.listen(["value"], () => {
    if (keep.busy() || same(q.value, model.get("value"))) return;
    q.value = structuredClone(model.get("value"));
    q.update();
  });
  q.guard = (node) => node.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") { event.preventDefault(); keep.flush(); }
  });
  return q;
};

const question = (draw) => ({
  render({ model, el }) {
    const q = saving(model), { view, words } = q, prompt = uid();
    q.prompt = prompt;
    q.marks = () => {
      const outcome = model.get("outcome");
      return outcome && !outcome.stale ? Object.fromEntries(outcome.notes.map((one) => [one.id, one.right])) : {};
    };
    const part = draw(q);
    const button = (text, what, cls) => h("button", { type: "button", class: cls, onclick: () => q.ask(what) }, text);
    const check = view.check && button(words.check, "check", "primary");
    const hint = view.hints > 0 && button("", "hint");
    const solve = (view.check || view.sample) && button(view.sample ? words.sample : words.solution, "solve");
    const hints = h("div", { class: "hints" }), result = h("div", { class: "result" }), answer = h("div", { class: "result" });
    const panel = (node, heading, state, lines, explain, stale) => node.replaceChildren(
      h("h4", { class: `verdict ${state}` }, heading),
      stale ? h("p", { class: "quiet" }, words.stale) : "",
      h("ul", {}, lines.map((one) => note(one, words))),
      explain ? h("p", { class: "explain" }, explain) : "");
    const feedback = () => {
      const outcome = model.get("outcome"), shown = model.get("hints"), solution = model.get("solution");
      if (hint) {
        hint.textContent = fill(words.hint, { shown: shown.length, all: view.hints });
        hint.setAttribute("aria-disabled", shown.length >= view.hints);
      }
      hints.replaceChildren(...(shown.length ? [h("h4", {}, words.hints), h("ol", {}, shown.map((text) => h("li", {}, text)))] : []));
      result.classList.toggle("stale", !!outcome?.stale);
      if (outcome) panel(result, outcome.heading, outcome.state, outcome.notes, outcome.explain, outcome.stale);
      const told = outcome?.notes.map((one) => one.why) ?? []; // reasons that stand above already
      if (solution) panel(answer, solution.heading, "", solution.lines.map((one) => (told.includes(one.why) ? { ...one, why: "" } : one)), solution.explain);
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
    const root = page(el, view,
      h("p", { class: "kind" }, view.kind),
      h(part.fieldset ? "fieldset" : "div", part.fieldset ? {} : { role: "group", "aria-labelledby": prompt },
        h(part.fieldset ? "legend" : "p", { class: "prompt", id: prompt }, view.prompt), part.node),
      h("footer", {}, check, hint, solve, q.status), hints, result, answer, q.live);
    q.guard(root);
    q.update();
    return () => q.stop();
  },
});
