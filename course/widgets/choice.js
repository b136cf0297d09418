// Radio buttons or check boxes; the value is a list of option ids.
export default question((q) => {
  const { view, words } = q, name = uid();
  const rows = view.options.map(({ id, text }) => {
    const input = h("input", { type: view.many ? "checkbox" : "radio", name, value: id, onchange: () => choose(id, input.checked) });
    const verdict = h("span"), node = choice(input, text);
    node.append(verdict);
    return { id, input, verdict, node };
  });
  const chosen = () => (Array.isArray(q.value) ? q.value : []);
  const choose = (id, on) => {
    const others = view.many ? chosen().filter((one) => one !== id) : [];
    const now = on ? [...others, id] : others;
    q.put(view.options.map((option) => option.id).filter((one) => now.includes(one)));
  };
  return {
    fieldset: true,
    node: h("div.options", rows.map((row) => row.node)),
    update() {
      const marks = q.marks();
      for (const row of rows) {
        row.input.checked = chosen().includes(row.id);
        row.node.classList.toggle("on", row.input.checked);
        judge(row.verdict, row.input.checked ? marks[row.id] : undefined, words);
      }
    },
  };
});
