// A box and its unit; the value is what was typed.
export default question((q) => {
  const { view, words } = q, unit = uid();
  const input = h("input", {
    type: "text", inputmode: "decimal", autocomplete: "off", maxlength: 100, "aria-labelledby": `${q.prompt} ${unit}`,
    ...q.typing(() => q.put(input.value, true)),
    onkeydown: (event) => { if (event.key === "Enter" && view.check && !event.isComposing) q.ask("check"); },
  });
  const verdict = h("span");
  return {
    node: h("div.number", input, h("span", { id: unit }, view.unit), verdict),
    update() {
      const text = q.value ?? "", marks = q.marks();
      write(input, String(text));
      judge(verdict, marks.value, words);
    },
  };
});
