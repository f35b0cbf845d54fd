import { defineConfig } from "vitest/config";

const common = {
  exclude: ["**/node_modules/**", "dist/**"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Files share what they import: loading jsdom and Plot anew for each would take half of the three minutes.
  isolate: false,
};

/**
 * Two sets of tests: `tests` is what `npm test` runs, in under three minutes on two cores; `endurance` holds what has
 * to run long to prove anything (many kills, many seeds, full-size markets): `npm run endurance`. CI runs both.
 */
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // A snapshot that was never written fails everywhere, as in CI; `-u` writes it.
    update: "none",
    projects: [
      {
        test: {
          ...common,
          name: "tests",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...common.exclude, "test/endurance/**"],
        },
      },
      {
        test: {
          ...common,
          name: "endurance",
          include: ["test/endurance/**/*.test.ts"],
          testTimeout: 600_000,
        },
      },
    ],
  },
});
