import type { Locale } from "../../../drawing/numbers.ts";
import { type Stage } from "../../../drawing/words/stages.ts";
/** The stage in a sentence: a micro-moment in its own words, or what happens after the purchase. */
export declare function stageInSentence(locale: Locale, stage: Stage): string;
export declare const personaJourneyWords: {
    en: {
        title: (persona: string, stage: string, share: string) => string;
        smooth: string;
        decides: (persona: string, stage: string, share: string) => string;
        hardest: (persona: string, stage: string, share: string) => string;
        after: (persona: string, touchpoint: string) => string;
        decisive: (persona: string, touchpoint: string, stage: string, points: string, isMore: boolean) => string;
        subtitle: string;
        subtitleDown: string;
        caption: (sample: string) => string;
        leave: (share: string) => string;
        touchpoints: {
            friends: string;
            posts: string;
            care: string;
        };
        columns: {
            persona: string;
            stage: string;
            touchpoint: string;
            part: string;
            visits: string;
            ease: string;
            exits: string;
            lastSource: string;
            gain: string;
        };
    };
    it: {
        title: (persona: string, stage: string, share: string) => string;
        smooth: string;
        decides: (persona: string, stage: string, share: string) => string;
        hardest: (persona: string, stage: string, share: string) => string;
        after: (persona: string, touchpoint: string) => string;
        decisive: (persona: string, touchpoint: string, stage: string, points: string, isMore: boolean) => string;
        subtitle: string;
        subtitleDown: string;
        caption: (sample: string) => string;
        leave: (share: string) => string;
        touchpoints: {
            friends: string;
            posts: string;
            care: string;
        };
        columns: {
            persona: string;
            stage: string;
            touchpoint: string;
            part: string;
            visits: string;
            ease: string;
            exits: string;
            lastSource: string;
            gain: string;
        };
    };
};
