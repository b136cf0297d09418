// A line that offers to take back what was just taken away, until something else is.
const undoLine = (q) => {
  const text = h("span"), button = h("button", { type: "button" }, q.words.undo), node = h("div", { class: "flow undo", hidden: true }, text, button);
  return {
    node,
    offer(said, back) { // `back` undoes it and gives the node to go on at
      node.hidden = false;
      text.textContent = said;
      button.onclick = () => { node.hidden = true; back()?.focus(); };
      button.focus();
      q.announce(said);
    },
  };
};
