// A box for text with a count, and what it is marked by.
const characters = (text) => [...text.trim()].length;

export default question((q) => {
  const { view, words } = q, id = uid(), count = uid();
  const area = h("textarea", {
    id, rows: 6, "aria-describedby": count, ...q.typing(() => q.put(area.value, true)),
  });
  const note = h("p.quiet", { id: count });
  const rubric = view.rubric.length > 0 && fold(words.rubric,
    view.rubric.map((line) => h("div.criterion", h("h4", line.name),
      h("ul", line.levels.map((one) => h("li", h("b", fill(words.points, { n: one.points })), " ", one.text))))));
  return {
    node: h("div.write", h("label.quiet", { for: id }, words.text), area, note, rubric),
    update() {
      const text = q.value ?? "", n = characters(String(text));
      if (area.value !== text) area.value = text;
      const key = text.length > view.limit ? "long" : n > 0 && n < view.least ? "short" : "characters";
      note.textContent = fill(words[key], { n, least: view.least, limit: view.limit });
      note.classList.toggle("warn", key === "long");
    },
  };
});
