// What the course has changed: three figures, a table by objective, and every item with its reasons.
export default keeping((q) => {
  const { model, words } = q, body = h("div");
  const percent = (score) => (score === null ? "–" : `${Math.round(100 * score)}%`);
  const draw = () => {
    const view = model.get("view");
    refill(body,
      h("p.prompt", view.told),
      view.figures.length > 0 && h("dl.facts", view.figures.map((one) => h("div", h("dt", one.name), h("dd", one.value)))),
      view.rows.length > 0 && [
        quiet(words.formula),
        table([words.objective, words.before, words.after], view.rows.map((one) => [one.text, ...one.scores.map(percent)]), words.objectives),
        fold(words.items, view.items.map((one) => h("div.compare",
          kind(one.form), h("p.prose", one.prompt), h("h4", { class: `verdict ${one.state}` }, one.heading),
          h("ul", one.notes.map((each) => note(each, words)))))),
      ]);
  };
  q.listen(["view"], draw);
  q.near(() => q.ask("recall"));
  q.page("", kind(q.view.kind), body);
  draw();
});
