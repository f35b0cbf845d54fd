import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type Edge, joinTies, type TiesRead } from "../../studies/facts/joinTies.ts";
import { graphFaults } from "../../studies/facts/words/graphs.ts";

interface Graph {
  readonly node?: readonly GraphNode[];
  readonly edge?: readonly GraphEdge[];
  readonly hyperedge?: unknown;
}

interface GraphNode {
  readonly id?: string;
  readonly graph?: readonly Graph[];
}

interface GraphEdge {
  readonly source?: string;
  readonly target?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
  isArray: (name) => name === "graph" || name === "node" || name === "edge",
});

/**
 * Who knows whom by a file of GraphML, as networkx, igraph, yEd and Gephi write them: nodes and edges, those of graphs
 * within nodes included; directions, weights and all other data are passed over. No entity is made anything of.
 */
export function tiesOfGraphml(text: string, file: string): TiesRead {
  const declaration = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (declaration) return { fault: graphFaults.declaration(file, lineOf(text, declaration.index)) };
  const checked = XMLValidator.validate(text);
  if (checked !== true) return { fault: graphFaults.noXml(file, checked.err.line) };
  let graphs: readonly Graph[] | undefined;
  try {
    const document = parser.parse(text) as { readonly graphml?: { readonly graph?: readonly Graph[] } };
    graphs = document.graphml?.graph;
  } catch {
    // More levels than any graph has, or names that no graph has.
    return { fault: graphFaults.oddXml(file) };
  }
  if (graphs === undefined) return { fault: graphFaults.noGraph(file) };
  const all = graphs.flatMap(withInner);
  if (all.some((graph) => graph.hyperedge !== undefined)) return { fault: graphFaults.hyperedge(file) };
  const nodes = all.flatMap(({ node = [] }) => node.map(({ id = "" }) => id));
  const known = new Set(nodes);
  const edges = all.flatMap(({ edge = [] }) => edge).map(edgeOf);
  const lost = edges.find(({ one, other }) => [one, other].some((name) => name !== "" && !known.has(name)));
  if (lost !== undefined) {
    const name = known.has(lost.one) ? lost.other : lost.one;
    return { fault: graphFaults.undeclared(file, lost.place, name) };
  }
  return joinTies(file, nodes, edges);
}

const edgeOf = ({ source = "", target = "" }: GraphEdge, at: number): Edge => ({
  one: source,
  other: target,
  place: { edge: at + 1 },
});

function withInner(graph: Graph): Graph[] {
  return [graph, ...(graph.node ?? []).flatMap(({ graph: inner = [] }) => inner.flatMap(withInner))];
}

const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;
