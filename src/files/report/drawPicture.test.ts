import { expect, test } from "vitest";
import { drawPicture } from "./drawPicture.ts";

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Inter, system-ui, sans-serif"><rect width="200" height="40" fill="#fff"/><text x="10" y="28" font-size="24">${text}</text></svg>`;

const draw = (text: string) => drawPicture(svgOf(text), 1);

test("drawPicture(…) gives a PNG of twice the size, the same each time", async () => {
  const png = Buffer.from(await drawPicture(svgOf("Nonna")));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
  expect(Buffer.from(await drawPicture(svgOf("Nonna"))).equals(png)).toBe(true);
});

// A picture without its font is blank, or full of boxes that all look alike.
test.each([
  ["Latin", "Nonna", "Catena"],
  ["Greek", "ταβέρνα", "ψωμί και"],
  ["Arabic", "مطعم", "الجدة"],
  ["Hebrew", "מסעדה", "סבתא"],
  ["emoji", "🍝🍝", "🍕🍕"],
])("drawPicture(…) has letters for %s", async (_, one, other) => {
  const [blank, first, second] = await Promise.all([draw(""), draw(one), draw(other)]);
  expect(first).not.toEqual(blank);
  expect(second).not.toEqual(blank);
  expect(first).not.toEqual(second);
});

/** What a PNG holds, as resvg reads it, and as its own encoder writes it. */
const repacked = async (png: Uint8Array, width: number, height: number) => {
  const { renderAsync } = await import("@resvg/resvg-js");
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${source}"/></svg>`;
  return (await renderAsync(svg)).pixels;
};

test("drawPicture(…) packs the pixels that were drawn, on paper or not, at any size", async () => {
  const { renderAsync } = await import("@resvg/resvg-js");
  const shapes = `<circle cx="20" cy="15" r="11" fill="#d55e00"/><path d="M3 3L38 27" stroke="#0072b2"/>`;
  const papers = [
    `<rect width="41" height="31" fill="#FFFFFF"></rect>`,
    `<rect width="41" height="30" fill="#FFFFFF"></rect>`,
    `<rect width="41" height="31" fill="#FFFFFF" opacity="0.5"></rect>`,
    "",
  ];
  for (const paper of papers)
    for (const scale of [1, 1.5, 2]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="41" height="31">${paper}${shapes}</svg>`;
      const drawn = await renderAsync(svg, { fitTo: { mode: "zoom", value: scale } });
      const png = await drawPicture(svg, scale);
      expect(await repacked(png, drawn.width, drawn.height)).toEqual(drawn.pixels);
      const isOurs = paper === papers[0] && scale !== 1.5;
      expect(drawn.asPng().equals(png)).toBe(!isOurs);
    }
});
