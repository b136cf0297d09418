// A real case: the situation, a decision with reasons, and, after committing, what the company did.
const revealed = (outcome, words, lang) => [
  h("h3", outcome.title),
  outcome.shown && h("p.explain", words.skipped),
  h("h4", words.did),
  outcome.did.some((step) => step.stages.length) && quiet(words.staged),
  h("ol.steps", outcome.did.map((step) => h("li", step.text,
    step.stages.length > 0 && h("span.page", fill(words.stages, { stages: step.stages.join(lang === "zh" ? "、" : ", ") }))))),
  h("h4", words.results), bullets(outcome.results),
  outcome.figures.length > 0 && figures(outcome.figures, words),
  outcome.dates.length > 0 && table(null, outcome.dates.map((one) => [one.label, one.value]), words.dates),
  h("h4", outcome.shown ? words.choices : words.compare),
  outcome.compare.map((one) => h("div.compare", kind(words[one.who]), h("p.name", one.text), h("p", one.why))),
];

export default keeping((q) => {
  const { model, view, words } = q, name = uid();
  const value = () => ({ choice: null, reason: "", committed: false, ...(plain(q.value) ? q.value : {}) });
  const rows = view.options.map(({ id, text }) => {
    const input = h("input", { type: "radio", name, value: id, onchange: () => q.put({ ...value(), choice: id }) });
    return { id, input, node: choice(input, text) };
  });
  const long = h("p.quiet", { id: uid() });
  const reason = h("textarea", { rows: 4, "aria-describedby": long.id, ...q.typing(() => q.put({ ...value(), reason: reason.value }, true)) });
  const commit = button(words.commit, () => q.ask("commit"), "primary");
  const first = quiet(words.commitfirst);
  const skip = view.skip && fold(words.skip, h("p", words.skipwarn),
    h("footer", button(words.skipsure, () => q.ask("show"))));
  const after = h("div.result", { tabindex: "-1" });
  q.update = () => {
    const { choice: chosen, reason: text } = value(), outcome = model.get("outcome");
    for (const row of rows) {
      row.input.checked = row.id === chosen;
      row.input.disabled = !!outcome;
      row.node.classList.toggle("on", row.input.checked);
    }
    write(reason, text);
    reason.readOnly = !!outcome;
    long.textContent = fill(text.length > view.limit ? words.long : words.characters, { n: text.length, limit: view.limit });
    commit.hidden = first.hidden = !!outcome;
    if (skip) skip.hidden = !!outcome;
    if (outcome && !after.childNodes.length) refill(after, revealed(outcome, words, view.lang));
  };
  q.listen(["outcome"], () => { q.update(); after.focus({ preventScroll: true }); q.announce(model.get("outcome").shown ? words.skipped : words.committed); });
  q.page("",
    kind(view.kind),
    h("h3", view.company),
    facts(view.where, view.lead, view.page),
    h("h4", words.background), h("p.prose", view.background),
    h("fieldset", h("legend.prompt", h("span.kind", words.decide), view.prompt),
      quiet(words.material), h("div.options", rows.map((row) => row.node))),
    label(words.reason, reason, "asks"), reason, long, first,
    h("footer", commit, q.status), skip, after);
});
