"""The course's server: JupyterLab and Voila, without what a learner has no use for."""
from course.lab.server import page_words

c = get_config()  # noqa: F821


def allow_shutdown(handler, notebook, cwd):
    """Give the reading view the cookie with which it ends its kernel when the page is left."""
    handler.xsrf_token


c.Application.log_level = "ERROR"
c.JupyterApp.answer_yes = True  # Ctrl-C ends it without asking
c.ServerApp.jpserver_extensions = {
    "jupyterlab": True,
    "voila.server_extension": True,
    "jupyter_lsp": False,
    "jupyter_server_terminals": False,
    "jupyterlab_jupytext": False,
    "nbgrader.server_extensions.assignment_list": False,
    "nbgrader.server_extensions.course_list": False,
    "nbgrader.server_extensions.formgrader": False,
    "nbgrader.server_extensions.validate_assignment": False,
    "notebook": False,
    "notebook_shim": False,
}
# voila's image inlining calls the contents manager without awaiting it
c.ServerApp.contents_manager_class = "jupyter_server.services.contents.largefilemanager.LargeFileManager"
c.ServerApp.jinja_template_vars = {"course": page_words()}
c.ServerApp.tornado_settings = {"page_config_data": {"course": page_words()}}
c.KernelManager.transport_encryption = "auto"  # else every kernel warns on the terminal
c.LabApp.news_url = None
c.LabApp.extension_manager = "readonly"

c.VoilaConfiguration.template = "course"
c.VoilaConfiguration.allow_template_override = "NO"
c.VoilaConfiguration.allow_theme_override = "NO"
c.VoilaConfiguration.resources = {"course": page_words()}
c.VoilaConfiguration.prelaunch_hook = allow_shutdown
c.VoilaConfiguration.show_tracebacks = True  # the template turns them into a readable message
c.VoilaConfiguration.extension_allowlist = [
    "@jupyter-widgets/jupyterlab-manager",
    "@voila-dashboards/widgets-manager8",
    "anywidget",
]
c.VoilaExecutor.allow_errors = True  # one failing part does not cost the rest of the article
