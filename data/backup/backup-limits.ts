// How large a backup may be. Apart from the gate, so that a page that reads a file need not bring the schema.

/** Characters; more than a browser lets an extension keep. */
export const MAX_BACKUP_CHARS = 12_000_000;
