// For every page. Pages work without: this makes them quicker to use.
for (const button of document.querySelectorAll("button.copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    button.textContent = "Copied";
  });
}
if (document.querySelector(".review-item")) import("./review.js");
