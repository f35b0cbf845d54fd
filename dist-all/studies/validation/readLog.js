import { ACTIVITIES } from "../../model/result.js";
/** The rows of each logged consumer, in their order. */
function byConsumer({ events }) {
    const rows = new Map();
    for (let row = 0; row < events.length; ++row) {
        const consumer = events.consumer[row];
        const own = rows.get(consumer) ?? [];
        if (own.length === 0)
            rows.set(consumer, own);
        own.push({
            day: events.day[row],
            activity: events.activity[row],
            journey: events.journey[row],
            channel: events.channel[row],
            brand: events.brand[row],
            value: events.value[row],
        });
    }
    return rows;
}
const isActivity = (name) => ({ activity }) => ACTIVITIES[activity] === name;
/** Every experience in the log. Failures and complaints stand before the experience, tellings after it. */
export function experiencesOf(run) {
    return [...byConsumer(run)].flatMap(([consumer, rows]) => {
        return rows.filter(isActivity("experience")).map((experience) => {
            const { journey, brand, value } = experience;
            const same = rows.filter((row) => row.journey === journey && (row.brand === brand || row.brand < 0));
            const next = rows.slice(rows.indexOf(experience)).find(isActivity("purchase"));
            return {
                consumer,
                journey,
                brand,
                satisfaction: value,
                failed: same.some(isActivity("failure")),
                complained: same.some(isActivity("complain")),
                answerHours: same.find(isActivity("answered"))?.value ?? NaN,
                intention: same.find(isActivity("intend"))?.value ?? NaN,
                told: same
                    .slice(same.findIndex(isActivity("experience")))
                    .filter(isActivity("tell"))
                    .reduce((sum, row) => sum + row.value, 0),
                boughtAgain: next === undefined ? undefined : next.brand === brand,
            };
        });
    });
}
/** Who first bought a brand by some day, in the log. */
export function customersOf(run, brand, until) {
    const index = run.brands.indexOf(brand);
    return [...byConsumer(run).values()].flatMap((rows) => {
        const days = rows
            .filter((row) => row.brand === index && isActivity("purchase")(row))
            .map(({ day }) => day);
        const [first] = days;
        if (first === undefined || first > until)
            return [];
        const told = rows.find((row) => row.brand === index && isActivity("hear")(row));
        return [
            {
                wasTold: told !== undefined && told.day <= first,
                boughtAfter: (span) => days.filter((day) => day <= first + span).length - 1,
            },
        ];
    });
}
/** What each logged consumer bought, one after the other; those who bought nothing are left out. */
export function basketsOf(run) {
    return [...byConsumer(run).values()]
        .map((rows) => rows.filter(isActivity("purchase")).map(({ day, brand }) => ({ day, brand })))
        .filter((purchases) => purchases.length > 0);
}
/** Every purchase in the log. */
export function purchasesOf(run) {
    return [...byConsumer(run).values()].flatMap((rows) => rows.filter(isActivity("purchase")).map(({ journey, brand }) => ({
        brand,
        channels: rows
            .filter((row) => row.journey === journey && isActivity("visit")(row))
            .map(({ channel }) => channel),
    })));
}
