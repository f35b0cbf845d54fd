import { careClaims } from "./doctrine/care.ts";
import type { Claim } from "./claim.ts";
import { badNewsClaims } from "./doctrine/badNews.ts";
import { deviceClaims } from "./doctrine/devices.ts";
import { foresightClaims } from "./doctrine/foresight.ts";
import { journeyMapClaims } from "./doctrine/journeyMap.ts";
import { momentClaims } from "./doctrine/moments.ts";
import { pathClaims } from "./doctrine/paths.ts";
import { prosumerClaims, pushClaims } from "./doctrine/people.ts";
import { qualityClaims } from "./doctrine/quality.ts";
import { reachClaims } from "./doctrine/reach.ts";
import { sharingClaims } from "./doctrine/sharing.ts";
import { truthClaims } from "./doctrine/truth.ts";
import { zeroMomentClaims } from "./doctrine/zeroMoment.ts";

/** Everything that the doctrine says and this model can be asked, in the doctrine's order. */
export const CLAIMS: readonly Claim[] = [
  ...zeroMomentClaims,
  ...prosumerClaims,
  ...pushClaims,
  ...truthClaims,
  ...pathClaims,
  ...deviceClaims,
  ...sharingClaims,
  ...qualityClaims,
  ...momentClaims,
  ...journeyMapClaims,
  ...badNewsClaims,
  ...careClaims,
  ...foresightClaims,
  ...reachClaims,
].sort((a, b) => Number(a.doctrine.slice(1)) - Number(b.doctrine.slice(1)));
