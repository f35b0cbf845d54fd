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
