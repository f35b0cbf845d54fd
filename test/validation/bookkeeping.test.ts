import { describe, expect, test } from "vitest";
import { metricValue } from "../../src/metrics/metrics.ts";
import { ACTIVITIES, MONEY_KINDS, type Activity, type BrandSeries } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { flagshipScenario, fullScenario } from "../support/fullMarket.ts";
import { columnSums, sum } from "../support/statistics.ts";

// What must hold exactly in every run, whatever the scenario: nobody and nothing is lost or counted twice. The books
// are kept four times over (series, tables, census, event log of everybody), each by other lines of code.

const scenarios = {
  "everything in the market": fullScenario({ "surveys.share": 0.5 }),
  "the flagship": flagshipScenario(),
};

describe.each(Object.entries(scenarios))("%s", (name, scenario) => {
  const isFull = name === "everything in the market";
  const { consumers, days } = scenario.market;
  const run = simulate(toParameters(scenario, { logged: consumers }), keyFromSeed("books"));
  const { series, market, levels, touchpoints, funnel, census, money, events } = run;
  const brands = run.brands.length;

  const total = (name: BrandSeries) => columnSums(series[name], brands);
  const all = (name: BrandSeries) => sum(series[name]);
  const brandList = Object.values(scenario.brands);

  /** Rows of the event log with an activity. */
  const rowsOf = (activity: Activity) =>
    Array.from(events.activity.keys()).filter((row) => ACTIVITIES[events.activity[row]] === activity);
  const byBrand = (activity: Activity) => {
    const counts = run.brands.map(() => 0);
    for (const row of rowsOf(activity)) counts[events.brand[row]]++;
    return counts;
  };

  test.runIf(isFull)("is all there, or its books would prove little", () => {
    const empty = Object.entries({ ...series, ...market, ...funnel, ...touchpoints, ...money })
      .filter(([, values]) => sum(values) === 0)
      .map(([name]) => name);
    expect(empty).toEqual([]);
    expect(ACTIVITIES.filter((activity) => rowsOf(activity).length === 0)).toEqual([]);
  });

  test("all counts are whole numbers and none is negative", () => {
    const wrong = Object.entries({ ...series, ...market, ...funnel, ...touchpoints, ...census })
      .filter(([, values]) => values.some((value) => !(value >= 0 && Number.isInteger(value))))
      .map(([name]) => name);
    expect(wrong).toEqual([]);
  });

  describe("shares sum to 1", () => {
    test.each(["share", "revenueShare"] as const)("%s", (measure) => {
      for (const period of ["total", "last90", "week5"]) {
        const shares = run.brands.map((brand) => metricValue(run, brand, measure, period));
        expect(sum(shares), period).toBeCloseTo(1, 12);
      }
    });
  });

  /** What each consumer lived through, in order. */
  const lives = Array.from({ length: consumers }, (): { activity: Activity; day: number }[] => []);
  events.consumer.forEach((consumer, row) => {
    lives[consumer].push({ activity: ACTIVITIES[events.activity[row]], day: events.day[row] });
  });

  describe("consumers are conserved", () => {
    const steps: readonly Activity[] = ["know", "go", "do", "buy"];
    const ends: readonly Activity[] = ["leave", "giveUp", "purchase"];

    test("nobody is on two journeys, acts outside of one, or goes back in time", () => {
      const faults = lives.flatMap((life, consumer) => {
        let state: "idle" | "under way" | "undecided" = "idle";
        let before = 0;
        return life.flatMap(({ activity, day }) => {
          const legal =
            day >= before &&
            (activity === "need"
              ? state !== "under way"
              : ![...steps, ...ends, "choose", "visit", "meet", "read"].includes(activity) ||
                state === "under way" ||
                (state === "undecided" && steps.includes(activity)));
          before = day;
          if (activity === "need" || steps.includes(activity)) state = "under way";
          else if (ends.includes(activity)) state = "idle";
          // After choosing nothing one starts over or goes home; the next activity tells which.
          else if (activity === "chooseNothing") state = "undecided";
          return legal ? [] : [`consumer ${consumer}, day ${day}: ${activity}`];
        });
      });
      expect(faults).toEqual([]);
    });

    test("every journey ends with a purchase, is left, given up or ends with nothing, or is still under way", () => {
      const journeys = lives.map((life) => life.filter(({ activity }) => activity === "need").length);
      const ended = (ending: Activity) => rowsOf(ending).length;
      const open = lives.filter((life) => {
        const last = life.findLast(({ activity }) =>
          ["need", ...steps, ...ends, "chooseNothing"].includes(activity),
        );
        return last !== undefined && last.activity !== "chooseNothing" && !ends.includes(last.activity);
      }).length;
      // Of those who chose nothing, some started over: they are the ones whose next step is no new need.
      const wentHome = lives.flatMap((life) => {
        const path = life.filter(({ activity }) => ["need", ...steps, "chooseNothing"].includes(activity));
        return path.filter(
          ({ activity }, at) =>
            activity === "chooseNothing" && (path[at + 1] === undefined || path[at + 1].activity === "need"),
        );
      }).length;
      if (isFull) expect(open * wentHome).toBeGreaterThan(0);
      expect(sum(journeys)).toBe(sum(market.journeys));
      expect(ended("purchase") + ended("leave") + ended("giveUp") + wentHome + open).toBe(
        sum(market.journeys),
      );
    });

    test("needs start a journey, or fall into one under way or into waiting for a delivery", () => {
      market.needs.forEach((needs, day) => {
        expect(market.journeys[day]).toBeLessThanOrEqual(needs);
      });
      expect(sum(market.journeys)).toBeLessThan(sum(market.needs));
    });

    test("the log of everybody tells the same numbers as the series, day by day", () => {
      const counted: Partial<Record<Activity, Float64Array>> = {
        need: market.journeys,
        know: market.know,
        go: market.go,
        do: market.do,
        buy: market.buy,
        visit: market.sources,
        chooseNothing: market.nothing,
        leave: market.dropped,
        giveUp: market.gaveUp,
        purchase: market.buyers,
      };
      for (const [activity, expected] of Object.entries(counted)) {
        const seen = new Float64Array(days);
        for (const row of rowsOf(activity as Activity)) seen[events.day[row]]++;
        expect(seen, activity).toEqual(expected);
      }
    });

    test("and by brand", () => {
      const counted: Partial<Record<Activity, number[]>> = {
        meet: total("met"),
        read: total("readReviews"),
        choose: total("chosen"),
        purchase: total("bought"),
        experience: total("experienced"),
        intend: total("surveyed"),
        failure: total("failures"),
        complain: total("complaints"),
        post: columnSums(
          [series.stars1, series.stars2, series.stars3, series.stars4, series.stars5].flatMap((stars) => [
            ...stars,
          ]),
          brands,
        ),
        hear: total("heardPositive").map((heard, brand) => heard + total("heardNegative")[brand]),
      };
      for (const [activity, expected] of Object.entries(counted))
        expect(byBrand(activity as Activity), activity).toEqual(expected);
    });
  });

  describe("the path to the till", () => {
    test("every decision is for a brand or for nothing, every choice a purchase or a basket left, or both", () => {
      market.decisions.forEach((decisions, day) => {
        expect(sum(series.chosen.subarray(day * brands, (day + 1) * brands)) + market.nothing[day]).toBe(
          decisions,
        );
      });
      // Who leaves a basket on a site may buy the same thing in a place: the log has one row right after the other.
      const left = byBrand("abandonBasket");
      const both = events.activity.reduce(
        (sums, activity, row) => {
          const isPurchase = activity === ACTIVITIES.indexOf("purchase");
          if (isPurchase && events.activity[row - 1] === ACTIVITIES.indexOf("abandonBasket"))
            sums[events.brand[row]]++;
          return sums;
        },
        Array.from({ length: brands }, () => 0),
      );
      expect(all("bought")).toBeGreaterThan(all("onlineBought"));
      expect(total("chosen").map((chosen, brand) => chosen + both[brand])).toEqual(
        total("bought").map((bought, brand) => bought + left[brand]),
      );
      expect(all("bought")).toBe(sum(market.buyers));
    });

    test("every moment of buying ends in a decision, in leaving, or in finding nobody", () => {
      expect(sum(market.decisions)).toBeLessThanOrEqual(sum(market.buy));
      expect(all("considered")).toBe(sum(market.considerationSize));
      expect(all("considered")).toBeGreaterThanOrEqual(sum(market.decisions) - sum(market.nothing));
    });

    test("parts are not larger than their whole", () => {
      const parts: [BrandSeries, BrandSeries][] = [
        ["chosen", "considered"],
        ["bought", "chosen"],
        ["firstBought", "bought"],
        ["onlineBought", "bought"],
        ["swayed", "bought"],
        ["complaints", "failures"],
      ];
      for (const [part, whole] of parts)
        series[part].forEach((count, cell) => {
          expect(count, `${part} of ${whole}`).toBeLessThanOrEqual(series[whole][cell]);
        });
      series.experienced.forEach((count, cell) => {
        expect(series.promoters[cell] + series.detractors[cell]).toBeLessThanOrEqual(count);
      });
    });

    test("what was bought or given is used once: at once without delivery, later with it", () => {
      const got = total("bought").map((bought, brand) => bought + total("seeded")[brand]);
      const used = total("experienced");
      brandList.forEach(({ deliveryDays }, brand) => {
        if (deliveryDays === 0) expect(used[brand]).toBe(got[brand]);
        else expect(used[brand]).toBeLessThan(got[brand]);
      });
      expect(total("seeded")).toEqual(brandList.map(({ seeding }) => seeding.people));
    });

    test("nothing is met, chosen or bought of a brand that has not entered", () => {
      const activities = ["met", "considered", "bought", "exposed", "readReviews", "toldPositive"] as const;
      brandList.forEach(({ entryDay }, brand) => {
        for (const activity of activities) {
          const before = columnSums(series[activity].subarray(0, entryDay * brands), brands)[brand];
          expect(before ?? 0, activity).toBe(0);
        }
        expect(total("bought")[brand]).toBeGreaterThan(0);
      });
    });
  });

  describe("reviews", () => {
    const posted = series.stars1.map(
      (_, cell) =>
        series.stars1[cell] +
        series.stars2[cell] +
        series.stars3[cell] +
        series.stars4[cell] +
        series.stars5[cell],
    );

    test("honest ones are not more than experiences", () => {
      const used = total("experienced");
      columnSums(posted, brands).forEach((count, brand) => {
        expect(count).toBeLessThan(used[brand]);
      });
    });

    test("shown are those of the start, those posted since and the bought ones that got through and were not found", () => {
      const shown = brandList.map(({ startingReviews }) => startingReviews.count);
      levels.displayedCount.forEach((count, cell) => {
        shown[cell % brands] += posted[cell] + series.fakePosted[cell] - series.fakeRemoved[cell];
        expect(count).toBe(shown[cell % brands]);
      });
    });

    test("bought ones pass the filter in the share that it lets through", () => {
      const bought = brandList.map(({ fakeReviews }) => fakeReviews.daily * days);
      const { fakeFilter } = scenario.platform;
      total("fakePosted").forEach((passed, brand) => {
        expect(Math.abs(passed - bought[brand] * (1 - fakeFilter))).toBeLessThan(1 + 1e-9);
      });
    });
  });

  test("what is told or passed on today is heard tomorrow, by as many, with nothing lost", () => {
    const heard = series.heardPositive.map((count, cell) => count + series.heardNegative[cell]);
    const told = series.toldPositive.map(
      (count, cell) => count + series.toldNegative[cell] + series.passedOn[cell],
    );
    expect(heard.subarray(0, brands)).toEqual(new Float64Array(brands));
    expect(heard.subarray(brands)).toEqual(told.subarray(0, -brands));
  });

  describe("money", () => {
    test("revenue is purchases times price and members' periods times theirs, profit what costs leave of it", () => {
      levels.revenue.forEach((revenue, cell) => {
        const { price, membership } = brandList[cell % brands];
        const periods = series.joined[cell] + series.renewed[cell];
        expect(revenue).toBe(series.bought[cell] * price + periods * membership.price);
        expect(levels.profit[cell]).toBe(revenue - levels.cost[cell]);
      });
    });

    test("the kinds over the run sum to the days", () => {
      const costs = MONEY_KINDS.filter((kind) => kind !== "revenue");
      run.brands.forEach((_, brand) => {
        const kinds = sum(costs.map((kind) => money[kind][brand]));
        expect(kinds).toBeCloseTo(columnSums(levels.cost, brands)[brand], 6);
        expect(money.revenue[brand]).toBeCloseTo(columnSums(levels.revenue, brands)[brand], 6);
      });
    });

    test("each kind is its price times its count", () => {
      const present = brandList.map(({ entryDay }) => days - entryDay);
      brandList.forEach((brand, at) => {
        const coverage = sum(
          Object.entries(brand.coverage).map(
            ([channel, { know, go, do: act, buy }]) =>
              (know + go + act + buy) * (scenario.channels[channel]?.dailyCost ?? NaN),
          ),
        );
        const contacts = sum(
          Object.values(scenario.channels).map(({ contactCost }, channel) => {
            const met = touchpoints.met.filter(
              (_, cell) =>
                cell % brands === at && Math.floor(cell / brands) % run.channels.length === channel,
            );
            return sum(met) * contactCost;
          }),
        );
        const { seeding, fakeReviews, advertising, care, content, contentDailyCost, fixedCost } = brand;
        const found = Object.fromEntries(MONEY_KINDS.map((kind) => [kind, money[kind][at]]));
        expect(found).toEqual({
          revenue: near(
            total("bought")[at] * brand.price +
              (total("joined")[at] + total("renewed")[at]) * brand.membership.price,
          ),
          unitCost: near((total("bought")[at] + seeding.people) * brand.unitCost),
          coverage: near(coverage * present[at]),
          content: near(
            ((content.video + content.audio + content.text) / 3) * contentDailyCost * present[at],
          ),
          contacts: near(contacts),
          care: near(care.dailyCost * present[at] + total("answered")[at] * scenario.care.answerCost),
          advertising: near(advertising.daily * present[at]),
          fixed: near(fixedCost * present[at]),
          seeding: near(seeding.people * seeding.cost),
          fakeReviews: near(fakeReviews.daily * fakeReviews.cost * present[at]),
        });
      });
    });

    const near = (value: number) => expect.closeTo(value, 6);
  });

  describe("the tables tell what the series tell", () => {
    test("funnel", () => {
      const moments = [market.know, market.go, market.do, market.buy].map(sum);
      const width = funnel.visits.length / 4;
      const visits = moments.map((_, moment) =>
        sum(funnel.visits.subarray(moment * width, (moment + 1) * width)),
      );
      expect(visits).toEqual(moments);
      // A moment in which nobody was met is unmet, but at the till one who knows where to buy needs nobody.
      const missed = sum(funnel.visits) - sum(funnel.met);
      expect(missed).toBeGreaterThanOrEqual(sum(market.unmet));
      expect(sum(funnel.left)).toBe(sum(market.dropped) + sum(market.gaveUp));
      expect(sum(funnel.bought)).toBe(sum(market.buyers));
      funnel.met.forEach((met, cell) => {
        expect(met).toBeLessThanOrEqual(funnel.visits[cell]);
      });
    });

    test("touchpoints", () => {
      expect(sum(touchpoints.visits)).toBe(sum(market.sources));
      expect(columnSums(touchpoints.met, brands)).toEqual(total("met"));
      expect(columnSums(touchpoints.failures, brands)).toEqual(total("failures"));
      expect(sum(touchpoints.exits)).toBe(sum(market.dropped) + sum(market.gaveUp));
      touchpoints.met.forEach((met, cell) => {
        expect(met).toBeLessThanOrEqual(touchpoints.visits[Math.floor(cell / brands)]);
      });
      touchpoints.bought.forEach((bought, cell) => {
        expect(bought).toBeLessThanOrEqual(total("bought")[cell % brands]);
      });
    });

    test("nobody is met where a brand is not", () => {
      const channels = run.channels.length;
      touchpoints.met.forEach((met, cell) => {
        const brand = brandList[cell % brands];
        const channel = run.channels[Math.floor(cell / brands) % channels];
        const moment = (["know", "go", "do", "buy"] as const)[Math.floor(cell / brands / channels) % 4];
        if ((brand.coverage[channel]?.[moment] ?? 0) === 0) expect(met).toBe(0);
      });
    });

    test("census", () => {
      expect([...census.buyers]).toEqual(total("firstBought"));
      expect(sum(census.purchases)).toBe(consumers);
      const purchases = lives.map((life) => life.filter(({ activity }) => activity === "purchase").length);
      const counted = new Float64Array(21);
      for (const count of purchases) counted[Math.min(20, count)]++;
      expect(census.purchases).toEqual(counted);
      expect(sum(purchases)).toBe(all("bought"));
      run.brands.forEach((_, own) => {
        expect(census.bothBuyers[own * brands + own]).toBe(census.buyers[own]);
        expect(census.aware[own]).toBeGreaterThanOrEqual(census.buyers[own]);
        run.brands.forEach((__, other) => {
          const both = census.bothBuyers[own * brands + other];
          expect(both).toBe(census.bothBuyers[other * brands + own]);
          expect(both).toBeLessThanOrEqual(census.buyers[own]);
        });
      });
    });

    test("panel", () => {
      expect([...run.panel.day]).toEqual(
        Array.from({ length: Math.floor(days / 7) }, (_, week) => 7 * week + 6),
      );
      expect(run.panel.size).toBe(scenario.market.panel);
      const asked = { ...scenario, market: { ...scenario.market, panel: consumers, days: 119 } };
      const everybody = simulate(toParameters(asked), keyFromSeed("books"));
      const lastWave = everybody.panel.aware.slice(-brands).map((share) => share * consumers);
      expect([...lastWave]).toEqual([...everybody.census.aware].map((aware) => expect.closeTo(aware, 6)));
    });
  });
});
