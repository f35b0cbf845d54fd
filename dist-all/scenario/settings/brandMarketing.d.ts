import { z } from "zod";
/** How a brand makes itself heard, and what it begins with. */
export declare const marketingShape: {
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
};
