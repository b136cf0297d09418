// A single playbook.
export default {
  render({ model, el }) {
    page(el, model.get("view"), ...timeline(model.get("view"), model.get("words")).nodes).classList.add("book");
  },
};
