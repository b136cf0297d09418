// The figures of a case as a table.
const figures = (rows, words) =>
  table([words.what, words.amount, words.unit], rows.map((row) => [row.label, row.value, row.unit]), words.figures);
