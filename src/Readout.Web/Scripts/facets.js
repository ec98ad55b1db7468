// Facets, chips and lists of events change without loading the whole page anew; the address changes along, and the keyboard stays where it was.
import htmx from "htmx.org";

const boost = "data-hx-boost";
const title = (facet) => facet.querySelector("summary").textContent.trim();
let open = new Set(), left = null, folded = true;

export function enhance(split, renew) {
  htmx.config.includeIndicatorCSS = false;
  for (const link of split.querySelectorAll(".facet a, .chips a, .more a[rel=next], form.narrow")) {
    link.setAttribute(boost, '{"target":"#main","select":"#main","swap":"outerHTML"}');
    htmx.process(link);
  }
  if (enhance.listens) return;
  enhance.listens = true;
  document.addEventListener("htmx:before:swap", () => {
    open = new Set([...document.querySelectorAll(".facet[open]")].map(title));
    folded = !document.querySelector(".narrowing")?.open;
    const facet = document.activeElement?.closest?.(".facet");
    left = facet ? title(facet) : null;
  });
  document.addEventListener("htmx:after:swap", () => {
    for (const narrowing of document.querySelectorAll(".narrowing")) narrowing.open = !folded;
    for (const facet of document.querySelectorAll(".facet")) if (open.has(title(facet))) facet.open = true;
    const back = [...document.querySelectorAll(".facet")].find((facet) => title(facet) === left)?.querySelector("summary") ?? document.getElementById("main");
    back?.focus({ preventScroll: back.id !== "main" });
    renew(document.getElementById("main"));
  });
}
