import { measureUnit } from "../../metrics/measureUnit.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { morrisPlane } from "../../charts/levers/morrisPlane.ts";
import { tornado } from "../../charts/levers/tornado.ts";
import { varianceShares } from "../../charts/levers/varianceShares.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, leverName, leverNames } from "../../report/document/names.ts";

/** The figures of a sensitivity analysis: for each metric which way settings work, and how much. */
export function figuresOfSensitivity(
  plan: SensitivityPlan,
  findings: readonly SensitivityFindings[],
): Figure[] {
  return findings.flatMap((found) => {
    const suffix = findings.length === 1 ? "" : `-${found.metric.name.replaceAll(".", "-")}`;
    const rows = found.effects.map((effect) => ({
      setting: leverName({ path: effect.path, label: effect.path }, found.metric.brand),
      ...effect,
    }));
    const tornadoRows = rows.map(({ setting, rises, falls, net, low, high }) => ({
      setting,
      rises,
      falls,
      net,
      low,
      high,
    }));
    const about = aboutOf(plan, found);
    return [
      figureOf(tornado, tornadoRows, about, `tornado${suffix}`),
      plan.method === "morris"
        ? figureOf(
            morrisPlane,
            rows.map(({ setting, size, sizeLow, sizeHigh, deviation }) => ({
              setting,
              size,
              low: sizeLow,
              high: sizeHigh,
              deviation,
            })),
            { ...about, luck: found.luck.effect },
            `morrisPlane${suffix}`,
          )
        : figureOf(
            varianceShares,
            rows.map(({ setting, first, firstLow, firstHigh, total, totalLow, totalHigh }) => ({
              setting,
              first,
              firstLow,
              firstHigh,
              total,
              totalLow,
              totalHigh,
            })),
            { ...about, luck: found.luck.betweenPoints },
            `varianceShares${suffix}`,
          ),
    ];
  });
}

function aboutOf(
  { scenario, runs }: SensitivityPlan,
  { metric: { brand, metric }, effects }: SensitivityFindings,
) {
  const name = brandNames(scenario, USUAL_LANGUAGE).get(brand) ?? brand;
  const unit = measureUnit(brand, metric);
  const names = leverNames(
    effects.map(({ path }) => ({ path, label: path })),
    brand,
  );
  const measured = { metric, brand: name, unit };
  return { focus: name, currency: scenario.market.currency, runs, names, measured };
}
