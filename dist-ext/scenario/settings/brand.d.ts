import { z } from "zod";
export declare const brandsSettings: z.ZodRecord<z.ZodString, z.ZodObject<{
    advertising: z.ZodPrefault<z.ZodObject<{
        daily: z.ZodDefault<z.ZodNumber>;
        channels: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strict>>;
    seeding: z.ZodPrefault<z.ZodObject<{
        people: z.ZodDefault<z.ZodNumber>;
        day: z.ZodDefault<z.ZodNumber>;
        cost: z.ZodDefault<z.ZodNumber>;
        influencers: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    fakeReviews: z.ZodPrefault<z.ZodObject<{
        daily: z.ZodDefault<z.ZodNumber>;
        cost: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    startingReviews: z.ZodPrefault<z.ZodObject<{
        count: z.ZodDefault<z.ZodNumber>;
        stars: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    customers: z.ZodPrefault<z.ZodObject<{
        share: z.ZodDefault<z.ZodNumber>;
        tenure: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    awareness: z.ZodDefault<z.ZodNumber>;
    quality: z.ZodDefault<z.ZodNumber>;
    qualitySpread: z.ZodDefault<z.ZodNumber>;
    tasteSpread: z.ZodDefault<z.ZodNumber>;
    preference: z.ZodDefault<z.ZodNumber>;
    promise: z.ZodDefault<z.ZodNumber>;
    price: z.ZodDefault<z.ZodNumber>;
    unitCost: z.ZodDefault<z.ZodNumber>;
    fixedCost: z.ZodDefault<z.ZodNumber>;
    coverage: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
        know: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>]>, z.ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>>>;
    prominence: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    content: z.ZodPrefault<z.ZodObject<{
        video: z.ZodDefault<z.ZodNumber>;
        audio: z.ZodDefault<z.ZodNumber>;
        text: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    contentDailyCost: z.ZodDefault<z.ZodNumber>;
    membership: z.ZodPrefault<z.ZodObject<{
        joining: z.ZodDefault<z.ZodNumber>;
        price: z.ZodDefault<z.ZodNumber>;
        period: z.ZodDefault<z.ZodNumber>;
        leaving: z.ZodDefault<z.ZodNumber>;
        leavingEvenness: z.ZodDefault<z.ZodNumber>;
        experience: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    reaction: z.ZodPrefault<z.ZodObject<{
        matchPrice: z.ZodDefault<z.ZodNumber>;
        spendByShare: z.ZodDefault<z.ZodNumber>;
        serviceForStars: z.ZodDefault<z.ZodNumber>;
        delay: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    capacity: z.ZodDefault<z.ZodNumber>;
    service: z.ZodDefault<z.ZodNumber>;
    failure: z.ZodDefault<z.ZodNumber>;
    touchpoints: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        quality: z.ZodOptional<z.ZodNumber>;
        failure: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>>;
    deliveryDays: z.ZodDefault<z.ZodNumber>;
    care: z.ZodPrefault<z.ZodObject<{
        answered: z.ZodDefault<z.ZodNumber>;
        hours: z.ZodDefault<z.ZodNumber>;
        skill: z.ZodDefault<z.ZodNumber>;
        capacity: z.ZodDefault<z.ZodNumber>;
        dailyCost: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    usability: z.ZodPrefault<z.ZodObject<{
        mobile: z.ZodDefault<z.ZodNumber>;
        desktop: z.ZodDefault<z.ZodNumber>;
        tablet: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    loadSeconds: z.ZodDefault<z.ZodNumber>;
    checkout: z.ZodDefault<z.ZodNumber>;
    engagement: z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
        know: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>]>, z.ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>;
    shareTools: z.ZodPrefault<z.ZodObject<{
        know: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
        use: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    coherence: z.ZodDefault<z.ZodNumber>;
    outlets: z.ZodDefault<z.ZodNumber>;
    label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>>;
    entryDay: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
