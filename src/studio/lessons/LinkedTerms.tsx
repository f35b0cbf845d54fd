import type { Term } from "../../scenario/words/glossary.ts";
import { language } from "../page/preferences.ts";

interface Props {
  readonly text: string;
  readonly terms: readonly Term[];
  /** told which term was pressed */
  readonly show: (term: Term) => void;
}

/** A text in which each term of the glossary leads to what it means, where it first appears. */
export function LinkedTerms({ text, terms, show }: Props) {
  const places = terms
    .flatMap((term) => {
      const name = term.name[language.value];
      const at = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu").exec(text)?.index;
      return at === undefined ? [] : [{ term, at, end: at + name.length }];
    })
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => index === 0 || at >= all[index - 1].end);
  const last = places.at(-1)?.end ?? 0;
  return (
    <>
      {places.map(({ term, at, end }, index) => (
        <>
          {text.slice(places[index - 1]?.end ?? 0, at)}
          <button key={at} type="button" class="term" onClick={() => show(term)}>
            {text.slice(at, end)}
          </button>
        </>
      ))}
      {text.slice(last)}
    </>
  );
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
