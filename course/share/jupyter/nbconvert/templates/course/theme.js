// Light or dark: what the reader chose last, else what the system prefers. In the head, so that nothing flashes.
(() => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const kept = { get: () => localStorage.getItem("course-theme"), set: (name) => localStorage.setItem("course-theme", name) };
  const safely = (read, ...values) => { try { return read(...values); } catch { return null; } }; // storage may be blocked

  function show() {
    const theme = safely(kept.get) || (system.matches ? "dark" : "light");
    document.documentElement.dataset.theme = theme;
    if (!document.body) return;
    document.body.dataset.jpThemeLight = String(theme === "light");
    const button = document.getElementById("theme");
    button.textContent = theme === "light" ? button.dataset.dark : button.dataset.light;
  }

  show();
  system.addEventListener("change", show);
  addEventListener("storage", show);
  addEventListener("DOMContentLoaded", show);
  addEventListener("click", (event) => {
    if (event.target.id !== "theme") return;
    safely(kept.set, document.documentElement.dataset.theme === "light" ? "dark" : "light");
    show();
  });
})();
