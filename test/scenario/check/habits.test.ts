import { describe, expect, test } from "vitest";
import { plainScenario, type Overrides } from "../../support/market.ts";
import { writtenAt } from "../../../src/scenario/read/written.ts";
import { checkHabits } from "../../../src/scenario/check/habits.ts";

const written = writtenAt({ file: "a.yaml", line: 1, column: 1, length: 1 }, {});

type Personas = NonNullable<Overrides["personas"]>;

/** Everybody goes from any moment to those named, evenly. */
const to = (...moments: readonly ("know" | "go" | "do" | "buy")[]) => {
  const row = {
    know: 0,
    go: 0,
    do: 0,
    buy: 0,
    ...Object.fromEntries(moments.map((m) => [m, 1 / moments.length])),
  };
  return { know: row, go: row, do: row, buy: row };
};
const use = (over: Partial<Record<"know" | "go" | "do" | "buy", number>>) => ({
  use: { know: 0, go: 0, do: 0, buy: 0, ...over },
});

/** What is found in a market that is otherwise in order. */
function found(channels: NonNullable<Overrides["channels"]>, personas: Personas) {
  // The check itself refuses such markets, so that they are put together here.
  const sound = plainScenario({ channels: { place: {} }, personas: { everybody: {} } });
  const one = sound.personas["everybody"];
  const place = sound.channels["place"];
  const scenario = {
    ...sound,
    channels: Object.fromEntries(
      Object.entries(channels).map(([name, over]) => [
        name,
        {
          ...place,
          ...over,
          dayparts: { ...place.dayparts, ...(over.dayparts as object) },
          use: { ...place.use, ...(over.use as object) },
        },
      ]),
    ),
    personas: Object.fromEntries(
      Object.entries(personas).map(([name, over]) => [
        name,
        {
          ...one,
          ...over,
          dayparts: { ...one.dayparts, ...(over.dayparts as object) },
          habits: { ...one.habits, ...(over.habits as object) },
        },
      ]),
    ),
  };
  return checkHabits({ scenario: scenario as never, written });
}

const subjects = (...asked: Parameters<typeof found>) => found(...asked).map(({ subject }) => subject);

describe("moments that somebody reaches", () => {
  const nowhere = { place: use({}) };

  test("are the first and the last, and those to which the transitions lead", () => {
    expect(subjects(nowhere, { all: { transitions: to("buy") } })).toEqual(["all know", "all buy"]);
    expect(subjects(nowhere, { all: { transitions: to("go", "buy") } })).toEqual([
      "all know",
      "all go",
      "all buy",
    ]);
    expect(subjects(nowhere, { all: { transitions: to("know", "go", "do", "buy") } })).toHaveLength(4);
  });

  test("the loyal begin at the till, wherever others go", () => {
    expect(subjects(nowhere, { all: { transitions: to("know") } })).toEqual(["all know", "all buy"]);
  });

  test("also by way of others", () => {
    const byWay = {
      ...to("buy"),
      know: { know: 0, go: 1, do: 0, buy: 0 },
      go: { know: 0, go: 0, do: 1, buy: 0 },
    };
    expect(subjects(nowhere, { all: { transitions: byWay } })).toHaveLength(4);
  });
});

describe("somebody has nowhere to turn", () => {
  const transitions = to("buy");

  test("but where one channel is used in the moment, in her part of the day, and by her", () => {
    expect(subjects({ place: use({ know: 1, buy: 0.1 }) }, { all: { transitions } })).toEqual([]);
    expect(subjects({ a: use({ know: 1 }), b: use({ buy: 1 }) }, { all: { transitions } })).toEqual([]);
    expect(subjects({ a: use({ know: 1 }), b: use({ go: 1 }) }, { all: { transitions } })).toEqual([
      "all buy",
    ]);
  });

  test("where her own habits leave the channel out", () => {
    const habits = { know: { place: 0 } };
    const personas = { one: { transitions, habits: habits as never }, other: { transitions } };
    expect(subjects({ place: use({ know: 1, buy: 1 }) }, personas)).toEqual(["one know"]);
  });

  test("in the parts of the day in which the channel sleeps and she does not", () => {
    const channels = { shop: { ...use({ know: 1, buy: 1 }), dayparts: { evening: 0, night: 0 } } };
    const personas = {
      early: { transitions, dayparts: { evening: 0, night: 0 } },
      late: { transitions },
    };
    expect(found(channels as never, personas as never).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        {
          "en": "personas.late must have a channel to turn to in “I want to know” (evening, night), but has none there.",
          "it": "personas.late deve avere un canale a cui rivolgersi nel momento know (evening, night), ma lì non ne ha nessuno.",
        },
        {
          "en": "personas.late must have a channel to turn to in “I want to buy” (evening, night), but has none there.",
          "it": "personas.late deve avere un canale a cui rivolgersi nel momento buy (evening, night), ma lì non ne ha nessuno.",
        },
      ]
    `);
  });
});

test("it is said at the channels, and not while what it follows from is wrong itself", () => {
  const [{ advice, message, ...finding }] = found(
    { a: use({ know: 1 }) },
    { one: { transitions: to("buy") } },
  );
  expect(finding).toEqual({
    code: "U312",
    path: ["channels"],
    subject: "one buy",
    atKey: true,
    needs: [
      ["personas", "one", "habits"],
      ["personas", "one", "dayparts"],
      ["personas", "one", "transitions"],
      ["channels", "a", "use"],
      ["channels", "a", "dayparts"],
    ],
  });
  expect([message, advice]).toMatchInlineSnapshot(`
    [
      {
        "en": "personas.one must have a channel to turn to in “I want to buy”, but has none there.",
        "it": "personas.one deve avere un canale a cui rivolgersi nel momento buy, ma lì non ne ha nessuno.",
      },
      {
        "en": "Give a channel a use above 0, for example use: { buy: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
        "it": "Dai a un canale un uso sopra 0, per esempio use: { buy: 1 }; uno 0 nei suoi dayparts, o in habits della persona, lo toglie di nuovo.",
      },
    ]
  `);
});
