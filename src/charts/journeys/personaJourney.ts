import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
import { NARROW } from "../../drawing/look.ts";
import { personaColumn } from "./personaColumn.ts";
import { personaPanel } from "./personaPanel.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { personaJourneyWords, stageInSentence } from "./words/personaJourney.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sampleCaption } from "../../drawing/words/samples.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

export interface PersonaJourneyOptions extends ChartOptions {
  /** consumers that stages after the purchase are read from */
  readonly sample?: number | undefined;
}

/** The customer journey map of each persona: where it goes, how that feels, and where it breaks. */
export const personaJourney: Chart<PersonaJourneyRow, PersonaJourneyOptions> = chartOf({
  name: "personaJourney",
  computed: {
    interval: "means",
    sections: ["7.4", "7.8", "7.11"],
    says: {
      en: [
        "one touchpoint in one stage of one persona’s journey",
        "its share of the visits to the stage; how often the stage goes well; visits after which the journey ends",
      ],
      it: [
        "un punto di contatto in una fase del percorso di una persona tipo",
        "la sua quota di visite alla fase; quanto spesso la fase va bene; visite dopo le quali il percorso finisce",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly PersonaJourneyRow[],
  setting: ChartSetting,
  options: PersonaJourneyOptions,
): Composition | undefined {
  if (!rows.some(isVisited)) return undefined;
  const { locale, numbers } = setting;
  const words = personaJourneyWords[locale];
  const personas = [...new Set(rows.map(({ persona }) => persona))];
  const isNarrow = setting.width < NARROW;
  const draw = isNarrow ? personaColumn : personaPanel;
  const panels = personas.map((persona) =>
    draw(
      setting,
      persona,
      rows.filter((row) => row.persona === persona),
    ),
  );
  const sample = options.sample === undefined ? undefined : numbers.format(options.sample, "count");
  const caption = words.caption(
    `${quantileWords[locale].means(setting.runs)} ${sampleCaption(locale, sample)}`,
  );
  return { subtitle: isNarrow ? words.subtitleDown : words.subtitle, caption, panels };
}

function find(rows: readonly PersonaJourneyRow[], options: PersonaJourneyOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const visited = rows.filter(isVisited);
  if (visited.length === 0) return quantileWords[setting.locale].nothing;
  const words = personaJourneyWords[setting.locale];
  // One row of each stage is enough: they say the same of it.
  const deciding = visited
    .filter(({ decides, exits }) => decides && exits > 0)
    .filter((row, index, all) => all.findIndex(({ persona }) => persona === row.persona) === index)
    .toSorted((a, b) => b.exits - a.exits);
  const [worst, ...others] = deciding;
  const hard = visited
    .filter(({ ease }) => Number.isFinite(ease))
    .reduce((low, row) => (row.ease < low.ease ? row : low), visited[0]);
  const sentences = Number.isFinite(hard.ease) ? [words.hardest(...said(setting, hard, hard.ease))] : [];
  if (worst === undefined)
    return { title: words.smooth, sentences: [...decisiveTouchpoints(setting, rows), ...sentences] };
  return {
    title: words.title(...said(setting, worst, worst.exits)),
    sentences: [
      ...decisiveTouchpoints(setting, rows),
      ...lastSources(setting, rows, worst),
      ...others.slice(0, 2).map((row) => words.decides(...said(setting, row, row.exits))),
      ...sentences,
    ],
  };
}

function said(
  { locale, numbers }: ChartSetting,
  row: PersonaJourneyRow,
  share: number,
): [string, string, string] {
  return [nameInSentence(row.persona), stageInSentence(locale, row.stage), numbers.format(share, "share")];
}

/** In which micro-moment at which touchpoint most is decided: of the persona where it shows most. */
function decisiveTouchpoints(
  { locale, numbers }: ChartSetting,
  rows: readonly PersonaJourneyRow[],
): string[] {
  const decisive = rows.filter((row) => row.decisive).toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  return decisive.slice(0, 1).map(({ persona, stage, touchpoint, gain }) => {
    const at = nameInSentence(touchpointName(locale, touchpoint));
    const points = numbers.format(Math.abs(gain) * 100, "points");
    const words = personaJourneyWords[locale];
    return words.decisive(nameInSentence(persona), at, stageInSentence(locale, stage), points, gain > 0);
  });
}

/** The touchpoint after which the persona leaves the stage most often. */
function lastSources(
  { locale }: ChartSetting,
  rows: readonly PersonaJourneyRow[],
  { persona, stage }: PersonaJourneyRow,
): string[] {
  const there = rows.filter((row) => row.persona === persona && row.stage === stage && row.lastSource > 0);
  if (there.length < 2) return [];
  const last = there.reduce((most, row) => (row.lastSource > most.lastSource ? row : most));
  const touchpoint = nameInSentence(touchpointName(locale, last.touchpoint));
  const words = personaJourneyWords[locale];
  return [words.after(nameInSentence(persona), touchpoint)];
}

function isVisited({ visits }: PersonaJourneyRow): boolean {
  return visits > 0;
}

function columns(options: PersonaJourneyOptions = {}): Column<PersonaJourneyRow>[] {
  const labels = personaJourneyWords[settingOf(options).locale].columns;
  return [
    { key: "persona", label: labels.persona, unit: "text" },
    { key: "stage", label: labels.stage, unit: "text" },
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "part", label: labels.part, unit: "share" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "ease", label: labels.ease, unit: "share" },
    { key: "exits", label: labels.exits, unit: "share" },
    { key: "lastSource", label: labels.lastSource, unit: "count" },
    { key: "gain", label: labels.gain, unit: "share" },
  ];
}
