import { expect, test } from "vitest";
import { closedWell, closePools } from "../support/closePools.ts";

// V8 aborts a process whose thread is ended while it loads its first module, or while code of it is optimised beside
// it. Pools are closed 300 times; every thread must have ended by itself.

const POOLS = 50;

test.each(Array.from({ length: 300 / POOLS }, (_, part) => part * POOLS))(
  "pools closed while their threads begin or work abort nothing (from %i on)",
  (first) => {
    const closings = { first, pools: POOLS };
    expect(closePools(closings)).toEqual(closedWell(closings));
  },
);
