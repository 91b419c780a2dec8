import { type ModelFile, readModelFile } from '../model-file.ts';

/** A tensor of a trained network. */
export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** The tensors of a network by their names in the model it comes from. */
export class Weights {
  readonly #byName: ReadonlyMap<string, Weight>;

  constructor(byName: ReadonlyMap<string, Weight>) {
    this.#byName = byName;
  }

  /** The tensor of this name. @throws RangeError when the model has none */
  of(name: string): Weight {
    const weight = this.#byName.get(name);
    if (weight === undefined) throw new RangeError(`the model has no ${name}`);
    return weight;
  }
}

/** How TensorFlow.js lists the tensors of a weights file, one after the other. */
interface Listed {
  readonly name: string;
  readonly shape: readonly number[];
  readonly quantization?: { readonly min: number; readonly scale: number };
}

/** The two files of a network: tensors one after the other, in floats or bytes, and the list of them. */
export interface WeightFiles {
  readonly list: ModelFile;
  readonly data: ModelFile;
}

/** The weights of a network that ships with the program. */
export const readWeights = async (files: WeightFiles): Promise<Weights> => {
  const [list, data] = await Promise.all([readModelFile(files.list), readModelFile(files.data)]);
  const byName = new Map<string, Weight>();
  let at = 0;
  for (const { name, shape, quantization } of JSON.parse(list.toString('utf8')) as Listed[]) {
    const count = shape.reduce((a, b) => a * b, 1);
    const bytes = data.subarray(at, at + count * (quantization ? 1 : 4));
    at += bytes.length;
    byName.set(name, { shape, values: quantization ? restored(bytes, quantization) : floats(bytes) });
  }
  return new Weights(byName);
};

const floats = (bytes: Uint8Array): Float32Array => new Float32Array(new Uint8Array(bytes).buffer);

const restored = (bytes: Uint8Array, { min, scale }: NonNullable<Listed['quantization']>): Float32Array => {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = (bytes[i] as number) * scale + min;
  return values;
};
