import { onThemeChange } from "@tgpl/ui/theme.ts";
import type { EChartsOption } from "echarts";
import { useEffect, useRef, useState } from "react";
import type { Drawing, Shapes } from "./draw-chart.ts";
import { readTokens, type Tokens } from "./tokens.ts";

export type ChartProps = {
  /** The finding as a sentence: what a screen reader says in place of the picture. */
  label: string;
  /** A pure function of the data; a new one is a new drawing. */
  option: (tokens: Tokens) => EChartsOption;
  className: string;
  shapes?: Shapes | undefined;
  onPick?: ((name: string) => void) | undefined;
};

/** One drawing. Its words, keys and table stand beside it in HTML. */
export function Chart({ label, option, className, shapes, onPick }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(element.current, onPick);
  const [, mount] = useState(false);
  useEffect(() => mount(true), []);
  useEffect(() => {
    if (!drawing || !element.current) return;
    const root = element.current;
    const draw = () => drawing.update(option(readTokens(root)), shapes);
    draw();
    return onThemeChange(draw);
  }, [drawing, option, shapes]);
  return (
    <div className={onPick ? `${className} can-pick` : className} role="img" aria-label={label}>
      <div className="drawing" ref={element} aria-hidden="true" />
    </div>
  );
}

function useDrawing(element: HTMLElement | null, onPick: ChartProps["onPick"]): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (!element) return;
    let isGone = false;
    let mine: Drawing | undefined;
    const observer = new ResizeObserver(() => mine?.resize());
    void import("./draw-chart.ts").then(({ drawChart }) => {
      if (isGone) return;
      mine = drawChart(element);
      mine.onPick((name) => pick.current?.(name));
      observer.observe(element);
      setDrawing(mine);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      mine?.dispose();
      setDrawing(null);
    };
  }, [element]);
  return drawing;
}
