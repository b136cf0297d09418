// Place items on a matrix: given ones, or up to `view.own` of one's own.
export default question((q) => {
  const { view, words } = q, begun = {}; // ratings of which only one axis is chosen yet: they are not saved
  const value = () => (plain(q.value) ? q.value : {});
  const own = {
    most: view.own,
    items: () => (view.own ? Object.entries(value()).map(([id, one]) => ({ id, text: one.name })) : view.items),
    rating: (id) => (view.own ? value()[id]?.at : value()[id]) ?? begun[id] ?? [null, null],
    put(id, spot) {
      const next = { ...value() }, whole = spot[0] && spot[1];
      begun[id] = whole ? null : spot;
      if (view.own) {
        const { at, ...rest } = next[id];
        next[id] = whole ? { ...rest, at: spot } : rest;
      } else if (whole) next[id] = spot;
      else delete next[id];
      q.put(next);
    },
    ...(view.own > 0 && {
      add(name) {
        const last = Math.max(0, ...Object.keys(value()).map((id) => Number(id.slice(4)) || 0));
        q.put({ ...value(), [`own-${last + 1}`]: { name } });
      },
      rename: (id, name) => q.put({ ...value(), [id]: { ...value()[id], name } }, true),
      remove(id) {
        const { [id]: gone, ...rest } = value();
        q.put(rest);
        q.announce(fill(words.removed, { name: gone.name }));
        form.input.focus();
      },
    }),
  };
  const board = matrixBoard(q, own), table = ratingTable(q, own, board), form = view.own > 0 && adder(q, own, words.newname);
  const [scales, meanings] = explained(q);
  return {
    node: h("div.place", board.node, h("div.side", form && form.node, scales, table.node, meanings)),
    update() {
      const marks = q.marks();
      board.update(marks);
      table.update(marks);
      form && form.update();
    },
  };
});
