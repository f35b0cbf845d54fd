import type { Fault } from "../../language/fault.ts";

/** What keeps a queue from being used at all. Addresses come in without password. */
export const queueFaults = {
  notAnAddress: (text: string): Fault => ({
    message: {
      en: `--queue must be the address of a Redis server, redis://host:6379 or rediss://host:6379 (with TLS), but is “${text}”.`,
      it: `--queue deve essere l'indirizzo di un server Redis, redis://host:6379 oppure rediss://host:6379 (con TLS), ma è “${text}”.`,
    },
    advice: { en: "Write --queue redis://localhost:6379.", it: "Scrivi --queue redis://localhost:6379." },
  }),
  withWorkers: {
    message: {
      en: "--workers counts threads of this machine, but with --queue other machines make the runs.",
      it: "--workers conta i processi di questa macchina, ma con --queue le simulazioni le fanno altre macchine.",
    },
    advice: {
      en: "Leave --workers out here, and write it after umot worker.",
      it: "Tralascia --workers qui, e scrivilo dopo umot worker.",
    },
  } satisfies Fault,
  notInstalled: {
    message: {
      en: "Queues need the packages bullmq and ioredis, which are not installed with umot.",
      it: "Le code hanno bisogno dei pacchetti bullmq e ioredis, che non si installano insieme a umot.",
    },
    advice: {
      en: "Run npm install bullmq@6 ioredis@6 (with -g where umot was installed with -g).",
      it: "Esegui npm install bullmq@6 ioredis@6 (con -g se umot è stato installato con -g).",
    },
  } satisfies Fault,
  refused: (address: string, said: string): Fault => ({
    message: {
      en: `Redis at ${address} does not accept this user and password: ${said}`,
      it: `Redis a ${address} non accetta questo utente e questa password: ${said}`,
    },
    advice: {
      en: "Set UMOT_QUEUE_PASSWORD (and UMOT_QUEUE_USER), or write redis://user:password@host.",
      it: "Imposta UMOT_QUEUE_PASSWORD (e UMOT_QUEUE_USER), oppure scrivi redis://utente:password@host.",
    },
  }),
  untrusted: (address: string, said: string): Fault => ({
    message: {
      en: `The certificate of Redis at ${address} is not trusted: ${said}`,
      it: `Il certificato di Redis a ${address} non è ritenuto affidabile: ${said}`,
    },
    advice: {
      en: "Set NODE_EXTRA_CA_CERTS to the file of the certificate that signed it, and write the host that it names.",
      it: "Imposta NODE_EXTRA_CA_CERTS sul file del certificato che l'ha firmato, e scrivi l'host che esso nomina.",
    },
  }),
  unreachable: (address: string, said: string): Fault => ({
    message: {
      en: `Redis at ${address} cannot be reached: ${said}`,
      it: `Redis a ${address} non è raggiungibile: ${said}`,
    },
    advice: {
      en: "Start it (redis-server), or correct the address; write rediss:// if it asks for TLS.",
      it: "Avvialo (redis-server), oppure correggi l'indirizzo; scrivi rediss:// se chiede TLS.",
    },
  }),
  tooOld: (address: string, version: string): Fault => ({
    message: {
      en: `Redis at ${address} must be version 6.2 or newer, but is ${version}.`,
      it: `Redis a ${address} deve essere alla versione 6.2 o successiva, ma è ${version}.`,
    },
    advice: { en: "Use a newer server.", it: "Usa un server più recente." },
  }),
} as const;
