import { createHash } from "node:crypto";
/** Writes a message for some tasks. */
export function writeMessage(numbers, writing, failures = 0) {
    const { engine, experiment, tasks, addresses, pack } = writing;
    const markets = [];
    const placeOf = (market) => {
        const at = markets.indexOf(market);
        return at >= 0 ? at : markets.push(market) - 1;
    };
    const runs = numbers.map((number) => {
        const { parameters, key } = tasks[number];
        return [placeOf(pack(parameters)), key.high, key.low];
    });
    const hash = createHash("sha256");
    for (const number of numbers)
        hash.update(addresses[number]);
    const id = hash.digest("hex").slice(0, 32);
    const job = { engine, experiment, markets: markets.map(({ address }) => address), runs };
    return { id, tasks: numbers, job, markets, failures };
}
