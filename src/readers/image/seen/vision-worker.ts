/** Looks at pictures on a thread of its own, where it can be stopped; it is given bytes and never a path. */
import { parentPort } from 'node:worker_threads';
import { decode } from './decode.ts';
import { ENGINES, type Engine } from './engines.ts';
import type { Answer, Request, Sighting } from './messages.ts';
import type { Picture } from './picture.ts';

const answer = (message: Answer): void => parentPort?.postMessage(message);

const lookWith = async (engine: Engine, picture: Picture): Promise<void> => {
  try {
    const sighting = { engine, result: await ENGINES[engine](picture) } as Sighting;
    answer({ type: 'seen', ...sighting });
  } catch {
    answer({ type: 'broken', engine }); // its own words could quote the file
  }
};

const look = async ({ bytes, engines }: Request): Promise<void> => {
  const decoding = await decode(bytes);
  if ('problem' in decoding) answer({ type: 'undecoded', problem: decoding.problem });
  else {
    const { picture, problems } = decoding;
    answer({ type: 'decoded', width: picture.width, height: picture.height, problems });
    for (const engine of engines) await lookWith(engine, picture);
  }
  answer({ type: 'done' });
};

parentPort?.on('message', look);
