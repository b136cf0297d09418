// Items to put in order: two buttons each, and a handle for dragging and the arrow keys. The value is a list of ids.
const WAYS = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

export default question((q) => {
  const { view, words } = q, help = uid(), last = view.items.length - 1;
  const order = () => (Array.isArray(q.value) ? q.value : view.items.map((one) => one.id));
  const move = (row, to) => {
    const now = order(), at = Math.min(last, Math.max(0, to));
    if (now.indexOf(row.id) === at) return;
    const next = now.filter((id) => id !== row.id);
    next.splice(at, 0, row.id);
    const focused = document.activeElement; // a node that is moved loses the focus
    q.put(next);
    if (row.node.contains(focused)) focused.focus();
    q.announce(fill(words.nowat, { name: row.text, n: at + 1, all: last + 1 }));
  };
  const place = (row) => order().indexOf(row.id);

  const middle = (node) => { const box = node.getBoundingClientRect(); return box.top + box.height / 2; };
  const draggable = (row) => {
    let to = null;
    const others = () => order().filter((id) => id !== row.id).map((id) => rows.get(id).node);
    const target = () => others().forEach((node, n) => { // a line where it would come to stand
      node.classList.toggle("before", n === to);
      node.classList.toggle("after", n + 1 === to && to === last);
    });
    drag(row.handle, (event, dx, dy) => {
      row.node.classList.add("dragged");
      row.node.style.transform = `translateY(${dy}px)`;
      to = others().filter((node) => middle(node) < event.clientY).length;
      target();
    }, (event) => {
      row.node.classList.remove("dragged");
      row.node.style.transform = "";
      const goal = to;
      to = null;
      target();
      if (goal !== null && event) move(row, goal);
    });
  };

  const make = ({ id, text }) => {
    const row = { id, text, no: unread(h("span.no")), verdict: h("span") };
    const step = (label, sign, by) => button(sign, () => move(row, place(row) + by), "step", { "aria-label": fill(label, { name: text }) });
    row.up = step(words.up, "↑", -1);
    row.down = step(words.down, "↓", 1);
    row.handle = h("button.handle", {
      "aria-label": fill(words.handle, { name: text }), "aria-describedby": help,
      onkeydown: (event) => {
        if (!(event.key in WAYS) || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        move(row, place(row) + WAYS[event.key]);
      },
    }, unread(s("svg", { viewBox: "0 0 10 16", width: 10, height: 16 },
      [3, 8, 13].flatMap((cy) => [2, 8].map((cx) => s("circle", { cx, cy, r: 1.5, fill: "currentColor" }))))));
    draggable(row);
    row.node = h("li", row.handle, row.no, h("span.text", text, " ", row.verdict), h("span.steps", row.up, row.down));
    return row;
  };
  const rows = new Map(view.items.map((one) => [one.id, make(one)]));
  const list = h("ol.order", { role: "list" }), state = quiet();
  return {
    node: h("div", h("p.quiet", { id: help }, words.ways), list, state),
    update() {
      const marks = q.marks();
      order().forEach((id, n) => {
        const row = rows.get(id);
        if (list.children[n] !== row.node) list.insertBefore(row.node, list.children[n] ?? null);
        row.no.textContent = n + 1;
        aria(row.up, "disabled", n === 0);
        aria(row.down, "disabled", n === last);
        judge(row.verdict, marks[id], words);
      });
      state.textContent = Array.isArray(q.value) ? "" : words.untouched;
    },
  };
});
