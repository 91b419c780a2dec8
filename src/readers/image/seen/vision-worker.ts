/** Looks at pictures on a thread of its own, where it can be stopped; it is given bytes and never a path. */
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { Beside } from './beside.ts';
import { decode } from './decode.ts';
import { lookWith } from './look-with.ts';
import type { Answer, Request } from './messages.ts';
import { shared } from './shared.ts';

// V8 compiles WebAssembly a second time, for speed, after so many bytes of it were run. The networks spend their time
// in a few loops; at V8's own figure it spends seconds on the rest.
setFlagsFromString('--wasm-tiering-budget=100000000');

const answer = (message: Answer): void => parentPort?.postMessage(message);

const beside = new Beside(new URL('./beside-worker.js', import.meta.url));

const look = async ({ bytes, engines }: Request): Promise<void> => {
  const decoding = await decode(bytes);
  if ('problem' in decoding) answer({ type: 'undecoded', problem: decoding.problem });
  else {
    const { problems } = decoding;
    const picture = shared(decoding.picture);
    answer({ type: 'decoded', width: picture.width, height: picture.height, problems });
    const isWriting = (engine: string): boolean => engine === 'visible-text';
    await Promise.all([
      lookWith(engines.filter(isWriting), picture, answer),
      beside.look(
        picture,
        engines.filter((engine) => !isWriting(engine)),
        answer,
      ),
    ]);
  }
  answer({ type: 'done' });
};

parentPort?.on('message', look);
