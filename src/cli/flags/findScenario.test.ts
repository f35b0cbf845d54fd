import { expect, test } from "vitest";
import { placeOfScenario, scenarioMeant } from "./findScenario.ts";

// The working folder of tests is the project's own.
test("scenarioMeant(…) finds the file of that name, or of one that is like it", () => {
  expect(scenarioMeant("trattoria.yaml")).toBe("scenarios/restaurant/trattoria.yaml");
  expect(scenarioMeant("scenarios/tratoria")).toBe("scenarios/restaurant/trattoria.yaml");
  expect(scenarioMeant("nowhere/used-car.yml")).toBe("scenarios/cars/used-cars.yaml");
  expect(scenarioMeant("something-else-entirely.yaml")).toBeUndefined();
});

test("placeOfScenario(…) leaves paths that lead somewhere, and those of nobody, as they are", () => {
  for (const path of ["scenarios/restaurant/trattoria.yaml", "scenarios/mine.yaml", "mine.yaml"])
    expect(placeOfScenario(path)).toBe(path);
});
