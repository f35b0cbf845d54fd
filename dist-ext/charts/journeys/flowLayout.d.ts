import { type PathRow } from "./pathRow.ts";
import { type Outcome } from "./words/pathFlow.ts";
/** A touchpoint at one step, or an end; places in pixels. */
export interface FlowNode {
    readonly step: number;
    readonly name: string;
    /** undefined: a touchpoint */
    readonly outcome: Outcome | undefined;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly journeys: number;
}
export interface FlowLink {
    readonly fromX: number;
    readonly toX: number;
    readonly fromY: number;
    readonly toY: number;
    readonly width: number;
    /** the journeys in it end with the brand in focus */
    readonly isWon: boolean;
}
interface Size {
    readonly width: number;
    readonly height: number;
    /** width of a node */
    readonly node: number;
}
/** The name under which rare touchpoints go together; no touchpoint has it, because names are not empty. */
export declare const ELSEWHERE = "";
/** Lays paths out as a Sankey diagram: nodes and streams. */
export declare function layOutFlow(rows: readonly PathRow[], { width, height, node }: Size): [FlowNode[], FlowLink[]];
export {};
