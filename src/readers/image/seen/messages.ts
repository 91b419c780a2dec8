import type { Engine, Seen } from './engines.ts';
import type { Picture } from './picture.ts';

/** What the thread that looks at pictures is asked: one file, and with which eyes to look at it. */
export interface Request {
  readonly bytes: Uint8Array;
  readonly engines: readonly Engine[];
}

/** What the second thread is asked: a picture in shared memory, and which engines are to look at it. */
export interface BesideRequest {
  readonly picture: Picture;
  readonly engines: readonly Engine[];
}

/** What one engine saw. */
export type Sighting = { readonly [E in Engine]: { readonly engine: E; readonly result: Seen[E] } }[Engine];

/** What a thread answers, in this order: whether it could decode the picture, then each engine as it is done, then that all are. */
export type Answer =
  | { readonly type: 'decoded'; readonly width: number; readonly height: number; readonly problems: readonly string[] }
  | { readonly type: 'undecoded'; readonly problem: string }
  | ({ readonly type: 'seen' } & Sighting)
  | { readonly type: 'broken'; readonly engine: Engine }
  | { readonly type: 'done' };
