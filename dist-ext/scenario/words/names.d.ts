import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
type Group = "brands" | "channels" | "personas";
/** Faults of names that lead nowhere, and of groups with too few or too many of them. */
export declare const nameFaults: {
    readonly tooFew: (group: Group, most: number) => Fault;
    readonly tooMany: (group: Group, most: number, count: number) => Fault;
    readonly reserved: {
        readonly message: {
            readonly en: "a brand must not be named market: that word means the whole market in expectations.";
            readonly it: "una marca non deve chiamarsi market: nelle attese quella parola indica tutto il mercato.";
        };
        readonly advice: {
            readonly en: "Choose another key; label: Market gives it that name in charts.";
            readonly it: "Scegli un'altra chiave; label: Market le dà quel nome nei grafici.";
        };
    };
    readonly sameLabel: (group: Group, first: string, second: string, label: string) => Fault;
    readonly noFocus: (focus: string, advice: Bilingual) => Fault;
    readonly brandsAre: (brands: Bilingual) => Bilingual;
    readonly noChannel: (where: string, name: string, advice: Bilingual) => Fault;
    readonly channelsAre: (channels: Bilingual) => Bilingual;
};
export {};
