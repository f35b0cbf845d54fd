/** A page with its seal. */
export declare function withSeal(page: string): string;
/** Whether a page is as it was when it was sealed; line ends of Windows, which git may put there, do not count. */
export declare function isUnchanged(page: string): boolean;
/**
 * Refuses to replace a page that umot did not write, or that was changed since, before anything is done for it.
 *
 * @param mark - what every page of ours for this purpose holds
 * @throws {FileError} if there is something else at this place
 */
export declare function refuseChangedPage(path: string, mark: string, isForced?: boolean): void;
/**
 * Writes a page whose place is empty or holds an earlier one of ours that nobody has changed.
 *
 * @throws {FileError} as `refuseChangedPage`, or if it cannot be written
 */
export declare function replaceOwnPage(path: string, page: string, mark: string, isForced?: boolean): void;
