import type { Fault } from "../../language/fault.ts";
/** Faults of the file that says who knows whom. */
export declare const tieFaults: {
    readonly noFile: (file: string, isThere: boolean) => Fault;
    readonly notAPair: {
        readonly message: {
            readonly en: "a tie must be two consumer numbers with a comma between, but is something else.";
            readonly it: "un legame deve essere due numeri di consumatori separati da una virgola, ma è qualcos'altro.";
        };
        readonly advice: {
            en: string;
            it: string;
        };
    };
    readonly outside: (last: number, consumer: number) => Fault;
    readonly withItself: (consumer: number) => Fault;
    readonly tooLarge: (most: number) => Fault;
    readonly empty: {
        readonly message: {
            readonly en: "the file of ties must hold at least one tie, but holds none.";
            readonly it: "il file dei legami deve contenere almeno un legame, ma non ne contiene.";
        };
        readonly advice: {
            en: string;
            it: string;
        };
    };
};
