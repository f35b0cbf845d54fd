import type { AskedNumber, ClassLever, ClassTask } from "./sharedMarket.ts";
import { Misshapen, readFinite, readGroup, readList, readOneOf, readWords } from "./readPlain.ts";
import { shapeWords } from "../words/linkFaults.ts";

/** More levers than a class can talk about in an hour. */
const MOST_LEVERS = 8;

/** What a class is asked, as a link holds it. @throws {Misshapen} */
export function readClassTask(part: string, value: unknown): ClassTask {
  const { question, predict, goal, levers } = readGroup(part, value, [
    "question",
    "predict",
    "goal",
    "levers",
  ]);
  return {
    question: readWords(`${part}.question`, question, 500),
    predict: readPredict(`${part}.predict`, predict),
    ...(goal !== undefined && { goal: readGoal(`${part}.goal`, goal) }),
    levers: levers === undefined ? [] : readList(`${part}.levers`, levers, MOST_LEVERS, readLever),
  };
}

const ASKED = ["brand", "metric", "period"] as const;

function readAsked(
  part: string,
  { brand, metric, period }: Readonly<Record<keyof AskedNumber, unknown>>,
): AskedNumber {
  return {
    brand: brand === "" ? "" : readWords(`${part}.brand`, brand, 100),
    metric: readWords(`${part}.metric`, metric, 40),
    period: readWords(`${part}.period`, period, 40),
  };
}

function readPredict(part: string, value: unknown): ClassTask["predict"] {
  const group = readGroup(part, value, [...ASKED, "shape", "least", "most"]);
  const shape = readOneOf(`${part}.shape`, group.shape, ["number", "curve"] as const);
  return { ...readAsked(part, group), shape, ...readRange(part, group) };
}

function readGoal(part: string, value: unknown): NonNullable<ClassTask["goal"]> {
  const group = readGroup(part, value, [...ASKED, "better"]);
  return {
    ...readAsked(part, group),
    better: readOneOf(`${part}.better`, group.better, ["more", "less"] as const),
  };
}

function readLever(part: string, value: unknown): ClassLever {
  const group = readGroup(part, value, ["path", "least", "most"]);
  return { path: readWords(`${part}.path`, group.path, 300), ...readRange(part, group) };
}

function readRange(part: string, group: Readonly<Record<"least" | "most", unknown>>) {
  const least = readFinite(`${part}.least`, group.least);
  const most = readFinite(`${part}.most`, group.most);
  if (most <= least) throw new Misshapen(`${part}.most`, shapeWords.above(`${part}.least`));
  return { least, most };
}
