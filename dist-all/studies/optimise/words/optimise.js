/** What `umot optimise` says. */
const en = {
    plan: (points, screening, proof, estimate) => `${points} plans with ${screening} runs each, the best against today’s in ${proof} fresh ones: ${estimate}.`,
    lever: "lever",
    today: "today",
    best: "best found",
    money: "costs",
    measure: "measure",
    difference: "difference",
    spend: "spent",
    proof: (runs) => `In ${runs} fresh paired runs`,
    frontier: "Frontier",
    levers: "levers",
    brings: "brings",
    means: (level) => `± is the ${level} interval of the mean difference from today’s plan in fresh paired runs, which had no part in finding the plan.`,
    interrupted: "Interrupted: what was finished is shown; nothing is recommended that fresh runs have not shown to be better.",
};
const it = {
    plan: (points, screening, proof, estimate) => `${points} piani con ${screening} simulazioni ciascuno, il migliore contro quello di oggi in ${proof} nuove: ${estimate}.`,
    lever: "leva",
    today: "oggi",
    best: "miglior piano",
    money: "costo",
    measure: "misura",
    difference: "differenza",
    spend: "speso",
    proof: (runs) => `In ${runs} simulazioni appaiate nuove`,
    frontier: "Frontiera",
    levers: "leve",
    brings: "porta",
    means: (level) => `± è l'intervallo al ${level} della differenza media dal piano di oggi in simulazioni appaiate nuove, che non hanno avuto parte nel trovare il piano.`,
    interrupted: "Interrotto: si mostra ciò che è finito; non si consiglia niente che simulazioni nuove non abbiano mostrato migliore.",
};
export const optimiseCommandWords = { en, it };
