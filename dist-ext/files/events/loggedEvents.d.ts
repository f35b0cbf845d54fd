import { type RunResult } from "../../model/result.ts";
/** One activity of the log as process-mining tools see it. What does not apply is undefined. */
export interface LoggedEvent {
    /** one journey of one consumer, `consumer12-journey3`; the consumer, for what belongs to no journey */
    readonly case: string;
    readonly activity: string;
    /** local time, such as 2018-03-05T07:42:10 */
    readonly timestamp: string;
    readonly persona: string | undefined;
    readonly device: string | undefined;
    readonly daypart: string | undefined;
    readonly channel: string | undefined;
    readonly brand: string | undefined;
    /** of `experience`: how satisfied, 0–1 */
    readonly satisfaction: number | undefined;
    /** of `post`: stars given */
    readonly stars: number | undefined;
    /** of `purchase`: price paid */
    readonly price: number | undefined;
    /** of `meet`, `read` and `hear`: what is said of the brand's quality, 0–1 and by chance a little beyond */
    readonly said: number | undefined;
    /** of `tell`: friends told */
    readonly told: number | undefined;
    /** of `answered`: hours until the answer */
    readonly hours: number | undefined;
    /** of `hear`: who told it, `consumer7` */
    readonly teller: string | undefined;
    /** from 1; of what belongs to a journey */
    readonly journey: number | undefined;
}
/**
 * The activities of a run's log in its order.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export declare function eventsOf(run: RunResult, start: string): LoggedEvent[];
