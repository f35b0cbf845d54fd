import { withPackages } from "../packages/withPackages.ts";
import { DrawnDocument } from "./drawnNodes.ts";

/**
 * A document in which charts are drawn, and nothing else is done: a page draws each of its charts four times, which takes
 * jsdom, a browser without a window, several times as long. Drawings are the same to the byte.
 *
 * @throws {FileError} where what draws is not installed
 */
export async function drawingDocument(): Promise<Document> {
  return withPackages("report", async () => new DrawnDocument() as unknown as Document);
}
