import { unitWords } from "../../metrics/metric.js";
import { explainCode, listCodes } from "../../scenario/explain/explainCode.js";
import { listStatements } from "../../scenario/explain/explainTerm.js";
import { listSettings } from "../../scenario/explain/listSettings.js";
import { BRAND_METRICS } from "../../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../../metrics/marketMetrics.js";
import { knownKeys, settingTree, settingWithin } from "../../scenario/explain/settingSchema.js";
import { glossary } from "../../scenario/words/glossary.js";
import { topicWords } from "../words/explain.js";
import { wrapText } from "../../report/text/wrapText.js";
/** Lists that `umot explain` gives by their names. */
export const TOPICS = ["settings", "metrics", "terms", "doctrine", "codes"];
/** Whether a word asks for everything of one topic. */
export function isTopic(word) {
    return TOPICS.includes(word);
}
/** All that can be explained, by topic: names, and where each list is told in full. */
export function formatTopics(language, width) {
    const words = topicWords[language];
    const sections = TOPICS.map((topic) => {
        const names = namesOf(topic, language);
        return `${words[topic]}\n${wrapText(names.join(", "), width, "  ")}`;
    });
    return [words.introduction, ...sections, words.examples].join("\n\n");
}
/** Everything of one topic, a line or two each. */
export function formatTopic(topic, language) {
    const lines = {
        settings: () => listSettings().map(({ path, about }) => `${path}\n  ${about[language]}.`),
        metrics: () => [...entriesOf(BRAND_METRICS, "<brand>"), ...entriesOf(MARKET_METRICS, "market")].map(([name, metric]) => `${name}\n  ${metric.about[language]} (${unitWords(metric)[language]}).`),
        terms: () => glossary.map(({ name, about }) => `${name[language]}\n  ${about[language]}`),
        doctrine: () => listStatements().map(({ id, says }) => `${id}\n  ${says[language]}`),
        codes: () => listCodes().map((code) => `${code}\n  ${explainCode(code)?.title[language]}.`),
    };
    return lines[topic]().join("\n");
}
function namesOf(topic, language) {
    if (topic === "settings")
        return groupsOfSettings();
    if (topic === "metrics")
        return [...new Set([...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)])];
    if (topic === "terms")
        return glossary.map(({ name }) => name[language].split(",")[0]);
    const all = topic === "doctrine" ? listStatements().map(({ id }) => id) : listCodes();
    return [`${all[0]}–${all[all.length - 1]}`];
}
/** Groups of the top level; single settings of it are few and told by `explain settings`. */
function groupsOfSettings() {
    const root = settingTree();
    return knownKeys(root).filter((key) => {
        const { type, items } = settingWithin(root, key) ?? {};
        return type === "object" || items?.properties !== undefined;
    });
}
function entriesOf(metrics, subject) {
    return Object.entries(metrics).map(([name, metric]) => [`${subject}.${name}`, metric]);
}
