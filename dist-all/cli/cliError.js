/** Something that the person at the keyboard can put right. Everything else that is thrown is a bug. */
export class CliError extends Error {
    name = "CliError";
    fault;
    constructor(fault) {
        super(fault.message.en);
        this.fault = fault;
    }
}
