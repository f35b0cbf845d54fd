import type { Fault } from "../../language/fault.ts";
/** What keeps a queue from being used at all. Addresses come in without password. */
export declare const queueFaults: {
    readonly notAnAddress: (text: string) => Fault;
    readonly withWorkers: {
        message: {
            en: string;
            it: string;
        };
        advice: {
            en: string;
            it: string;
        };
    };
    readonly notInstalled: {
        message: {
            en: string;
            it: string;
        };
        advice: {
            en: string;
            it: string;
        };
    };
    readonly refused: (address: string, said: string) => Fault;
    readonly unreachable: (address: string, said: string) => Fault;
    readonly tooOld: (address: string, version: string) => Fault;
};
