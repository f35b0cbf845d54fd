/** What is said of a mistake in umot itself. */
export function bugReport(what, machine) {
    return {
        en: `umot: this is a mistake in umot, not in what you typed.

  ${what}

Please report it with these three things:
  - the command you typed and the scenario
  - ${machine}
  - what the same command says with DEBUG=1 in front of it
`,
        it: `umot: questo è un errore di umot, non di ciò che hai scritto.

  ${what}

Segnalalo, per favore, con queste tre cose:
  - il comando che hai scritto e lo scenario
  - ${machine}
  - che cosa dice lo stesso comando con DEBUG=1 davanti
`,
    };
}
