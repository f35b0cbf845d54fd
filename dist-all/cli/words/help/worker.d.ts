/** Help of `umot worker`. */
export declare const workerHelp: {
    readonly examples: readonly [readonly ["worker --queue redis://lab-1:6379", {
        readonly en: "does runs for every experiment that is asked with the same --queue, until Ctrl-C";
        readonly it: "fa le simulazioni di ogni esperimento chiesto con lo stesso --queue, fino a Ctrl-C";
    }], readonly ["worker --queue rediss://lab-1:6380 --workers 16", {
        readonly en: "over TLS, on 16 threads; user and password from UMOT_QUEUE_USER and UMOT_QUEUE_PASSWORD";
        readonly it: "con TLS, su 16 processi; utente e password da UMOT_QUEUE_USER e UMOT_QUEUE_PASSWORD";
    }]];
    readonly queue: {
        readonly en: "address of the Redis server: redis://host:6379, rediss:// with TLS";
        readonly it: "indirizzo del server Redis: redis://host:6379, rediss:// con TLS";
    };
};
