import { FORMATS, type ChannelTable } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
import { column, flagColumn, precisionOf, rows } from "./tables.ts";

/** Where consumers meet brands. */
export function compileChannels(scenario: Scenario): ChannelTable {
  const channels = Object.values(scenario.channels);
  return {
    digital: flagColumn(channels, ({ kind }) => kind === "digital"),
    push: flagColumn(channels, ({ flow }) => flow === "push"),
    earned: flagColumn(channels, ({ owner }) => owner === "earned"),
    paid: flagColumn(channels, ({ owner }) => owner === "paid"),
    site: flagColumn(channels, ({ site }) => site),
    reviews: flagColumn(channels, ({ reviews }) => reviews),
    informative: column(channels, ({ informativeSpread }) => precisionOf(informativeSpread)),
    candour: column(channels, ({ candour }) => candour),
    ranking: column(channels, ({ ranking }) => ranking),
    rankingByNumber: flagColumn(channels, ({ rankingBy }) => rankingBy === "number"),
    rankingStart: column(channels, ({ rankingStart }) => rankingStart),
    bestSellers: column(channels, ({ bestSellers }) => bestSellers),
    together: flagColumn(channels, ({ looks }) => looks === "together"),
    attention: column(channels, ({ attention }) =>
      attention === "all" ? Number.POSITIVE_INFINITY : attention,
    ),
    format: rows(channels, ({ formats }) => FORMATS.map((format) => formats[format])),
    dailyCost: column(channels, ({ dailyCost }) => dailyCost),
    contactCost: column(channels, ({ contactCost }) => contactCost),
    impressionCost: column(channels, ({ impressionCost }) => impressionCost),
    noticed: column(channels, ({ noticed }) => noticed),
  };
}
