// The start page: what to do today, then the map of the course.
const entry = (one, words) => {
  const done = one.questions > 0 && fill(one.correct === null ? words.answered : words.progress, one);
  const open = { exercise: words.do, tool: words.open, module: words.read }[one.kind];
  const named = (label, newtab) => fill(words.named, { label, title: one.title }) + (newtab ? words.newtab : "");
  return h("li.stop",
    unread(h("span.no", one.number)),
    h("div.what",
      h("h4", one.title),
      facts(one.minutes > 0 && fill(words.minutes, { n: one.minutes }), done),
      one.questions > 0 && bar((100 * one.answered) / one.questions)),
    h("div.links",
      h("a.button", { "aria-label": named(open, !reading()), ...toReading(one.path) }, open),
      h("a", { "aria-label": named(words.lab, reading()), ...toLab(one.path) }, words.lab)));
};

export default keeping(({ model, words, listen }, { el }) => {
  const draw = () => {
    const view = model.get("view"), minutes = view.modules.reduce((sum, one) => sum + one.minutes, 0);
    const list = (key) => view[key].length > 0 && [h("h3", words[key]), h("ol.map", view[key].map((one) => entry(one, words)))];
    page(el, view,
      view.modules.length > 0 && today(view.today, words),
      view.modules.length > 1 && quiet(fill(words.overall, { n: view.modules.length, minutes })),
      list("modules"), list("tools"), list("exercises"),
      view.modules.length + view.tools.length + view.exercises.length === 0 && h("p", words.none));
  };
  listen(["view"], draw);
  draw();
});
