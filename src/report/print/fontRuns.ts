/** Fonts by what they are for; the first two are Inter. */
export type PrintFont = "regular" | "semiBold" | "arabic" | "hebrew" | "emoji";

/** A stretch of text in one font. */
export interface FontRun {
  readonly font: PrintFont;
  readonly text: string;
}

/** Marks that turn or join text, for which fonts have no sign of their own. */
const INVISIBLE = /[\u2060\u2066-\u2069\u202A-\u202E\u200B-\u200F]|\uFE0F/g;

const ARABIC = /[\p{Script=Arabic}]/u;
const HEBREW = /[\p{Script=Hebrew}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** Signs that count as emoji but stand in Inter like letters. */
const IN_INTER = /[©®™★☆✓✗→←↑↓]/u;

/**
 * Splits a text where its writing changes, so that every letter is printed in a font that has it. Words of a writing
 * from right to left are put in the order in which they are printed.
 */
export function fontRuns(text: string, usual: "regular" | "semiBold" = "regular"): FontRun[] {
  const runs: FontRun[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text.replace(INVISIBLE, ""))) {
    const last = runs.at(-1);
    const font = fontOf(segment, usual) ?? followOn(last, usual);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + segment };
    else runs.push({ font, text: segment });
  }
  return runs.flatMap(turned);
}

function fontOf(segment: string, usual: PrintFont): PrintFont | undefined {
  if (ARABIC.test(segment)) return "arabic";
  if (HEBREW.test(segment)) return "hebrew";
  if (EMOJI.test(segment) && !IN_INTER.test(segment)) return "emoji";
  return /\s/.test(segment) ? undefined : usual;
}

/** A blank goes with what is before it, so that words of one writing stay together. */
function followOn(last: FontRun | undefined, usual: PrintFont): PrintFont {
  return last === undefined || last.font === "emoji" ? usual : last.font;
}

/** Fonts set the letters of a word from right to left by themselves, the words of a line do not turn. */
function turned(run: FontRun): FontRun[] {
  if (run.font !== "arabic" && run.font !== "hebrew") return [run];
  const end = /\s*$/.exec(run.text)?.[0] ?? "";
  const words = run.text.trimEnd().split(/\s+/);
  const turnedRun = { font: run.font, text: words.reverse().join(" ") };
  return end === "" ? [turnedRun] : [turnedRun, { font: "regular", text: end }];
}
