// The figures of a case as a table.
const figures = (rows, words) => h("table", { class: "figures" }, h("caption", {}, words.figures),
  h("thead", {}, h("tr", {}, [words.what, words.amount, words.unit].map((text) => h("th", { scope: "col" }, text)))),
  h("tbody", {}, rows.map((row) => h("tr", {}, h("th", { scope: "row" }, row.label), h("td", {}, row.value), h("td", {}, row.unit)))));

