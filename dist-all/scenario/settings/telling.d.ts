import { z } from "zod";
/** The ultimate moment of truth in public: reviews. */
export declare const tellingSettings: z.ZodPrefault<z.ZodObject<{
    postRate: z.ZodDefault<z.ZodNumber>;
    curve: z.ZodDefault<z.ZodEnum<{
        flat: "flat";
        increasing: "increasing";
        uShaped: "uShaped";
    }>>;
    curveFloor: z.ZodDefault<z.ZodNumber>;
    herding: z.ZodDefault<z.ZodNumber>;
    delay: z.ZodDefault<z.ZodNumber>;
    shareToolsBoost: z.ZodDefault<z.ZodNumber>;
    sharingSpread: z.ZodDefault<z.ZodNumber>;
    starThresholds: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
    shareOnTheWay: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
