// The part of culori that tests use; the package brings no types of its own.
declare module "culori" {
  /** A colour in some space; opaque here. */
  export interface Color {
    readonly mode: string;
  }

  export function rgb(text: string): Color;
  /** How a colour looks to people without one kind of cone; severity from 0 to 1. */
  export function filterDeficiencyProt(severity: number): (color: Color) => Color;
  export function filterDeficiencyDeuter(severity: number): (color: Color) => Color;
  export function filterDeficiencyTrit(severity: number): (color: Color) => Color;
  export function differenceCiede2000(): (one: Color, other: Color) => number;
}
