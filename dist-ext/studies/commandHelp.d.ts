import type { Bilingual } from "../language/bilingual.ts";
/** What people type and what it does. */
export type Example = readonly [typed: string, does: Bilingual];
/** Help of one command: examples, and a text for each of its own arguments and options. */
export type CommandHelp = Readonly<Record<string, Bilingual | readonly Example[]>> & {
    readonly examples: readonly Example[];
};
