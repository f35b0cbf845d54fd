import { documentOfRuns } from "./documentOfRuns.js";
import { renderPage } from "../../report/page/renderPage.js";
/**
 * Makes the page of a report: one HTML file that opens offline. Equal contents give equal bytes.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export function renderReport(content, options) {
    const { version, command } = options;
    return renderPage(documentOfRuns(content, { version, command }), options);
}
