/**
 * Chance that an arrival has to wait for one of several servers, who serve in the order of arrival.
 *
 *     B(0) = 1,  B(n) = a B(n − 1) / (n + a B(n − 1)),  C = B(c) / (1 − ρ (1 − B(c))),  ρ = a / c
 *
 * @param servers - c, at least 1; parts of a server are rounded
 * @param load - ρ, arrivals relative to what all servers can serve, ≥ 0
 * @returns 0–1; 1 from a full load on
 * @source Erlang (1917), Solution of some problems in the theory of probabilities of significance in automatic telephone
 *   exchanges
 */
export declare function waitingChance(servers: number, load: number): number;
/**
 * Time from arrival to the end of the service, relative to the service alone.
 *
 *     1 + C / (c (1 − ρ))
 *
 * @param servers - c, at least 1
 * @param load - ρ, below 1; from there on the queue would grow for ever and the time is that of a load of .99
 * @source Erlang (1917), as above
 */
export declare function sojournTime(servers: number, load: number): number;
