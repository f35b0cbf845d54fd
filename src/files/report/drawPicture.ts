import { withPackages } from "../packages/withPackages.ts";
import { fontFiles } from "./fonts.ts";

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
  return picture.asPng();
}
