import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot worker`. */
export const workerHelp = {
  examples: [
    [
      "worker --queue redis://lab-1:6379",
      {
        en: "makes runs for every experiment started with the same --queue, until Ctrl-C",
        it: "fa le simulazioni di ogni esperimento avviato con lo stesso --queue, fino a Ctrl-C",
      },
    ],
    [
      "worker --queue rediss://lab-1:6380 --workers 16",
      {
        en: "over TLS, on 16 threads; user and password from UMOT_QUEUE_USER and UMOT_QUEUE_PASSWORD",
        it: "con TLS, su 16 processi; utente e password da UMOT_QUEUE_USER e UMOT_QUEUE_PASSWORD",
      },
    ],
  ],
  queue: {
    en: "address of the Redis server: redis://host:6379, rediss:// with TLS",
    it: "indirizzo del server Redis: redis://host:6379, rediss:// con TLS",
  },
} as const satisfies CommandHelp;
