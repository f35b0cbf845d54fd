import type { Language } from "../../language/language.ts";
type Thing = "brands" | "channels" | "personas" | "timeline" | "expect";
/** What the commands that write, check and compare scenarios say. */
declare const en: {
    sound: (path: string) => string;
    count: (thing: Thing, count: number) => string;
    days: (days: number, start: string) => string;
    extends: (files: string) => string;
    setting: string;
    same: (before: string, after: string) => string;
    writtenScenario: (file: string) => string;
    writtenSchema: (file: string) => string;
    next: (command: string) => string;
};
export declare const scenarioToolWords: Readonly<Record<Language, typeof en>>;
export {};
