import type { Language } from "../../../language/language.ts";
import { html } from "../../../report/page/html.ts";
import type { PageFonts } from "../../../report/page/style.ts";
import { type Classroom, conductHints } from "../conductLesson.ts";
import type { Lesson } from "../lesson.ts";
import { lessonNumber } from "../lessonNumber.ts";
import { sheetWords } from "../words/sheetWords.ts";
import { gridPicture } from "./gridPicture.ts";
import { sheetPage } from "./sheetPage.ts";
import { leverTable, resultTable, targetTable } from "./sheetTables.ts";

/** The sheet that a pupil fills in: the question, room for the prediction, the challenge; no answers. */
export async function pupilSheet(
  lesson: Lesson,
  language: Language,
  classroom: Classroom,
  fonts?: PageFonts,
): Promise<string> {
  const words = sheetWords[language];
  const { predict, data } = lesson;
  const hints = await conductHints(lesson, classroom);
  const known = hints.map((gathered, at) => ({ label: lesson.hints[at].says[language], gathered }));
  const curves = known.map(({ label, gathered: { values } }) => ({
    label,
    values,
    colour: 7,
    isDashed: true,
  }));
  const body = html`<p class="muted">umot · ${words.pupil} · ${words.minutes(lesson.minutes)} · ${words.name} <span class="slot"></span></p>
<h1>${lesson.title[language]}</h1>
<p class="question">${lesson.question[language]}</p>
<p>${lesson.situation[language]}</p>
${data !== undefined && html`<table><tbody>${data.points.map((point, at) => html`<tr><td>${point[language]}</td><td class="number">${lessonNumber(data.values[at], predict.unit, language)} ${data.says[language]}</td></tr>`)}</tbody></table>`}
<h2>${words.myPrediction}</h2>
${
  predict.points === undefined
    ? html`${known.length > 0 && resultTable(lesson, known, language)}
<p>${predict.says[language]}. ${words.writeHere(lessonNumber(predict.least, predict.unit, language), lessonNumber(predict.most, predict.unit, language))} <span class="slot"></span></p>`
    : html`<p>${predict.says[language]}. ${words.drawHere}</p>${gridPicture(predict, curves, language)}`
}
<h2>${words.cameOut}</h2><div class="blank"></div>
<p>${words.myReason}</p><div class="blank"></div><div class="blank"></div>
<h2>${words.challenge}</h2><p>${lesson.challenge.says[language]}</p>
${leverTable(lesson, [{ label: words.myPlan }], language)}
${targetTable(lesson, [{ label: words.myPlan }], language)}`;
  return sheetPage(`${lesson.title[language]} · ${words.pupil}`, language, body, fonts);
}
