// Reads vitest's JSON report and prints "N passed, N failed" as the last line.
// node .ci/summary.mjs <report.json> <exit status of npm test> <checks that failed before the tests>
import { readFileSync } from "node:fs";

const [report, status, checks] = process.argv.slice(2);
const { passed, failed } = count(readReport(report));
let broken = failed + Number(checks);
// Whatever went wrong without a name (a crash, an unhandled rejection, no test at all) is a failure too.
if (broken === 0 && (Number(status) !== 0 || passed === 0)) broken = 1;
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
