import { Curve, Setting, SETTINGS } from "../layout/codes.ts";
import type { Epoch, Parameters } from "../parameters.ts";
import type { Rules } from "./rules.ts";

/** The tables of an epoch that stand at fixed addresses, by their names in `day/memory/tables.ts`. */
export function tablesOf(rules: Rules) {
  const { journey, telling, care, brands, personas } = rules.epoch;
  const {
    epoch: _epoch,
    personas: _count,
    meaning: _meaning,
    meeting: _meeting,
    usable: _usable,
    coverageCosts: _costs,
    nearness: _nearness,
    contactPrecision: _precision,
    fading: _fading,
    ...tables
  } = rules;
  return {
    ...tables,
    engagement: brands.engagement,
    tasteSpread: brands.tasteSpread,
    price: brands.price,
    deliveryDays: brands.deliveryDays,
    quality: brands.quality,
    qualitySpread: brands.qualitySpread,
    service: brands.service,
    failure: brands.failure,
    usability: brands.usability,
    shareTools: brands.shareTools,
    careAnswered: brands.careAnswered,
    careHours: brands.careHours,
    served: brands.served,
    joining: brands.joining,
    membershipPeriod: brands.membershipPeriod,
    membershipExperience: brands.membershipExperience,
    careSkill: brands.careSkill,
    scepticShare: personas.scepticShare,
    pushAttention: personas.pushAttention,
    trustInPeople: personas.trustInPeople,
    sharing: personas.sharing,
    talking: personas.talking,
    pace: personas.pace.map((pace) => journey.pace * pace),
    dropOut: journey.dropOut,
    stayLoyal: care.stayLoyal,
    starThresholds: telling.starThresholds,
  };
}

/** The settings that are one number each, by `Setting`. */
export function numbersOf(epoch: Epoch, { durable, giftsServe }: Parameters): Float64Array {
  const { journey, beliefs, choice, checkout, experience, telling, wordOfMouth, care, surveys } = epoch;
  const named: Record<keyof typeof Setting, number> = {
    ...journey,
    ...beliefs,
    ...choice,
    ...checkout,
    ...experience,
    ...telling,
    ...wordOfMouth,
    ...care,
    ...surveys,
    doing: choice.do,
    curve: Curve[telling.curve],
    durable: durable ? 1 : 0,
    giftsServe: giftsServe ? 1 : 0,
  };
  const numbers = new Float64Array(SETTINGS);
  for (const [name, cell] of Object.entries(Setting)) {
    if (typeof cell === "number") numbers[cell] = named[name as keyof typeof Setting];
  }
  return numbers;
}
