// One playbook: its stages in order, each to be opened; the stage `at` is open at first.
const labelled = (words, from, keys) => h("dl", keys.flatMap((key) =>
  [h("dt", words[key]), h("dd", Array.isArray(from[key]) ? bullets(from[key]) : from[key])]));

const timeline = (book, words, at = 1) => {
  const stages = book.stages.map((stage) => h("details", { open: stage.number === at, ontoggle: () => told() },
    h("summary", h("span.no", stage.number), h("b", stage.name)),
    labelled(words, stage, ["focus", "audience", "channels", "tactics"])));
  const whole = () => stages.every((one) => one.open);
  const told = () => { all.textContent = whole() ? words.fold : words.unfold; };
  const all = button("", () => {
    const open = !whole();
    for (const one of stages) one.open = open;
  });
  const title = h("h3", { tabindex: "-1" }, book.title);
  told();
  return {
    title, stages,
    nodes: [
      kind(book.kind), title, labelled(words, book, ["goal", "expectation", "lead", "audience"]),
      h("div.flow.heading", h("h4", words.timeline), all),
      h("ol.timeline", stages.map((one) => h("li", one))),
      h("h4", words.effects), bullets(book.effects),
      facts(book.case, book.page),
    ],
  };
};
