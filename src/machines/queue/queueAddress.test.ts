import { expect, test } from "vitest";
import { MachinesError } from "../machinesError.ts";
import { readQueueAddress } from "./queueAddress.ts";

test("an address is shown without its secrets", () => {
  expect(readQueueAddress("redis://ada:se%40cret@lab-1", {})).toEqual({
    shown: "redis://lab-1:6379",
    options: { host: "lab-1", port: 6379, db: 0, username: "ada", password: "se@cret" },
  });
  expect(readQueueAddress("rediss://[::1]:7000/2", { UMOT_QUEUE_PASSWORD: "p" })).toEqual({
    shown: "rediss://[::1]:7000/2",
    options: { host: "::1", port: 7000, db: 2, password: "p", tls: {} },
  });
  expect(readQueueAddress("rediss://lab-1", {}).options.tls).toEqual({ servername: "lab-1" });
});

test("what the address says wins over the environment", () => {
  const { options } = readQueueAddress("redis://:a@h", { UMOT_QUEUE_PASSWORD: "b", UMOT_QUEUE_USER: "u" });
  expect(options).toMatchObject({ username: "u", password: "a" });
});

test.each(["lab-1:6379", "http://lab-1", "redis://", "redis://h/x", "", "redis://u:secret@h/x"])(
  "%s is no address, and what is said holds no secret",
  (text) => {
    expect(() => readQueueAddress(text, {})).toThrow(MachinesError);
    expect(() => readQueueAddress(text, {})).not.toThrow(/secret/);
  },
);
