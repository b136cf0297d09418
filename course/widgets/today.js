// What to do today: reviews that are due first, then where to go on.
const today = ({ due, review, next }, words) => {
  const link = (one, text, more) => h("a", { ...more, ...toReading(one.path) }, text);
  const short = (text) => (text.length > 60 ? text.slice(0, 60) + "…" : text);
  const question = (one) => h("li", short(one.text), h("span.page", one.title, one.late > 0 && ` · ${fill(words.late, { n: one.late })}`));
  return [
    h("h3", words.today),
    h("ul.map",
      due.length > 0 && h("li.stop",
        h("div.what", h("h4", fill(words.due, { n: due.length })), h("ul.due", due.slice(0, 5).map(question))),
        review && h("div.links", link(review, words.review, { class: "button primary" }))),
      next && h("li.stop",
        h("div.what", kind(words.next), h("h4", next.title), quiet(fill(words.left, { n: next.open }))),
        h("div.links", link(next, words.goon, { class: due.length ? "button" : "button primary", "aria-label": `${words.goon}: ${next.title}` }))),
      !next && !due.length && h("li.stop", words.alldone)),
  ];
};
