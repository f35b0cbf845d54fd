export declare const english: {
    runs: string;
    timeLeft: (duration: string) => string;
    stopping: string;
    interrupted: (done: number, asked: number) => string;
    nothingFinished: string;
    stoppedAtOnce: string;
    writing: string;
    interruptedWriting: string;
    written: (folder: string) => string;
    otherPlace: (reason: string, folder: string) => string;
    keptAside: (reason: string, folder: string) => string;
    open: (file: string) => string;
};
