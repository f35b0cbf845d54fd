import { z } from "zod";
/** How easily a brand can be used and how it keeps people going, on screens and in outlets. */
export declare const useShape: {
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
};
