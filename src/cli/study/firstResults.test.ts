import { expect, test, vi } from "vitest";
import { FileError } from "../../files/folders/fileError.ts";
import type { OutputFolder } from "../../files/folders/outputFolder.ts";
import { firstResults } from "./firstResults.ts";

const table = (runs: number) => ({
  name: "firstResults",
  about: { en: "", it: "" },
  columns: [{ name: "runs", type: "integer" as const, about: { en: "", it: "" } }],
  rows: () => [[runs]],
});

test("first results are written now and then, told of once, and never for long", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  try {
    let file = "";
    const told: string[] = [];
    const show: OutputFolder["show"] = (_name, more) => ((file += more(file === "")), "place");
    const showFirst = firstResults({ show }, undefined, (path) => void told.push(path), {
      first: 1000,
      every: 2000,
      parts: 20,
    });
    for (let seconds = 0; seconds < 7; ++seconds) {
      showFirst(() => table(seconds));
      vi.advanceTimersByTime(1000);
    }
    expect(file).toBe("runs\r\n1\r\n3\r\n5\r\n");
    expect(told).toEqual(["place"]);
    // Half a second to make it: then none for twenty times as long.
    showFirst(() => (vi.advanceTimersByTime(500), table(7)));
    vi.advanceTimersByTime(9_999);
    showFirst(() => expect.unreachable());
    vi.advanceTimersByTime(1);
    showFirst(() => table(18));
    expect(file).toBe("runs\r\n1\r\n3\r\n5\r\n7\r\n18\r\n");
  } finally {
    vi.useRealTimers();
  }
});

test("a disk without room for first results ends them, and not the work", () => {
  let asked = 0;
  const show = () => {
    ++asked;
    throw new FileError({ message: { en: "full", it: "pieno" }, advice: { en: "", it: "" } });
  };
  const showFirst = firstResults({ show }, undefined, () => expect.unreachable(), {
    first: 0,
    every: 0,
    parts: 0,
  });
  for (let time = 0; time < 3; ++time) showFirst(() => table(1));
  expect(asked).toBe(1);
});
