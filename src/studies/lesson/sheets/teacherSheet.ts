import type { Language } from "../../../language/language.ts";
import { termCalled } from "../../../scenario/words/termCalled.ts";
import { html } from "../../../report/page/html.ts";
import type { PageFonts } from "../../../report/page/style.ts";
import { type Classroom, conductLesson, LESSON_SEED, markPlan } from "../conductLesson.ts";
import type { Lesson } from "../lesson.ts";
import { sheetWords } from "../words/sheetWords.ts";
import { gridPicture } from "./gridPicture.ts";
import { sheetPage } from "./sheetPage.ts";
import { leverTable, resultTable, targetTable } from "./sheetTables.ts";

/**
 * The sheet that a teacher prints: goals, course with minutes, what comes out, why, what pupils get wrong, the
 * challenge with a solution. Its numbers are simulated when it is made.
 */
export async function teacherSheet(
  lesson: Lesson,
  language: Language,
  classroom: Classroom,
  fonts?: PageFonts,
): Promise<string> {
  const words = sheetWords[language];
  const { challenge, predict } = lesson;
  const { truth, hints } = await conductLesson(lesson, classroom);
  const solved = await markPlan(lesson, challenge.solution, classroom);
  const missed = await markPlan(lesson, challenge.misses, classroom);
  const sides = [
    ...hints.map((gathered, at) => ({ label: lesson.hints[at].says[language], gathered })),
    { label: words.result, gathered: truth },
  ];
  const curves = sides.map(({ label, gathered: { values } }, at) => ({
    label,
    values,
    colour: at === sides.length - 1 ? 1 : 7,
    isDashed: at < sides.length - 1,
  }));
  const made = predict.across === "range" ? words.ofRuns : words.madeBy;
  const body = html`<p class="muted">umot · ${words.teacher} · ${words.minutes(lesson.minutes)} · ${lesson.doctrine.join(", ")}</p>
<h1>${lesson.title[language]}</h1>
<p class="question">${lesson.question[language]}</p>
<h2>${words.goals}</h2><ul>${lesson.goals.map((goal) => html`<li>${goal[language]}</li>`)}</ul>
<h2>${words.course}</h2><p>${words.open(lesson.name)}</p>
<table><tbody>${words.steps(lesson.minutes).map(([step, time]) => html`<tr><td>${step}</td><td class="number">${time}</td></tr>`)}</tbody></table>
<p>${lesson.situation[language]}</p>
<h2>${words.answer}</h2><p><strong>${lesson.answer.says[language]}</strong></p>
${predict.points !== undefined && gridPicture(predict, curves, language)}
${resultTable(lesson, sides, language)}
<p class="about">${made(lesson.runs, classroom.seed ?? LESSON_SEED)}</p>
<h2>${words.why}</h2>${lesson.explanation.map((paragraph) => html`<p>${paragraph[language]}</p>`)}
<h2>${words.pitfalls}</h2><ul>${lesson.pitfalls.map((pitfall) => html`<li>${pitfall[language]}</li>`)}</ul>
<h2>${words.challenge}</h2><p>${challenge.says[language]}</p>
${leverTable(
  lesson,
  [
    { label: words.solution, plan: challenge.solution },
    { label: words.miss, plan: challenge.misses },
  ],
  language,
)}
${targetTable(
  lesson,
  [
    { label: words.solution, marks: solved },
    { label: words.miss, marks: missed },
  ],
  language,
)}
<h2>${words.terms}</h2><ul>${lesson.terms.flatMap((term) => termCalled(term) ?? []).map(({ name, about }) => html`<li><strong>${name[language]}</strong>: ${about[language]}</li>`)}</ul>
<h2>${words.sources}</h2><ul>${lesson.sources.map(({ cite, doi }) => html`<li>${cite}${doi !== undefined && html`. doi:${doi}`}</li>`)}</ul>`;
  return sheetPage(`${lesson.title[language]} · ${words.teacher}`, language, body, fonts);
}
