// The end of a sealed test: what is still open, and handing in once.
export default keeping((q, { el }) => {
  const { model, words } = q, body = h("div");
  let agreed = 0; // unanswered items that the learner has been told of
  const send = button("", () => q.ask("hand_in", agreed), "primary");
  const draw = () => {
    const view = model.get("view"), open = view.open.length;
    refill(body, view.done
      ? [h("p.prompt", fill(words.done, { at: view.done })), h("p", view.then)]
      : [h("p.prompt", fill(words.count, { all: view.all, done: view.all - open })),
        open > 0 && fold(words.open, h("ul", view.open.map((one) => h("li", one)))),
        quiet(words.rule)]);
    send.hidden = Boolean(view.done);
    agreed = open;
    send.textContent = open ? fill(words.anyway, { n: open }) : words.handin;
    if (view.problem) q.say(view.problem, "error");
  };
  const look = () => model.get("view").done || q.ask("recall");
  q.listen(["view"], draw);
  q.near(look);
  for (const event of ["focusin", "pointerenter"]) el.addEventListener(event, look); // it may have been in sight all the while
  q.page("", h("p.kind", q.view.kind), body, h("footer", send, q.status));
  draw();
});
