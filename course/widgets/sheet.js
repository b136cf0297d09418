// A table to fill in: here, or in Excel and read in from there.
export default question((q) => {
  const { view, words } = q, given = () => (plain(q.value) ? q.value : {});
  const put = (row, column, text, typing) => {
    const cells = { ...given()[row], [column]: text };
    if (!text) delete cells[column];
    q.put({ ...given(), [row]: cells }, typing);
  };
  const cells = [];
  const cell = (row, column) => {
    const name = { "aria-label": `${row.text}: ${column.name}` };
    const input = column.choices.length
      ? h("select", { ...name, onchange: () => put(row.id, column.id, input.value) }, option("", "–"), column.choices.map((word) => option(word.id, word.text)))
      : h("input", { ...name, type: "text", inputmode: "decimal", size: 6, ...q.typing(() => put(row.id, column.id, input.value, true)) });
    cells.push({ input, row: row.id, column: column.id });
    return [unread(quiet(column.name)), input];
  };
  const grid = table([view.first, ...view.columns.map((column) => column.name)],
    view.rows.map((row) => [row.text, ...view.columns.map((column) => cell(row, column))]));
  const node = h("div.sheet", grid);
  const fit = new ResizeObserver(() => { // a table where it fits
    node.classList.remove("stack");
    node.classList.toggle("stack", grid.offsetWidth > node.clientWidth);
  });
  fit.observe(node);
  q.ends.push(() => fit.disconnect());
  return {
    node: h("div", node, h("footer", button(words.template, () => q.ask("template")), chooser(q, "load", words.load))),
    update() { for (const one of cells) write(one.input, String(given()[one.row]?.[one.column] ?? "")); },
  };
});
