import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { inEach } from "../../language/bilingual.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { withPopulation } from "../../report/document/marketSize.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Block, Maker, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { assumptionSections } from "../run/assumptions.ts";
import { storyOf, type StoryTold } from "./story.ts";
import { storyStudyWords } from "./words/storyStudy.ts";

/** The report of a story: what one consumer lived through, day by day, and what the market took as given. */
export function documentOfStory(told: StoryTold, maker: Maker): ReportDocument {
  const { scenario, seed, runs } = told;
  return {
    ...reportOf(scenario, { ...maker, seed, runs: runs.length }),
    kind: "story",
    texts: inEach((language) => textOf(told, language)),
    figures: [],
    data: [dataTableOf("story", storyOf(told, USUAL_LANGUAGE).lines)],
  };
}

function textOf(told: StoryTold, locale: Locale): ReportText {
  const { scenario, consumer } = told;
  const words = storyStudyWords[locale];
  const { name, lines, nothing } = storyOf(told, locale);
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const { consumers, days } = scenario.market;
  const about = words.about(count(consumer), count(consumers), count(days));
  const scenes = lines.flatMap(({ when, what }): Block[] => [
    { kind: "heading", text: when },
    { kind: "paragraph", text: what },
  ]);
  return {
    ...headIn(scenario, locale),
    about: withPopulation(about, scenario, locale),
    headlines: [],
    notModelled: notModelledIn([scenario], locale),
    sections: [
      {
        heading: words.heading(name),
        blocks: [
          ...(scenes.length === 0 ? [{ kind: "paragraph", text: nothing } as const] : scenes),
          { kind: "note", text: words.made },
        ],
      },
      ...assumptionSections(scenario, locale),
    ],
  };
}
