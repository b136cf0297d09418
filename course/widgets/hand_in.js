// The end of a test or an assignment: what is still open, one button, and what there is to say of it.
export default keeping((q, { el }) => {
  const { model, words } = q, body = h("div"), links = h("span.links");
  let agreed = 0; // unanswered items that the learner has been told of
  const send = button("", () => q.ask("hand_in", agreed), "primary");
  const draw = () => {
    const view = model.get("view");
    const lines = (texts) => texts.map((one) => h("p", one));
    refill(body, h("p.prompt", view.heading), quiet(view.rule), view.open.length > 0 && fold(words.open, lines(view.open)),
      view.told.length > 0 && h("div.compare", lines(view.told)));
    refill(links, view.feedback && h("a.button", { href: address("files", view.feedback), target: "_blank", rel: "noopener" }, words.feedback),
      view.own && button(words.disown, () => q.ask("disown")));
    send.hidden = !view.send;
    send.textContent = view.send;
    agreed = view.open.length;
    if (view.problem) q.say(view.problem, "error");
  };
  const look = () => model.get("view").closed || q.ask("recall");
  q.listen(["view"], draw);
  q.near(look);
  for (const event of ["focusin", "pointerenter"]) el.addEventListener(event, look); // it may have been in sight all the while
  q.page("", kind(q.view.kind), body, h("footer", send, links, q.status));
  draw();
});
