import { besideInterval } from "../../drawing/numbers.ts";
import { type Bar, barRows } from "../../drawing/barRows.ts";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { seriesStyle } from "../../drawing/look.ts";
import { brandsOf } from "../overTime/namedBrands.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** Words of the chart of purchases swayed by word of mouth. */
const en = {
  title: (brand: string, share: string) => `Reviews and friends sway ${share} of ${brand}’s purchases`,
  meaning: (share: string, brand: string, interval: string) =>
    `Without them ${share} of ${brand}’s buyers would have bought something else or nothing${interval}.`,
  most: "No other brand owes as much to word of mouth.",
  other: (brand: string, share: string) => `Word of mouth matters most to ${brand}, with ${share}.`,
  subtitle: "Share of purchases that would not have been made without reviews and friends",
  columns: { value: "Swayed share, median run" },
};

const it: typeof en = {
  title: (brand, share) => `Recensioni e amici decidono ${withArticle(share)} degli acquisti di ${brand}`,
  meaning: (share, brand, interval) =>
    `Senza di loro ${withArticle(share)} di chi ha comprato ${brand} avrebbe comprato altro o niente${interval}.`,
  most: "Nessun’altra marca deve tanto al passaparola.",
  other: (brand, share) => `Il passaparola pesa più di tutto per ${brand}: ${share}.`,
  subtitle: "Quota degli acquisti che senza recensioni e amici non ci sarebbero stati",
  columns: { value: "Quota decisa dal passaparola, simulazione mediana" },
};

const swayedWords = { en, it };

/** Share of a brand's purchases, 0–1, that word of mouth decided: median run, and what holds nine runs in ten. */
export interface SwayedRow {
  readonly brand: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much word of mouth decides: what would have been bought without reviews and friends, with the same luck. */
export const swayed: Chart<SwayedRow> = chartOf({
  name: "swayed",
  computed: {
    interval: "nineInTen",
    sections: ["7.9", "7.14"],
    says: {
      en: [
        "one brand over the whole run",
        "purchases that, decided again with the same luck but without reviews and friends, would have been another brand or none ÷ all its purchases",
      ],
      it: [
        "una marca in tutta la simulazione",
        "acquisti che, decisi di nuovo con la stessa fortuna ma senza recensioni né amici, sarebbero andati a un’altra marca o a nessuna ÷ tutti i suoi acquisti",
      ],
    },
  },
  native: { type: "bar", isHorizontal: true, label: "brand", values: ["value"] },
  compose,
  find,
  columns,
});

function compose(rows: readonly SwayedRow[], setting: ChartSetting): Composition | undefined {
  const { numbers, locale, look } = setting;
  const all = brandsOf(rows, setting.focus);
  const bars = knownRows(rows, setting.focus).map(({ brand, value, low, high }): Bar => {
    const interval = low < high ? ` (${numbers.interval(low, high, "share")})` : "";
    const { colour } = seriesStyle(look, all.indexOf(brand));
    return {
      name: brand,
      from: 0,
      to: value,
      low,
      high,
      label: numbers.format(value, "share", besideInterval(value, low, high)) + interval,
      colour,
    };
  });
  if (bars.length === 0) return undefined;
  const caption = quantileWords[locale].bars(setting.runs);
  return { subtitle: swayedWords[locale].subtitle, caption, panels: [barRows(setting, bars, 30)] };
}

function find(rows: readonly SwayedRow[], options: ChartOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale, focus } = setting;
  const words = swayedWords[locale];
  const known = knownRows(rows, focus);
  if (known.length === 0) return quantileWords[locale].nothing;
  const [{ brand, value, low, high }] = known;
  const most = known.reduce((best, row) => (row.value > best.value ? row : best));
  const write = (share: number) => numbers.format(share, "share");
  const interval = intervalClause({ p05: low, p95: high }, "share", setting);
  return {
    title: words.title(nameInSentence(brand), write(value)),
    sentences: [
      words.meaning(write(value), nameInSentence(brand), interval),
      ...(known.length > 1
        ? [most.brand === brand ? words.most : words.other(nameInSentence(most.brand), write(most.value))]
        : []),
    ],
  };
}

/** Brands that sold something, the one in focus first. */
function knownRows(rows: readonly SwayedRow[], focus?: string): SwayedRow[] {
  const known = rows.filter(({ value }) => Number.isFinite(value));
  return brandsOf(known, focus).flatMap((brand) => known.find((row) => row.brand === brand) ?? []);
}

function columns(options: ChartOptions = {}): Column<SwayedRow>[] {
  const { locale } = settingOf(options);
  const labels = quantileWords[locale].columns;
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "value", label: swayedWords[locale].columns.value, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" },
  ];
}
