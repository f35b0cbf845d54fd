import { joinFaults } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";
import { overriddenLines } from "../../report/document/words/overriddenLines.ts";
import { isSameSetting, settingsDecided } from "../../scenario/explain/settingsDecided.ts";
import { pathAndValue } from "../../scenario/read/settingTexts.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { timelineOverrides, voided } from "../../scenario/compile/timelineOverrides.ts";
import { CliError } from "../cliError.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commandFaults } from "../words/commandFaults.ts";
import type { Language } from "../../language/language.ts";

const en = {
  varied: (path: string) =>
    `--set gives ${path} a value, but it is varied: the value given is used in no run.`,
  partVaried: (path: string, part: string) =>
    `--set gives ${path} a value, but a part of it is varied (${part}): there, the value given is used in no run.`,
};

const it: typeof en = {
  varied: (path) =>
    `--set dà un valore a ${path}, che però viene variata: il valore dato non è usato in nessuna simulazione.`,
  partVaried: (path, part) =>
    `--set dà un valore a ${path}, ma una sua parte viene variata (${part}): lì il valore dato non è usato in nessuna simulazione.`,
};

const chosenSettingsWords = (language: Language) => ({ en, it })[language];

/** A setting that was chosen on the command line. */
interface Chosen {
  readonly path: string;
  /** left out for levers, which are numbers */
  readonly value?: unknown;
}

/** Settings as they were typed, apart: `path=value`. */
export function chosenIn(texts: readonly string[] = []): Chosen[] {
  return texts.flatMap((text) => pathAndValue(text) ?? []);
}

/**
 * Refuses settings of which nothing is left: those that a later one undoes, and those that the timeline sets on day 0.
 *
 * @param scenario - with the settings in it
 * @param flag - what they were written with
 * @throws {CliError} with all of them at once
 */
export function refuseVoid(scenario: Scenario, texts: readonly string[], flag: string): void {
  const chosen = chosenIn(texts);
  const decided = chosen.map(({ path, value }) => settingsDecided(scenario, path, value));
  const undone = chosen.flatMap(({ path }, at) => {
    const later = chosen.slice(at + 1).find((_, behind) => {
      const others = decided[at + 1 + behind];
      return decided[at].every((own) => others.some((other) => isSameSetting(own, other)));
    });
    return later === undefined || decided[at].length === 0
      ? []
      : [commandFaults.undone(flag, path, later.path)];
  });
  const lost = voided(timelineOverrides(scenario, chosen));
  const faults = [...undone, ...lost.map(({ path }) => commandFaults.withoutEffect(flag, path))];
  if (faults.length > 0) throw new CliError(joinFaults(faults));
}

/** Says which of the settings chosen the timeline sets as well, and from which day on. */
export function warnOverridden(
  scenario: Scenario,
  chosen: readonly Chosen[],
  { language, warn }: Pick<Terminal, "language" | "warn">,
): void {
  const lines = overriddenLines(timelineOverrides(scenario, chosen), language);
  if (lines.length > 0) warn(lines.join("\n"));
}

/**
 * Says which of the settings given with --set are tried with other values anyway, so that nothing is left of what was
 * given.
 *
 * @param varied - settings of which each run has a value of its own
 */
export function warnVaried(
  scenario: Scenario,
  chosen: readonly Chosen[],
  varied: readonly { readonly path: string }[],
  { language, warn }: Pick<Terminal, "language" | "warn">,
): void {
  const words = chosenSettingsWords(language);
  const tried = varied.flatMap(({ path }) => settingsDecided(scenario, path));
  const lines = chosen.flatMap(({ path, value }) => {
    const decided = settingsDecided(scenario, path, value);
    const lost = decided.filter((own) => tried.some((other) => isSameSetting(own, other)));
    if (lost.length === 0) return [];
    const isAll = lost.length === decided.length;
    return [isAll ? words.varied(path) : words.partVaried(path, listed(lost, language, 4))];
  });
  if (lines.length > 0) warn(lines.join("\n"));
}
