import { unitWords } from "../../metrics/metric.ts";
import type { Language } from "../../language/language.ts";
import { explainCode, listCodes, listStatements } from "../../scenario/explain/explanations.ts";
import { listSettings } from "../../scenario/explain/listSettings.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import { knownKeys, settingTree, settingWithin } from "../../scenario/explain/settingSchema.ts";
import { glossary } from "../../scenario/words/glossary.ts";
import { topicWords } from "../words/explain.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** Lists that `umot explain` gives by their names. */
export const TOPICS = ["settings", "metrics", "terms", "doctrine", "codes"] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether a word asks for everything of one topic. */
export function isTopic(word: string): word is Topic {
  return (TOPICS as readonly string[]).includes(word);
}

/** All that can be explained, by topic: names, and where each list is told in full. */
export function formatTopics(language: Language, width: number): string {
  const words = topicWords[language];
  const sections = TOPICS.map((topic) => {
    const names = namesOf(topic, language);
    return `${words[topic]}\n${wrapText(names.join(", "), width, "  ")}`;
  });
  return [words.introduction, ...sections, words.examples].join("\n\n");
}

/** Everything of one topic, a line or two each. */
export function formatTopic(topic: Topic, language: Language): string {
  const lines: Readonly<Record<Topic, () => string[]>> = {
    settings: () => listSettings().map(({ path, about }) => `${path}\n  ${about[language]}.`),
    metrics: () =>
      [...entriesOf(BRAND_METRICS, "<brand>"), ...entriesOf(MARKET_METRICS, "market")].map(
        ([name, metric]) => `${name}\n  ${metric.about[language]} (${unitWords(metric)[language]}).`,
      ),
    terms: () => glossary.map(({ name, about }) => `${name[language]}\n  ${about[language]}`),
    doctrine: () => listStatements().map(({ id, says }) => `${id}\n  ${says[language]}`),
    codes: () => listCodes().map((code) => `${code}\n  ${explainCode(code)?.title[language]}.`),
  };
  return lines[topic]().join("\n");
}

function namesOf(topic: Topic, language: Language): string[] {
  if (topic === "settings") return groupsOfSettings();
  if (topic === "metrics")
    return [...new Set([...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)])];
  if (topic === "terms") return glossary.map(({ name }) => name[language].split(",")[0]);
  const all = topic === "doctrine" ? listStatements().map(({ id }) => id) : listCodes();
  return [`${all[0]}–${all[all.length - 1]}`];
}

/** Groups of the top level; single settings of it are few and told by `explain settings`. */
function groupsOfSettings(): string[] {
  const root = settingTree();
  return knownKeys(root).filter((key) => {
    const { type, items } = settingWithin(root, key) ?? {};
    return type === "object" || items?.properties !== undefined;
  });
}

function entriesOf<Metric>(metrics: Readonly<Record<string, Metric>>, subject: string): [string, Metric][] {
  return Object.entries(metrics).map(([name, metric]) => [`${subject}.${name}`, metric]);
}
