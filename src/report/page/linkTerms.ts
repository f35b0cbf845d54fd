import type { Locale } from "../../drawing/numbers.ts";
import { glossary, type Term } from "../../scenario/words/glossary.ts";
import { reportWords } from "../document/words/words.ts";
import { type Html, html, trusted } from "./html.ts";

/** Words that mean something else at least as often as their term. */
const EVERYDAY: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(["run", "paid", "owned", "earned", "paired"]),
  it: new Set(["run", "persona", "attesa", "attese", "replica"]),
};

/** Where a term is never looked for: what leads elsewhere already, drawings, headings, and what is to be copied. */
const LEFT_ALONE = /^(a|button|summary|svg|pre|code|script|h[1-6]|th|figure)$/;

/** A whole drawing. No term is looked for in it, and it is most of a page. */
const DRAWING = /(<svg[ >][^]*?<\/svg>)/;

/** What every name of a term holds, and most cells of tables do not. */
const LETTERS = /\p{L}{2}/u;

/**
 * A report in which every term of the glossary leads, where it first stands in a sentence, to what it means: these
 * meanings stand at its end.
 */
export function withTerms(report: Html, locale: Locale): Html {
  const found: Term[] = [];
  let left = glossary.map((term) => ({ term, called: calledIn(term, locale) }));
  const within: string[] = [];
  const parts = report.markup.split(DRAWING);
  const pieces = parts.flatMap((part) => (part.startsWith("<svg") ? [part] : part.split(/(<[^>]*>)/)));
  const linkedPieces = pieces.map((piece) => {
    if (piece.startsWith("<svg")) return piece;
    if (piece.startsWith("<")) {
      follow(within, piece);
      return piece;
    }
    if (!LETTERS.test(piece) || within.some((name) => LEFT_ALONE.test(name))) return piece;
    const links = left
      .flatMap(({ term, called }) => {
        const place = firstOf(called, piece);
        return place === undefined ? [] : [{ term, ...place }];
      })
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .filter(({ from }, at, all) => all.slice(0, at).every(({ to }) => to <= from));
    left = left.filter(({ term }) => !links.some((link) => link.term === term));
    found.push(...links.map(({ term }) => term));
    return linked(piece, links, locale);
  });
  return found.length === 0 ? report : html`${trusted(linkedPieces.join(""))}${meanings(found, locale)}`;
}

/** Keeps which elements a place of the markup stands in. */
function follow(within: string[], tag: string): void {
  const [, end, name] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? [];
  if (name === undefined || /^(br|img|input|meta|link)$/.test(name) || tag.endsWith("/>")) return;
  if (end === "") within.push(name);
  else within.length = Math.max(0, within.lastIndexOf(name));
}

interface Link {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

function linked(text: string, links: readonly Link[], locale: Locale): string {
  const parts = links.map(({ term, from, to }, at) => {
    const before = text.slice(links[at - 1]?.to ?? 0, from);
    return `${before}<a class="term" href="#${anchorOf(term, locale)}">${text.slice(from, to)}</a>`;
  });
  return parts.join("") + text.slice(links.at(-1)?.to ?? 0);
}

function meanings(terms: readonly Term[], locale: Locale): Html {
  const listed = glossary.filter((term) => terms.includes(term));
  return html`<section class="terms">
<h2>${reportWords(locale).terms}</h2>
<dl>${listed.map(({ name, about }, at) => html`<dt id="${anchorOf(listed[at], locale)}">${name[locale]}</dt><dd>${about[locale]}</dd>`)}</dl>
</section>
`;
}

const anchorOf = (term: Term, locale: Locale) => `term-${locale}-${glossary.indexOf(term) + 1}`;

/** How a term may be written; initials only as capitals, because umot is also what this program is called. */
function calledIn({ name, also }: Term, locale: Locale): string[] {
  const names = [name[locale], ...also].filter(
    (one) => one.length > 2 && !EVERYDAY[locale].has(one.toLowerCase()),
  );
  return names
    .toSorted((a, b) => b.length - a.length)
    .flatMap((one) => (name.en.startsWith(`${one.toUpperCase()},`) ? [one.toUpperCase()] : inAnyCase(one)));
}

/** A name with its first letter small and large. */
function inAnyCase(name: string): string[] {
  const [first, ...rest] = name;
  return [first.toLowerCase(), first.toUpperCase()].map((letter) => letter + rest.join(""));
}

/**
 * Where any of some forms first stands as a word, the longest of those in one place; looked for as plain text, since a page
 * has thousands of texts and a hundred terms, and patterns that know all letters are slow to make and to ask.
 */
function firstOf(forms: readonly string[], text: string): { from: number; to: number } | undefined {
  let first: { from: number; to: number } | undefined;
  for (const form of forms) {
    let from = text.indexOf(form);
    while (from >= 0 && !isWord(text, from, from + form.length)) from = text.indexOf(form, from + 1);
    if (from >= 0 && (first === undefined || from < first.from)) first = { from, to: from + form.length };
  }
  return first;
}

const isWord = (text: string, from: number, to: number) =>
  !/[\p{L}\p{N}.-]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}\p{N}-]/u.test(text.slice(to, to + 2));
