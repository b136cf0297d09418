// The reading view at work: outputs into their places, progress, links, and a notice when the kernel is gone.
const reading = (() => {
  const base = document.body.dataset.baseUrl;
  const progress = document.getElementById("progress");
  const undrawn = () =>
    document.querySelector('script[type="application/vnd.voila.cell-output+json"]') ||
    [...document.querySelectorAll(".reading-output > .lm-Panel:not(.jupyter-widgets)")].some((panel) => !panel.children.length);
  const path = location.pathname.slice(`${base}voila/render/`.length);

  for (const link of document.querySelectorAll("[data-link]")) {
    if (link.dataset.link === "lab") link.href = `${base}lab/tree/${path}`;
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
  }

  /** Put what cell `index` gave where the text has its place; a cell that gave nothing leaves no gap. */
  function place(index) {
    const ran = document.querySelector(`[data-ran="${index}"]`);
    const slot = document.querySelector(`.reading-slot[data-cell="${index}"]`);
    if (slot) {
      slot.append(...ran.children);
      slot.hidden = !slot.children.length;
      slot.classList.add("ran");
    }
    ran.remove();
    progress.value = index + 1;
  }

  /** All cells ran: wait until every output is drawn, then look after the connection. */
  function connect() {
    // voila.js starts rendering when it sees these
    window.cellLoaded = true;
    window.voila_finish = () => {};
    progress.value = progress.max - 1;
    const drawn = new MutationObserver(finish);
    drawn.observe(document.getElementById("text"), { childList: true, subtree: true });
    finish();

    function finish() {
      if (undrawn()) return;
      drawn.disconnect();
      progress.value = progress.max;
      document.getElementById("status").hidden = true;
      document.documentElement.dataset.state = "ready";
      if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
    const { kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
    const check = () => document.visibilityState === "visible" && alive(kernelId);
    setInterval(check, 30000);
    for (const event of ["visibilitychange", "online"]) addEventListener(event, check);
  }

  async function alive(kernelId) {
    const answer = await fetch(`${base}api/kernels/${kernelId}`).catch(() => null);
    document.getElementById("lost").hidden = Boolean(answer?.ok);
  }

  document.querySelector("#lost button").addEventListener("click", () => location.reload());
  // a page from the browser's memory has no kernel any more
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  window.voila_heartbeat = () => {};
  return { place, connect };
})();
