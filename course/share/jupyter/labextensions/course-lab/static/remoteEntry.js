// JupyterLab's part of the course, written by hand as the module-federation container that JupyterLab loads:
// a course notebook runs by itself when it is opened or its kernel restarted, and has a button to its reading view.
(() => {
  const NAME = "course-lab", NARROW = 900; // px: a tablet, or a desktop at 200 %
  let shared;

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("lab.css", document.currentScript.src).href;
  document.head.append(style);

  /** JupyterLab's own copy of a package: the loaded one, else the newest offered. */
  async function take(name) {
    const offered = Object.entries(shared[name] ?? {}).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    const [, entry] = offered.find(([, one]) => one.loaded) ?? offered.at(-1) ?? [];
    if (!entry) throw new Error(`${NAME}: JupyterLab does not share ${name}`);
    return (await entry.get())();
  }

  async function plugin() {
    const [{ INotebookTracker, NotebookActions }, { ToolbarButton }, { PageConfig }] = await Promise.all(
      ["@jupyterlab/notebook", "@jupyterlab/apputils", "@jupyterlab/coreutils"].map(take),
    );
    const page = JSON.parse(PageConfig.getOption("course") || "{}");

    async function opened(panel) {
      await panel.context.ready;
      const course = panel.content.model?.getMetadata("course");
      if (!course) return;
      panel.addClass("course");
      addButton(panel, page.words?.[course.lang] ?? page.words?.[page.lang] ?? {});
      let restarted = false;
      panel.sessionContext.statusChanged.connect((_, status) => {
        if (restarted && status === "idle") void run(panel);
        restarted = status === "restarting" || (restarted && status !== "idle"); // asked for; after a crash nothing runs by itself
      });
      await run(panel);
    }

    /**
     * Run every cell once. What a cell shows is trusted only because this kernel has just made it; it is made anew
     * each time, so a notebook in which nothing was written does not count as changed.
     */
    async function run(panel) {
      await panel.sessionContext.ready;
      await panel.revealed;
      await onScreen(panel.node); // yesterday's tabs come back with JupyterLab, and all at once would keep the one in front waiting
      if (panel.isDisposed || !panel.sessionContext.session?.kernel) return;
      const { model } = panel.context, clean = !model.dirty, before = written(model);
      await NotebookActions.runCells(panel.content, panel.content.widgets, panel.sessionContext);
      if (clean && written(model) === before) model.dirty = false;
    }

    const onScreen = (node) => new Promise((resolve) => {
      new IntersectionObserver((seen, observer) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        observer.disconnect();
        resolve();
      }).observe(node);
    });

    const written = (model) => JSON.stringify(model.toJSON().cells.map(({ cell_type, source }) => [cell_type, source]));

    function addButton(panel, words) {
      const button = new ToolbarButton({
        label: words["button.label"],
        tooltip: words["button.caption"],
        onClick: async () => {
          const tab = window.open("about:blank", "_blank"); // now, while the click counts
          await panel.context.save().catch(() => {});
          tab.location = `${PageConfig.getBaseUrl()}voila/render/${panel.context.localPath.split("/").map(encodeURIComponent).join("/")}`;
        },
      });
      button.addClass("course-reading-view");
      panel.toolbar.insertItem(0, "course-reading-view", button);
    }

    return {
      id: `${NAME}:plugin`,
      autoStart: true,
      requires: [INotebookTracker],
      activate: (app, tracker) => {
        void app.restored.then(() => window.innerWidth < NARROW && app.shell.collapseLeft()); // the list of files would take half of it
        tracker.forEach(opened);
        tracker.widgetAdded.connect((_, panel) => void opened(panel));
      },
    };
  }

  (window._JUPYTERLAB ??= {})[NAME] = {
    init: (scope) => void (shared = scope),
    get: async () => {
      const exported = { __esModule: true, default: await plugin() };
      return () => exported;
    },
  };
})();
