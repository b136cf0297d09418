// A real case: the situation, a decision with reasons, and, after committing, what the company did.
const table = (caption, rows) => h("table", {}, h("caption", {}, caption),
  h("tbody", {}, rows.map((row) => h("tr", {}, h("th", { scope: "row" }, row.label), h("td", {}, row.value)))));

const revealed = (outcome, words, lang) => [
  h("h3", {}, outcome.title),
  outcome.shown && h("p", { class: "explain" }, words.skipped),
  h("h4", {}, words.did),
  outcome.did.some((step) => step.stages.length) && h("p", { class: "quiet" }, words.staged),
  h("ol", { class: "steps" }, outcome.did.map((step) => h("li", {}, step.text,
    step.stages.length > 0 && h("span", { class: "page" }, fill(words.stages, { stages: step.stages.join(lang === "zh" ? "、" : ", ") }))))),
  h("h4", {}, words.results),
  h("ul", {}, outcome.results.map((text) => h("li", {}, text))),
  outcome.figures.length > 0 && figures(outcome.figures, words),
  outcome.dates.length > 0 && table(words.dates, outcome.dates),
  h("h4", {}, outcome.shown ? words.choices : words.compare),
  outcome.compare.map((one) => h("div", { class: "compare" }, h("p", { class: "kind" }, words[one.who]), h("p", { class: "name" }, one.text), h("p", {}, one.why))),
];

export default {
  render({ model, el }) {
    const q = saving(model), { view, words } = q, name = uid(), reasonId = uid(), count = uid();
    const value = () => ({ choice: null, reason: "", committed: false, ...(plain(q.value) ? q.value : {}) });
    const rows = view.options.map((option) => {
      const input = h("input", { type: "radio", name, value: option.id, onchange: () => q.put({ ...value(), choice: option.id }) });
      return { id: option.id, input, node: h("label", { class: "option" }, input, h("span", { class: "text" }, option.text)) };
    });
    const reason = h("textarea", {
      id: reasonId, rows: 4, "aria-describedby": count,
      oninput: () => q.put({ ...value(), reason: reason.value }, true), onchange: q.flush, onblur: q.flush,
    });
    const long = h("p", { class: "quiet", id: count });
    const commit = h("button", { type: "button", class: "primary", onclick: () => q.ask("commit") }, words.commit);
    const first = h("p", { class: "quiet" }, words.commitfirst);
    const skip = view.skip && h("details", {}, h("summary", {}, words.skip), h("p", {}, words.skipwarn),
      h("footer", {}, h("button", { type: "button", onclick: () => q.ask("show") }, words.skipsure)));
    const after = h("div", { class: "result", tabindex: "-1" });
    q.update = () => {
      const { choice, reason: text } = value(), outcome = model.get("outcome");
      for (const row of rows) {
        row.input.checked = row.id === choice;
        row.input.disabled = !!outcome;
        row.node.classList.toggle("on", row.input.checked);
      }
      if (reason.value !== text) reason.value = text;
      reason.readOnly = !!outcome;
      long.textContent = fill(text.length > view.limit ? words.long : words.characters, { n: text.length, limit: view.limit });
      commit.hidden = first.hidden = !!outcome;
      if (skip) skip.hidden = !!outcome;
      if (outcome && !after.childNodes.length) after.append(...revealed(outcome, words, view.lang).flat().filter(Boolean));
    };
    q.listen(["outcome"], () => { q.update(); after.focus({ preventScroll: true }); q.announce(model.get("outcome").shown ? words.skipped : words.committed); });
    const root = page(el, view,
      h("p", { class: "kind" }, view.kind),
      h("h3", {}, view.company),
      h("p", { class: "quiet facts" }, [view.where, view.lead, view.page].filter(Boolean).map((text) => h("span", {}, text))),
      h("h4", {}, words.background), h("p", { class: "prose" }, view.background),
      h("fieldset", {}, h("legend", { class: "prompt" }, h("span", { class: "kind" }, words.decide), view.prompt),
        h("p", { class: "quiet" }, words.material), h("div", { class: "options" }, rows.map((row) => row.node))),
      h("label", { class: "asks", for: reasonId }, words.reason), reason, long, first,
      h("footer", {}, commit, q.status), skip, after, q.live);
    q.guard(root);
    q.update();
    return () => q.stop();
  },
};
