import type { YAMLParseError, YAMLWarning } from "yaml";
import type { Complaint } from "../check/problem.ts";
import { yamlFaults } from "../words/yaml.ts";
import type { Place } from "./written.ts";
import type { Bilingual } from "../../language/bilingual.ts";

interface SyntaxWords {
  /** what is wrong, as it follows “the file must be valid YAML, but is not here:” */
  readonly reason: Bilingual;
  readonly advice: Bilingual;
}

/** What people write most often that is no YAML, by the code of the parser. */
const syntaxWords: Readonly<Record<string, SyntaxWords>> = {
  TAB_AS_INDENT: {
    reason: { en: "a line begins with a tab", it: "una riga comincia con un tabulatore" },
    advice: {
      en: "Indent with spaces: two for each level.",
      it: "Rientra con gli spazi: due per ogni livello.",
    },
  },
  BAD_INDENT: {
    reason: {
      en: "a line is indented differently from the lines that it belongs with",
      it: "una riga è rientrata diversamente da quelle a cui appartiene",
    },
    advice: {
      en: "Indent the keys of one group by the same number of spaces.",
      it: "Rientra le chiavi di un gruppo con lo stesso numero di spazi.",
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: { en: "a line holds more than one “: ”", it: "una riga contiene più di un “: ”" },
    advice: {
      en: "Write one key: value per line; put a text with a colon in quotes.",
      it: "Scrivi una sola chiave: valore per riga; metti fra virgolette un testo con i due punti.",
    },
  },
  TAG_RESOLVE_FAILED: {
    reason: {
      en: "a value has a tag (!), which is not read",
      it: "un valore ha un'etichetta (!), che non si legge",
    },
    advice: {
      en: "Delete the word that begins with !, or put a text that begins with it in quotes.",
      it: "Cancella la parola che comincia con !, oppure metti fra virgolette un testo che comincia così.",
    },
  },
  UNCLOSED: {
    reason: { en: "a bracket or quote is not closed", it: "una parentesi o una virgoletta non è chiusa" },
    advice: {
      en: "Close every [, { and quote, preferably on the line where it is opened.",
      it: "Chiudi ogni [, { e virgoletta, meglio se nella riga in cui si apre.",
    },
  },
};

/** Whatever else the parser does not understand. */
const otherSyntax: SyntaxWords = {
  reason: { en: "this cannot be understood", it: "non si riesce a capire" },
  advice: {
    en: "Write key: value lines; put texts with special characters in quotes.",
    it: "Scrivi righe chiave: valore; metti fra virgolette i testi con caratteri speciali.",
  },
};

/** A fault of the writing itself, in our words. */
export function describeSyntaxError(error: YAMLParseError | YAMLWarning, place: Place): Complaint {
  if (error.code === "MULTIPLE_DOCS") return { code: "U109", place, ...yamlFaults.secondScenario };
  const isUnclosed = error.code === "MISSING_CHAR" || /^Flow .* end with/.test(error.message);
  const { reason, advice } = syntaxWords[isUnclosed ? "UNCLOSED" : error.code] ?? otherSyntax;
  return { code: "U104", place, ...yamlFaults.invalid(reason, advice) };
}
