// A procedure walked through: one step at a time, who does what, and a clock with limits and actual times.

const share = (part) => `${100 * part}%`;
const line = (from, to, cls, y = 10) => s("line", { x1: share(from), x2: share(to), y1: y, y2: 20 - y, class: cls });
const quiet = (...kids) => h("p", { class: "quiet" }, ...kids);
const kind = (text) => h("p", { class: "kind" }, text);
const folded = (name, open, ...kids) => h("details", { open }, h("summary", {}, name), ...kids);

// The line of one task: a bar for its limit, a dot for when it was done; what lies between is late.
const strip = ({ state, due, actual }, now) => s("g", {},
  line(0, 1, "base"),
  state === "late" && line(due, actual, "over"),
  state === "overdue" && line(due, now, "over gap"),
  line(due, due, "due", 2),
  actual !== null && s("circle", { cx: share(actual), cy: 10, r: 5, class: state }));

export default {
  render({ model, el }) {
    const q = saving(model), { view, words } = q, { steps } = view, name = uid();
    const value = () => q.value ?? view.fresh;
    const key = () => (value().case === "own" ? "actual" : "tried");
    const times = () => value()[key()] ?? view.times;
    let shown = -1, edited = null; // the step drawn, and the task whose time was entered last

    // ---- the steps
    const stand = (task) => h("div", { id: uid(), "data-task": task.id }); // says how the task stands, see `tick`
    const panel = h("div", { class: "panel" });
    const go = (n, focus) => {
      if (!steps[n]) return;
      q.put({ ...value(), step: steps[n].id });
      if (focus) panel.firstChild.focus();
      else q.announce(steps[n].name);
    };
    const stages = steps.map((step, n) => {
      const late = h("span", { class: "wrong" });
      return { late, step, button: h("button", { type: "button", onclick: () => go(n) }, step.short, " ", late) };
    });
    const draw = (step) => {
      panel.replaceChildren(
        h("h4", { tabindex: -1 }, step.name),
        kind(words.says), h("p", {}, step.text, h("span", { class: "page" }, step.page)), quiet(step.inferred),
        ...step.lists.map((list) => folded(list.name, true,
          h("ul", {}, list.points.map((one) => h("li", {}, h("b", {}, one.name), " ", one.text))), quiet(list.inferred))),
        kind(words.does),
        ...step.tasks.map((task) => h("div", {},
          h("b", {}, task.does), quiet(task.who, " · ", task.due), stand(task),
          h("div", { class: "compare" }, quiet(task.gives), h("p", { class: "prose" }, task.sample)))),
        kind(words.goodsign), h("p", {}, step.good), kind(words.mistake), h("p", {}, step.mistake),
        step.again && h("p", { class: "explain" }, step.again));
    };
    const back = h("button", { type: "button", onclick: () => go(shown - 1, true) }, words.previous);
    const next = h("button", { type: "button", onclick: () => go(steps[shown].again ? 0 : shown + 1, true) });
    const rules = view.rules.length > 0 && h("aside", { "aria-label": words.rules }, kind(words.rules),
      view.rules.map((rule) => folded(rule.name, false, h("p", {}, rule.text), quiet(rule.inferred))));

    // ---- who does what
    const duties = h("div", { class: "wide", tabindex: 0, role: "region", "aria-label": words.duties }, h("table", {},
      h("thead", {}, h("tr", {}, [words.role, ...steps.map((step) => step.short)].map((text) => h("th", { scope: "col" }, text)))),
      h("tbody", {}, view.duties.map((one) => h("tr", {}, h("th", { scope: "row" }, one.role), one.parts.map((part) => h("td", {}, part)))))));

    // ---- the clock
    const pills = [["example", words.example], ["own", words.own]].map(([id, text]) =>
      h("label", { class: "pill" }, h("input", { type: "radio", name, value: id, onchange: () => q.put({ ...value(), case: id }) }), text));
    const enter = (task, input) => {
      const bad = !input.validity.valid;
      input.setAttribute("aria-invalid", bad);
      if (bad) return void (q.status.textContent = fill(words.badtime, view));
      const { [task.id]: gone, ...rest } = times();
      if (input.value) rest[task.id] = Math.round(input.value * view.per);
      edited = task;
      q.put({ ...value(), [key()]: rest }, true);
    };
    const rows = steps.flatMap((step) => step.tasks).map((task) => {
      const id = uid(), stands = stand(task), drawing = s("svg", { "aria-hidden": true });
      const input = h("input", { type: "number", id, min: 0, max: view.limit, step: "any", "aria-describedby": stands.id,
        oninput: () => enter(task, input), onchange: q.flush, onblur: () => { input.ariaInvalid = null; q.update(); } });
      return { task, input, drawing, node: h("li", {},
        h("div", {}, h("label", { for: id }, task.does), quiet(task.due)), h("div", { class: "flow" }, input, quiet(view.unit)), stands, drawing) };
    });
    const ruler = s("svg", { "aria-hidden": true }), sum = h("p");
    const restore = h("button", { type: "button", onclick: () => { q.put({ ...value(), tried: null }); pills[0].firstChild.focus(); } }, words.restore);

    const tick = () => {
      const clock = model.get("clock");
      for (const one of stages) one.late.textContent = clock.late[one.step.id];
      for (const node of root.querySelectorAll("[data-task]")) {
        const { state, text, why } = clock.tasks[node.dataset.task];
        node.replaceChildren(h("b", { class: state }, text), quiet(why));
      }
      for (const row of rows) row.drawing.replaceChildren(strip(clock.tasks[row.task.id], clock.now));
      ruler.replaceChildren(...clock.ticks.map((one) => s("text", { x: share(one.at), y: 14 }, one.text)));
      sum.textContent = clock.sum;
    };
    q.update = () => {
      const n = steps.findIndex((step) => step.id === value().step);
      if (n !== shown) draw(steps[shown = n]);
      stages.forEach(({ button }, k) => button.setAttribute("aria-current", k === n && "step"));
      back.setAttribute("aria-disabled", !n);
      next.textContent = steps[n].again ? words.first : words.next;
      const end = !steps[n].again && n + 1 === steps.length;
      next.setAttribute("aria-disabled", end);
      next.classList.toggle("primary", !end);
      for (const { firstChild: radio } of pills) radio.checked = radio.value === value().case;
      restore.hidden = key() === "actual" || !value().tried;
      for (const { task, input } of rows) {
        const minutes = times()[task.id];
        if (!input.matches(":focus")) input.value = minutes === undefined ? "" : Math.round((100 * minutes) / view.per) / 100;
      }
      tick();
    };
    q.listen(["clock"], () => {
      tick();
      if (edited) q.announce(`${edited.does}: ${model.get("clock").tasks[edited.id].text}`);
      edited = null;
    });
    const root = page(el, view,
      kind(view.kind), h("h3", {}, view.title),
      h("div", { class: "compare" }, kind(view.example), h("p", {}, view.scene)),
      h("nav", { "aria-label": words.stepper }, h("ol", { class: "stages" }, stages.map((one) => h("li", {}, one.button)))),
      folded(words.order, false, quiet(view.order)),
      h("div", { class: "beside" }, panel, rules),
      h("footer", {}, back, next),
      h("h4", {}, words.duties), duties,
      h("h4", {}, words.times), quiet(view.start), quiet(words.owned),
      h("div", { class: "pills", role: "group", "aria-label": words.whose }, pills),
      sum, quiet(words.legend), ruler, h("ul", { class: "times" }, rows.map((row) => row.node)),
      h("footer", {}, restore, q.status), q.live);
    root.classList.add("walk");
    q.guard(root);
    q.update();
    return () => q.stop();
  },
};
