// Reads vitest's JSON reports and prints "N passed, N failed" as the last line.
// node .ci/summary.mjs <exit status> <checks that failed before the tests> <report.json> ...
import { readFileSync } from "node:fs";

const [status, checks, ...reports] = process.argv.slice(2);
const counts = reports.map((report) => count(readReport(report)));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
let broken = counts.reduce((sum, count) => sum + count.failed, Number(checks));
// Whatever went wrong without a name (a crash, an unhandled rejection, no test at all) is a failure too.
if (broken === 0 && (Number(status) !== 0 || counts.some((count) => count.passed === 0))) broken = 1;
console.log(`${passed} passed, ${broken} failed`);
process.exitCode = broken === 0 ? 0 : 1;

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { testResults: [] };
  }
}

/** A file that could not even be loaded has no tests of its own: it counts as one failed. */
function count({ testResults }) {
  const sum = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of testResults) {
    const passed = assertionResults.filter((test) => test.status === "passed").length;
    const failed = assertionResults.filter((test) => test.status === "failed").length;
    sum.passed += passed;
    sum.failed += failed === 0 && status === "failed" ? 1 : failed;
  }
  return sum;
}
