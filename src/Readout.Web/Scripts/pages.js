// For every page. Pages work without: this makes them quicker to use. What only some need is loaded when they do.

// Where the browser lets nobody write to the clipboard, the address stands there to be copied by hand.
function select(button, address) {
  const field = Object.assign(document.createElement("input"), { className: "address", readOnly: true, value: address });
  field.setAttribute("aria-label", "The address of this page");
  button.replaceWith(field, " selected: copy it with Ctrl+C (⌘C)");
  field.select();
}

async function copy(button) {
  const address = new URL(button.dataset.copy, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    button.textContent = "Copied";
  } catch {
    select(button, address);
  }
}

// Bars, circles and parties of a drawing are one stop of the Tab key; arrows go through them, Home and End to the first and the last.
function rove(drawing) {
  drawing.addEventListener("keydown", (press) => {
    const links = [...drawing.querySelectorAll("a[tabindex]")];
    const at = links.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[press.key];
    if (at < 0 || to === undefined || press.shiftKey || press.ctrlKey || press.metaKey || press.altKey) return;
    press.preventDefault();
    const link = links[Math.min(Math.max(to, 0), links.length - 1)];
    links[at].setAttribute("tabindex", "-1");
    link.setAttribute("tabindex", "0");
    link.focus();
  });
}

function enhance(root) {
  for (const button of root.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
  root.querySelectorAll("svg[role=group]").forEach(rove);
  const charts = root.querySelectorAll("figure[data-chart=timeline]");
  if (charts.length) import("./charts.js").then((module) => charts.forEach(module.enhance));
  const maps = root.querySelectorAll("figure[data-chart=map]");
  if (maps.length) import("./maps.js").then((module) => maps.forEach(module.enhance));
  const split = root.querySelector("[data-facets]");
  if (split) import("./facets.js").then((module) => module.enhance(split, enhance));
}

if (document.querySelector(".review-item")) import("./review.js");
enhance(document);
