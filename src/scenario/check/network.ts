import { inEach } from "../../language/bilingual.ts";
import { listed } from "../../language/listing.ts";
import { networkFaults } from "../words/market.ts";
import type { Check, CheckFinding } from "./check.ts";

const OTHER_KINDS = ["smallWorld", "random", "scaleFree", "communities", "complete"];

/** Friends and communities must fit into the market. */
export const checkNetwork: Check = ({ scenario }) => {
  const { kind, friends, communitySize, ties } = scenario.network;
  const { consumers } = scenario.market;
  const findings: CheckFinding[] = [];
  if (friends >= consumers) {
    findings.push({
      code: "U308",
      path: ["network", "friends"],
      ...networkFaults.tooManyFriends(consumers, friends),
      needs: [["market", "consumers"]],
    });
  }
  const isFitting = communitySize <= consumers && communitySize > friends;
  if (kind === "communities" && friends < consumers && !isFitting) {
    const example = Math.min(consumers, Math.max(10, Math.ceil(friends) * 10));
    findings.push({
      code: "U308",
      path: ["network", "communitySize"],
      ...networkFaults.communitySize(friends, consumers, communitySize, example),
      needs: [
        ["market", "consumers"],
        ["network", "friends"],
        ["network", "kind"],
      ],
    });
  }
  if (kind === "ties" && ties === "") {
    const kinds = inEach((language) => listed(OTHER_KINDS, language));
    const needs = [["network", "ties"]];
    findings.push({ code: "U309", path: ["network", "kind"], needs, ...networkFaults.noTies(kinds) });
  }
  return findings;
};
