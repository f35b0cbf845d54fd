const NAMES = new Set([
    ".DS_Store",
    ".localized",
    ".directory",
    ".hidden",
    ".fseventsd",
    ".Spotlight-V100",
    ".TemporaryItems",
    ".Trashes",
    ".DocumentRevisions-V100",
    ".apdisk",
    ".snapshot",
    "Icon\r",
    "Thumbs.db",
    "Thumbs.db:encryptable",
    "ehthumbs.db",
    "desktop.ini",
    "Desktop.ini",
    "$RECYCLE.BIN",
    "System Volume Information",
    "lost+found",
    "@eaDir",
    ".stfolder",
    ".dropbox",
    ".dropbox.cache",
    ".sync",
    "__MACOSX",
]);
const SHAPES = [
    /^\._/, // what macOS leaves of a file on disks that are not its own
    /^\.nfs[0-9a-f]+$/i, // removed while open, on a disk of another machine
    /^\.fuse_hidden/,
    /^\.Trash-/,
    /^\.~lock\..*#$/, // open in LibreOffice
    /^~\$/, // open in Office
    /^\.#/, // open in Emacs
    /^\..*\.sw[a-p]$/, // open in Vim
    /^~syncthing~|^\.syncthing\./,
];
/**
 * Whether a file is one that systems and editors leave wherever they look: it is nobody's work, so that a folder is
 * none the less ours for holding it.
 *
 * @param name - a name without folders before it
 */
export function isSystemFile(name) {
    return NAMES.has(name) || SHAPES.some((shape) => shape.test(name));
}
