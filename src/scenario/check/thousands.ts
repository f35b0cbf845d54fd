import { inEach, sameInAll } from "../../language/bilingual.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { formatPath, type Path, type Written } from "../read/written.ts";
import { valueAdvice } from "../words/valueAdvice.ts";
import { valueMessages } from "../words/values.ts";
import type { Check, CheckFinding } from "./check.ts";
import { describeAllowed } from "./describeAllowed.ts";

/** Points between thousands, as much of Europe writes them: YAML reads 2.000 as 2. */
const pointed = /^[-+]?\d{1,3}(\.\d{3})+$/;

/** The whole number that somebody meant who put points between thousands; undefined where there are none. */
export function withoutPoints(source: string): string | undefined {
  return pointed.test(source) ? source.replaceAll(".", "") : undefined;
}

/** A whole number must not be written with points between its thousands: it would be read as a thousandth of itself. */
export const checkThousands: Check = ({ written }) => within(written, []);

function within(written: Written, path: Path): CheckFinding[] {
  if (written.kind === "list") return written.items.flatMap((item, at) => within(item, [...path, at]));
  if (written.kind === "map")
    return Array.from(written.entries, ([key, { value }]) => within(value, [...path, key])).flat();
  const { source = "" } = written;
  const meant = withoutPoints(source);
  if (meant === undefined) return [];
  // Looked up only now: doing so for every setting doubled the time of this check.
  const schema = settingAt(path) ?? {};
  return isWhole(schema) ? [readAsThousandth(path, source, meant, schema)] : [];
}

function isWhole({ anyOf, ...schema }: SettingSchema): boolean {
  return [schema, ...(anyOf ?? [])].some(({ type }) => type === "integer");
}

function readAsThousandth(path: Path, source: string, meant: string, schema: SettingSchema): CheckFinding {
  const allowed = inEach((language) => describeAllowed(schema, language));
  const message = valueMessages.mustBe(sameInAll(formatPath(path)), allowed, sameInAll(source));
  return { code: "U114", path, message, advice: valueAdvice.withoutMarks(meant) };
}
