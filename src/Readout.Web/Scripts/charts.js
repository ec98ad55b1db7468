// Timelines that can be pointed at, and brushed: drag over days to ask for them. All numbers are those of the table under the drawing; the drawing of the server stays for print.
import { init, use } from "echarts/core";
import { BarChart } from "echarts/charts";
import { BrushComponent, GridComponent, MarkAreaComponent, MarkPointComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, BrushComponent, GridComponent, MarkAreaComponent, MarkPointComponent, TooltipComponent, CanvasRenderer]);

const day = 86400000, panel = 130, foot = 26;

function read(figure) {
  const heads = [...figure.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
  const at = (row, name) => row.cells[heads.indexOf(name)]?.textContent.trim();
  const count = (row, name) => Number(at(row, name).replaceAll(",", ""));
  const lines = new Map((figure.dataset.lines ?? "").split("\n").filter(Boolean).map((line) => [line, []]));
  for (const row of figure.querySelectorAll("tbody tr:has(a)")) {
    const line = at(row, "line") ?? "";
    if (!lines.has(line)) lines.set(line, []);
    lines.get(line).push({ from: at(row, "from"), to: at(row, "to"), href: row.querySelector("a").href, cooperation: count(row, "cooperation"), conflict: count(row, "conflict"), score: at(row, "mean score") });
  }
  return lines;
}

function middle(period) {
  return (Date.parse(period.from) + Date.parse(period.to) + day) / 2;
}

function options(figure, lines, width) {
  const style = getComputedStyle(figure);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const text = { color: colour("faint"), fontFamily: style.fontFamily };
  const most = (sort) => Math.max(1, ...[...lines.values()].flat().map((period) => period[sort]));
  const bounds = { min: Date.parse(figure.dataset.from), max: Date.parse(figure.dataset.to) + day };
  const names = [...lines.keys()];
  const step = (period) => ((Date.parse(period.to) + day - Date.parse(period.from)) / (bounds.max - bounds.min)) * (width - 50);
  const gaps = (figure.dataset.gaps ?? "").split(" ").filter(Boolean).map((gap) => gap.split("/")).map(([from, to]) => [{ xAxis: Date.parse(from) }, { xAxis: Date.parse(to) + day }]);
  const peaks = (figure.dataset.peaks ?? "").split(" ").filter(Boolean).map((peak) => peak.split("/")).map(([line, from, number]) => ({ line: Number(line), from, number }));
  // Marks stand within the plot, under its upper edge.
  const inset = (moment) => Math.min(Math.max(moment, bounds.min + 10 * ((bounds.max - bounds.min) / (width - 50))), bounds.max - 10 * ((bounds.max - bounds.min) / (width - 50)));
  const marks = (line, i) => peaks.filter((peak) => peak.line === i).map(({ from, number }) => ({ period: lines.get(line).find((period) => period.from === from), number })).filter((peak) => peak.period);
  return {
    animation: false,
    textStyle: text,
    grid: names.map((_, i) => ({ left: 42, right: 8, top: 20 + i * (panel + foot), height: panel - 20 })),
    xAxis: names.map((_, i) => ({ type: "time", gridIndex: i, ...bounds, containShape: false, axisLine: { lineStyle: { color: colour("ink") } }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { ...text, hideOverlap: true } })),
    yAxis: names.map((name, i) => ({
      name, nameLocation: "end", nameGap: 6, nameTextStyle: { ...text, color: colour("ink"), fontWeight: 600, align: "left" }, gridIndex: i, min: -most("conflict"), max: most("cooperation"), minInterval: 1, splitNumber: 3,
      axisLabel: { ...text, showMinLabel: false, showMaxLabel: false, formatter: (value) => Math.abs(value).toLocaleString("en") }, splitLine: { lineStyle: { color: colour("rule") } },
    })),
    tooltip: {
      trigger: "axis", renderMode: "richText", confine: true, backgroundColor: colour("panel"), borderColor: colour("rule"), textStyle: { color: colour("ink"), fontFamily: style.fontFamily, fontSize: 13 },
      formatter: (points) => {
        const { period, line } = points[0].data;
        return `${line ? `${line}\n` : ""}${period.from}${period.to === period.from ? "" : ` to ${period.to}`}\n${period.cooperation} cooperation, ${period.conflict} conflict\nmean score ${period.score}`;
      },
    },
    brush: { xAxisIndex: "all", brushType: "lineX", brushMode: "single", brushStyle: { color: "rgba(127,127,127,.25)", borderColor: colour("ink") }, throttleType: "debounce" },
    series: names.flatMap((line, i) => [["cooperation", 1], ["conflict", -1]].map(([sort, sign]) => ({
      type: "bar", xAxisIndex: i, yAxisIndex: i, stack: `line${i}`, itemStyle: { color: colour(sort) }, cursor: "pointer",
      barWidth: Math.max(1, Math.min(48, 0.86 * (lines.get(line).length ? step(lines.get(line)[0]) : 1))),
      data: lines.get(line).map((period) => ({ value: [middle(period), sign * period[sort]], period, line })),
      markPoint: sign > 0 ? { silent: true, symbol: "circle", symbolSize: 18, symbolOffset: [0, 10], itemStyle: { color: colour("ink") }, label: { color: colour("paper"), fontWeight: 700, fontSize: 11 }, data: marks(line, i).map(({ period, number }) => ({ coord: [inset(middle(period)), most("cooperation")], label: { formatter: number } })) } : undefined,
      markArea: sign > 0 && gaps.length ? { silent: true, itemStyle: { color: colour("neutral"), opacity: 0.16 }, data: gaps } : undefined,
    }))),
  };
}

function ask(figure, [from, to]) {
  const iso = (moment) => new Date(moment).toISOString().slice(0, 10);
  const address = new URL(figure.dataset.address, location.href);
  address.searchParams.set("from", iso(Math.max(from, Date.parse(figure.dataset.from))));
  address.searchParams.set("to", iso(Math.min(to, Date.parse(figure.dataset.to))));
  location.assign(address);
}

export function enhance(figure) {
  const lines = read(figure);
  if (lines.size === 0 || !figure.dataset.from) return;
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  canvas.style.height = `${lines.size * (panel + foot) + 6}px`;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${figure.querySelector("svg").getAttribute("aria-label")}; the table below says the same`);
  figure.prepend(canvas);
  figure.classList.add("live");
  const chart = init(canvas, null, { renderer: "canvas" });
  let drawn = 0;
  const draw = () => {
    drawn = canvas.clientWidth;
    chart.resize();
    chart.setOption(options(figure, lines, canvas.clientWidth), true);
    // The brush is in the hand from the start; a click is no stretch.
    chart.dispatchAction({ type: "takeGlobalCursor", key: "brush", brushOption: { brushType: "lineX", brushMode: "single" } });
  };
  draw();
  chart.on("click", (point) => point.data?.period && location.assign(point.data.period.href));
  chart.on("brushEnd", (event) => event.areas[0]?.coordRange && ask(figure, event.areas[0].coordRange));
  // It tells of the first width too, perhaps while somebody is brushing: only another width is drawn anew.
  new ResizeObserver(() => canvas.clientWidth !== drawn && draw()).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}
