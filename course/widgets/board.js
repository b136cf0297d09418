// Where things are on a matrix board: from a pointer to ratings, and from ratings to cards that do not cover each other.
const limit = (n) => Math.min(10, Math.max(1, n));
const half = (n) => (n > 5 ? 1 : 0);

// The ratings [x, y] under the pointer; null if it is off the board.
const spotAt = (field, event) => {
  const box = field.getBoundingClientRect();
  const x = (event.clientX - box.left) / box.width, y = (box.bottom - event.clientY) / box.height;
  if (x < -0.04 || x > 1.04 || y < -0.04 || y > 1.04) return null;
  return [limit(Math.ceil(x * 10)), limit(Math.ceil(y * 10))];
};
const over = (element, event) => {
  const box = element.getBoundingClientRect();
  return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
};

// Let a card be dragged: `passing(spot)` while it moves (null at the end), `drop(event, spot)` where it is let go.
const draggable = (node, field, passing, drop) => {
  let moved = false;
  drag(node, (event, dx, dy) => {
    moved ||= Math.hypot(dx, dy) >= 5;
    if (!moved) return;
    node.classList.add("dragged");
    node.style.transform = `translate(${dx}px,${dy}px)`;
    passing(spotAt(field, event));
  }, (event) => {
    node.classList.remove("dragged");
    node.style.transform = "";
    passing(null);
    if (moved && event) drop(event, spotAt(field, event));
    moved = false;
  });
};

// Cards keep to their point; one that would cover another moves up or down, and none reaches into another quadrant.
const spread = (field, cards) => {
  const width = field.clientWidth, height = field.clientHeight, taken = [];
  if (!width) return;
  const sizes = cards.map(({ node }) => [node?.offsetWidth, node?.offsetHeight]); // at once: laid out only once
  for (const [n, { node, spot }] of cards.entries()) {
    if (!node) continue;
    if (!spot) { node.style.left = node.style.top = ""; continue; }
    const [w, tall] = sizes[n];
    const px = ((spot[0] - 0.5) / 10) * width, py = ((10.5 - spot[1]) / 10) * height;
    const west = (half(spot[0]) * width) / 2, east = west + width / 2;
    const left = px - 9 + w > east; // the label stands left of the point where there is no room at its right
    node.classList.toggle("left", left);
    const x = left ? Math.min(Math.max(west + 1, px - w + 9), east - w - 1) : px - 9;
    const top = ((1 - half(spot[1])) * height) / 2, bottom = top + height / 2;
    const free = (y) => y >= top - 1 && y + tall <= bottom + 1 &&
      !taken.some((one) => x < one.x + one.w && one.x < x + w && y < one.y + one.tall && one.y < y + tall);
    const tries = [...Array(24).keys()].flatMap((n) => [py - tall / 2 + n * 7, py - tall / 2 - n * 7]);
    const y = tries.find(free) ?? py - tall / 2 + 6 * taken.length;
    taken.push({ x, y, w, tall });
    node.style.left = `${x}px`;
    node.style.top = `${y}px`;
  }
};
