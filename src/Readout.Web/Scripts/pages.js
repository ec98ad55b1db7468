// For every page. Pages work without: this makes them quicker to use. What only some need is loaded when they do.
function enhance(root) {
  for (const button of root.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
      button.textContent = "Copied";
    });
  }
  const charts = root.querySelectorAll("figure[data-chart=timeline]");
  if (charts.length) import("./charts.js").then((module) => charts.forEach(module.enhance));
  const maps = root.querySelectorAll("figure[data-chart=map]");
  if (maps.length) import("./maps.js").then((module) => maps.forEach(module.enhance));
  const split = root.querySelector("[data-facets]");
  if (split) import("./facets.js").then((module) => module.enhance(split, enhance));
}

if (document.querySelector(".review-item")) import("./review.js");
enhance(document);
