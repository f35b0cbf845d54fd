/**
 * Makes a thread do what it is sent, one order after the other. Told to end, it lets go of the thread that sent it work;
 * then nothing is left to wait for, and Node ends it by itself.
 *
 * @param work - does what is ordered and gives the answer
 */
export declare function answerOrders<Order>(work: (order: Order) => unknown): void;
