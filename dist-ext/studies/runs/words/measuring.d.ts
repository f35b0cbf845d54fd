import type { Fault } from "../../../language/fault.ts";
/** Flags that name what is measured. */
export type MetricFlag = "--metric" | "--precision";
/** How to write a precision that is wanted. */
export declare const PRECISION_EXAMPLE = "--precision share:0.005";
/** Faults of what is to be measured, and how precisely. */
export declare const measuringFaults: {
    readonly metricShape: (flag: MetricFlag, text: string, example: string) => Fault;
    readonly noSubject: (flag: MetricFlag, text: string, instead: string) => Fault;
    readonly noMetric: (flag: MetricFlag, of: string, text: string, instead: string) => Fault;
    readonly noPeriod: (flag: MetricFlag, days: number, text: string) => Fault;
    readonly precisionShape: (text: string) => Fault;
    readonly precisionMetric: (text: string, instead: string) => Fault;
    readonly halfWidth: (text: string) => Fault;
};
