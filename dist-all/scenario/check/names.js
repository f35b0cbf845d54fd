import { inEach } from "../../language/bilingual.js";
import { didYouMean } from "../../language/fault.js";
import { LANGUAGES } from "../../language/language.js";
import { spokenIn } from "../../language/spoken.js";
import { listed } from "../../language/listing.js";
import { MOMENTS } from "../../model/parameters.js";
import { nearest } from "./nearest.js";
import { nameFaults } from "../words/names.js";
import { formatPath } from "../read/written.js";
const most = 16;
const GROUPS = ["brands", "channels", "personas"];
/** Names must lead to something, and there must be neither none nor too many. */
export const checkNames = ({ scenario }) => [
    ...GROUPS.flatMap((group) => checkCount(group, Object.keys(scenario[group]).length)),
    ...checkReserved(Object.keys(scenario.brands)),
    ...GROUPS.flatMap((group) => checkLabels(group, scenario[group])),
    ...checkFocus(scenario.focus, Object.keys(scenario.brands)),
    ...checkChannels(channelKeys(scenario.brands, scenario.personas), Object.keys(scenario.channels)),
];
function checkCount(group, count) {
    if (count >= 1 && count <= most)
        return [];
    const fault = count === 0 ? nameFaults.tooFew(group, most) : nameFaults.tooMany(group, most, count);
    return [{ code: "U303", path: [group], atKey: true, ...fault }];
}
/** `market` stands for the whole market in expectations. */
function checkReserved(brands) {
    if (!brands.includes("market"))
        return [];
    return [{ code: "U118", path: ["brands", "market"], atKey: true, ...nameFaults.reserved }];
}
/** Two of one name cannot be told apart in a table, and columns of data would have the same head: in no language. */
function checkLabels(group, labelled) {
    const shown = Object.entries(labelled).map(([key, { label = key }]) => ({ key, label }));
    return shown.flatMap(({ key, label }, at) => {
        const first = shown.slice(0, at).find((other) => sameIn(label, other.label) !== undefined);
        const language = first && sameIn(label, first.label);
        if (first === undefined || language === undefined)
            return [];
        const owner = labelled[key].label === undefined ? first : { key, label };
        const path = [group, owner.key, "label", ...(typeof owner.label === "string" ? [] : [language])];
        const needs = [
            [group, key, "label"],
            [group, first.key, "label"],
        ];
        return [
            {
                code: "U313",
                path,
                needs,
                ...nameFaults.sameLabel(group, first.key, key, spokenIn(label, language)),
            },
        ];
    });
}
/** The language in which two texts read alike. */
function sameIn(one, other) {
    return LANGUAGES.find((language) => folded(spokenIn(one, language)) === folded(spokenIn(other, language)));
}
/** A name without the differences that a reader does not see at a glance. */
function folded(label) {
    return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
function checkFocus(focus, brands) {
    if (focus === "" || brands.includes(focus))
        return [];
    const guess = nearest(focus, brands);
    const advice = guess === undefined
        ? nameFaults.brandsAre(inEach((language) => listed(brands, language)))
        : didYouMean(guess);
    return [
        { code: "U305", path: ["focus"], needs: [["brands", focus]], ...nameFaults.noFocus(focus, advice) },
    ];
}
/** All places in which a channel is named by a key. */
function channelKeys(brands, personas) {
    return [
        ...Object.entries(brands).flatMap(([brand, settings]) => ["coverage", "prominence", "touchpoints"].flatMap((group) => Object.keys(settings[group]).map((key) => ["brands", brand, group, key]))),
        ...Object.entries(brands).flatMap(([brand, { advertising }]) => Object.keys(advertising.channels).map((key) => ["brands", brand, "advertising", "channels", key])),
        ...Object.entries(personas).flatMap(([persona, { habits }]) => MOMENTS.flatMap((moment) => Object.keys(habits[moment]).map((key) => ["personas", persona, "habits", moment, key]))),
    ];
}
function checkChannels(paths, channels) {
    return paths
        .filter((path) => !channels.includes(String(path.at(-1))))
        .map((path) => {
        const name = String(path.at(-1));
        const guess = nearest(name, channels);
        const advice = guess === undefined
            ? nameFaults.channelsAre(inEach((language) => listed(channels, language, 16)))
            : didYouMean(guess);
        const needs = [["channels", name]];
        return {
            code: "U302",
            path,
            atKey: true,
            needs,
            ...nameFaults.noChannel(formatPath(path), name, advice),
        };
    });
}
