import type { PersonaJourneyRow } from "../../../charts/journeys/personaJourneyRow.ts";
import type { Replications } from "../../runs/replicate.ts";
/**
 * The journey of each persona, stage by stage. Micro-moments are those of all consumers, means over runs; what comes
 * after the purchase is that of the first run's logged consumers, whatever they bought.
 */
export declare function personaRows({ runs, scenario }: Replications): PersonaJourneyRow[];
