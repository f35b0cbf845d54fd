import type { Bilingual } from "../../language/bilingual.ts";

interface OsFault {
  /** as it follows the path */
  readonly what: Bilingual;
  readonly advice: Bilingual;
}

const fileInTheWay: OsFault = {
  what: { en: "has a file where a folder is needed", it: "ha un file dove serve una cartella" },
  advice: {
    en: "Choose another place, or move that file away.",
    it: "Scegli un altro posto, oppure sposta quel file.",
  },
};

const forbidden: OsFault = {
  what: { en: "cannot be accessed: permission denied", it: "non è accessibile: permesso negato" },
  advice: {
    en: "Choose a place that you may write to, or ask its owner.",
    it: "Scegli un posto in cui puoi scrivere, oppure chiedi a chi lo possiede.",
  },
};

const makeRoom: Bilingual = {
  en: "Make room, or choose another place with --out.",
  it: "Fai spazio, oppure scegli un altro posto con --out.",
};

/** What the operating system says against a path, by its code. */
export const osFaults: Readonly<Record<string, OsFault>> = {
  ENOENT: {
    what: { en: "does not exist", it: "non esiste" },
    advice: { en: "Check the path.", it: "Controlla il percorso." },
  },
  ELOOP: {
    what: { en: "is a link that leads back to itself", it: "è un collegamento che riporta a se stesso" },
    advice: { en: "Name the file itself.", it: "Nomina il file stesso." },
  },
  EAGAIN: {
    what: { en: "has nothing to read yet", it: "per ora non ha niente da leggere" },
    advice: { en: "Name a file that is complete.", it: "Nomina un file completo." },
  },
  EIO: {
    what: {
      en: "cannot be read: the disk reports an error",
      it: "non si può leggere: il disco segnala un errore",
    },
    advice: { en: "Copy it to another disk and try again.", it: "Copialo su un altro disco e riprova." },
  },
  ENXIO: {
    what: { en: "is not a file that can be read", it: "non è un file che si possa leggere" },
    advice: { en: "Name a file.", it: "Nomina un file." },
  },
  EINVAL: {
    what: { en: "cannot be read as a file", it: "non si può leggere come file" },
    advice: { en: "Check the path.", it: "Controlla il percorso." },
  },
  EISDIR: {
    what: { en: "is a folder, but a file is needed", it: "è una cartella, ma serve un file" },
    advice: { en: "Name a file in it.", it: "Nomina un file che ci sta dentro." },
  },
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    what: { en: "is on a read-only disk", it: "sta su un disco di sola lettura" },
    advice: { en: "Choose a place that you may write to.", it: "Scegli un posto in cui puoi scrivere." },
  },
  ENOSPC: {
    what: { en: "does not fit: the disk is full", it: "non ci sta: il disco è pieno" },
    advice: makeRoom,
  },
  EFBIG: {
    what: {
      en: "does not fit: no file may grow that large here",
      it: "non ci sta: qui nessun file può diventare così grande",
    },
    advice: {
      en: "Raise the limit (ulimit -f), or choose another place with --out.",
      it: "Alza il limite (ulimit -f), oppure scegli un altro posto con --out.",
    },
  },
  EDQUOT: {
    what: {
      en: "does not fit: your disk quota is used up",
      it: "non ci sta: la tua quota di disco è esaurita",
    },
    advice: makeRoom,
  },
  ENAMETOOLONG: {
    what: { en: "has too long a name", it: "ha un nome troppo lungo" },
    advice: { en: "Choose a shorter one.", it: "Scegline uno più corto." },
  },
  EBUSY: {
    what: {
      en: "is in use by the system or by another program",
      it: "è usato dal sistema o da un altro programma",
    },
    advice: {
      en: "Close what uses it, or choose another place.",
      it: "Chiudi chi lo usa, oppure scegli un altro posto.",
    },
  },
  EXDEV: {
    what: { en: "is on another disk", it: "sta su un altro disco" },
    advice: { en: "Choose another place.", it: "Scegli un altro posto." },
  },
  ENOTEMPTY: {
    what: {
      en: "has meanwhile been filled by another program",
      it: "è stata riempita da un altro programma nel frattempo",
    },
    advice: { en: "Choose another place, or try again.", it: "Scegli un altro posto, oppure riprova." },
  },
  EMFILE: {
    what: {
      en: "cannot be opened: too many files are open",
      it: "non si può aprire: ci sono troppi file aperti",
    },
    advice: { en: "Close some programs and try again.", it: "Chiudi qualche programma e riprova." },
  },
};
