import { careClaims } from "./doctrine/care.js";
import { badNewsClaims } from "./doctrine/badNews.js";
import { deviceClaims } from "./doctrine/devices.js";
import { journeyMapClaims } from "./doctrine/journeyMap.js";
import { momentClaims } from "./doctrine/moments.js";
import { pathClaims } from "./doctrine/paths.js";
import { prosumerClaims, pushClaims } from "./doctrine/people.js";
import { qualityClaims } from "./doctrine/quality.js";
import { reachClaims } from "./doctrine/reach.js";
import { sharingClaims } from "./doctrine/sharing.js";
import { truthClaims } from "./doctrine/truth.js";
import { zeroMomentClaims } from "./doctrine/zeroMoment.js";
/** Everything that the doctrine says and this model can be asked, in the doctrine's order. */
export const CLAIMS = [
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
