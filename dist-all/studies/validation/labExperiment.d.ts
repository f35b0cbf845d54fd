import { type ScenarioSpec } from "../../scenario/settings/scenario.ts";
/** Settings by path and the values that an experiment gives them. */
export type Changes = Readonly<Record<string, unknown>>;
export interface LabRuns {
    /** consumers whose every activity is logged; none when left out */
    readonly logged?: number;
    /** replications; the lab's own number when left out */
    readonly runs?: number;
}
/** All that is said of an experiment: the market, what is changed in it, and how it is run. */
export type Experiment = readonly [market: ScenarioSpec, changes: Changes, options: LabRuns];
/** Equal for equal experiments. */
export declare const keyOf: (experiment: Experiment) => string;
/** The scenario of an experiment, ready to run. */
export declare function experimentOf([market, changes, { logged }]: Experiment): {
    scenario: {
        schemaVersion: 1;
        title: string | {
            en: string;
            it: string;
        };
        question: string | {
            en: string;
            it: string;
        };
        extends?: string | undefined;
        seed: string;
        runs: number;
        focus: string;
        level: number;
        market: {
            consumers: number;
            population: number;
            start: string;
            days: number;
            warmUp: number;
            currency: string;
            category: string | {
                en: string;
                it: string;
            };
            durable: boolean;
            giftsServe: boolean;
            leaving: number;
            leavingEvenness: number;
            needsPerYear: number;
            needShape: number;
            season: number[];
            referencePrice: number;
            panel: number;
        };
        journey: {
            pace: number;
            extraSources: import("../../scenario/settings/fields.ts").ByMoment;
            dropOut: import("../../scenario/settings/fields.ts").ByMoment;
            giveUpUnmet: number;
            absenceLoss: number;
            engagementEffect: number;
            consider: number;
            recall: number;
            searchAgain: number;
            loyaltyLoop: number;
            deviceByDaypart: number;
            travel: number;
            mostMoments: number;
        };
        beliefs: {
            priorMean: number;
            priorSpread: number;
            halfLife: number | "never";
            experienceSpread: number;
            paidTrust: number;
            reviewsRead: number;
            reviewSpread: number;
            negativity: number;
            scepticism: number;
            perfectDistrust: number;
            reputation: number;
            priceSign: number;
        };
        platform: {
            levels: number;
            display: "allTime" | "recency";
            recencyHalfLife: number;
            rounding: "halves" | "none" | "tenths";
            order: "helpful" | "newest" | "random";
            helpfulNegativity: number;
            fakeFilter: number;
            fakeStay: number | "never";
            genuineFilter: number;
        };
        choice: {
            quality: number;
            taste: number;
            price: number;
            go: number;
            do: number;
            buy: number;
            loyalty: number;
            reminder: number;
            risk: number;
            priceRisk: number;
            valence: number;
            unreviewed: number;
            unreviewedFade: number;
            outside: number;
            noise: number;
        };
        checkout: {
            abandonment: {
                mobile: number;
                desktop: number;
                tablet: number;
            };
            physicalAbandonment: number;
            checkoutEffect: number;
            usabilityEffect: number;
            comeBack: number;
            bounceAtOneSecond: number;
        };
        experience: {
            serviceWeight: number;
            waitingLoss: number;
            failureLoss: number;
            disconfirmation: number;
            lossAversion: number;
            moodSpread: number;
            promiseLift: number;
            loyaltyLearning: number;
        };
        telling: {
            postRate: number;
            curve: "flat" | "increasing" | "uShaped";
            curveFloor: number;
            herding: number;
            delay: number;
            shareToolsBoost: number;
            sharingSpread: number;
            starThresholds: number[];
            shareOnTheWay: number;
        };
        wordOfMouth: {
            tellRate: number;
            neutral: number;
            negativeRatio: number;
            friendSpread: number;
            passOn: number;
            mostHops: number;
            needTrigger: number;
            talkRate: number;
        };
        network: {
            kind: "communities" | "complete" | "random" | "scaleFree" | "smallWorld" | "ties";
            friends: number;
            rewiring: number;
            communitySize: number;
            bridging: number;
            ties: string;
        };
        advertising: {
            halfLife: number;
            halfSaturation: number;
            slope: number;
            greatestExposure: number;
            spread: number;
            reminderDays: number;
            remembered: number;
            needLift: number;
        };
        care: {
            complaintShare: number;
            quickHours: number;
            stayLoyal: {
                silent: number;
                unresolved: number;
                resolved: number;
                quick: number;
            };
            resentment: number;
            resentmentLevel: number;
            silenceDiscount: number;
            answersInvite: number;
            answersDeter: number;
            answerCost: number;
        };
        surveys: {
            share: number;
            noise: number;
            points: number;
        };
        personas: Record<string, {
            label?: string | {
                en: string;
                it: string;
            } | undefined;
            share: number;
            needs: number;
            pace: number;
            devices?: {
                mobile: number;
                desktop: number;
                tablet: number;
            } | undefined;
            mobileLean: number;
            dayparts: {
                earlyMorning: number;
                commute: number;
                work: number;
                errands: number;
                evening: number;
                night: number;
            };
            habits: {
                know: Record<string, number>;
                go: Record<string, number>;
                do: Record<string, number>;
                buy: Record<string, number>;
            };
            formats: {
                video: number;
                audio: number;
                text: number;
            };
            priceSensitivity: number;
            qualitySensitivity: number;
            trustInPeople: number;
            trustInBrands: number;
            pushAttention: number;
            scepticShare: number;
            sharing: number;
            talking: number;
            transitions: {
                know: {
                    know: number;
                    go: number;
                    do: number;
                    buy: number;
                };
                go: {
                    know: number;
                    go: number;
                    do: number;
                    buy: number;
                };
                do: {
                    know: number;
                    go: number;
                    do: number;
                    buy: number;
                };
                buy: {
                    know: number;
                    go: number;
                    do: number;
                    buy: number;
                };
            };
        }>;
        channels: Record<string, {
            label?: string | {
                en: string;
                it: string;
            } | undefined;
            kind: "digital" | "physical";
            flow: "pull" | "push";
            owner: "earned" | "owned" | "paid";
            site: boolean;
            reviews: boolean;
            use: import("../../scenario/settings/fields.ts").ByMoment;
            dayparts: {
                earlyMorning: number;
                commute: number;
                work: number;
                errands: number;
                evening: number;
                night: number;
            };
            informativeSpread: number;
            candour: number;
            attention: number | "all";
            ranking: number;
            rankingBy: "liked" | "number";
            rankingStart: number;
            looks: "apart" | "together";
            formats: {
                video: number;
                audio: number;
                text: number;
            };
            dailyCost: number;
            contactCost: number;
            impressionCost: number;
            noticed: number;
        }>;
        brands: Record<string, {
            advertising: {
                daily: number;
                channels: Record<string, number>;
            };
            seeding: {
                people: number;
                day: number;
                cost: number;
                influencers: boolean;
            };
            fakeReviews: {
                daily: number;
                cost: number;
            };
            startingReviews: {
                count: number;
                stars: number;
            };
            customers: {
                share: number;
                tenure: number;
            };
            awareness: number;
            quality: number;
            qualitySpread: number;
            tasteSpread: number;
            preference: number;
            promise: number;
            price: number;
            unitCost: number;
            fixedCost: number;
            coverage: Record<string, import("../../scenario/settings/fields.ts").ByMoment>;
            prominence: Record<string, number>;
            content: {
                video: number;
                audio: number;
                text: number;
            };
            contentDailyCost: number;
            membership: {
                joining: number;
                price: number;
                period: number;
                leaving: number;
                leavingEvenness: number;
                experience: number;
            };
            reaction: {
                matchPrice: number;
                spendByShare: number;
                serviceForStars: number;
                delay: number;
            };
            capacity: number;
            service: number;
            failure: number;
            touchpoints: Record<string, {
                quality?: number | undefined;
                failure?: number | undefined;
            }>;
            deliveryDays: number;
            care: {
                answered: number;
                hours: number;
                skill: number;
                capacity: number;
                dailyCost: number;
            };
            usability: {
                mobile: number;
                desktop: number;
                tablet: number;
            };
            loadSeconds: number;
            checkout: number;
            engagement: import("../../scenario/settings/fields.ts").ByMoment;
            shareTools: {
                know: number;
                go: number;
                do: number;
                buy: number;
                use: number;
            };
            coherence: number;
            outlets: number;
            label?: string | {
                en: string;
                it: string;
            } | undefined;
            entryDay: number;
        }>;
        costs: {
            of: string;
            paid: number;
            perSale: number;
            perDay: number;
            once: number;
        }[];
        timeline: {
            day: number;
            set: Record<string, unknown>;
            every?: number | undefined;
            series?: Record<string, unknown[] | {
                file: string;
                column: string;
            }> | undefined;
            totals?: boolean | undefined;
            note: string | {
                en: string;
                it: string;
            };
        }[];
        sweep: {
            vary: string;
            from: number;
            to: number;
            steps: number;
            label: string | {
                en: string;
                it: string;
            };
        }[];
        fit: {
            vary: string;
            from: number;
            to: number;
            likely?: number | undefined;
        }[];
        expect: string[];
    };
    parameters: import("../../index.ts").Parameters;
};
