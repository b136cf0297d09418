// The map of the course. Only the browser knows where the server is, so addresses are put together here.
const base = () => {
  try {
    const config = JSON.parse(document.getElementById("jupyter-config-data").textContent);
    if (config.baseUrl) return config.baseUrl;
  } catch { /* not a page of JupyterLab */ }
  return document.body.dataset.baseUrl || location.pathname.replace(/(voila|lab|notebooks|tree|doc)(\/.*)?$/, "") || "/";
};
const address = (kind, path) => base().replace(/\/?$/, "/") + kind + "/" + path.split("/").map(encodeURIComponent).join("/");
const reading = () => /\/voila\//.test(location.pathname) || !!document.querySelector("[data-voila]");

const entry = (one, words) => {
  const tab = (inLab) => (inLab ? { target: "_blank", rel: "noopener" } : {});
  const done = one.questions > 0 && fill(one.correct === null ? words.answered : words.progress, one);
  const open = one.kind === "exercise" ? words.do : words.read;
  const named = (label, newtab) => fill(words.named, { label, title: one.title }) + (newtab ? words.newtab : "");
  // inside JupyterLab its own command opens the notebook in a tab; elsewhere the address does
  const command = reading() ? tab(true) : { "data-commandlinker-command": "docmanager:open", "data-commandlinker-args": JSON.stringify({ path: one.path }) };
  return h("li", { class: "stop" },
    h("span", { class: "no", "aria-hidden": "true" }, one.number),
    h("div", { class: "what" },
      h("h4", {}, one.title),
      h("p", { class: "quiet facts" }, one.minutes > 0 && h("span", {}, fill(words.minutes, { n: one.minutes })), done && h("span", {}, done)),
      one.questions > 0 && h("div", { class: "bar", "aria-hidden": "true" }, h("i", { style: `width:${(100 * one.answered) / one.questions}%` }))),
    h("div", { class: "links" },
      h("a", { class: "button primary", href: address("voila/render", one.path), "aria-label": named(open, !reading()), ...tab(!reading()) }, open),
      h("a", { href: address("lab/tree", one.path), "aria-label": named(words.lab, reading()), ...command }, words.lab)));
};

export default {
  render({ model, el }) {
    const words = model.get("words");
    const draw = () => {
      const view = model.get("view"), minutes = view.modules.reduce((sum, one) => sum + one.minutes, 0);
      const list = (key) => view[key].length > 0 && [h("h3", {}, words[key]), h("ol", { class: "map" }, view[key].map((one) => entry(one, words)))];
      page(el, view,
        view.modules.length > 1 && h("p", { class: "quiet" }, fill(words.overall, { n: view.modules.length, minutes })),
        list("modules"), list("exercises"),
        view.modules.length + view.exercises.length === 0 && h("p", {}, words.none));
    };
    const refresh = () => document.visibilityState === "visible" && model.send({ do: "refresh" });
    model.on("change:view", draw);
    document.addEventListener("visibilitychange", refresh);
    draw();
    return () => {
      model.off("change:view", draw);
      document.removeEventListener("visibilitychange", refresh);
    };
  },
};
