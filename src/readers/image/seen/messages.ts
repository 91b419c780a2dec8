import type { Engine, Seen } from './engines.ts';

/** What the thread that looks at pictures is asked: one file, and with which eyes to look at it. */
export interface Request {
  readonly bytes: Uint8Array;
  readonly engines: readonly Engine[];
}

/** What one engine saw. */
export type Sighting = { readonly [E in Engine]: { readonly engine: E; readonly result: Seen[E] } }[Engine];

/** What the thread answers, in this order: whether it could decode the picture, then each engine, then that it is done. */
export type Answer =
  | { readonly type: 'decoded'; readonly width: number; readonly height: number; readonly problems: readonly string[] }
  | { readonly type: 'undecoded'; readonly problem: string }
  | ({ readonly type: 'seen' } & Sighting)
  | { readonly type: 'broken'; readonly engine: Engine }
  | { readonly type: 'done' };
