// A running text whose pieces are check boxes; with labels, a marked piece also gets a list to choose one from.
export default question((q) => {
  const { view, words } = q, several = view.marks.length > 0;
  const given = () => {
    if (several) return plain(q.value) ? q.value : {};
    return Object.fromEntries((Array.isArray(q.value) ? q.value : []).map((id) => [id, ""]));
  };
  const put = (next) => {
    const ids = view.segments.map((one) => one.id).filter((id) => Object.hasOwn(next, id)); // in the order of the text
    q.put(several ? Object.fromEntries(ids.map((id) => [id, next[id]])) : ids);
  };
  const rows = view.segments.map(({ id, text }) => {
    const input = h("input", { type: "checkbox", onchange: () => {
      const { [id]: old, ...rest } = given();
      put(input.checked ? { ...rest, [id]: "" } : rest);
    } });
    const select = several && h("select", { "aria-label": fill(words.label, { name: text }), onchange: () => put({ ...given(), [id]: select.value }) },
      option("", words.nolabel), view.marks.map((one) => option(one.id, one.text)));
    const verdict = h("span");
    return { id, input, select, verdict, node: h("span.passage", h("label", input, h("span", text)), select && [" ", select], " ", verdict, view.lang === "en" && " ") };
  });
  const count = quiet();
  return {
    fieldset: true,
    node: h("div", quiet(several ? words.labelways : words.markways), h("div.running", rows.map((row) => row.node)), count),
    update() {
      const marks = q.marks(), now = given();
      for (const row of rows) {
        const on = Object.hasOwn(now, row.id);
        row.input.checked = on;
        row.node.classList.toggle("on", on);
        if (row.select) {
          row.select.hidden = !on;
          row.select.value = now[row.id] ?? "";
        }
        judge(row.verdict, on ? marks[row.id] : undefined, words);
      }
      const bare = several ? Object.values(now).filter((label) => !label).length : 0;
      count.textContent = fill(bare ? words.unlabelled : words.marked, { n: Object.keys(now).length, bare });
    },
  };
});
