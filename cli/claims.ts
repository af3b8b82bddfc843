// The reader on the command line: a text, an HTML page or a stream of documents in, one claim a line out.

import { createReadStream } from 'node:fs';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { createLookUp } from './look-up.ts';
import { endQuietly } from './quiet-pipe.ts';
import { readDocument } from './read-document.ts';
import { readSource } from './read-source.ts';

const USAGE = `usage: npm run --silent claims -- FILE             claims of a text, HTML page, PDF or .docx, as JSON lines
       npm run --silent claims -- --lines [FILE]   documents {"id":…,"text":…}, one a line; claims with that id
FILE may be - for standard input.`;
const BAD_USE = 2;

endQuietly();

const flags = argv.slice(2).filter((word) => word.startsWith('--'));
const files = argv.slice(2).filter((word) => !word.startsWith('--'));
const lines = flags.includes('--lines');
const file = files[0] ?? (lines ? '-' : undefined);
if (file === undefined || files.length > 1 || flags.some((flag) => flag !== '--lines')) {
  stderr.write(`${USAGE}\n`);
  exit(BAD_USE);
}
const lookUp = createLookUp();
try {
  await (lines ? readLines(file) : readOne(file));
} catch (error) {
  stderr.write(`claims: ${toMessage(error, file)}\n`);
  exit(isMissing(error) ? BAD_USE : 1);
}

async function readOne(name: string): Promise<void> {
  const text = await readSource(name === '-' ? stdin.fd : name);
  for (const line of readDocument(text, {}, lookUp)) await write(line);
}

async function readLines(name: string): Promise<void> {
  const input = name === '-' ? stdin : createReadStream(name);
  // A stream's error would otherwise escape the loop over its lines.
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  let number = 0;
  const read = async () => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') await readLine(line, number);
    }
  };
  await Promise.race([read(), failed]);
}

async function readLine(line: string, number: number): Promise<void> {
  const document = parseDocument(line);
  if (typeof document === 'string') {
    stderr.write(`claims: line ${number}: ${document}\n`);
    return;
  }
  for (const claim of readDocument(document.text, { id: document.id }, lookUp)) await write(claim);
}

/** A document, or what is wrong with the line. */
function parseDocument(line: string): { id: unknown; text: string } | string {
  try {
    const document: unknown = JSON.parse(line);
    if (typeof document !== 'object' || document === null) return 'not a JSON object';
    const { id, text } = document as { id?: unknown; text?: unknown };
    if (typeof text !== 'string') return '"text" is not a string';
    return { id: id ?? null, text };
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function write(line: string): Promise<void> {
  if (stdout.write(`${line}\n`)) return;
  await new Promise((resolve) => stdout.once('drain', resolve));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}

function toMessage(error: unknown, name: string): string {
  if (isMissing(error)) return `cannot read ${name}: no such file`;
  return error instanceof Error ? error.message : String(error);
}
