import { numbersOf } from "../../drawing/numbers.ts";
import { brandKeys, nameOf, planned } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import type { Cast } from "../worker/contract.ts";
import type { Contents } from "./layout.ts";
import type { Book, Recording } from "../time/recording.ts";
import { STAGES } from "../time/standing.ts";
import { marketWords, stageWords } from "../words/marketWords.ts";
import type { Scenery } from "./paintLoop.ts";

/** Days over which the share of a brand is shown, and those over which visits are counted. */
const [MONTH, WEEK] = [28, 7];

/** Channels of each moment that anybody uses there, the most used first. */
function channelsByMoment(): number[][] {
  const channels = Object.values(planned.peek()?.scenario.channels ?? {});
  return (["know", "go", "do", "buy"] as const).map((moment) =>
    channels
      .map((channel, index) => ({ index, use: channel.use[moment] }))
      .filter(({ use }) => use > 0)
      .sort((a, b) => b.use - a.use)
      .map(({ index }) => index),
  );
}

/** What the picture of a run has to make room for. */
export function contentsOf({ persona }: Cast, brands: number): Contents {
  const personas = Object.keys(planned.peek()?.scenario.personas ?? {}).length;
  return { personas, channels: channelsByMoment(), brands, persona };
}

/** All that is written around the dots on a day. */
export function sceneryOf(recording: Recording, day: number, most: Most): Scenery {
  const scenario = planned.value?.scenario;
  const numbers = numbersOf(language.value, scenario?.market.currency);
  const each = recording.cast.each;
  const channelKeys = Object.keys(scenario?.channels ?? {});
  const rooms = channelsByMoment();
  const visits = recording.visitsUpTo(day, WEEK);
  const busiest = Math.max(1, ...visits);
  const count = (value: number) => numbers.short(value, "count");
  const shares = sharesOf(recording, day);
  const [reviews, words] = [told(recording, day, "posted"), told(recording, day, "told")];
  return {
    stages: STAGES.map((stage) => say(stageWords[stage])),
    counts: [recording.atHome(day), ...recording.arrivalsUpTo(day, WEEK)].map((dots) =>
      count(Math.round(dots * each)),
    ),
    personas: Object.keys(scenario?.personas ?? {}).map((key) => nameOf("personas", key)),
    channels: rooms.map((row) => row.map((channel) => nameOf("channels", channelKeys[channel]))),
    busy: rooms.map((row, moment) =>
      row.map((channel) => visits[moment * channelKeys.length + channel] / busiest),
    ),
    brands: brandKeys.value.map((key) => nameOf("brands", key)),
    shares: shares.map((share) => (Number.isNaN(share) ? "–" : numbers.short(share, "share"))),
    stars: brandKeys.value.map((_, brand) => {
      const stars = recording.on("stars", day, brand);
      return Number.isNaN(stars) ? "–" : `${numbers.format(stars, "stars")} ★`;
    }),
    reviews: Math.sqrt(reviews / Math.max(1, most.reviews)),
    words: Math.sqrt(words / Math.max(1, most.words)),
    labelReviews: `${count(reviews)} ${say(marketWords.reviews)} ${say(marketWords.lastWeek)}`,
    labelWords: `${count(words)} ${say(marketWords.words)}`,
  };
}

/** The most that was told in a week of the recording. */
export interface Most {
  readonly reviews: number;
  readonly words: number;
}

/** The most reviews and the most words of any recorded week, by which the arcs of the loop are scaled. */
export function mostTold(recording: Recording): Most {
  let [reviews, words] = [0, 0];
  for (let day = 0; day < recording.recorded; day += 7) {
    reviews = Math.max(reviews, told(recording, day, "posted"));
    words = Math.max(words, told(recording, day, "told"));
  }
  return { reviews, words };
}

function told(recording: Recording, day: number, book: Book): number {
  let sum = 0;
  for (let brand = 0; brand < recording.brands; ++brand) sum += recording.sum(book, day, brand, 7);
  return sum;
}

function sharesOf(recording: Recording, day: number): number[] {
  const bought = Array.from({ length: recording.brands }, (_, brand) =>
    recording.sum("bought", day, brand, MONTH),
  );
  const all = bought.reduce((sum, one) => sum + one, 0);
  return bought.map((one) => one / all);
}
