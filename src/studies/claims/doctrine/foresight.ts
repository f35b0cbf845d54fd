import { quantileAt } from "../../../numeric/series/forecast.ts";
import type { RunResult } from "../../../model/result.ts";
import { statisticalForecast } from "../../calibrate/past/statisticalForecast.ts";
import type { Claim } from "../claim.ts";
import { moves, rises } from "../claim.ts";
import { ofBrand, sumOf } from "../measures.ts";

const WEEKS = 52;
const YEAR = 7 * WEEKS;

/** Places beyond the sales expected of a day: days differ. */
const HEADROOM = 1.2;

/** What a place costs a day: a third of what a dinner earns. */
const PLACE = 5;

/** Sales of Nonna in each week of a year. */
function weeksOf(past: RunResult): number[] {
  return Array.from({ length: WEEKS }, (_, week) => sumOf(past, "bought", "nonna", 7 * week, 7 * week + 7));
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Places for so many sales a week, and what they cost. */
function placesFor(sales: number) {
  const places = Number(((HEADROOM * sales) / 7).toPrecision(6));
  return {
    "brands.nonna.capacity": places,
    "brands.nonna.fixedCost": Number((PLACE * places).toPrecision(6)),
  };
}

/** What `umot forecast` says of the year that comes, knowing nothing but the weeks of the last one: the mean of its middles. */
function foretold(weeks: readonly number[]): number {
  const spans = weeks.map((_, week) => ({ from: 7 * week, to: 7 * week + 7 }));
  const forecast = statisticalForecast({ spans, values: weeks }, "combined", WEEKS);
  return forecast === undefined
    ? meanOf(weeks)
    : meanOf(forecast.quantiles.map((own) => quantileAt(own, 0.5)));
}

/** D19: know not only afterwards but beforehand. */
export const foresightClaims: readonly Claim[] = [
  {
    id: "D19-foresight",
    doctrine: "D19",
    says: {
      en: "Looking ahead pays: places for the coming year set up by a forecast earn more than those set up by last year's figures.",
      it: "Guardare avanti rende: i posti per l'anno che viene, decisi su una previsione, fruttano più di quelli decisi sulle cifre dell'anno scorso.",
    },
    market: "threeTrattorias",
    from: {},
    to: {},
    decision: {
      day: YEAR,
      from: (past) => placesFor(meanOf(weeksOf(past))),
      to: (past) => placesFor(foretold(weeksOf(past))),
      written: `brands.nonna.capacity from day ${YEAR}: ${HEADROOM} × last year's sales a day → ${HEADROOM} × those forecast; brands.nonna.fixedCost: ${PLACE} a place`,
    },
    expects: [rises(ofBrand("nonna", "profit", `last${YEAR}`))],
    size: { runs: 12, consumers: 1000, days: 2 * YEAR },
    moderator: {
      says: {
        en: "share who know Nonna when the first year begins",
        it: "quota che conosce Nonna quando comincia il primo anno",
      },
      unit: "share",
      values: [0.02, 0.1, 0.25, 0.5, 1],
      at: moves("brands.nonna.awareness"),
    },
  },
];
