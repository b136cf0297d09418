// A search among many: a text and filters, sent once typing rests. A kernel that stays silent is told of.
const PAUSE = 250; // ms without typing before a search

// `selects` are the filters. `ask` expects an answer; what comes is `answered`.
const searching = (q, selects) => {
  const { chosen, query } = q.model.get("found");
  let late, typing, sent = { chosen, query };
  const ask = (what, more) => {
    clearTimeout(late);
    late = setTimeout(() => q.say(q.words.silent, "error"), 6000);
    q.ask(what, more);
  };
  const answered = () => {
    clearTimeout(late);
    if (q.status.textContent === q.words.silent) q.say("");
  };
  const narrow = () => {
    clearTimeout(typing);
    const next = { chosen: Object.fromEntries(selects.filter((one) => one.value).map((one) => [one.name, one.value])), query: input.value };
    if (!same(sent, next)) ask("narrow", next);
    sent = next;
  };
  const later = (event) => {
    clearTimeout(typing);
    if (!event.isComposing) typing = setTimeout(narrow, PAUSE); // else an input method is still at work
  };
  const input = h("input", { type: "text", name: "query", value: query, autocomplete: "off", oninput: later, oncompositionend: later, onchange: narrow });
  for (const one of selects) one.onchange = narrow;
  q.listen(["status"], answered);
  q.ends.push(() => { clearTimeout(late); clearTimeout(typing); });
  return { ask, answered, narrow, input, wished: (name) => sent.chosen[name] ?? "" };
};
