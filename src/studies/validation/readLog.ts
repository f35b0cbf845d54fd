import { ACTIVITIES, type Activity, type RunResult } from "../../model/result.ts";

/** One use of a product by a logged consumer, and what came of it. */
export interface LoggedExperience {
  readonly consumer: number;
  readonly journey: number;
  readonly brand: number;
  readonly satisfaction: number;
  readonly failed: boolean;
  readonly complained: boolean;
  /** hours until the care desk answered; NaN without an answer */
  readonly answerHours: number;
  /** friends told at once */
  readonly told: number;
  /** stated intention to buy the brand again, 0–1; NaN where nobody asked */
  readonly intention: number;
  /** whether the next purchase was of the same brand; undefined without a next purchase */
  readonly boughtAgain: boolean | undefined;
}

/** One purchase by a logged consumer, with the channels that were turned to on the way. */
export interface LoggedPurchase {
  readonly brand: number;
  readonly channels: readonly number[];
}

/** A logged consumer's custom with one brand. */
export interface LoggedCustomer {
  /** whether a friend had told of the brand before the first purchase */
  readonly wasTold: boolean;
  /** purchases of the brand in so many days after the first one, that one not counted */
  readonly boughtAfter: (days: number) => number;
}

type Row = Readonly<Record<"day" | "activity" | "journey" | "channel" | "brand" | "value", number>>;

/** The rows of each logged consumer, in their order; only those of some activities, which are few among all. */
function byConsumer({ events }: RunResult, wanted: readonly Activity[]): Map<number, Row[]> {
  const rows = new Map<number, Row[]>();
  const isWanted = ACTIVITIES.map((activity) => wanted.includes(activity));
  for (let row = 0; row < events.length; ++row) {
    if (!isWanted[events.activity[row]]) continue;
    const consumer = events.consumer[row];
    const own = rows.get(consumer) ?? [];
    if (own.length === 0) rows.set(consumer, own);
    own.push({
      day: events.day[row],
      activity: events.activity[row],
      journey: events.journey[row],
      channel: events.channel[row],
      brand: events.brand[row],
      value: events.value[row],
    });
  }
  return rows;
}

const isActivity =
  (name: Activity) =>
  ({ activity }: Row) =>
    ACTIVITIES[activity] === name;

const AROUND_EXPERIENCE: readonly Activity[] = [
  "purchase",
  "experience",
  "failure",
  "complain",
  "answered",
  "tell",
  "intend",
];

/** Every experience in the log. Failures and complaints stand before the experience, tellings after it. */
export function experiencesOf(run: RunResult): LoggedExperience[] {
  return [...byConsumer(run, AROUND_EXPERIENCE)].flatMap(([consumer, rows]) => {
    return rows.filter(isActivity("experience")).map((experience) => {
      const { journey, brand, value } = experience;
      const same = rows.filter((row) => row.journey === journey && (row.brand === brand || row.brand < 0));
      const next = rows.slice(rows.indexOf(experience)).find(isActivity("purchase"));
      return {
        consumer,
        journey,
        brand,
        satisfaction: value,
        failed: same.some(isActivity("failure")),
        complained: same.some(isActivity("complain")),
        answerHours: same.find(isActivity("answered"))?.value ?? NaN,
        intention: same.find(isActivity("intend"))?.value ?? NaN,
        told: same
          .slice(same.findIndex(isActivity("experience")))
          .filter(isActivity("tell"))
          .reduce((sum, row) => sum + row.value, 0),
        boughtAgain: next === undefined ? undefined : next.brand === brand,
      };
    });
  });
}

/** Who first bought a brand by some day, in the log. */
export function customersOf(run: RunResult, brand: string, until: number): LoggedCustomer[] {
  const index = run.brands.indexOf(brand);
  return [...byConsumer(run, ["purchase", "hear"]).values()].flatMap((rows): LoggedCustomer[] => {
    const days = rows
      .filter((row) => row.brand === index && isActivity("purchase")(row))
      .map(({ day }) => day);
    const [first] = days;
    if (first === undefined || first > until) return [];
    const told = rows.find((row) => row.brand === index && isActivity("hear")(row));
    return [
      {
        wasTold: told !== undefined && told.day <= first,
        boughtAfter: (span) => days.filter((day) => day <= first + span).length - 1,
      },
    ];
  });
}

/** What each logged consumer bought, one after the other; those who bought nothing are left out. */
export function basketsOf(run: RunResult): { readonly day: number; readonly brand: number }[][] {
  return [...byConsumer(run, ["purchase"]).values()]
    .map((rows) => rows.filter(isActivity("purchase")).map(({ day, brand }) => ({ day, brand })))
    .filter((purchases) => purchases.length > 0);
}

/** Every purchase in the log. */
export function purchasesOf(run: RunResult): LoggedPurchase[] {
  return [...byConsumer(run, ["visit", "purchase"]).values()].flatMap((rows) =>
    rows.filter(isActivity("purchase")).map(({ journey, brand }) => ({
      brand,
      channels: rows
        .filter((row) => row.journey === journey && isActivity("visit")(row))
        .map(({ channel }) => channel),
    })),
  );
}
