import type { Language } from "../../language/language.ts";

type Thing = "brands" | "channels" | "personas" | "timeline" | "expect";

/** What the commands that write, check and compare scenarios say. */
const en = {
  sound: (path: string) => `${path}: no problems`,
  count: (thing: Thing, count: number) => {
    const [one, many] = {
      brands: ["brand", "brands"],
      channels: ["channel", "channels"],
      personas: ["persona", "personas"],
      timeline: ["change", "changes"],
      expect: ["expectation", "expectations"],
    }[thing];
    return `${count} ${count === 1 ? one : many}`;
  },
  days: (days: number, start: string) => `${days === 1 ? "1 day" : `${days} days`} from ${start}`,
  extends: (files: string) => `with ${files}`,
  setting: "setting",
  same: (before: string, after: string) => `${before} and ${after} have the same settings.`,
  writtenScenario: (file: string) => `Written: ${file}, a scenario to change as you like`,
  writtenTies: (file: string) => `Written: ${file}, who knows whom, read by the scenario`,
  writtenSchema: (file: string) => `Written: ${file}, with which your editor completes and explains settings`,
  next: (command: string) => `Next: ${command}`,
};

const it: typeof en = {
  sound: (path) => `${path}: nessun problema`,
  count: (thing, count) => {
    const [one, many] = {
      brands: ["marca", "marche"],
      channels: ["canale", "canali"],
      personas: ["persona", "personas"],
      timeline: ["cambiamento", "cambiamenti"],
      expect: ["attesa", "attese"],
    }[thing];
    return `${count} ${count === 1 ? one : many}`;
  },
  days: (days, start) => `${days === 1 ? "1 giorno" : `${days} giorni`} dal ${start}`,
  extends: (files) => `con ${files}`,
  setting: "impostazione",
  same: (before, after) => `${before} e ${after} hanno le stesse impostazioni.`,
  writtenScenario: (file) => `Scritto: ${file}, uno scenario da cambiare a piacere`,
  writtenTies: (file) => `Scritto: ${file}, chi conosce chi, che lo scenario legge`,
  writtenSchema: (file) => `Scritto: ${file}, con cui il tuo editor completa e spiega le impostazioni`,
  next: (command) => `Ora: ${command}`,
};

export const scenarioToolWords: Readonly<Record<Language, typeof en>> = { en, it };
