// The map of the course.
const entry = (one, words) => {
  const done = one.questions > 0 && fill(one.correct === null ? words.answered : words.progress, one);
  const open = { exercise: words.do, tool: words.open, module: words.read }[one.kind];
  const named = (label, newtab) => fill(words.named, { label, title: one.title }) + (newtab ? words.newtab : "");
  return h("li", { class: "stop" },
    h("span", { class: "no", "aria-hidden": "true" }, one.number),
    h("div", { class: "what" },
      h("h4", {}, one.title),
      h("p", { class: "quiet facts" }, one.minutes > 0 && h("span", {}, fill(words.minutes, { n: one.minutes })), done && h("span", {}, done)),
      one.questions > 0 && h("div", { class: "bar", "aria-hidden": "true" }, h("i", { style: `width:${(100 * one.answered) / one.questions}%` }))),
    h("div", { class: "links" },
      h("a", { class: "button primary", "aria-label": named(open, !reading()), ...toReading(one.path) }, open),
      h("a", { "aria-label": named(words.lab, reading()), ...toLab(one.path) }, words.lab)));
};

export default {
  render({ model, el }) {
    const words = model.get("words");
    const draw = () => {
      const view = model.get("view"), minutes = view.modules.reduce((sum, one) => sum + one.minutes, 0);
      const list = (key) => view[key].length > 0 && [h("h3", {}, words[key]), h("ol", { class: "map" }, view[key].map((one) => entry(one, words)))];
      page(el, view,
        view.modules.length > 1 && h("p", { class: "quiet" }, fill(words.overall, { n: view.modules.length, minutes })),
        list("modules"), list("tools"), list("exercises"),
        view.modules.length + view.tools.length + view.exercises.length === 0 && h("p", {}, words.none));
    };
    const refresh = () => document.visibilityState === "visible" && model.send({ do: "refresh" });
    model.on("change:view", draw);
    document.addEventListener("visibilitychange", refresh);
    draw();
    return () => {
      model.off("change:view", draw);
      document.removeEventListener("visibilitychange", refresh);
    };
  },
};
