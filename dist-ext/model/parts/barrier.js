/** Cells of the control words that parts share. */
var Control;
(function (Control) {
    Control[Control["arrived"] = 0] = "arrived";
    /** goes up when all have arrived */
    Control[Control["round"] = 1] = "round";
    /** 1 = a part has failed, and nobody waits for it */
    Control[Control["failed"] = 2] = "failed";
})(Control || (Control = {}));
/** Control words that a barrier needs. */
export const CONTROL_WORDS = 4;
/** Looks at the round before a part lies down: waking it takes longer than so many looks. */
const LOOKS = 2000;
/** Said by the parts that waited for one that failed; what went wrong is said by that one. */
export const ABANDONED = "another part of the market failed";
/**
 * Waits until all parts have come here. What each wrote before is then seen by the others.
 *
 * @throws Error when a part has failed
 */
export function waitForAll(control, count) {
    const round = Atomics.load(control, Control.round);
    refuseFailed(control);
    if (Atomics.add(control, Control.arrived, 1) === count - 1) {
        Atomics.store(control, Control.arrived, 0);
        Atomics.add(control, Control.round, 1);
        Atomics.notify(control, Control.round);
    }
    else {
        let looks = 0;
        while (Atomics.load(control, Control.round) === round && ++looks < LOOKS)
            ;
        while (Atomics.load(control, Control.round) === round)
            Atomics.wait(control, Control.round, round);
    }
    refuseFailed(control);
}
function refuseFailed(control) {
    if (Atomics.load(control, Control.failed) === 1)
        throw new Error(ABANDONED);
}
/** Lets everybody go who waits, or would, for a part that failed. */
export function abandon(control) {
    Atomics.store(control, Control.failed, 1);
    Atomics.add(control, Control.round, 1);
    Atomics.notify(control, Control.round);
}
