// Whose answers these are, asked once.
export default keeping((q) => {
  const { view, words } = q;
  const input = h("input", { type: "text", maxlength: 60, autocomplete: "off", spellcheck: "false",
    onkeydown: (event) => { if (event.key === "Enter" && !event.isComposing) q.ask("claim", input.value); } });
  q.page("", kind(view.kind), label(view.prompt, input, "prompt"),
    h("div.number", input, button(words.claim, () => q.ask("claim", input.value), "primary")), h("footer", q.status));
});
