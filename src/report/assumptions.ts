import { type Locale, numbersOf } from "../charts/numbers.ts";
import { cleanName } from "../charts/textWidth.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { type Html, html } from "./html.ts";
import { brandNames } from "./names.ts";
import { dateOf } from "./rows/periods.ts";
import { type ReportWords, reportWords } from "./words.ts";

/** What the scenario takes as given: the brands' main settings, and what happens on the way. */
export function assumptions(scenario: Scenario, locale: Locale): Html {
  const words = reportWords(locale);
  return html`
<h2>${words.assumptions}</h2>
${brandTable(scenario, locale)}
<p class="about">${words.defaults}</p>
${timeline(scenario, locale)}`;
}

function brandTable(scenario: Scenario, locale: Locale): Html {
  const words = reportWords(locale);
  const rows = settingRows(scenario, locale);
  const heads = [...brandNames(scenario).values()].map(
    (name) => html`<th scope="col">${cleanName(name)}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.assumptions}"><table>
<thead><tr><th scope="col" class="text">${words.brand}</th>${heads}</tr></thead>
<tbody>${rows.map(
    ([setting, cells]) => html`
<tr><th scope="row" class="text">${words.settings[setting]}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

type Setting = keyof ReportWords["settings"];

function settingRows({ brands, market }: Scenario, locale: Locale): [Setting, string[]][] {
  const numbers = numbersOf(locale, market.currency);
  const all = Object.values(brands);
  const stars = (count: number, mean: number) =>
    count === 0 ? "0" : `${numbers.format(count, "count")} · ${numbers.format(mean, "stars")}★`;
  return [
    ["quality", all.map(({ quality }) => numbers.format(quality, "quality"))],
    ["promise", all.map(({ promise }) => numbers.format(promise, "quality"))],
    ["service", all.map(({ service }) => numbers.format(service, "quality"))],
    ["price", all.map(({ price }) => numbers.format(price, "money"))],
    ["unitCost", all.map(({ unitCost }) => numbers.format(unitCost, "money"))],
    ["advertising", all.map(({ advertising }) => numbers.format(advertising.daily, "money"))],
    ["answered", all.map(({ care }) => numbers.format(care.answered, "share"))],
    ["awareness", all.map(({ awareness }) => numbers.format(awareness, "share"))],
    [
      "startingReviews",
      all.map(({ startingReviews }) => stars(startingReviews.count, startingReviews.stars)),
    ],
  ];
}

function timeline({ timeline: changes, market }: Scenario, locale: Locale): Html {
  if (changes.length === 0) return html``;
  const words = reportWords(locale);
  const numbers = numbersOf(locale);
  return html`<h2>${words.timeline}</h2>
<ul>${changes.map(({ day, note, set }) => {
    const what = note === "" ? words.changes(Object.keys(set).join(", ")) : note;
    return html`<li>${words.day(day, numbers.day(dateOf(market.start, day)))}: ${what}</li>`;
  })}</ul>`;
}
