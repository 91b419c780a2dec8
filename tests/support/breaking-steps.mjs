// Loaded before the executable: breaks a step of it, in the words of the draft, as a mistake of ours could.
import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

const SECRET = 'Parminder Gill';
const quoting = (words) => Object.assign(new TypeError(words), { name: words, cause: new Error(words) });

/** Does something whenever a pattern is tried on words of the draft by a recognizer. */
const whenRecognizing = (act) => {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    if (String(text).includes(SECRET) && /recogni[sz]e/.test(new Error().stack)) act(text);
    return exec.call(this, text);
  };
};

const STEPS = {
  recognizer: () =>
    whenRecognizing((text) => {
      throw quoting(text);
    }),
  rejection: () => whenRecognizing((text) => Promise.reject(quoting(text))),
  reporter: () => {
    const { stringify } = JSON;
    JSON.stringify = (value, ...rest) => {
      if (value?.findings !== undefined || value?.ruleId !== undefined) throw quoting(SECRET);
      return stringify(value, ...rest);
    };
  },
  threads: () => {
    const { Worker } = workers;
    workers.Worker = class extends Worker {
      postMessage(...message) {
        super.postMessage(...message);
        setImmediate(() => this.terminate());
      }
    };
    syncBuiltinESMExports();
  },
};
STEPS[process.env.BREAKING]();
