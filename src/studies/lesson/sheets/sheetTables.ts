import type { Language } from "../../../language/language.ts";
import { type Html, html } from "../../../report/page/html.ts";
import type { Gathered, TargetOutcome } from "../conductLesson.ts";
import type { Lesson, LessonPlan, LessonTarget } from "../lesson.ts";
import { lessonNumber } from "../lessonNumber.ts";
import { sheetWords } from "../words/sheetWords.ts";

/** What a target asks for, as text. */
function targetText({ says, unit, atLeast, atMost }: LessonTarget, language: Language): string {
  const words = sheetWords[language];
  const bounds = [
    ...(atLeast === undefined ? [] : [words.atLeast(lessonNumber(atLeast, unit, language))]),
    ...(atMost === undefined ? [] : [words.atMost(lessonNumber(atMost, unit, language))]),
  ];
  return `${says[language]}: ${bounds.join(", ")}`;
}

/** Results point by point: the mean of the runs, and the lowest and highest one. */
export function resultTable(
  { predict }: Lesson,
  sides: readonly { readonly label: string; readonly gathered: Gathered }[],
  language: Language,
): Html {
  const rows = (predict.points ?? [predict.says]).map((point) => point[language]);
  const cell = ({ values, runs }: Gathered, at: number) => {
    const own = runs.map((run) => run[at]);
    const mean = lessonNumber(values[at], predict.unit, language);
    if (predict.across === "range") return mean;
    return `${mean} (${lessonNumber(Math.min(...own), predict.unit, language)} – ${lessonNumber(Math.max(...own), predict.unit, language)})`;
  };
  return html`<table><thead><tr><th></th>${sides.map(({ label }) => html`<th class="number">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row, at) => html`<tr><td>${row}</td>${sides.map(({ gathered }) => html`<td class="number">${cell(gathered, at)}</td>`)}</tr>`)}</tbody></table>`;
}

/** The levers of a challenge, where they begin, and plans beside each other; an empty plan leaves room to write. */
export function leverTable(
  { challenge }: Lesson,
  plans: readonly { readonly label: string; readonly plan?: LessonPlan }[],
  language: Language,
): Html {
  const words = sheetWords[language];
  const plain = (value: number) => value.toLocaleString(language);
  return html`<table><thead><tr><th>${words.lever}</th><th class="number">${words.range}</th><th class="number">${words.start}</th>${plans.map(({ label }) => html`<th class="number">${label}</th>`)}</tr></thead>
<tbody>${challenge.levers.map(({ says, least, most, start }, at) => html`<tr><td>${says[language]}</td><td class="number">${plain(least)} – ${plain(most)}</td><td class="number">${plain(start)}</td>${plans.map(({ plan }) => html`<td class="number">${plan === undefined ? "" : plain(plan[at])}</td>`)}</tr>`)}</tbody></table>`;
}

/** The targets of a challenge and what plans reach. */
export function targetTable(
  { challenge }: Lesson,
  plans: readonly { readonly label: string; readonly marks?: readonly TargetOutcome[] }[],
  language: Language,
): Html {
  return html`<table><thead><tr><th>${sheetWords[language].target}</th>${plans.map(({ label }) => html`<th class="number">${label}</th>`)}</tr></thead>
<tbody>${challenge.targets.map((target, at) => html`<tr><td>${targetText(target, language)}</td>${plans.map(({ marks }) => html`<td class="number">${marks === undefined ? "" : `${lessonNumber(marks[at].value, target.unit, language)} ${marks[at].isMet ? "✓" : "✗"}`}</td>`)}</tr>`)}</tbody></table>`;
}
