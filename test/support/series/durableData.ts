import type { ForecastData, ForecastTarget } from "../../../src/studies/forecast/target.ts";
import { periodAt } from "../../../src/studies/observed/step.ts";
import { durables } from "./durables.ts";

/** Households or hospitals that could buy: US Census HH-1 in the year of launch; hospitals of the survey. */
const sizes: Readonly<Record<keyof typeof durables, number>> = {
  roomAirConditioner: 42_182,
  colourTelevision: 55_270,
  clothesDryer: 42_182,
  vcr: 80_776,
  ultrasound: 209,
  mammography: 209,
};

const launched = {
  roomAirConditioner: 1949,
  colourTelevision: 1963,
  clothesDryer: 1949,
  vcr: 1980,
  ultrasound: 1965,
  mammography: 1965,
};

/** First purchases of six durables with the size of their markets. */
export const durableData: ForecastData = {
  what: "sales",
  step: "year",
  isCounted: false,
  targets: Object.entries(durables).map(
    ([name, values]): ForecastTarget => ({
      name,
      start: `${launched[name as keyof typeof launched]}-01-01`,
      values,
      periods: values.map((_, at) => periodAt(launched[name as keyof typeof launched] + at, "year", 0)),
      size: sizes[name as keyof typeof sizes],
    }),
  ),
};
