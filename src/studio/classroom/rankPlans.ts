import type { TargetOutcome } from "../../studies/lesson/conductLesson.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";

/**
 * Plans from the best to the worst: first by how many targets they reach, then by how far they are beyond the first
 * target, the one that the challenge is about. Equal plans keep the order in which they came.
 */
export function rankPlans<Plan extends { readonly marks: readonly TargetOutcome[] }>(
  { challenge }: Lesson,
  plans: readonly Plan[],
): readonly Plan[] {
  const met = ({ marks }: Plan) => marks.filter(({ isMet }) => isMet).length;
  const [first] = challenge.targets;
  if (first === undefined) return plans;
  const isMoreBetter = first.better === undefined ? first.atLeast !== undefined : first.better === "more";
  const sign = isMoreBetter ? -1 : 1;
  return plans.toSorted(
    (one, other) => met(other) - met(one) || sign * (one.marks[0].value - other.marks[0].value),
  );
}
