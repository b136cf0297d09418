// A row for each item: groups as radio buttons while they are few, else a list to choose from.
export default question((q) => {
  const { view, words } = q, few = view.groups.length <= 4;
  const given = () => (plain(q.value) ? q.value : {});
  const put = (id, group) => {
    const next = { ...given() };
    if (group) next[id] = group;
    else delete next[id];
    q.put(next);
  };
  const radios = (item) => {
    const name = uid();
    const inputs = view.groups.map((group) => h("input", { type: "radio", name, value: group.id, onchange: () => put(item.id, group.id) }));
    const pills = view.groups.map((group, n) => choice(inputs[n], group.text, "pill"));
    const verdict = h("span");
    return {
      verdict, show: (group) => inputs.forEach((input) => { input.checked = input.value === group; }),
      node: h("fieldset.item", h("legend", item.text, " ", verdict), h("div.pills", pills)),
    };
  };
  const list = (item) => {
    const verdict = h("span"), select = h("select", { onchange: () => put(item.id, select.value) },
      option("", "–"), view.groups.map((group) => option(group.id, group.text)));
    return { verdict, show: (group) => { select.value = group ?? ""; }, node: h("div.item.flow", label([item.text, " ", verdict], select), select) };
  };
  const rows = view.items.map((item) => ({ id: item.id, ...(few ? radios(item) : list(item)) }));
  const count = quiet();
  return {
    node: h("div.items", rows.map((row) => row.node), count),
    update() {
      const marks = q.marks();
      for (const row of rows) {
        row.show(given()[row.id]);
        judge(row.verdict, marks[row.id], words);
      }
      count.textContent = fill(words.given, { done: Object.keys(given()).length, all: rows.length });
    },
  };
});
