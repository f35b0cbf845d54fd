import { careClaims } from "./care.ts";
import type { Claim } from "./claim.ts";
import { badNewsClaims } from "./badNews.ts";
import { deviceClaims } from "./devices.ts";
import { journeyMapClaims } from "./journeyMap.ts";
import { momentClaims } from "./moments.ts";
import { pathClaims } from "./paths.ts";
import { prosumerClaims, pushClaims } from "./people.ts";
import { qualityClaims } from "./quality.ts";
import { reachClaims } from "./reach.ts";
import { sharingClaims } from "./sharing.ts";
import { truthClaims } from "./truth.ts";
import { zeroMomentClaims } from "./zeroMoment.ts";

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
  ...reachClaims,
].sort((a, b) => Number(a.doctrine.slice(1)) - Number(b.doctrine.slice(1)));
