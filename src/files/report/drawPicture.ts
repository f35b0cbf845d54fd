import { withPackages } from "../packages/withPackages.ts";
import { fontFiles } from "./fonts.ts";
import { formatPng } from "./formatPng.ts";

/** Characters of the writings that the fonts of the package cover. */
const COVERED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * Turns a drawing into a picture in PNG, at twice its size.
 *
 * It is made on a thread of its own, while others go on, with the fonts of the package, so that it looks the same on every
 * machine; for writings that they lack (Chinese, Thai, …) the machine's own are asked too.
 */
export async function drawPicture(svg: string, scale = 2): Promise<Uint8Array> {
  const { renderAsync } = await withPackages("pictures", () => import("@resvg/resvg-js"));
  const picture = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: !COVERED.test(svg),
      fontFiles: Object.values(fontFiles()),
      defaultFontFamily: "Inter",
      sansSerifFamily: "Inter",
    },
  });
  const { width, height } = picture;
  const isOnPaper = paperOf(svg).every((side, at) => Number(side) * scale === [width, height][at]);
  return isOnPaper ? formatPng({ width, height, pixels: picture.pixels }) : picture.asPng();
}

const begun = new Map<string, Promise<Uint8Array>>();

/** Begins a picture that will be taken. A fault is told then: until then nobody waits for it. */
export function beginPicture(svg: string): Promise<Uint8Array> {
  const picture = drawPicture(svg);
  picture.catch(() => {});
  begun.set(svg, picture);
  return picture;
}

/** A picture that was begun, or that is begun now. */
export function takePicture(svg: string): Promise<Uint8Array> {
  const picture = begun.get(svg) ?? beginPicture(svg);
  begun.delete(svg);
  return picture;
}

/** What a drawing begins with where nothing shines through: paper of one colour, as large as itself. */
const PAPER =
  /^<svg[^>]* width="(?<width>\d+)" height="(?<height>\d+)"[^>]*><rect width="\k<width>" height="\k<height>" fill="#[\dA-Fa-f]{6}">/;

/** Width and height of the paper on which something is drawn, before it is scaled; nothing where there is none. */
function paperOf(svg: string): readonly (string | undefined)[] {
  const { width, height } = PAPER.exec(svg)?.groups ?? {};
  return [width, height];
}
