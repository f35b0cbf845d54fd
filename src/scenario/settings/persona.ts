import { z } from "zod";
import { factor, nameSetting, share } from "./fields.ts";

/** A row over the six dayparts of weights that need not sum to 1. */
function daypartWeights(fallback: readonly [number, number, number, number, number, number], about: string) {
  const [earlyMorning, commute, work, errands, evening, night] = fallback;
  const weight = (value: number, when: string) =>
    z
      .number()
      .min(0)
      .max(1000)
      .default(value)
      .meta({ description: `${about}: ${when}`, unit: "weight", doctrine: ["D15"] });
  return z
    .strictObject({
      earlyMorning: weight(earlyMorning, "5–7 h"),
      commute: weight(commute, "7–9 h and 17–19 h"),
      work: weight(work, "9–17 h"),
      errands: weight(errands, "out and in the shop"),
      evening: weight(evening, "at home, in front of the television"),
      night: weight(night, "23–5 h"),
    })
    .prefault({})
    .meta({ description: about, doctrine: ["D15"] });
}

const nextMoment = (know: number, go: number, act: number, buy: number, from: string) =>
  z
    .strictObject({
      know: share(know, `From ${from} to know`),
      go: share(go, `From ${from} to go`),
      do: share(act, `From ${from} to do`),
      buy: share(buy, `From ${from} to buy`),
    })
    .prefault({})
    .meta({
      description: `Where a consumer who goes on turns after “${from}”; the four sum to 1`,
      doctrine: ["D14"],
    });

const habitRow = (moment: string) =>
  z
    .record(
      z.string(),
      z
        .number()
        .min(0)
        .max(1000)
        .meta({
          description: `Multiplier of the use of a channel, in “I want to ${moment}”`,
          unit: "times",
          doctrine: ["D14"],
        }),
    )
    .default({})
    .meta({
      description: `Multipliers of the channels' use, in “I want to ${moment}”`,
      unit: "times",
      keys: "channel",
    });

/** A kind of consumer: a share of the population and how it differs from the average. */
const personaSettings = z
  .strictObject({
    share: z.number().min(0).max(1).meta({
      description: "Share of the population; the shares of all personas sum to 1",
      unit: "0–1",
      fixed: true,
      advice: "Write share: 0.4 for 40 %.",
    }),
    needs: factor("Multiplier of the mean needs a year"),
    pace: factor("Multiplier of the wait between moments"),
    devices: z
      .strictObject({
        mobile: share(0, "Share of digital moments on a phone"),
        desktop: share(0, "Share of digital moments on a computer"),
        tablet: share(0, "Share of digital moments on a tablet"),
      })
      .optional()
      .meta({
        description: "Device mix summing to 1; left out, it follows the calendar year",
        doctrine: ["D9", "D16"],
        source: "Statista 241462 and StatCounter: mobile share of web traffic 0.7 % (2009) to 52.2 % (2018)",
      }),
    mobileLean: factor("Odds of the phone relative to the average of the year", { doctrine: ["D16"] }),
    dayparts: daypartWeights([0.08, 0.16, 0.24, 0.14, 0.32, 0.06], "When micro-moments come"),
    habits: z
      .strictObject({ know: habitRow("know"), go: habitRow("go"), do: habitRow("do"), buy: habitRow("buy") })
      .prefault({})
      .meta({
        description: "Multipliers of the channels' use by this persona, e.g. know: { video: 2 }",
        unit: "times",
        doctrine: ["D14"],
      }),
    formats: z
      .strictObject({
        video: share(0.4, "Preference for video"),
        audio: share(0.1, "Preference for audio"),
        text: share(0.5, "Preference for text"),
      })
      .prefault({})
      .meta({ description: "Preferred content formats, summing to 1", doctrine: ["D8"] }),
    priceSensitivity: factor("Multiplier of the weight of price"),
    qualitySensitivity: factor("Multiplier of the weight of believed quality", { doctrine: ["D12"] }),
    trustInPeople: factor("Multiplier of the weight of reviews and friends", { doctrine: ["D2"], off: 0 }),
    trustInBrands: factor("Multiplier of the weight of what brands say themselves", {
      doctrine: ["D4"],
      off: 0,
    }),
    pushAttention: factor("Multiplier of the chance to notice advertising, e-mail and signs", {
      doctrine: ["D4"],
      off: 0,
    }),
    scepticShare: share(0.3, "Share of readers who discount few, perfect or unanswered reviews"),
    sharing: factor("Multiplier of the chance to post a review", { doctrine: ["D3"], off: 0 }),
    talking: factor("Multiplier of the chance to tell a friend", { doctrine: ["D3"], off: 0 }),
    transitions: z
      .strictObject({
        know: nextMoment(0.15, 0.3, 0.25, 0.3, "know"),
        go: nextMoment(0.1, 0.05, 0.25, 0.6, "go"),
        do: nextMoment(0.1, 0.15, 0.05, 0.7, "do"),
        buy: nextMoment(1, 0, 0, 0, "buy"),
      })
      .prefault({})
      .meta({ description: "From each micro-moment to the next", doctrine: ["D14"] }),
  })
  .meta({ description: "A persona" });

/** Every scenario has at least one persona; left out, everybody is average. */
export const personasSettings = z
  .record(nameSetting, personaSettings)
  .default({ everybody: personaSettings.parse({ share: 1 }) })
  .meta({ description: "Personas by name, 1 to 16 of them; their shares sum to 1", keys: "persona" });
