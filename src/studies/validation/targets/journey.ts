import type { Bilingual } from "../../../language/bilingual.ts";
import { meanInterval } from "../../../numeric/intervals/meanInterval.ts";
import { ACTIVITIES, type RunResult } from "../../../model/result.ts";
import type { ScenarioSpec } from "../../../scenario/settings/scenario.ts";
import { LEVEL, overRuns } from "../estimates.ts";
import { purchasesOf } from "../readLog.ts";
import type { Lab } from "../lab.ts";
import { carMarket, crowdedMarket, restaurantMarket, wholePopulation } from "../markets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { ofBrands, ofMarket } from "../tally.ts";
import { near, type PublishedRange } from "../target.ts";

const zmot = "Google/Shopper Sciences (2011), ZMOT Macro Study, N = 5,000";

const sources = (
  id: string,
  category: Bilingual,
  market: ScenarioSpec,
  published: number,
): PublishedRange => ({
  id: `journey.sources${id}`,
  what: {
    en: `Sources consulted before a purchase, ${category.en}`,
    it: `Fonti consultate prima di un acquisto, ${category.it}`,
  },
  unit: "count",
  published: `mean ${published} (± a tenth)`,
  ...near(published),
  source: zmot,
  miss: "who leaves a basket on a site buys in a place within reach instead of looking around again, which was a source and a half.",
  measure: async (lab) =>
    overRuns(await lab.run(market), (run) => ofMarket(run, "buyerSources") / ofMarket(run, "buyers")),
});

const logOf400 = { logged: 400, runs: 3 };

/** Digital moments on each of the three devices. */
function momentsByDevice({ funnel }: RunResult): number[] {
  return [0, 1, 2].map((device) =>
    funnel.visits.reduce((sum, value, cell) => (Math.floor(cell / 6) % 4 === device ? sum + value : sum), 0),
  );
}

/** Logged visits to brands' sites, and purchases that were not made in a physical place, on each device. */
function siteByDevice({ events, channels }: RunResult) {
  const [visits, bought] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (let row = 0; row < events.length; ++row) {
    const activity = ACTIVITIES[events.activity[row]];
    const channel = channels[events.channel[row]] ?? "site";
    if (activity === "visit" && channel === "site") ++visits[events.device[row]];
    // What is paid at a till is paid on no device.
    if (activity === "purchase" && events.device[row] >= 0) ++bought[events.device[row]];
  }
  return { visits, bought };
}

/** Mobile share of web traffic, world, per cent, 2009–2018. */
const MOBILE_PERCENT = [0.7, 2.9, 6.1, 10.7, 16.2, 27.2, 35.1, 43.6, 50.3, 52.2];

/** Mean distance between the phones' share of digital moments in ten Januaries and the share published. */
async function mobileDistance(lab: Lab) {
  const years = await Promise.all(
    MOBILE_PERCENT.map((_, index) =>
      lab.run(referenceMarket, {
        "market.start": `${2009 + index}-01-01`,
        "market.days": 30,
        "market.consumers": 1000,
      }),
    ),
  );
  const distances = years[0].map((_, run) => {
    const apart = years.map((runs, year) => {
      const visits = momentsByDevice(runs[run]);
      const mobile = visits[0] / (visits[0] + visits[1] + visits[2]);
      return Math.abs(mobile - MOBILE_PERCENT[year] / 100);
    });
    return apart.reduce((sum, value) => sum + value, 0) / apart.length;
  });
  return meanInterval(distances, LEVEL);
}

/** From the first search to the till. */
export const journeyTargets: readonly PublishedRange[] = [
  sources("", { en: "everyday goods", it: "beni di tutti i giorni" }, referenceMarket, 10.4),
  sources("Restaurant", { en: "restaurants", it: "ristoranti" }, restaurantMarket, 5.8),
  sources("Cars", { en: "cars", it: "automobili" }, carMarket, 18.2),
  {
    id: "journey.online",
    what: {
      en: "Share of purchases before which at least one digital source was used, where 13 % live without screens",
      it: "Quota di acquisti prima dei quali si è usata almeno una fonte digitale, dove il 13 % vive senza schermi",
    },
    unit: "share",
    published: "84 % (study), 88 % (later summary)",
    low: 0.84,
    high: 0.88,
    source: zmot,
    measure: async (lab) =>
      overRuns(await lab.run(wholePopulation, {}, logOf400), (run) => {
        const physical = new Set(
          ["store", "callCentre", "shopWindow"].map((name) => run.channels.indexOf(name)),
        );
        const purchases = purchasesOf(run).filter(({ channels }) => channels.length > 0);
        return (
          purchases.filter(({ channels }) => channels.some((channel) => !physical.has(channel))).length /
          purchases.length
        );
      }),
  },
  {
    id: "journey.consideration",
    what: {
      en: "Brands considered at the decision, ten brands in the market",
      it: "Marche considerate alla decisione, con dieci marche nel mercato",
    },
    unit: "count",
    published: "2.7 to 3.3 in four categories; 3–4 in most",
    low: 2.7,
    high: 4,
    source: "Hauser & Wernerfelt (1990), J. Consumer Research 16",
    miss: "of the brands met a third is considered at each meeting, and with ten sources most are met more than once.",
    measure: async (lab) =>
      overRuns(
        await lab.run(crowdedMarket),
        (run) => ofMarket(run, "considerationSize") / ofMarket(run, "decisions"),
      ),
  },
  {
    id: "journey.abandonment",
    what: {
      en: "Share of filled online baskets that are left",
      it: "Quota di carrelli online pieni che sono lasciati",
    },
    unit: "share",
    published: "70.2 % over 49 studies; yearly means 69–71 %",
    low: 0.69,
    high: 0.71,
    source: "Baymard Institute, cart abandonment rate statistics",
    miss: "the published rates of phone, computer and tablet (79, 62 and 67 %), weighted by the devices of 2018, give 71.",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) => {
        const left = ofBrands(run, "abandoned");
        return left / (left + ofBrands(run, "onlineBought"));
      }),
  },
  {
    id: "journey.desktopOverPhone",
    what: {
      en: "Online purchases per visit to brands' sites on computers, for each one on phones",
      it: "Acquisti online per visita ai siti delle marche su computer, per ciascuno su smartphone",
    },
    unit: "times",
    published: "3.8 (2014), 2.9 (2015), 2.2 (2018), 1.9 (2021)",
    low: 1.9,
    high: 3.8,
    source: "Monetate, Ecommerce Quarterly, Q4 2014 to Q2 2021",
    miss: "abandonment by device (79 against 62 %) and usability give 1.7 to 1.8, the ratio of about 2021; the earlier, larger one of poorly usable phones is a matter of `usability.mobile`.",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, {}, logOf400), (run) => {
        const { visits, bought } = siteByDevice(run);
        return bought[1] / visits[1] / (bought[0] / visits[0]);
      }),
  },
  {
    id: "journey.mobileByYear",
    what: {
      en: "Distance between phones' share of moments in ten scenarios, 2009–2018, and the share published",
      it: "Distanza fra la quota di momenti su smartphone in dieci scenari, 2009–2018, e quella pubblicata",
    },
    unit: "share",
    published: "0.7 to 52.2 % of page views; read as within 2 points on average",
    low: 0,
    high: 0.02,
    source: "Statista 241462, mobile share of web traffic",
    measure: mobileDistance,
  },
];
