// The learner's progress: what to do today first, then modules and objectives.
export default {
  render({ model, el }) {
    const words = model.get("words"), lang = model.get("view").lang;
    const status = h("span", { class: "status", role: "status" });
    const today = h("div"), rest = h("div", { class: "part" }), confirm = h("div", { class: "flow confirm", hidden: true }), pick = uid();
    const which = h("select", { id: pick });
    const link = (one, props) => h("a", { ...props, ...toReading(one.path) }, props.text);
    const share = (n, all) => h("div", { class: "bar", "aria-hidden": "true" }, h("i", { style: `width:${all ? (100 * n) / all : 0}%` }));

    const draw = () => {
      const view = model.get("view"), { next, due, review } = view;
      today.replaceChildren(
        h("h3", {}, words.today),
        h("ul", { class: "map" },
          due.length > 0 && h("li", { class: "stop" },
            h("div", { class: "what" }, h("h4", {}, fill(words.due, { n: due.length })),
              h("ul", { class: "due" }, due.slice(0, 5).map((one) => h("li", {}, one.text.length > 60 ? one.text.slice(0, 60) + "…" : one.text,
                h("span", { class: "page" }, one.title, one.late > 0 && ` · ${fill(words.late, { n: one.late })}`))))),
            review && h("div", { class: "links" }, link(review, { class: "button primary", text: words.review }))),
          next && h("li", { class: "stop" },
            h("div", { class: "what" }, h("p", { class: "kind" }, words.next), h("h4", {}, next.title), h("p", { class: "quiet" }, fill(words.left, { n: next.open }))),
            h("div", { class: "links" }, link(next, { class: due.length ? "button" : "button primary", text: words.goon, "aria-label": `${words.goon}: ${next.title}` }))),
          !next && !due.length && h("li", { class: "stop" }, words.alldone)));
      rest.replaceChildren(
        view.modules.length > 0 && h("h3", {}, words.modules),
        h("ul", { class: "map" }, view.modules.map((one) => h("li", { class: "stop" },
          h("span", { class: "no", "aria-hidden": "true" }, one.number),
          h("div", { class: "what" }, h("h4", {}, one.title), h("p", { class: "quiet" }, fill(words.progress, one)), share(one.answered, one.questions))))),
        view.objectives.length > 0 && h("h3", {}, words.objectives),
        view.objectives.length > 0 && h("p", { class: "quiet" }, words.rule),
        h("ul", { class: "map goals" }, view.objectives.map((one) => h("li", { class: "stop" },
          h("div", { class: "what" }, one.text),
          h("span", { class: `state ${one.state}` }, { mastered: "● ", begun: "◐ ", open: "○ " }[one.state], words[one.state], h("span", { class: "page" }, `${one.right}/${one.questions}`))))));
      for (const part of [today, rest]) part.querySelectorAll(":scope > :is(.map:empty)").forEach((node) => node.remove());
      which.replaceChildren(...view.modules.map((one) => h("option", { value: one.id }, one.title)), h("option", { value: "all" }, words.all));
    };
    const say = () => {
      const { text, tone } = model.get("status");
      status.textContent = text ?? "";
      status.dataset.tone = tone ?? "calm";
    };
    const open = (on) => {
      confirm.hidden = !on;
      afresh.setAttribute("aria-expanded", String(on));
      (on ? which : afresh).focus();
    };
    const afresh = h("button", { type: "button", "aria-expanded": "false", onclick: () => open(confirm.hidden) }, words.afresh);
    confirm.append(
      h("label", { for: pick }, words.which), which,
      h("button", { type: "button", onclick: () => { model.send({ do: "reset", with: which.value }); open(false); } }, words.yes),
      h("button", { type: "button", onclick: () => open(false) }, words.no),
      h("p", { class: "quiet" }, words.keeps));
    confirm.addEventListener("keydown", (event) => event.key === "Escape" && open(false));
    page(el, { lang }, h("p", { class: "kind" }, model.get("view").kind), today, rest,
      h("footer", {}, h("button", { type: "button", onclick: () => model.send({ do: "export" }) }, words.export), afresh, status), confirm);
    const stop = download(model), refresh = () => document.visibilityState === "visible" && model.send({ do: "refresh" });
    model.on("change:view", draw);
    model.on("change:status", say);
    document.addEventListener("visibilitychange", refresh);
    draw();
    return () => {
      stop();
      model.off("change:view", draw);
      model.off("change:status", say);
      document.removeEventListener("visibilitychange", refresh);
    };
  },
};
