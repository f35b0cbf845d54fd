import { listed } from "../settingPaths.ts";
import type { Check, Finding } from "./check.ts";

/** Friends and communities must fit into the market. */
export const checkNetwork: Check = ({ scenario }) => {
  const { kind, friends, communitySize, ties } = scenario.network;
  const { consumers } = scenario.market;
  const findings: Finding[] = [];
  if (friends >= consumers) {
    findings.push({
      code: "U308",
      path: ["network", "friends"],
      message: `network.friends must be below the ${consumers} consumers (people), but is ${friends}.`,
      advice: "For everybody knowing everybody write network.kind: complete.",
      needs: [["market", "consumers"]],
    });
  }
  const isFitting = communitySize <= consumers && communitySize > friends;
  if (kind === "communities" && friends < consumers && !isFitting) {
    findings.push({
      code: "U308",
      path: ["network", "communitySize"],
      message: `network.communitySize must be above the ${friends} friends and at most the ${consumers} consumers (people), but is ${communitySize}.`,
      advice: `Write a size such as ${Math.min(consumers, Math.max(10, Math.ceil(friends) * 10))}.`,
      needs: [["market", "consumers"]],
    });
  }
  if (kind === "ties" && ties === "") {
    findings.push({
      code: "U309",
      path: ["network", "kind"],
      message: "network.ties must name a CSV file when network.kind is ties, but is empty.",
      advice: `Write ties: friends.csv, or another kind: ${listed(["smallWorld", "random", "scaleFree", "communities", "complete"])}.`,
    });
  }
  return findings;
};
