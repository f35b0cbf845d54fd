// dist-ext/cli/words/english.js
var english = {
  runs: "runs",
  timeLeft: (duration) => `${duration} left`,
  stopping: "Stopping after the runs under way; what is finished is kept. Ctrl-C again stops at once.",
  interrupted: (done, asked) => `Interrupted: ${done} of ${asked} runs were finished, and are shown.`,
  nothingFinished: "Interrupted before the first run was finished: there is nothing to show.",
  stoppedAtOnce: "Interrupted: nothing was written.",
  writing: "The runs are done and their results are being written; this takes a moment. Ctrl-C again stops at once.",
  interruptedWriting: "Interrupted after the last run: the results were written all the same.",
  written: (folder) => `Written to ${folder}`,
  otherPlace: (reason, folder) => `${reason} This one goes to ${folder}; --force replaces.`,
  keptAside: (reason, folder) => `${reason}
The results are kept in ${folder}`,
  open: (file) => `Open ${file} in a browser.`
};

// dist-ext/cli/words/italian.js
var italian = {
  runs: "simulazioni",
  timeLeft: (duration) => `ancora ${duration}`,
  stopping: "Mi fermo dopo le simulazioni in corso; ci\xF2 che \xE8 finito resta. Un altro Ctrl-C ferma subito.",
  interrupted: (done, asked) => `Interrotto: ${done} simulazioni su ${asked} erano finite, e si vedono qui.`,
  nothingFinished: "Interrotto prima della fine della prima simulazione: non c'\xE8 nulla da mostrare.",
  stoppedAtOnce: "Interrotto: non \xE8 stato scritto niente.",
  writing: "Le simulazioni sono finite e si stanno scrivendo i risultati; ci vuole un momento. Un altro Ctrl-C ferma subito.",
  interruptedWriting: "Interrotto dopo l'ultima simulazione: i risultati sono stati scritti lo stesso.",
  written: (folder) => `Scritto in ${folder}`,
  otherPlace: (reason, folder) => `${reason} Questo va in ${folder}; --force sostituisce.`,
  keptAside: (reason, folder) => `${reason}
I risultati sono in ${folder}`,
  open: (file) => `Apri ${file} nel browser.`
};

// dist-ext/cli/words.js
var commandWords = { en: english, it: italian };

export {
  commandWords
};
