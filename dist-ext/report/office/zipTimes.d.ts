/** Files of an archive by name. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;
/** Packs an archive again with a fixed time for each file, so that the same content gives the same bytes. */
export declare function withFixedTimes(archive: Uint8Array, change?: (files: ArchiveFiles) => ArchiveFiles): Uint8Array;
