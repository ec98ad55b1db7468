// The world of the server, which can be drawn nearer and moved: the same outlines and circles through the same projection. By buttons, by wheel and pointer, and by keys: + and - come
// nearer and go farther, 0 shows the world, Shift with an arrow moves; arrows alone go from circle to circle.

const width = 960, largest = 12;

export function enhance(figure) {
  const svg = figure.querySelector("svg.world");
  const [, , , height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const home = svg.getAttribute("viewBox");
  let [zoom, x, y] = [1, width / 2, height / 2];
  const circles = [...svg.querySelectorAll(".circles a")].map((link) => ({ link, at: link.querySelector("circle"), radius: Number(link.dataset.at.split(",")[2]) }));

  function show() {
    const [wide, high] = [width / zoom, height / zoom];
    x = Math.min(Math.max(x, wide / 2), width - wide / 2);
    y = Math.min(Math.max(y, high / 2), height - high / 2);
    svg.setAttribute("viewBox", zoom === 1 ? home : `${x - wide / 2} ${y - high / 2} ${wide} ${high}`);
    // Circles keep their size on the screen, and so part from each other.
    for (const { link, at } of circles) {
      const [cx, cy] = [Number(at.getAttribute("cx")), Number(at.getAttribute("cy"))];
      link.setAttribute("transform", zoom === 1 ? "" : `translate(${cx} ${cy}) scale(${1 / Math.sqrt(zoom)}) translate(${-cx} ${-cy})`);
    }
  }

  function near(factor, toX = x, toY = y) {
    const before = zoom;
    zoom = Math.min(largest, Math.max(1, zoom * factor));
    [x, y] = [toX + (x - toX) * (before / zoom), toY + (y - toY) * (before / zoom)];
    show();
  }

  function place(event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [point.x, point.y];
  }

  const bar = document.createElement("div");
  bar.className = "zoom";
  for (const [name, label, act] of [["+", "Nearer", () => near(1.6)], ["−", "Farther", () => near(1 / 1.6)], ["World", "The whole world", () => near(1 / largest)]]) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: name, title: label, className: "second" });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    bar.append(button);
  }
  figure.prepend(bar);
  figure.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey || press.target.closest("details")) return;
    const step = 120 / zoom;
    const move = (right, down) => { [x, y] = [x + right * step, y + down * step]; show(); };
    const act = { "+": () => near(1.6), "=": () => near(1.6), "-": () => near(1 / 1.6), 0: () => near(1 / largest) }[press.key]
      ?? (press.shiftKey ? { ArrowLeft: () => move(-1, 0), ArrowRight: () => move(1, 0), ArrowUp: () => move(0, -1), ArrowDown: () => move(0, 1) }[press.key] : undefined);
    if (!act) return;
    press.preventDefault();
    act();
  });
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    near(event.deltaY < 0 ? 1.2 : 1 / 1.2, ...place(event));
  }, { passive: false });
  let held = null, moved = false;
  svg.addEventListener("pointerdown", (event) => { [held, moved] = [place(event), false]; });
  svg.addEventListener("pointermove", (event) => {
    if (!held || zoom === 1 || !(event.buttons & 1)) return;
    const [px, py] = place(event);
    if (!moved && Math.hypot(px - held[0], py - held[1]) * zoom < 5) return;
    moved = true;
    [x, y] = [x - (px - held[0]), y - (py - held[1])];
    show();
  });
  svg.addEventListener("pointerup", () => { held = null; });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => { if (moved) event.preventDefault(); }, true);
}
