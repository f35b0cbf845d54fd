import { pack, unpack } from "./envelope.ts";
import type {
  AskedNumber,
  ClassLever,
  ClassTask,
  Opening,
  SharedChange,
  SharedMarket,
} from "./sharedMarket.ts";
import { Misshapen, readFinite, readGroup, readList, readOneOf, readValue, readWords } from "./readPlain.ts";
import { linkFaults, shapeWords } from "../words/linkFaults.ts";

/** More levers than a class can talk about in an hour. */
const MOST_LEVERS = 8;

/** What a class is asked, as a link holds it. @throws {Misshapen} */
function readClassTask(part: string, value: unknown): ClassTask {
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

const MOST_CHANGES = 200;
const LONGEST_PATH = 300;
const LONGEST_TEXT = 400_000;

/**
 * Reads what a link holds, which may be anybody's: its shape here, its sense where every scenario is read and checked.
 * Nothing in it is ever run.
 */
function readSharedMarket(json: string): Opening<SharedMarket> {
  try {
    return { shared: sharedOf(JSON.parse(json)) };
  } catch (cause) {
    if (cause instanceof Misshapen) return { fault: cause.fault };
    // No JSON, or nested so deeply that the stack ends.
    if (cause instanceof SyntaxError || cause instanceof RangeError) return { fault: linkFaults.damaged };
    throw cause;
  }
}

function sharedOf(value: unknown): SharedMarket {
  const { path, text, changes, lesson, task } = readGroup("link", value, [
    "path",
    "text",
    "changes",
    "lesson",
    "task",
  ]);
  return {
    path: readWords("path", path, LONGEST_PATH),
    ...(text !== undefined && { text: readWords("text", text, LONGEST_TEXT) }),
    changes: changes === undefined ? [] : readList("changes", changes, MOST_CHANGES, readChange),
    ...(lesson !== undefined && { lesson: readWords("lesson", lesson, 60) }),
    ...(task !== undefined && { task: readClassTask("task", task) }),
  };
}

function readChange(part: string, change: unknown): SharedChange {
  const { path, value } = readGroup(part, change, ["path", "value"]);
  return { path: readWords(`${part}.path`, path, LONGEST_PATH), value: readValue(`${part}.value`, value) };
}

/** What stands before a packed market in the address, so that other fragments are left alone. */
const MARK = "#u";

/**
 * The fragment of an address that holds a market whole: `#u1.<checksum>.<letters>`. It never leaves the reader's
 * browser: fragments are not sent to servers.
 */
export function shareFragment({ path, text, changes, lesson, task }: SharedMarket): string {
  return `${MARK}${pack(JSON.stringify({ path, text, changes, lesson, task }))}`;
}

/** Whether the fragment of an address is meant to hold a market. */
export function isShareFragment(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/** Opens a fragment that anybody may have written. Its scenario still has to be read and checked as any other. */
export function openFragment(fragment: string): Opening<SharedMarket> {
  const { text, fault } = unpack(fragment.slice(MARK.length));
  return text === undefined ? { fault } : readSharedMarket(text);
}
