import { sankey, sankeyJustify } from "d3-sankey";
import { PATH_ARROW, PATH_STEPS, type PathRow } from "./pathRow.ts";
import { OUTCOMES, type JourneyEnd } from "./words/pathFlow.ts";

/** A touchpoint at one step, or an end; places in pixels. */
export interface FlowNode {
  readonly step: number;
  readonly name: string;
  /** undefined: a touchpoint */
  readonly outcome: JourneyEnd | undefined;
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

/** Touchpoints told apart at each step; the rest go together. */
const MOST_TOUCHPOINTS = 6;

/** Room between nodes of a step, in pixels: a line of text. */
const PADDING = 18;

/** The name under which rare touchpoints go together; no touchpoint has it, because names are not empty. */
export const ELSEWHERE = "";

interface Node {
  readonly id: string;
  readonly step: number;
  readonly name: string;
  readonly outcome: JourneyEnd | undefined;
}

/** Journeys from one node to the next: those won apart from the others. */
interface Stream {
  readonly source: string;
  readonly target: string;
  readonly isWon: boolean;
  readonly value: number;
}

/** Lays paths out as a Sankey diagram: nodes and streams. */
export function layOutFlow(
  rows: readonly PathRow[],
  { width, height, node }: Size,
): [FlowNode[], FlowLink[]] {
  const { nodes, links } = graphOf(rows);
  const layout = sankey<Node, Stream>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .nodeWidth(node)
    .nodePadding(PADDING)
    .extent([
      [0, 4],
      [width, height - 4],
    ]);
  const placed = layout({ nodes, links });
  return [
    placed.nodes.map(({ step, name, outcome, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      step: outcome === undefined ? step : PATH_STEPS,
      name,
      outcome,
      left: x0,
      right: x1,
      top: y0,
      bottom: y1,
      journeys: value,
    })),
    placed.links.map(({ source, target, y0 = 0, y1 = 0, width: thick = 0, isWon }) => ({
      fromX: (source as unknown as { x1: number }).x1,
      toX: (target as unknown as { x0: number }).x0,
      fromY: y0,
      toY: y1,
      width: thick,
      isWon,
    })),
  ];
}

function graphOf(rows: readonly PathRow[]) {
  const known = rows.filter(({ journeys }) => journeys > 0);
  const kept = frequentTouchpoints(known);
  const nodes = new Map<string, Node>();
  const streams = new Map<string, Stream>();
  const add = (node: Node) => {
    nodes.set(node.id, node);
    return node.id;
  };
  for (const { path, outcome, journeys } of known) {
    const steps = path.split(PATH_ARROW).slice(0, PATH_STEPS);
    const ids = steps.map((name, step) => {
      const shown = kept[step].has(name) ? name : ELSEWHERE;
      return add({ id: `${step} ${shown}`, step, name: shown, outcome: undefined });
    });
    ids.push(add({ id: `end ${outcome}`, step: PATH_STEPS, name: outcome, outcome }));
    ids.slice(1).forEach((target, index) => {
      const source = ids[index];
      const isWon = outcome === "focus";
      const key = `${source}\n${target}\n${isWon}`;
      const before = streams.get(key)?.value ?? 0;
      streams.set(key, { source, target, isWon, value: before + journeys });
    });
  }
  return { nodes: inOrder([...nodes.values()], kept), links: [...streams.values()] };
}

/** The most frequent touchpoints of each step. */
function frequentTouchpoints(rows: readonly PathRow[]): ReadonlySet<string>[] {
  return Array.from({ length: PATH_STEPS }, (_, step) => {
    const counts = new Map<string, number>();
    for (const { path, journeys } of rows) {
      const name = path.split(PATH_ARROW)[step];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + journeys);
    }
    const sorted = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
    return new Set(sorted.slice(0, sorted.length > MOST_TOUCHPOINTS ? MOST_TOUCHPOINTS - 1 : undefined));
  });
}

/** Most frequent first, ends in their own order: what is at the top stays at the top from step to step. */
function inOrder(nodes: Node[], kept: readonly ReadonlySet<string>[]): Node[] {
  const rank = ({ step, name, outcome }: Node) => {
    if (outcome !== undefined) return OUTCOMES.indexOf(outcome);
    const place = [...kept[step]].indexOf(name);
    return place < 0 ? MOST_TOUCHPOINTS : place;
  };
  return nodes.toSorted((a, b) => a.step - b.step || rank(a) - rank(b));
}
