import type { EChartsOption } from "echarts";
import { LineChart, MapChart } from "echarts/charts";
import { AriaComponent, GeoComponent, GridComponent, MarkPointComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
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

export type Drawing = {
  update: (option: EChartsOption) => void;
  onPick: (pick: (name: string) => void) => void;
  resize: () => void;
  dispose: () => void;
};

/** The only file that runs the chart library; it is loaded when the first chart is drawn. */
export function drawChart(element: HTMLElement): Drawing {
  const chart = init(element, null, { renderer: "svg" });
  return {
    // From scratch: a merge would keep the patterns of a theme that is gone.
    update: (option) => chart.setOption(option, { notMerge: true }),
    onPick: (pick) => {
      chart.on("click", ({ name }) => {
        if (name) pick(name);
      });
    },
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
}

export { registerMap };
