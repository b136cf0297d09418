// A line that offers to take back what was just taken away, until something else is.
const undoLine = (q) => {
  const text = h("span"), back = button(q.words.undo), node = h("div.flow.undo", { hidden: true }, text, back);
  return {
    node,
    offer(said, undo) { // `undo` undoes it and gives the node to go on at
      node.hidden = false;
      text.textContent = said;
      back.onclick = () => { node.hidden = true; undo()?.focus(); };
      back.focus();
      q.announce(said);
    },
  };
};
