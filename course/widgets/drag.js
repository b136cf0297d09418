// Let `node` be dragged: `move(event, dx, dy)` on the way, `end(event)` where it is let go, `end(null)` if given up.
const drag = (node, move, end) => node.addEventListener("pointerdown", (down) => {
  if (down.button) return;
  node.setPointerCapture(down.pointerId);
  const over = new AbortController(), on = (name, act) => node.addEventListener(name, act, { signal: over.signal });
  const stop = (event) => { over.abort(); end(event); };
  on("pointermove", (event) => move(event, event.clientX - down.clientX, event.clientY - down.clientY));
  on("pointerup", stop);
  on("pointercancel", () => stop(null));
});
