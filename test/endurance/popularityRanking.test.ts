import { test } from "vitest";
import { expectUrn } from "../support/urn.ts";

test.each([0.5, 2])("lists in order of popularity end in Dirichlet shares: start %f", (start) => {
  expectUrn(start, 400, 150);
});
