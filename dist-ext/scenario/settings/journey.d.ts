/** How a journey moves through the four micro-moments. */
export declare const journeySettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    pace: import("zod").ZodDefault<import("zod").ZodNumber>;
    extraSources: import("zod").ZodPrefault<import("zod").ZodPipe<import("zod").ZodUnion<readonly [import("zod").ZodNumber, import("zod").ZodObject<{
        know: import("zod").ZodDefault<import("zod").ZodNumber>;
        go: import("zod").ZodDefault<import("zod").ZodNumber>;
        do: import("zod").ZodDefault<import("zod").ZodNumber>;
        buy: import("zod").ZodDefault<import("zod").ZodNumber>;
    }, import("zod/v4/core").$strict>]>, import("zod").ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>;
    dropOut: import("zod").ZodPrefault<import("zod").ZodPipe<import("zod").ZodUnion<readonly [import("zod").ZodNumber, import("zod").ZodObject<{
        know: import("zod").ZodDefault<import("zod").ZodNumber>;
        go: import("zod").ZodDefault<import("zod").ZodNumber>;
        do: import("zod").ZodDefault<import("zod").ZodNumber>;
        buy: import("zod").ZodDefault<import("zod").ZodNumber>;
    }, import("zod/v4/core").$strict>]>, import("zod").ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>;
    giveUpUnmet: import("zod").ZodDefault<import("zod").ZodNumber>;
    absenceLoss: import("zod").ZodDefault<import("zod").ZodNumber>;
    engagementEffect: import("zod").ZodDefault<import("zod").ZodNumber>;
    consider: import("zod").ZodDefault<import("zod").ZodNumber>;
    recall: import("zod").ZodDefault<import("zod").ZodNumber>;
    searchAgain: import("zod").ZodDefault<import("zod").ZodNumber>;
    loyaltyLoop: import("zod").ZodDefault<import("zod").ZodNumber>;
    deviceByDaypart: import("zod").ZodDefault<import("zod").ZodNumber>;
    travel: import("zod").ZodDefault<import("zod").ZodNumber>;
    mostMoments: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
