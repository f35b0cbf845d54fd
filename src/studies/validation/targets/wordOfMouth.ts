import { jackknifeInterval } from "../../../numeric/intervals/jackknife.ts";
import type { RunResult } from "../../../model/result.ts";
import { tellingSettings } from "../../../scenario/settings/telling.ts";
import { wordOfMouthSettings } from "../../../scenario/settings/wordOfMouth.ts";
import { fitBass } from "../bassFit.ts";
import { LEVEL, overPairs, overRuns } from "../estimates.ts";
import { elasticityOf } from "../elasticity.ts";
import { customersOf, experiencesOf } from "../readLog.ts";
import type { Lab } from "../lab.ts";
import type { Changes } from "../labExperiment.ts";
import { crowdedMarket, diffusionMarket, shopMarket } from "../markets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { giniOf } from "../statistics.ts";
import { type Days, ofBrand, ofBrands, reviewsByStar } from "../tally.ts";
import { around, type PublishedRange } from "../target.ts";

/** Satisfaction from which 2, 3, 4 and 5 stars are given. */
const [, three, , five] = tellingSettings.parse({}).starThresholds;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Lists ordered by reviews to a power, as the ranked worlds of the study were by what was downloaded. */
const rankedBy = (exponent: number): Changes =>
  Object.fromEntries(
    ["search", "otherSites", "reviewSites", "maps"].map((channel) => [
      `channels.${channel}.ranking`,
      exponent,
    ]),
  );
const [plain, ranked] = [0, 1].map(rankedBy);

/** Nobody hears what others think, nobody posts under its influence, and no list shows it. */
const alone: Changes = { "personas.everybody.trustInPeople": 0, "telling.herding": 0, ...plain };

const sharesOf = (run: RunResult) => {
  const total = ofBrands(run, "bought");
  return run.brands.map((brand) => ofBrand(run, "bought", brand) / total);
};

/** A week in which every place names the five best sellers, as the placards of the study did, and the week before it. */
const named: Days = { from: 180, to: 187 };
const before: Days = { from: 173, to: 180 };

/** Purchases in the named week of the five brands that sold best in the week before it. */
function salesOfFive(run: RunResult): number {
  const best = [...run.brands].sort(
    (a, b) => ofBrand(run, "bought", b, before) - ofBrand(run, "bought", a, before),
  );
  return best.slice(0, 5).reduce((sum, brand) => sum + ofBrand(run, "bought", brand, named), 0);
}

/** Purchases of the newcomer by customers who had heard of it from a friend, relative to those of others, less 1. */
function valueOfReferral(run: RunResult): number {
  const customers = customersOf(run, "newcomer", run.days - 180);
  const again = (wasTold: boolean) =>
    mean(customers.filter((one) => one.wasTold === wasTold).map((one) => one.boughtAfter(180)));
  return again(true) / again(false) - 1;
}

/** Unpredictability: mean distance of a brand's share between worlds, over all pairs of worlds. */
function unpredictability(runs: readonly RunResult[]): number {
  const worlds = runs.map(sharesOf);
  const pairs = worlds.flatMap((first, index) => worlds.slice(index + 1).map((second) => [first, second]));
  return mean(
    pairs.map(([first, second]) => mean(first.map((share, brand) => Math.abs(share - second[brand])))),
  );
}

/** Unpredictability of worlds relative to that of others, leaving out one world at a time for the interval. */
async function unpredictabilityRatio(lab: Lab, changes: Changes, others: Changes) {
  const worlds = await Promise.all([lab.run(crowdedMarket, changes), lab.run(crowdedMarket, others)]);
  const ratio = (without: number) => {
    const [over, under] = worlds.map((runs) =>
      unpredictability(runs.filter((_, index) => index !== without)),
    );
    return over / under;
  };
  return jackknifeInterval(worlds[0].length, ratio, LEVEL);
}

/** Gini of the brands' sales in worlds relative to others. */
async function inequalityRatio(lab: Lab, changes: Changes, others: Changes) {
  const worlds = await Promise.all([lab.run(crowdedMarket, changes), lab.run(crowdedMarket, others)]);
  return overPairs(...worlds, (over, under) => giniOf(sharesOf(over)) / giniOf(sharesOf(under)));
}

/** First purchases by year of everybody in the market. */
function adoptions(run: RunResult): number[] {
  return Array.from({ length: Math.floor(run.days / 365) }, (_, year) =>
    ofBrands(run, "firstBought", { from: 365 * year, to: 365 * (year + 1) }),
  );
}

const bassOf = (run: RunResult) => fitBass(adoptions(run));

/** What consumers tell each other. */
export const wordOfMouthTargets: readonly PublishedRange[] = [
  {
    id: "wordOfMouth.positiveOverNegative",
    what: {
      en: "Friends told something good for each one told something bad",
      it: "Amici a cui si dice qualcosa di buono per ciascuno a cui si dice qualcosa di cattivo",
    },
    unit: "times",
    published: "3 : 1 over 15 studies; 6 : 1 in a diary panel",
    low: 3,
    high: 6,
    source: "East, Hammond & Wright (2007), IJRM 24; Keller Fay Group (2006), TalkTrack",
    measure: async (lab) =>
      overRuns(
        await lab.run(referenceMarket),
        (run) => ofBrands(run, "toldPositive") / ofBrands(run, "toldNegative"),
      ),
  },
  {
    id: "wordOfMouth.badOverGood",
    what: {
      en: "Friends told of an experience worth 1–2 ★ for each one told of an experience worth 5 ★",
      it: "Amici a cui si racconta un'esperienza da 1–2 ★ per ciascuno a cui se ne racconta una da 5 ★",
    },
    unit: "times",
    published: "about 2 : 1 (10 : 5 and 16 : 8)",
    ...around(2),
    source: "TARP; Goodman, Basic facts on customer complaint behavior",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, {}, { logged: 400, runs: 3 }), (run) => {
        const all = experiencesOf(run);
        const bad = all.filter(({ satisfaction }) => satisfaction < three);
        const good = all.filter(({ satisfaction }) => satisfaction >= five);
        return mean(bad.map(({ told }) => told)) / mean(good.map(({ told }) => told));
      }),
  },
  {
    id: "wordOfMouth.offline",
    what: {
      en: "Share of all that is told which goes to friends and not into public reviews",
      it: "Quota di tutto ciò che si racconta che va agli amici e non in recensioni pubbliche",
    },
    unit: "share",
    published: "92 % offline; “more than 90 %”",
    low: 0.9,
    high: 0.99,
    source: "Keller Fay Group (2006), TalkTrack; Keller & Fay (2012), The Face-to-Face Book",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) => {
        const told = ofBrands(run, "toldPositive") + ofBrands(run, "toldNegative");
        return told / (told + reviewsByStar(run).reduce((sum, count) => sum + count, 0));
      }),
  },
  {
    id: "wordOfMouth.inequality",
    what: {
      en: "Gini of ten brands' sales with reviews and friends, relative to consumers who decide alone",
      it: "Gini delle vendite di dieci marche con recensioni e amici, rispetto a consumatori che decidono da soli",
    },
    unit: "times",
    published: ".34 and .50 against .26–.29: 1.2 to 1.9",
    low: 1.17,
    high: 1.92,
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "reviews and friends lead to the better brands, and lists put the popular ones on top only as far as their order by reviews lets them.",
    measure: (lab) => inequalityRatio(lab, {}, alone),
  },
  {
    id: "wordOfMouth.unpredictability",
    what: {
      en: "Distance between worlds of the ten brands' shares, relative to consumers who decide alone",
      it: "Distanza fra i mondi delle quote delle dieci marche, rispetto a consumatori che decidono da soli",
    },
    unit: "times",
    published: ".008 and .013 against .0045: 1.8 to 2.9",
    low: 1.6,
    high: 3.25,
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "at the lower end: what others say settles near the truth, and lists amplify early luck only as far as their order by reviews lets them.",
    measure: (lab) => unpredictabilityRatio(lab, {}, alone),
  },
  {
    id: "wordOfMouth.inequalityRanked",
    what: {
      en: "Gini of ten brands' sales where lists are ranked by reviews (exponent 1), relative to lists that are not",
      it: "Gini delle vendite di dieci marche dove le liste sono ordinate dalle recensioni (esponente 1), rispetto a liste che non lo sono",
    },
    unit: "times",
    published: ".50 ranked by success against .34 in a grid: 1.5",
    ...around(0.5 / 0.34),
    source: "Salganik, Dodds & Watts (2006), Science 311",
    measure: (lab) => inequalityRatio(lab, ranked, plain),
  },
  {
    id: "wordOfMouth.unpredictabilityRanked",
    what: {
      en: "Distance between worlds of the ten brands' shares where lists are ranked, relative to lists that are not",
      it: "Distanza fra i mondi delle quote delle dieci marche dove le liste sono ordinate, rispetto a liste che non lo sono",
    },
    unit: "times",
    published: ".013 ranked by success against .008 in a grid: 1.6",
    ...around(0.013 / 0.008),
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "how far worlds lie apart is itself uncertain by a fifth; the mean lies at the upper end of the range.",
    measure: (lab) => unpredictabilityRatio(lab, ranked, plain),
  },
  {
    id: "wordOfMouth.popularShown",
    what: {
      en: "Sales of the five best sellers of ten brands in a week in which every place names them as such, against the same week without, less 1",
      it: "Vendite delle cinque più vendute di dieci marche in una settimana in cui ogni luogo le indica come tali, contro la stessa settimana senza, meno 1",
    },
    unit: "share",
    published: "13 to 20 % more of the five dishes that a menu names as the most ordered",
    low: 0.13,
    high: 0.2,
    source: "Cai, Chen & Fang (2009), American Economic Review 99",
    miss: "`choice.bestSeller` is sized by this row: an average of many weeks, and a single seed lies beside it.",
    measure: async (lab) => {
      const week: Changes = { "market.days": named.to };
      const naming = { day: named.from, set: { "channels.*.bestSellers": 5 } };
      const [silent, shown] = await Promise.all(
        [[], [naming]].map((timeline) => lab.run(crowdedMarket, { ...week, timeline })),
      );
      return overPairs(silent, shown, (a, b) => salesOfFive(b) / salesOfFive(a) - 1);
    },
  },
  {
    id: "wordOfMouth.elasticity",
    what: {
      en: "First purchases of a new product in a year when everybody tells half as many friends again",
      it: "Primi acquisti di un prodotto nuovo in un anno quando tutti raccontano a metà amici in più",
    },
    unit: "elasticity",
    published: ".53 of sign-ups on referrals",
    ...around(0.53),
    source: "Trusov, Bucklin & Pauwels (2009), J. Marketing 73",
    miss: "a network that people join because friends are there lives on referrals; a product in eleven places does not. In the market of the new durable, whose owners go on talking and which nobody advertises, it is about 1 (.92 and 1.14 with two seeds, first five years).",
    measure: (lab) =>
      elasticityOf(lab, shopMarket, {
        middle: wordOfMouthSettings.parse({}).tellRate,
        step: 0.5,
        outcome: (run) => ofBrand(run, "firstBought", "newcomer"),
        set: (rate) => ({ "wordOfMouth.tellRate": rate }),
      }),
  },
  {
    id: "wordOfMouth.referred",
    what: {
      en: "Purchases of a new product in the half year after the first one by those whom a friend had told of it, relative to others, less 1",
      it: "Acquisti di un prodotto nuovo nel semestre dopo il primo da parte di chi ne aveva sentito da un amico, rispetto agli altri, meno 1",
    },
    unit: "share",
    published: "16 % more valuable",
    ...around(0.16),
    source: "Schmitt, Skiera & Van den Bulte (2011), J. Marketing 75",
    miss: "who was not told bought because the brand fits, which friends' words make up for, so that those who were told buy it again less often; that friends resemble each other, so that referred customers fit better, is not in the model.",
    measure: async (lab) =>
      overRuns(await lab.run(shopMarket, {}, { logged: 4000, runs: 4 }), (run) => valueOfReferral(run)),
  },
  {
    id: "diffusion.innovation",
    what: {
      en: "Bass's p, from the yearly first purchases of a new durable",
      it: "La p di Bass, dai primi acquisti annui di un nuovo bene durevole",
    },
    unit: "chance a year",
    published: ".0026 to .0288 over eleven durables; mean .03 over 213 applications",
    low: 0.0026,
    high: 0.03,
    source: "Bass (1969), Management Science 15; Sultan, Farley & Lehmann (1990), J. Marketing Research 27",
    measure: async (lab) => overRuns(await lab.run(diffusionMarket), (run) => bassOf(run).p),
  },
  {
    id: "diffusion.imitation",
    what: { en: "Bass's q, from the same purchases", it: "La q di Bass, dagli stessi acquisti" },
    unit: "chance a year",
    published: ".17 to .65 over eleven durables; mean .38 over 213 applications",
    low: 0.17,
    high: 0.65,
    source: "Bass (1969), Management Science 15; Sultan, Farley & Lehmann (1990), J. Marketing Research 27",
    measure: async (lab) => overRuns(await lab.run(diffusionMarket), (run) => bassOf(run).q),
  },
];
