// Keys for the queue: j and k go through it, a accepts, r asks why it is rejected, c corrects. They can be turned off, since others speak to their machine.
const [bar, box] = [document.querySelector(".keys"), document.getElementById("keys")];
const items = [...document.querySelectorAll(".review-item")];
const isOn = () => box.checked;

bar.hidden = false;
box.checked = localStorage.getItem("readout-keys") !== "off";
box.addEventListener("change", () => localStorage.setItem("readout-keys", isOn() ? "on" : "off"));
if (isOn() && location.hash === "#queue") items[0]?.focus();

document.addEventListener("keydown", (press) => {
  if (!isOn() || press.ctrlKey || press.metaKey || press.altKey || press.target.matches("input:not([type=checkbox]), select, textarea")) return;
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const act = {
    j: () => items[Math.min(at + 1, items.length - 1)]?.focus(),
    k: () => items[Math.max(at - 1, 0)]?.focus(),
    a: () => items[at]?.querySelector(".accept")?.click(),
    r: () => items[at]?.querySelector(".reject [name=note]")?.focus(),
    c: () => items[at]?.querySelector(".correct")?.click(),
  }[press.key];
  if (!act) return;
  press.preventDefault();
  act();
});
