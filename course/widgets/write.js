// A box for text with a count, and what it is marked by.
export default question((q) => {
  const { view, words } = q, note = h("p.quiet", { id: uid() });
  const area = h("textarea", { rows: 6, "aria-describedby": note.id, ...q.typing(() => q.put(area.value, true)) });
  const rubric = view.rubric.length > 0 && fold(words.rubric,
    view.rubric.map((line) => h("div.criterion", h("h4", line.name),
      bullets(line.levels.map((one) => [h("b", fill(words.points, { n: one.points })), " ", one.text])))));
  return {
    node: h("div.write", label(words.text, area, "quiet"), area, note, rubric),
    update() {
      const text = String(q.value ?? ""), n = [...text.trim()].length;
      write(area, text);
      const key = text.length > view.limit ? "long" : n > 0 && n < view.least ? "short" : "characters";
      note.textContent = fill(words[key], { n, least: view.least, limit: view.limit });
      note.classList.toggle("warn", key === "long");
    },
  };
});
