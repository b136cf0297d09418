// The learner's progress: what to do today first, then modules and objectives.
export default keeping((q) => {
  const { model, words } = q;
  const now = h("div"), rest = h("div.part"), confirm = h("div.flow.confirm", { hidden: true }), which = h("select");

  const draw = () => {
    const view = model.get("view");
    refill(now, today(view.today, words));
    refill(rest,
      view.modules.length > 0 && h("h3", words.modules),
      h("ul.map", view.modules.map((one) => h("li.stop",
        unread(h("span.no", one.number)),
        h("div.what", h("h4", one.title), quiet(fill(words.progress, one)), bar(one.questions ? (100 * one.answered) / one.questions : 0))))),
      view.objectives.length > 0 && [h("h3", words.objectives), quiet(words.rule)],
      h("ul.map.goals", view.objectives.map((one) => h("li.stop",
        h("div.what", one.text),
        h(`span.state.${one.state}`, { mastered: "● ", begun: "◐ ", open: "○ " }[one.state], words[one.state], h("span.page", `${one.right}/${one.questions}`))))));
    for (const part of [now, rest]) for (const node of part.querySelectorAll(".map:empty")) node.remove();
    refill(which, view.modules.map((one) => option(one.id, one.title)), option("all", words.all));
    which.value = (view.modules.find((one) => one.kept) ?? view.modules[0])?.id ?? "all";
  };
  const open = (on) => {
    confirm.hidden = !on;
    aria(afresh, "expanded", on);
    (on ? which : afresh).focus();
  };
  const afresh = button(words.afresh, () => open(confirm.hidden), "", { "aria-expanded": "false" });
  confirm.append(
    label(words.which, which), which,
    button(words.yes, () => { q.ask("reset", which.value); open(false); }),
    button(words.no, () => open(false)),
    quiet(words.keeps));
  confirm.addEventListener("keydown", (event) => event.key === "Escape" && open(false));
  q.page("", kind(q.view.kind), now, rest,
    h("footer", button(words.export, () => q.ask("export")), afresh, q.status), confirm);
  q.listen(["view"], draw);
  draw();
});
