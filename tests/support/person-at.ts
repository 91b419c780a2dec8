import { PassThrough } from 'node:stream';

/** A process at a terminal where somebody answers each question in turn, and leaves when there is no answer left. */
export const personAt = (
  cwd: string,
  answers: readonly string[],
): { readonly process: NodeJS.Process; readonly asked: () => string } => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const left = [...answers];
  let asked = '';
  const listening = new PassThrough();
  listening.setEncoding('utf8').on('data', (text: string) => {
    asked += text;
    if (!text.includes('?')) return;
    const answer = left.shift();
    if (answer === undefined) stdin.end();
    else stdin.write(`${answer}\n`);
  });
  const process = { cwd: () => cwd, stdin, stdout: new PassThrough(), stderr: listening };
  return { process: process as unknown as NodeJS.Process, asked: () => asked };
};
