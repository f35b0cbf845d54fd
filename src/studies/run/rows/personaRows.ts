import { USUAL_LANGUAGE } from "../../../language/language.ts";
import type { PersonaJourneyRow } from "../../../charts/journeys/personaJourneyRow.ts";
import { STAGES, type JourneyStage } from "../../../drawing/words/stages.ts";
import type { Replications } from "../../runs/replicate.ts";
import { MOMENTS } from "../../../model/parameters.ts";
import type { FunnelTable, RunResult } from "../../../model/result.ts";
import { personaNames, touchpointNames } from "../../../report/document/names.ts";
import { type Deed, loggedLives } from "./loggedLives.ts";
import { meanOver } from "./overRuns.ts";
import { type TouchpointGain, touchpointGains } from "./touchpointGains.ts";

/** What is known of one stage of one persona's journey. */
interface StageOfPersona {
  readonly visits: number;
  readonly ease: number;
  readonly exits: number;
  readonly touchpoints: readonly {
    readonly name: string;
    readonly uses: number;
    readonly lastSource: number;
    readonly gain?: number | undefined;
    readonly decisive?: boolean;
  }[];
}

/** What tells a persona's journeys with a purchase from those without. */
interface ToldApart {
  readonly gains: readonly TouchpointGain[];
  readonly surest: TouchpointGain | undefined;
  /** of channels */
  readonly names: readonly string[];
}

/** Standard errors from which on a gain is more than luck, although the largest of some thirty was looked for. */
const BEYOND_LUCK = 4;

/**
 * The journey of each persona, stage by stage. Micro-moments are those of all consumers, means over runs; what comes
 * after the purchase is that of the first run's logged consumers, whatever they bought.
 */
export function personaRows({ runs, scenario }: Replications): PersonaJourneyRow[] {
  const personas = personaNames(scenario, USUAL_LANGUAGE);
  const touchpoints = touchpointNames(scenario, USUAL_LANGUAGE);
  const names = runs[0].channels.map((channel) => touchpoints.get(channel) ?? channel);
  const lives = [...loggedLives(runs[0].events).values()];
  return runs[0].personas.flatMap((persona, index) => {
    const own = lives.filter(([{ persona: who }]) => who === index);
    const deeds = own.flat();
    const gains = touchpointGains(own, runs[0].channels.length);
    const told = { gains, surest: surestOf(gains), names };
    const stages = STAGES.map((stage) => stageOf(runs, deeds, told, stage, index));
    const lost = stages.map(({ visits, exits }) => visits * exits || 0);
    const deciding = lost.indexOf(Math.max(...lost));
    return stages.flatMap((stage, at) =>
      rowsOf(stage, personas.get(persona) ?? persona, STAGES[at], at === deciding && lost[at] > 0),
    );
  });
}

function stageOf(
  runs: readonly RunResult[],
  deeds: readonly Deed[],
  told: ToldApart,
  stage: JourneyStage,
  persona: number,
): StageOfPersona {
  if (stage === "use") return useOf(deeds);
  if (stage === "tell") return tellingOf(deeds);
  return momentOf(runs, told, MOMENTS.indexOf(stage), persona);
}

/** The gain that is least likely luck, if any is beyond it. */
function surestOf(gains: readonly TouchpointGain[]): TouchpointGain | undefined {
  const [first, ...others] = gains;
  if (first === undefined) return undefined;
  const surest = others.reduce(
    (most, gain) => (Math.abs(gain.deviation) > Math.abs(most.deviation) ? gain : most),
    first,
  );
  return Math.abs(surest.deviation) < BEYOND_LUCK ? undefined : surest;
}

function momentOf(
  runs: readonly RunResult[],
  { gains, surest, names }: ToldApart,
  moment: number,
  persona: number,
): StageOfPersona {
  const gainAt = (channel: number) =>
    gains.find((gain) => gain.channel === channel && gain.moment === MOMENTS[moment]);
  const [{ channels, personas }] = runs;
  const inFunnel = (measure: (funnel: FunnelTable) => Float64Array) =>
    meanOver(runs.map(({ funnel }) => sumOfCell(measure(funnel), moment, persona, personas.length)));
  const visits = inFunnel((funnel) => funnel.visits);
  // Shape [P, M, C].
  const at = (channel: number) => (persona * MOMENTS.length + moment) * channels.length + channel;
  return {
    visits,
    ease: inFunnel(({ met }) => met) / visits,
    exits: inFunnel(({ left }) => left) / visits,
    touchpoints: names.map((name, channel) => ({
      name,
      uses: meanOver(runs.map(({ touchpoints }) => touchpoints.visits[at(channel)])),
      lastSource: meanOver(runs.map(({ touchpoints }) => touchpoints.exits[at(channel)])),
      gain: gainAt(channel)?.gain,
      decisive: surest !== undefined && gainAt(channel) === surest,
    })),
  };
}

/** Moment and persona are the first two indices of the table. */
function sumOfCell(table: Float64Array, moment: number, persona: number, personas: number): number {
  const size = table.length / (MOMENTS.length * personas);
  const from = (moment * personas + persona) * size;
  return table.subarray(from, from + size).reduce((sum, count) => sum + count, 0);
}

/** The second moment of truth: satisfaction, and how often the care desk was needed. */
function useOf(deeds: readonly Deed[]): StageOfPersona {
  const values = valuesOf(deeds, "experience");
  const complaints = valuesOf(deeds, "complain").length;
  return {
    visits: values.length,
    ease: meanOver(values),
    exits: Number.NaN,
    touchpoints: [{ name: "care", uses: complaints, lastSource: 0 }],
  };
}

/** The ultimate moment of truth: what the reviews posted say, and where the word goes. */
function tellingOf(deeds: readonly Deed[]): StageOfPersona {
  const stars = valuesOf(deeds, "post");
  const told = valuesOf(deeds, "tell").reduce((sum, friends) => sum + friends, 0);
  return {
    visits: stars.length,
    ease: meanOver(stars.map((value) => (value - 1) / 4)),
    exits: Number.NaN,
    touchpoints: [
      { name: "friends", uses: told, lastSource: 0 },
      { name: "posts", uses: stars.length, lastSource: 0 },
    ],
  };
}

function valuesOf(deeds: readonly Deed[], activity: Deed["activity"]): number[] {
  return deeds.filter((deed) => deed.activity === activity).map(({ value }) => value);
}

function rowsOf(
  { visits, ease, exits, touchpoints }: StageOfPersona,
  persona: string,
  stage: JourneyStage,
  decides: boolean,
): PersonaJourneyRow[] {
  const all = touchpoints.reduce((sum, { uses }) => sum + uses, 0);
  const used = touchpoints.filter(({ uses }) => uses > 0);
  const common = { persona, stage, visits, ease, exits, decides };
  const none = { touchpoint: "", part: Number.NaN, lastSource: 0, gain: Number.NaN, decisive: false };
  if (used.length === 0) return [{ ...common, ...none }];
  return used.map(({ name, uses, lastSource, gain = Number.NaN, decisive = false }) => ({
    ...common,
    touchpoint: name,
    part: stage === "use" ? uses / visits : uses / all,
    lastSource,
    gain,
    decisive,
  }));
}
