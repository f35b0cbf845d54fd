import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPlace } from "./umot.ts";

/** A place with a sound scenario, a broken one, a file, and a folder that somebody else filled. */
export function createPlaceOfMistakes(): ReturnType<typeof createPlace> {
  const place = createPlace();
  mkdirSync(join(place.path, "a folder"));
  writeFileSync(join(place.path, "a file"), "");
  writeFileSync(join(place.path, "a folder", "letter.txt"), "mine");
  writeFileSync(join(place.path, "broken.yaml"), "schemaVersion: 1\ntitle: x\nbrnads: {}\n");
  return place;
}

/** What people type wrongly there, and what they are told. */
export const mistakes: readonly [words: readonly string[], says: string][] = [
  [["run"], "missing required argument"],
  [["run", "small.yaml", "another"], "too many arguments"],
  [["run", "none.yaml"], "there is no such file"],
  [["run", "a folder"], "is a folder, but a file is needed"],
  [["run", "broken.yaml"], "broken.yaml:3:1"],
  [["run", "small.yaml", "--runs", "0"], "--runs must be a whole number from 1 to 10000, but is “0”"],
  [["run", "small.yaml", "--runs", "abc"], "but is “abc”"],
  [["run", "small.yaml", "--runs", "2.5"], "but is “2.5”"],
  [["run", "small.yaml", "--runs", ""], "but is “”"],
  [["run", "small.yaml", "--consumers", "3"], "--consumers must be a whole number from 100"],
  [["run", "small.yaml", "--days", "-1"], "--days must be a whole number from 1"],
  [["run", "small.yaml", "--level", "95"], "--level must be a number between 0 and 1"],
  [["run", "small.yaml", "--lang", "fr"], "--lang must be one of en, it"],
  [["run", "small.yaml", "--format", "xml"], "--format must be one of table, json, csv, md"],
  [["run", "small.yaml", "--period", "last"], "--period must be a period of the 140 days"],
  [["run", "small.yaml", "--set", "brands.nonna.price"], "a setting must be written path=value"],
  [["run", "small.yaml", "--set", "brands.nonna.price=0"], "brands.nonna.price must be"],
  [["run", "small.yaml", "--out", "a file"], "is a file, but umot has to write a folder"],
  [["run", "small.yaml", "--out", "a folder"], "holds files that umot did not write: letter.txt"],
  [["run", "small.yaml", "--out", "a file/inside"], "has a file where a folder is needed"],
  [["run", "small.yaml", "--out", "."], "is the folder that you are in"],
  [["run", "small.yaml", "--out", "/"], "is the folder that you are in, or one that contains it"],
  [["run", "small.yaml", "--out", ""], "--out must be the name of a folder"],
  [["sweep", "small.yaml"], "--vary must say what to vary"],
  [["sweep", "small.yaml", "--vary", "brands.nonna.price"], "--vary must have a path, = and values"],
  [["sweep", "small.yaml", "--vary", "brands.nonna.pirce=1,2"], "brands.nonna has no “pirce”"],
  [["sweep", "small.yaml", "--vary", "brands.nonna.quality=0..2:3"], "brands.nonna.quality must be"],
  [["story", "small.yaml", "--consumer", "300"], "--consumer must be below the number of consumers, 300"],
  [["init", "small.yaml"], "already exists"],
  [["run", "small.yaml", "--precision", "share"], "--precision must be written as metric:half-width"],
  [["run", "small.yaml", "--precision", "share:0.1", "--runs", "1"], "--precision needs at least 2 runs"],
  [["run", "small.yaml", "--resume", "--no-store"], "but --no-store says that none are"],
  [["run", "small.yaml", "--resume", "--no-out"], "but --no-out says that none are"],
  [["run", "small.yaml", "--store", ""], "--store must be the name of a folder"],
  [["explain", "U999"], "Codes go from U"],
];
