import type { Chart, ChartOptions } from "../../drawing/chart.ts";
import { language } from "../page/preferences.ts";
import { saveFile } from "../page/saveFile.ts";
import { csvText } from "./csvText.ts";

/** Saves a chart as a picture or its rows as a table. Files are light: they go into documents. */
export async function saveChart<Row extends object>(
  kind: "SVG" | "PNG" | "CSV",
  chart: Chart<Row>,
  rows: readonly Row[],
  options: ChartOptions,
  shown: SVGSVGElement | undefined,
  file: string = chart.name,
): Promise<void> {
  const locale = language.peek();
  if (kind === "CSV") {
    const columns = chart.columns({ ...options, locale });
    const lines = [columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => row[key]))];
    saveFile(`${file}.csv`, "text/csv", csvText(lines));
    return;
  }
  const width = Number(shown?.getAttribute("width") ?? 720);
  const svg = chart.draw(rows, { ...options, locale, theme: "light", width });
  const text = new XMLSerializer().serializeToString(svg);
  if (kind === "SVG") saveFile(`${file}.svg`, "image/svg+xml", text);
  else saveFile(`${file}.png`, "image/png", await pictureOf(text, width, Number(svg.getAttribute("height"))));
}

/** The drawing in dots, twice as fine as the screen's. */
async function pictureOf(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d")?.drawImage(picture, 0, 0, 2 * width, 2 * height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}
