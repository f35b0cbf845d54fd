/** What stays the same during a run: set once, see `createDay`. Addresses of tables whose length depends on the run. */
export let people: usize = 0;
/** reviews to be written: the day, and the satisfaction in 65,535ths × 65,536; shape [consumers] */
export let reviews: usize = 0;
/** bytes of a record */
export let recordBytes: i32 = 0;
export let population: i32 = 0;
export let brands: i32 = 0;
export let channels: i32 = 0;
export let personas: i32 = 0;
export let days: i32 = 0;
export let keyHigh: i32 = 0;
export let keyLow: i32 = 0;
/** whose activities go into the event log: one bit a consumer */
export let loggedBits: usize = 0;
/** which of their activities: one bit each */
export let wantedActivities: u32 = 0xffffffff;
/** friends of consumer i stand from `friendsStart[i]` to `friendsStart[i + 1]`; 0 = everybody knows everybody */
export let friendsStart: usize = 0;
export let friends: usize = 0;
export let meanFriends: i32 = 0;
/** needs expected up to each day; shape [P, days + 1] */
export let needs: usize = 0;
/** where the search for a sum of needs begins, see `needGuide.ts`; shape [P, NEED_CELLS] */
export let needGuide: usize = 0;
/** cells of the guide in one need; shape [P] */
export let needScale: usize = 0;
/** multipliers of the need rate; shape [different shapes, MULTIPLIERS + 1] */
export let needMultipliers: usize = 0;
/** brands bought since the books opened, one bit each; shape [consumers]; 0 = they were open from the beginning */
export let boughtSince: usize = 0;
/** gamma quantiles whose ratio is the chance to be done after a purchase; shape [2, MULTIPLIERS + 1]; 0 = nobody is */
export let leaving: usize = 0;
/** who is a member of which brand, see `membership.ts`; shape [consumers]; 0 = no brand has members */
export let memberships: usize = 0;
/**
 * gamma quantiles whose ratio is a member's chance to cancel: of cancelling, of staying, and of staying as a member of the
 * first day; shape [3 × B, MULTIPLIERS + 1]
 */
export let cancelling: usize = 0;
/** quantiles of log preference; shape [B, MULTIPLIERS + 1]; 0 = nobody has any */
export let preferences: usize = 0;
/** chances to be aware of each brand on day 0; shape [B] */
export let initialAwareness: usize = 0;
/** customers of the first day: shares summed up over the brands; shape [B]; 0 = there are none */
export let initialCustomers: usize = 0;
/** exposures to advertising up to each day; shape [days + 1, B] */
export let exposure: usize = 0;
/** what remains of evidence after a number of days; shape [days + 1] */
export let fading: usize = 0;
/** chances to meet a brand; shape [M, P, D, C, B] */
export let meeting: usize = 0;
/** the same to be compared with four brands' bits at once, see `memory/limits.ts` */
export let meetingLimits: usize = 0;
/** brands that can be met at all, one bit each; shape [M, P, D, C] */
export let meetingPossible: usize = 0;
/** willingness to go to the nearest outlet; shape [B, DISTANCES] */
export let nearness: usize = 0;
/** precision of what a contact tells a persona about a brand; shape [P, C, B] */
export let contactPrecision: usize = 0;
/** counted today: meetings; shape [P, M, C, B] */
export let met: usize = 0;

/** Where a consumer's record begins. */
export function recordOf(consumer: i32): usize {
  return people + <usize>consumer * recordBytes;
}
