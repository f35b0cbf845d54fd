import { computed, signal } from "@preact/signals";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { reachOf } from "../levers/reach.ts";
import { levers } from "../levers/settings.ts";
import type { ClassLever, ClassTask } from "../link/sharedMarket.ts";
import { runs } from "../outcomes/replications.ts";
import { brandKeys, focus, planned } from "../page/opened.ts";

/** What a class can predict, or be ranked by. */
export const ASKABLE = ["share", "sales", "revenue", "profit", "stars", "reviews", "satisfaction"] as const;

export const question = signal("");
export const predicted = signal<{ readonly metric: string; readonly shape: "number" | "curve" }>({
  metric: "share",
  shape: "number",
});
/** Brand that is asked about; "" is the one in focus. */
export const brand = signal("");
/** Ends of the scale, where the teacher has set them herself. */
export const ownScale = signal<Partial<Record<"least" | "most", number>>>({});
export const goal = signal<{ readonly metric: string; readonly better: "more" | "less" } | undefined>({
  metric: "profit",
  better: "more",
});
/** Levers that the class may turn; by path. */
export const chosen = signal<readonly ClassLever[]>([]);

/** The brand that is asked about. */
export const asked = computed(() => (brandKeys.value.includes(brand.value) ? brand.value : focus.value));

/** The scale of the prediction: as set, or so that what comes out lies well within it. */
export const scale = computed(() => {
  const { metric } = predicted.value;
  const [least, most] = scaleAround(metric, meanNow(metric, asked.value));
  return { least: ownScale.value.least ?? least, most: ownScale.value.most ?? most };
});

/** The levers of the form; none that the market at hand does not have. */
export const given = computed(() =>
  chosen.value.filter(({ path }) => levers.value.some((lever) => lever.path === path)),
);

/** What stands in the form as a task; undefined where something is missing. */
export const task = computed<ClassTask | undefined>(() => {
  const { least, most } = scale.value;
  const isWhole = question.value.trim() !== "" && least < most;
  if (!isWhole || (goal.value !== undefined && given.value.length === 0)) return undefined;
  const { metric, shape } = predicted.value;
  const about = { brand: asked.value, period: "total" };
  return {
    question: question.value.trim().slice(0, 500),
    predict: { ...about, metric, shape, least, most },
    ...(goal.value !== undefined && { goal: { ...about, ...goal.value } }),
    levers: goal.value === undefined ? [] : given.value,
  };
});

/** Adds a lever over its reach. */
export function addLever(path: string): void {
  const lever = levers.value.find((one) => one.path === path);
  const scenario = planned.value?.scenario;
  const reach = lever && scenario && reachOf(lever, scenario);
  if (reach === undefined || chosen.value.some((one) => one.path === path)) return;
  chosen.value = [...chosen.value, { path, least: reach.low, most: reach.high }];
}

function meanNow(metric: string, key: string): number {
  const values = runs.value.plan.map(
    ({ totals }) => totals[metric]?.[brandKeys.value.indexOf(key)] ?? Number.NaN,
  );
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function scaleAround(metric: string, mean: number): readonly [number, number] {
  const unit = measureUnit(asked.value, metric);
  if (unit === "stars") return [1, 5];
  if (unit === "quality") return [0, 1];
  const most = roundUp(2.5 * Math.abs(Number.isNaN(mean) ? 0.4 : mean) || 1);
  if (unit === "share") return [0, Math.min(1, most)];
  return [metric === "profit" ? -most : 0, most];
}

/** The next 1, 2 or 5 of a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return Number((step * power).toPrecision(3));
}
