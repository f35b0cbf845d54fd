/** Who knows whom. */
export declare const networkSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    kind: import("zod").ZodDefault<import("zod").ZodEnum<{
        communities: "communities";
        complete: "complete";
        random: "random";
        scaleFree: "scaleFree";
        smallWorld: "smallWorld";
        ties: "ties";
    }>>;
    friends: import("zod").ZodDefault<import("zod").ZodNumber>;
    rewiring: import("zod").ZodDefault<import("zod").ZodNumber>;
    communitySize: import("zod").ZodDefault<import("zod").ZodNumber>;
    bridging: import("zod").ZodDefault<import("zod").ZodNumber>;
    ties: import("zod").ZodDefault<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
