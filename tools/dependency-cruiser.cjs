/**
 * What test/architecture.test.ts does not look at: packages and files that nothing can reach.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Files that need each other are one file, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "A misspelt path, or a package that is not installed.",
      from: {},
      // What tools/buildStudio.ts makes of a file or out of nothing.
      to: { couldNotResolve: true, pathNot: "(^virtual:|[?](worker|raw))" },
    },
    {
      name: "only-shipped-packages",
      severity: "error",
      comment:
        "What src imports must be a dependency, or a peer that is asked for by name where it is missing.",
      // Page and commands are put together when umot is built: their packages are inside them. No library part imports these.
      from: { path: "^src", pathNot: "([.]test[.]ts$|^src/(studio|cli|files/(events|graphs))/)" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only", "npm-peer"],
      },
    },
    {
      name: "no-tests-in-the-program",
      severity: "error",
      from: { path: "^src", pathNot: "[.]test[.]ts$" },
      to: { path: "([.]test[.]ts$|^test/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
