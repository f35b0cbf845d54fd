import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPlace } from "./umot.ts";

/** A folder in which these questions are asked. */
export function createPlaceOfLabMistakes(): ReturnType<typeof createPlace> {
  const place = createPlace();
  writeFileSync(join(place.path, "a file"), "");
  writeFileSync(join(place.path, "long.yaml"), "extends: small.yaml\nmarket: { days: 150 }\n");
  return place;
}

const FIRST_DAY = "timeline=[{day: 0, set: {brands.nonna.quality: 0.7}}]";
const quality = ["--vary", "brands.nonna.quality=0.4..0.9"];
const better = ["--with", "brands.nonna.quality=0.9"];
const rule = (text: string) => ["--constraint", text];
const price = ["--lever", "brands.nonna.price=20..30"];

/** Questions to the commands of experiments that cannot be. */
export const labMistakes: readonly (readonly string[])[] = [
  // levers that do not exist
  ["sweep", "small.yaml", "--vary", "brands.nonna.qualty=0.4..0.9:3"],
  ["sweep", "small.yaml", "--vary", "brands.nona.quality=0.4..0.9:3"],
  ["sweep", "small.yaml", "--vary", "brand.nonna.quality=0.4..0.9:3"],
  ["compare", "small.yaml", "--with", "brands.nonna.qualty=0.9"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.qualty=0.4..0.9"],
  ["optimise", "small.yaml", "--lever", "brands.nonna.qualty=0..1"],
  ["sweep", "small.yaml", "--vary", "brands.*.coverage.serch=0..1:3"],
  // settings that are no numbers, or no levers of a market
  ["sweep", "small.yaml", "--vary", "title=1..2:2"],
  ["sweep", "small.yaml", "--vary", "runs=2..4:2"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna=0..1"],
  ["optimise", "small.yaml", "--lever", "market.consumers=100..200"],
  ["optimise", "small.yaml", "--lever", "brands.verde.price=20..30"],
  // empty and inverted ranges
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.9..0.4:3"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.4:3"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9:0"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9:2.5"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9:1000000"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4,,0.9"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4,0.4"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=low..high:3"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.price=-5..5:3"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.9..0.4"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.4"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.4..1.4"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9:5"],
  ["optimise", "small.yaml", "--lever", "brands.nonna.price=30..20"],
  ["optimise", "small.yaml", "--lever", "brands.nonna.price=20..20"],
  // the same lever twice
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4,0.6", "--vary", "brands.nonna.quality=0.5,0.7"],
  ["sensitivity", "small.yaml", ...quality, ...quality],
  ["optimise", "small.yaml", ...price, ...price],
  // levers that undo each other
  [
    "sweep",
    "small.yaml",
    "--vary",
    "brands.nonna.coverage.maps=0,1",
    "--vary",
    "brands.nonna.coverage.*=0,1",
  ],
  ["sweep", "small.yaml", "--vary", "brands.*.quality=0.4,0.6", "--vary", "brands.nonna.quality=0.5,0.7"],
  [
    "sensitivity",
    "small.yaml",
    ...["brands.nonna.coverage.maps=0..1", "brands.nonna.coverage.maps.buy=0..1"].flatMap((lever) => [
      "--vary",
      lever,
    ]),
  ],
  [
    "optimise",
    "small.yaml",
    ...["brands.nonna.coverage.*=0..1", "brands.nonna.coverage.maps=0..1"].flatMap((lever) => [
      "--lever",
      lever,
    ]),
  ],
  ["compare", "small.yaml", "--with", "brands.nonna.quality=0.9, brands.*.quality=0.5"],
  ["run", "small.yaml", "--set", "brands.nonna.price=9", "--set", "brands.nonna.price=10"],
  // levers that the timeline sets on the first day
  ["run", "small.yaml", "--set", FIRST_DAY, "--set", "brands.nonna.quality=0.9"],
  ["compare", "small.yaml", "--set", FIRST_DAY, ...better],
  ["sweep", "small.yaml", "--set", FIRST_DAY, "--vary", "brands.nonna.quality=0.4,0.9"],
  ["sensitivity", "small.yaml", "--set", FIRST_DAY, ...quality],
  ["optimise", "small.yaml", "--set", FIRST_DAY, "--lever", "brands.nonna.quality=0.4..0.9"],
  // numbers of runs, points, threads
  ["run", "small.yaml", "--runs", "-3"],
  ["compare", "small.yaml", "--with", "brands.nonna.quality=0.9", "--runs", "0"],
  ["sweep", "small.yaml", ...quality, "--runs", "1e9"],
  [
    "sweep",
    "small.yaml",
    "--vary",
    "brands.nonna.quality=0..1:1000",
    "--vary",
    "brands.nonna.price=1..99:1000",
  ],
  ["sweep", "small.yaml", ...quality, "--design", "lhs", "--points", "0"],
  ["sweep", "small.yaml", ...quality, "--design", "lhs"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4..0.9:3", "--points", "10"],
  ["sensitivity", "small.yaml", ...quality, "--runs", "2.5"],
  ["sensitivity", "small.yaml", ...quality, "--trajectories", "1"],
  ["optimise", "small.yaml", ...price, "--runs", "1"],
  ["optimise", "small.yaml", ...price, "--points", "1"],
  ["attribution", "small.yaml", "--runs", "many"],
  ["claims", "D12", "--runs", "1"],
  ["claims", "D22-buzz", "--consumers", "200"],
  ["validate", "mix", "--runs", "1"],
  ["run", "small.yaml", "--workers", "0"],
  ["run", "small.yaml", "--workers", "1000"],
  // methods, designs, goals, metrics, periods, brands, claims, ranges that do not exist
  ["sweep", "small.yaml", ...quality, "--design", "random"],
  ["sensitivity", "small.yaml", ...quality, "--method", "sobel"],
  ["sensitivity", "small.yaml", ...quality, "--points", "64"],
  ["sensitivity", "small.yaml", ...quality, "--method", "sobol", "--trajectories", "10"],
  ["sensitivity", "small.yaml", ...quality, "--metric", "nonna.shares.total"],
  ["sensitivity", "small.yaml", ...quality, "--metric", "nona.share.total"],
  ["sensitivity", "small.yaml", ...quality, "--metric", "nonna.share.year2"],
  ["optimise", "small.yaml", ...price, "--goal", "love"],
  ["optimise", "small.yaml", ...price, "--brand", "nona"],
  ["attribution", "small.yaml", "--brand", "nona"],
  ["compare", "small.yaml", "--with", "brands.nonna.quality=0.9", "--period", "forever"],
  ["run", "small.yaml", "--precision", "shares:0.01"],
  ["run", "small.yaml", "--precision", "share:nona:0.01"],
  ["run", "small.yaml", "--precision", "share:0"],
  ["claims", "D12-qualty"],
  ["validate", "readrs"],
  // money and rules
  ["optimise", "small.yaml", "--lever", "brands.nonna.advertising.daily=5..10", "--budget", "1"],
  ["optimise", "small.yaml", ...price, "--budget", "-5"],
  ["optimise", "small.yaml", ...price, "--cost", "brands.nonna.quality=5"],
  ["optimise", "small.yaml", ...price, "--cost", "brands.nonna.price=5/week"],
  [
    "optimise",
    "small.yaml",
    ...price,
    ...rule("nonna.share.total >= 0.6"),
    ...rule("nonna.share.total <= 0.5"),
  ],
  ["optimise", "small.yaml", ...price, "--constraint", "nonna.share.total"],
  ["optimise", "small.yaml", ...price, "--constraint", "nonna.share.total >= 2"],
  ["optimise", "small.yaml"],
  // comparisons of nothing, or of what cannot be compared
  ["compare", "small.yaml"],
  ["compare", "small.yaml", "small.yaml"],
  ["compare", "small.yaml", "long.yaml"],
  ["compare", "small.yaml", "none.yaml"],
  ["compare", "small.yaml", "--with", ""],
  ["compare", "small.yaml", "--with", "brands.nonna.quality"],
  ["compare", "small.yaml", "--with", "brands.nonna.price=28"],
  ["compare", "small.yaml", ...better, ...better],
  // stores
  ["run", "small.yaml", "--resume", "--no-store"],
  ["sweep", "small.yaml", "--vary", "brands.nonna.quality=0.4,0.6", "--resume", "--store", "nowhere"],
  ["run", "small.yaml", "--store", "a file"],
  ["run", "small.yaml", "--store", "a file/inside"],
];
