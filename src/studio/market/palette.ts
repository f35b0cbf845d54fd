/** Colours of the page's theme, as a canvas needs them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly pale: string;
  /** of the brands by their index: the one in focus has the first colour, as in every chart */
  readonly brands: readonly string[];
}

/** Reads the colours that hold at present. */
export function readPalette(element: Element, brands: number, focus: number): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--umot-${name}`).trim();
  const order = brandOrder(brands, focus);
  return {
    paper: colour("paper"),
    ink: colour("ink"),
    muted: colour("muted"),
    grid: colour("grid"),
    pale: colour("pale"),
    brands: Array.from({ length: brands }, (_, brand) => colour(`series-${order.indexOf(brand) % 8}`)),
  };
}

/** Brands as charts order them: the one in focus, then the others. */
function brandOrder(brands: number, focus: number): number[] {
  const all = Array.from({ length: brands }, (_, brand) => brand);
  return focus < 0 ? all : [focus, ...all.filter((brand) => brand !== focus)];
}
