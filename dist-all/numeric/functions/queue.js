/** Servers beyond which a queue is worked out as if there were so many: waiting below a full load is then negligible. */
const MOST_SERVERS = 2000;
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
export function waitingChance(servers, load) {
    if (load >= 1)
        return 1;
    if (!(load > 0))
        return 0;
    const count = Math.max(1, Math.min(MOST_SERVERS, Math.round(servers)));
    const offered = load * count;
    let blocked = 1;
    for (let server = 1; server <= count; ++server)
        blocked = (offered * blocked) / (server + offered * blocked);
    return blocked / (1 - load * (1 - blocked));
}
/**
 * Time from arrival to the end of the service, relative to the service alone.
 *
 *     1 + C / (c (1 − ρ))
 *
 * @param servers - c, at least 1
 * @param load - ρ, below 1; from there on the queue would grow for ever and the time is that of a load of .99
 * @source Erlang (1917), as above
 */
export function sojournTime(servers, load) {
    const bounded = Math.min(load, 0.99);
    return 1 + waitingChance(servers, bounded) / (Math.max(1, servers) * (1 - bounded));
}
