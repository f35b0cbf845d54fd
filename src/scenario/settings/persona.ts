import * as z from "zod/mini";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import {
  type ByMoment,
  factor,
  inMoment,
  labelSetting,
  nameSetting,
  type SettingSources,
  type SettingWords,
  share,
  noted,
} from "./fields.ts";

/** How often each daypart comes on a usual day, from early morning to night. */
export const DEFAULT_DAYPARTS = [0.08, 0.16, 0.24, 0.14, 0.32, 0.06] as const;

/** A row over the six dayparts of weights that need not sum to 1. */
function daypartWeights(fallback: readonly [number, number, number, number, number, number]) {
  const [earlyMorning, commute, work, errands, evening, night] = fallback;
  const about = { en: "When micro-moments come", it: "Quando arrivano i micro-momenti" };
  const weight = (value: number, when: Bilingual) =>
    noted(z._default(z.number().check(z.minimum(0), z.maximum(1000)), value), {
      name: { en: `micro-moments ${when.en}`, it: `micro-momenti ${when.it}` },
      about: inEach((language) => `${about[language]}: ${when[language]}`),
      unit: "weight",
      doctrine: ["D15"],
    });
  return noted(
    z.prefault(
      z.strictObject({
        earlyMorning: weight(earlyMorning, { en: "at 5–7 h", it: "alle 5–7" }),
        commute: weight(commute, { en: "at 7–9 h and 17–19 h", it: "alle 7–9 e alle 17–19" }),
        work: weight(work, { en: "at 9–17 h", it: "alle 9–17" }),
        errands: weight(errands, { en: "when out and in the shop", it: "fuori casa e in negozio" }),
        evening: weight(evening, { en: "in the evening at home", it: "la sera a casa" }),
        night: weight(night, { en: "at night, 23–5 h", it: "di notte, 23–5" }),
      }),
      {},
    ),
    {
      name: { en: "times of day", it: "fasce del giorno" },
      about,
      doctrine: ["D15"],
    },
  );
}

const step = (from: string, to: string): SettingWords => ({
  name: { en: `moves from ${from} to ${to}`, it: `passaggi da ${from} a ${to}` },
  about: { en: `From ${from} to ${to}`, it: `Da ${from} a ${to}` },
});

const nextMoment = (know: number, go: number, act: number, buy: number, from: string) =>
  noted(
    z.prefault(
      z.strictObject({
        know: share(know, step(from, "know")),
        go: share(go, step(from, "go")),
        do: share(act, step(from, "do")),
        buy: share(buy, step(from, "buy")),
      }),
      {},
    ),
    {
      about: {
        en: `Where a consumer who goes on turns after “${from}”; the four sum to 1`,
        it: `Dove si rivolge dopo “${from}” un consumatore che prosegue; i quattro danno 1 in somma`,
      },
      doctrine: ["D14"],
    },
  );

const TO = { know: "sapere", go: "andare", do: "fare", buy: "comprare" } as const;

const habitRow = (moment: keyof ByMoment) =>
  noted(
    z._default(
      z.record(
        z.string(),
        noted(z.number().check(z.minimum(0), z.maximum(1000)), {
          name: { en: `habit of turning to it to ${moment}`, it: `abitudine a usarlo per ${TO[moment]}` },
          about: inMoment(
            { en: "Multiplier of the use of a channel", it: "Moltiplicatore dell'uso di un canale" },
            moment,
          ),
          unit: "times",
          doctrine: ["D14"],
        }),
      ),
      {},
    ),
    {
      about: inMoment(
        { en: "Multipliers of the channels' use", it: "Moltiplicatori dell'uso dei canali" },
        moment,
      ),
      unit: "times",
      keys: "channel",
    },
  );

/** A kind of consumer: a share of the population and how it differs from the average. */
const personaSettings = noted(
  z.strictObject({
    label: labelSetting,
    share: noted(z.number().check(z.minimum(0), z.maximum(1)), {
      name: { en: "share of the population", it: "quota della popolazione" },
      about: {
        en: "Share of the population; the shares of all personas sum to 1",
        it: "Quota della popolazione; le quote di tutte le personas danno 1 in somma",
      },
      unit: "0–1",
      fixed: true,
      advice: { en: "Write share: 0.4 for 40 %.", it: "Scrivi share: 0.4 per il 40 %." },
    }),
    needs: factor({
      name: { en: "needs", it: "bisogni" },
      about: { en: "Multiplier of the mean needs a year", it: "Moltiplicatore dei bisogni medi all'anno" },
    }),
    pace: factor({
      name: { en: "pace", it: "ritmo" },
      about: { en: "Multiplier of the wait between moments", it: "Moltiplicatore dell'attesa fra i momenti" },
    }),
    devices: noted(
      z.optional(
        z.strictObject({
          mobile: share(0, {
            name: { en: "use of a phone", it: "uso dello smartphone" },
            about: {
              en: "Share of digital moments on a phone",
              it: "Quota di momenti digitali su smartphone",
            },
          }),
          desktop: share(0, {
            name: { en: "use of a computer", it: "uso del computer" },
            about: {
              en: "Share of digital moments on a computer",
              it: "Quota di momenti digitali su computer",
            },
          }),
          tablet: share(0, {
            name: { en: "use of a tablet", it: "uso del tablet" },
            about: { en: "Share of digital moments on a tablet", it: "Quota di momenti digitali su tablet" },
          }),
        }),
      ),
      {
        name: { en: "mix of devices", it: "distribuzione dei dispositivi" },
        about: {
          en: "Device mix summing to 1; if left out, it follows the calendar year",
          it: "Distribuzione dei dispositivi, che in somma dà 1; se manca, segue l'anno del calendario",
        },
        doctrine: ["D9", "D16"],
      },
    ),
    mobileLean: factor(
      {
        name: { en: "lean to the phone", it: "propensione allo smartphone" },
        about: {
          en: "Odds of the phone relative to the average of the year",
          it: "Propensione allo smartphone rispetto alla media dell'anno",
        },
      },
      { doctrine: ["D16"] },
    ),
    dayparts: daypartWeights(DEFAULT_DAYPARTS),
    habits: noted(
      z.prefault(
        z.strictObject({
          know: habitRow("know"),
          go: habitRow("go"),
          do: habitRow("do"),
          buy: habitRow("buy"),
        }),
        {},
      ),
      {
        name: { en: "habits", it: "abitudini" },
        about: {
          en: "Multipliers of the channels' use by this persona, e.g. know: { video: 2 }",
          it: "Moltiplicatori dell'uso dei canali da parte di questa persona, per es. know: { video: 2 }",
        },
        unit: "times",
        doctrine: ["D14"],
      },
    ),
    formats: noted(
      z.prefault(
        z.strictObject({
          video: share(0.4, {
            name: { en: "preference for video", it: "preferenza per il video" },
            about: { en: "Preference for video", it: "Preferenza per il video" },
          }),
          audio: share(0.1, {
            name: { en: "preference for audio", it: "preferenza per l'audio" },
            about: { en: "Preference for audio", it: "Preferenza per l'audio" },
          }),
          text: share(0.5, {
            name: { en: "preference for text", it: "preferenza per il testo" },
            about: { en: "Preference for text", it: "Preferenza per il testo" },
          }),
        }),
        {},
      ),
      {
        name: { en: "preferred formats", it: "formati preferiti" },
        about: {
          en: "Preferred content formats, summing to 1",
          it: "Formati di contenuto preferiti, che in somma danno 1",
        },
        doctrine: ["D8"],
      },
    ),
    priceSensitivity: factor({
      name: { en: "sensitivity to price", it: "sensibilità al prezzo" },
      about: { en: "Multiplier of the weight of price", it: "Moltiplicatore del peso del prezzo" },
    }),
    qualitySensitivity: factor(
      {
        name: { en: "sensitivity to quality", it: "sensibilità alla qualità" },
        about: {
          en: "Multiplier of the weight of believed quality",
          it: "Moltiplicatore del peso della qualità creduta",
        },
      },
      { doctrine: ["D12"] },
    ),
    trustInPeople: factor(
      {
        name: { en: "trust in people", it: "fiducia nelle persone" },
        about: {
          en: "Multiplier of the weight of reviews and friends",
          it: "Moltiplicatore del peso di recensioni e amici",
        },
      },
      { doctrine: ["D2"], off: 0 },
    ),
    trustInBrands: factor(
      {
        name: { en: "trust in brands", it: "fiducia nelle marche" },
        about: {
          en: "Multiplier of the weight of what brands say themselves",
          it: "Moltiplicatore del peso di ciò che dicono le marche",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    pushAttention: factor(
      {
        name: { en: "attention to advertising", it: "attenzione alla pubblicità" },
        about: {
          en: "Multiplier of the chance of noticing advertising, e-mail and signs",
          it: "Moltiplicatore della probabilità di notare pubblicità, e-mail e insegne",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    scepticShare: share(0.3, {
      name: { en: "share of sceptics", it: "quota di scettici" },
      about: {
        en: "Share of readers who discount few, perfect or unanswered reviews",
        it: "Quota di lettori che scontano recensioni poche, perfette o senza risposta",
      },
    }),
    sharing: factor(
      {
        name: { en: "posting of reviews", it: "propensione a recensire" },
        about: {
          en: "Multiplier of the chance of posting a review",
          it: "Moltiplicatore della probabilità di pubblicare una recensione",
        },
      },
      { doctrine: ["D3"], off: 0 },
    ),
    talking: factor(
      {
        name: { en: "telling of friends", it: "propensione a raccontare" },
        about: {
          en: "Multiplier of the chance of telling a friend",
          it: "Moltiplicatore della probabilità di raccontare a un amico",
        },
      },
      { doctrine: ["D3"], off: 0 },
    ),
    transitions: noted(
      z.prefault(
        z.strictObject({
          know: nextMoment(0.15, 0.3, 0.25, 0.3, "know"),
          go: nextMoment(0.1, 0.05, 0.25, 0.6, "go"),
          do: nextMoment(0.1, 0.15, 0.05, 0.7, "do"),
          buy: nextMoment(1, 0, 0, 0, "buy"),
        }),
        {},
      ),
      {
        name: { en: "moves between moments", it: "passaggi fra i momenti" },
        about: { en: "From each micro-moment to the next", it: "Da ogni micro-momento al successivo" },
        doctrine: ["D14"],
      },
    ),
  }),
  { about: { en: "A persona", it: "Una persona" } },
);

/** Every scenario has at least one persona; left out, everybody is average. */
export const personasSettings = noted(
  z._default(z.record(nameSetting, personaSettings), { everybody: personaSettings.parse({ share: 1 }) }),
  {
    about: {
      en: "Personas by name, 1 to 16 of them; their shares sum to 1",
      it: "Personas per nome, da 1 a 16; le loro quote in somma danno 1",
    },
    keys: "persona",
  },
);

/** What defaults rest on. */
export const personaSources: SettingSources = {
  "personas.<persona>.devices": {
    en: "Statista 241462 and StatCounter: mobile share of web traffic 0.7 % (2009) to 52.2 % (2018)",
    it: "Statista 241462 e StatCounter: quota mobile del traffico web da 0,7 % (2009) a 52,2 % (2018)",
  },
};
