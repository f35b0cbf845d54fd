/** Something about queues and other machines that the person at the keyboard can put right. */
export class MachinesError extends Error {
    name = "MachinesError";
    fault;
    constructor(fault, options) {
        super(fault.message.en, options);
        this.fault = fault;
    }
}
