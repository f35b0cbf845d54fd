import { z } from "zod";
/** What a review platform shows. */
export declare const platformSettings: z.ZodPrefault<z.ZodObject<{
    levels: z.ZodDefault<z.ZodNumber>;
    display: z.ZodDefault<z.ZodEnum<{
        allTime: "allTime";
        recency: "recency";
    }>>;
    recencyHalfLife: z.ZodDefault<z.ZodNumber>;
    rounding: z.ZodDefault<z.ZodEnum<{
        halves: "halves";
        none: "none";
        tenths: "tenths";
    }>>;
    order: z.ZodDefault<z.ZodEnum<{
        helpful: "helpful";
        newest: "newest";
        random: "random";
    }>>;
    helpfulNegativity: z.ZodDefault<z.ZodNumber>;
    fakeFilter: z.ZodDefault<z.ZodNumber>;
    fakeStay: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"never">]>>;
    genuineFilter: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
