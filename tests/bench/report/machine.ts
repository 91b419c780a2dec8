import { cpus } from 'node:os';

/** What the figures were measured on, and when. */
export const machine = (): string => {
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}, ${day}.`;
};
