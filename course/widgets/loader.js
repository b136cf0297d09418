// Every widget begins with these few lines. All their JavaScript and CSS come to a page once, in the model of the kit;
// each widget names the PARTS it is made of, and widgets of one kind share what the browser has read.
const read = async (model) => {
  const kit = await model.widget_manager.get_model(model.get("kit").replace("IPY_MODEL_", ""));
  const page = (globalThis.courseKit ??= {}), version = kit.get("version"), key = `${version} ${PARTS}`;
  if (page.version !== version) {
    page.style?.remove();
    page.style = document.createElement("style");
    page.style.textContent = kit.get("style");
    document.head.append(page.style);
    page.version = version;
  }
  if (!page[key]) {
    const scripts = kit.get("scripts"), text = PARTS.map((name) => scripts[name]).join("\n");
    page[key] = import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  }
  return (await page[key]).default;
};
export default { render: async (context) => (await read(context.model)).render(context) };
