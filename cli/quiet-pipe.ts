// What every command does when its reader has seen enough (head): the pipe is closed, and that is no error.

import { exit, stdout } from 'node:process';

/** Ends the command quietly when nobody reads on; any other failure to write ends it with 1. */
export function endQuietly(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));
}
