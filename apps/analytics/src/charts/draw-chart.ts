import type { EChartsOption } from "echarts";
import { LineChart, MapChart } from "echarts/charts";
import { AriaComponent, GeoComponent, GridComponent, MarkPointComponent } from "echarts/components";
import { type EChartsType, init, registerMap, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([
  LineChart,
  MapChart,
  GridComponent,
  GeoComponent,
  MarkPointComponent,
  AriaComponent,
  LabelLayout,
  SVGRenderer,
]);

/** Shapes in the form that the library reads, under the name that the option calls them by. */
export type Shapes = { name: string; geoJson: string };

export type Drawing = {
  update: (option: EChartsOption, shapes?: Shapes) => void;
  onPick: (pick: (name: string) => void) => void;
  resize: () => void;
  dispose: () => void;
};

/** What fits between the margins of A4, since nothing else tells a drawing that it goes on paper. */
const paperWidth = 620;

/** The only file that runs the chart library; it is loaded when the first chart is drawn. */
export function drawChart(element: HTMLElement): Drawing {
  const chart = init(element, null, { renderer: "svg" });
  let waiting: EChartsOption | null = null;
  // A map cannot be fitted into nothing: in a place without a size yet, it waits until it has one.
  const hasSize = () => element.clientWidth > 0 && element.clientHeight > 0;
  const draw = (option: EChartsOption) => {
    waiting = hasSize() ? null : option;
    // From scratch: a merge would keep the patterns of a theme that is gone.
    if (!waiting) chart.setOption(option, { notMerge: true });
  };
  const fitPaper = () => chart.resize({ width: Math.min(element.clientWidth, paperWidth) });
  const fitScreen = () => chart.resize({ width: "auto" });
  addEventListener("beforeprint", fitPaper);
  addEventListener("afterprint", fitScreen);
  return {
    // Shapes are known by name before an option calls them: a map of an unknown name breaks the drawing.
    update: (option, shapes) => {
      if (shapes) registerMap(shapes.name, shapes.geoJson);
      draw(option);
    },
    onPick: (pick) => listen(chart, pick),
    resize: () => {
      if (!hasSize()) return;
      chart.resize();
      if (waiting) draw(waiting);
    },
    dispose: () => {
      removeEventListener("beforeprint", fitPaper);
      removeEventListener("afterprint", fitScreen);
      chart.dispose();
    },
  };
}

function listen(chart: EChartsType, pick: (name: string) => void): void {
  chart.on("click", ({ name }) => {
    if (name) pick(name);
  });
}
