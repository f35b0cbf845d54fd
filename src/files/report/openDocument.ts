import { withPackages } from "../packages/withPackages.ts";

/**
 * A document to draw charts into, outside a browser.
 *
 * @throws {FileError} where jsdom is not installed
 */
export async function openDocument(): Promise<Document> {
  const { JSDOM } = await withPackages("report", () => import("jsdom"));
  return new JSDOM("").window.document;
}
