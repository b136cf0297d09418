// Links to notebooks of the course. Only the browser knows where the server is, so addresses are put together here.
const base = () => {
  try {
    const config = JSON.parse(document.getElementById("jupyter-config-data").textContent);
    if (config.baseUrl) return config.baseUrl;
  } catch { /* not a page of JupyterLab */ }
  return document.body.dataset.baseUrl || location.pathname.replace(/(voila|lab|notebooks|tree|doc)(\/.*)?$/, "") || "/";
};
const address = (kind, path) => base().replace(/\/?$/, "/") + kind + "/" + path.split("/").map(encodeURIComponent).join("/");
const reading = () => /\/voila\//.test(location.pathname) || !!document.querySelector("[data-voila]");

// How to get to the notebook at `path`: the reading view in this tab (from JupyterLab: in a new one), and JupyterLab.
const tab = (apart) => (apart ? { target: "_blank", rel: "noopener" } : {});
const toReading = (path) => ({ href: address("voila/render", path), ...tab(!reading()) });
// inside JupyterLab its own command opens the notebook in a tab; elsewhere the address does
const toLab = (path) => ({ href: address("lab/tree", path), ...(reading() ? tab(true) : { "data-commandlinker-command": "docmanager:open", "data-commandlinker-args": JSON.stringify({ path }) }) });
