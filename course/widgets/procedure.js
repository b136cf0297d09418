// A procedure walked through: one step at a time, who does what, and a clock with limits and actual times.

const share = (part) => `${100 * part}%`;
const line = (from, to, cls, y = 10) => s("line", { x1: share(from), x2: share(to), y1: y, y2: 20 - y, class: cls });
const unfolded = (...parts) => { const node = fold(...parts); node.open = true; return node; };

// The line of one task: a bar for its limit, a dot for when it was done; what lies between is late.
const strip = ({ state, due, actual }, now) => s("g", {},
  line(0, 1, "base"),
  state === "late" && line(due, actual, "over"),
  state === "overdue" && line(due, now, "over gap"),
  line(due, due, "due", 2),
  actual !== null && s("circle", { cx: share(actual), cy: 10, r: 5, class: state }));

export default keeping((q) => {
  const { model, view, words } = q, { steps } = view, name = uid();
  const value = () => q.value ?? view.fresh;
  const key = () => (value().case === "own" ? "actual" : "tried");
  const times = () => value()[key()] ?? view.times;
  let shown = -1, edited = null; // the step drawn, and the task whose time was entered last

  // ---- the steps
  const stand = (task) => h("div", { id: uid(), "data-task": task.id }); // says how the task stands, see `tick`
  const panel = h("div.panel");
  const go = (n, focus) => {
    if (!steps[n]) return;
    q.put({ ...value(), step: steps[n].id });
    if (focus) panel.firstChild.focus();
    else q.announce(steps[n].name);
  };
  const stages = steps.map((step, n) => {
    const late = h("span.mark.wrong");
    return { late, step, button: button([step.short, " ", late], () => go(n)) };
  });
  const draw = (step) => {
    refill(panel,
      h("h4", { tabindex: -1 }, step.name),
      kind(words.says), h("p", step.text, h("span.page", step.page)), quiet(step.inferred),
      step.lists.map((list) => unfolded(list.name,
        bullets(list.points.map((one) => [h("b", one.name), " ", one.text])), quiet(list.inferred))),
      kind(words.does),
      step.tasks.map((task) => h("div",
        h("b", task.does), quiet(task.who, " · ", task.due), stand(task),
        h("div.compare", quiet(task.gives), h("p.prose", task.sample)))),
      kind(words.goodsign), h("p", step.good), kind(words.mistake), h("p", step.mistake),
      step.again && h("p.explain", step.again));
  };
  const back = button(words.previous, () => go(shown - 1, true));
  const next = button("", () => go(steps[shown].again ? 0 : shown + 1, true));
  const rules = view.rules.length > 0 && h("aside", { "aria-label": words.rules }, kind(words.rules),
    view.rules.map((rule) => fold(rule.name, h("p", rule.text), quiet(rule.inferred))));

  // ---- who does what
  const duties = wide(words.duties, table([words.role, ...steps.map((step) => step.short)], view.duties.map((one) => [one.role, ...one.parts])));

  // ---- the clock
  const pills = [["example", words.example], ["own", words.own]].map(([id, text]) =>
    h("label.pill", h("input", { type: "radio", name, value: id, onchange: () => q.put({ ...value(), case: id }) }), text));
  const enter = (task, input) => {
    const bad = !input.validity.valid;
    aria(input, "invalid", bad);
    if (bad) return q.say(fill(words.badtime, view));
    const { [task.id]: gone, ...rest } = times();
    if (input.value) rest[task.id] = Math.round(input.value * view.per);
    edited = task;
    q.put({ ...value(), [key()]: rest }, true);
  };
  const rows = steps.flatMap((step) => step.tasks).map((task) => {
    const stands = stand(task), drawing = unread(s("svg"));
    const input = h("input", { type: "number", min: 0, max: view.limit, step: "any", "aria-describedby": stands.id,
      oninput: () => enter(task, input), onchange: q.flush, onblur: () => { input.ariaInvalid = null; q.update(); } });
    return { task, input, stands, drawing, node: h("li",
      h("div", label(task.does, input), quiet(task.due)), h("div.flow", input, quiet(view.unit)), stands, drawing) };
  });
  const ruler = unread(s("svg")), sum = h("p");
  const restore = button(words.restore, () => { q.put({ ...value(), tried: null }); pills[0].firstChild.focus(); });

  const tick = () => {
    const clock = model.get("clock");
    for (const one of stages) one.late.textContent = clock.late[one.step.id];
    for (const node of [...panel.querySelectorAll("[data-task]"), ...rows.map((row) => row.stands)]) {
      const { state, text, why } = clock.tasks[node.dataset.task];
      refill(node, h("b", { class: state }, text), quiet(why));
    }
    for (const row of rows) refill(row.drawing, strip(clock.tasks[row.task.id], clock.now));
    refill(ruler, clock.ticks.map((one) => s("text", { x: share(one.at), y: 14 }, one.text)));
    sum.textContent = clock.sum;
  };
  q.update = () => {
    const n = steps.findIndex((step) => step.id === value().step);
    if (n !== shown) draw(steps[shown = n]);
    stages.forEach(({ button }, k) => aria(button, "current", k === n && "step"));
    aria(back, "disabled", !n);
    next.textContent = steps[n].again ? words.first : words.next;
    const end = !steps[n].again && n + 1 === steps.length;
    aria(next, "disabled", end);
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
  q.page("walk",
    kind(view.kind), h("h3", view.title),
    h("div.compare", kind(view.example), h("p", view.scene)),
    h("nav", { "aria-label": words.stepper }, h("ol.stages", stages.map((one) => h("li", one.button)))),
    fold(words.order, quiet(view.order)),
    h("div.beside", panel, rules),
    h("footer", back, next),
    h("h4", words.duties), duties,
    h("h4", words.times), quiet(view.start), quiet(words.owned),
    h("div.pills", { role: "group", "aria-label": words.whose }, pills),
    sum, quiet(words.legend), ruler, h("ul.times", rows.map((row) => row.node)),
    h("footer", restore, q.status));
});
