import type * as z from "zod/mini";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { alternatives } from "../../language/listing.ts";
import { quote } from "../../scenario/check/describeGot.ts";

/** What is wrong with a report's data, in one sentence: where, what it must be, and what it is. */
export function describeFault(issue: z.core.$ZodIssue, data: unknown): Bilingual {
  const place = pathText(issue.path) || "report.json";
  const [must, got] = [wanted(issue), given(valueAt(data, issue.path))];
  return {
    en: `${place} must be ${must.en}, but is ${got.en}`,
    it: `${place} deve essere ${must.it}, ma è ${got.it}`,
  };
}

/** `figures[3].rows[12].p50` */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { en: "a text", it: "un testo" },
  number: { en: "a number", it: "un numero" },
  int: { en: "a whole number", it: "un numero intero" },
  boolean: { en: "true or false", it: "true o false" },
  array: { en: "a list", it: "una lista" },
  tuple: { en: "a list", it: "una lista" },
  object: { en: "a group", it: "un gruppo" },
};

const OTHER: Bilingual = { en: "as umot writes it", it: "come lo scrive umot" };

function wanted(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? OTHER;
    case "invalid_value": {
      const values = issue.values.map(String);
      return inEach((language) => alternatives(values, language));
    }
    case "invalid_union":
      return issue.discriminator === undefined
        ? { en: "a text or a number", it: "un testo o un numero" }
        : { en: "a kind of block that this version knows", it: "un tipo di blocco noto a questa versione" };
    case "custom": {
      const length = Number(issue.params?.["length"]);
      return { en: `a row of ${length} cells`, it: `una riga di ${length} celle` };
    }
    case "invalid_format":
      return issue.format === "date" || isDate(issue.path)
        ? { en: "a date such as 2018-03-05", it: "una data come 2018-03-05" }
        : {
            en: "a name of letters, digits, dots and dashes",
            it: "un nome di lettere, cifre, punti e trattini",
          };
    case "too_small":
      if (issue.origin === "array")
        return { en: `a list of ${issue.minimum}`, it: `una lista di ${issue.minimum} elementi` };
      return issue.inclusive === true
        ? { en: `at least ${issue.minimum}`, it: `almeno ${issue.minimum}` }
        : { en: `more than ${issue.minimum}`, it: `più di ${issue.minimum}` };
    case "too_big":
      if (issue.origin === "array")
        return { en: `a list of ${issue.maximum}`, it: `una lista di ${issue.maximum} elementi` };
      return issue.inclusive === true
        ? { en: `at most ${issue.maximum}`, it: `al massimo ${issue.maximum}` }
        : { en: `less than ${issue.maximum}`, it: `meno di ${issue.maximum}` };
    default:
      return OTHER;
  }
}

/** Whether a text at this place is a day; all others of a certain form are names of files. */
const isDate = (path: readonly PropertyKey[]) => ["date", "start", "cohort"].includes(String(path.at(-1)));

function given(value: unknown): Bilingual {
  if (value === undefined) return { en: "missing", it: "assente" };
  if (value === null || value === "") return { en: "empty", it: "vuoto" };
  if (Array.isArray(value)) {
    const { length } = value;
    return {
      en: `a list of ${length}`,
      it: length === 1 ? "una lista di un elemento" : `una lista di ${length} elementi`,
    };
  }
  if (typeof value === "object") return { en: "a group", it: "un gruppo" };
  const shown = typeof value === "string" ? quote(value) : String(value);
  return { en: shown, it: shown };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
