import type { MapBin } from "@tgpl/ui/chart/map-legend.tsx";
import type { EChartsOption } from "echarts";
import type { Tokens } from "./tokens.ts";

export type MapPlace = {
  code: string;
  bin: MapBin;
  /** Nothing: the place is drawn without words. */
  label: string | null;
  /** Edged, with its label on a plate. */
  needsDecision: boolean;
};

export type MapOptions = { mapName: string; places: readonly MapPlace[] };

/** The places in their bins. Places are joined to shapes by code: two districts are called Châu Thành. */
export function mapOption({ mapName, places }: MapOptions, tokens: Tokens): EChartsOption {
  return {
    animation: false,
    textStyle: { fontFamily: tokens.font },
    series: [
      {
        type: "map",
        map: mapName,
        nameProperty: "code",
        // At this latitude a degree of longitude is nearly as long as one of latitude.
        aspectScale: 0.98,
        layoutCenter: ["50%", "50%"],
        layoutSize: "97%",
        selectedMode: false,
        emphasis: { disabled: true },
        itemStyle: { borderColor: tokens["map-line"], borderWidth: 0.8 },
        // A place that needs a decision keeps its label and may move a little; others give way.
        labelLayout: ({ dataIndex = 0 }) =>
          places[dataIndex]?.needsDecision ? { moveOverlap: "shiftY" } : { hideOverlap: true },
        data: places.map((place) => toItem(place, tokens)),
      },
    ],
  };
}

function toItem(place: MapPlace, tokens: Tokens) {
  const edge = { borderColor: tokens["map-edge"], borderWidth: 2 };
  const decal = decalOf(place.bin, tokens);
  return {
    name: place.code,
    value: 0,
    itemStyle: {
      areaColor: place.bin === "bin-none" ? tokens.surface : tokens[place.bin],
      ...(decal && { decal }),
      ...(place.needsDecision && edge),
    },
    label: {
      show: place.label !== null,
      formatter: place.label ?? "",
      color: tokens.text,
      ...(place.needsDecision ? plate(tokens) : halo(tokens)),
    },
  };
}

function plate(tokens: Tokens) {
  return {
    fontSize: 12.5,
    fontWeight: 650,
    backgroundColor: tokens.surface,
    padding: [3, 6],
    borderRadius: 2,
  };
}

function halo(tokens: Tokens) {
  return { fontSize: 11.5, fontWeight: 450, textBorderColor: tokens.surface, textBorderWidth: 3 };
}

const diagonal = Math.PI / 4;

/** Dense stripes, thin stripes, plain, thin dots, dense dots; counter-stripes where a count is hidden. */
function decalOf(bin: MapBin, tokens: Tokens) {
  const stripes = (rotation: number, dashArrayY: number[], color: string) => ({
    dashArrayX: [1, 0],
    dashArrayY,
    rotation,
    color,
  });
  const dots = (gap: number, symbolSize: number, color: string) => ({
    symbol: "circle",
    dashArrayX: [
      [gap, gap],
      [0, gap, gap, 0],
    ],
    dashArrayY: [gap, 0],
    symbolSize,
    color,
  });
  if (bin === "bin-1") return stripes(-diagonal, [2, 4], tokens["decal-on-dark"]);
  if (bin === "bin-2") return stripes(-diagonal, [1, 7], tokens.decal);
  if (bin === "bin-4") return dots(9, 0.26, tokens.decal);
  if (bin === "bin-5") return dots(5, 0.42, tokens["decal-on-dark"]);
  return bin === "bin-hidden" ? stripes(diagonal, [1, 5], tokens.decal) : null;
}
