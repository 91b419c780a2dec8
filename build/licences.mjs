// The licences of the packages that are bundled, or whose files are copied, into what ships.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXTS = join(import.meta.dirname, 'licences');

/** What packages that come without their licence's text say of themselves, and which text it is. */
const WITHOUT_TEXT = [
  {
    packages: /^onnxruntime-(?:web|common)$/,
    notice: 'Copyright (c) Microsoft Corporation.',
    texts: ['mit'],
  },
  {
    packages: /^@gutenye\/ocr-models$/,
    notice:
      'Copyright (c) Guten Ye (MIT). The networks are those of PaddleOCR (https://github.com/PaddlePaddle/PaddleOCR), PP-OCRv4, converted to ONNX and, here, simplified: Copyright (c) 2016 PaddlePaddle Authors (Apache-2.0).',
    texts: ['mit', 'apache-2.0'],
  },
  {
    packages: /^@tensorflow\/tfjs-/,
    notice: 'Copyright Google LLC.',
    texts: ['apache-2.0'],
  },
];

/** The licence of every package, one after the other. @throws Error when one comes without */
export const licencesOf = (folders) => {
  const sorted = [...new Set(folders)].sort();
  const licences = sorted.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${textOf(folder, name)}\n`;
  });
  return licences.join(`\n${'-'.repeat(80)}\n\n`);
};

const textOf = (folder, name) => {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const known = WITHOUT_TEXT.find(({ packages }) => packages.test(name));
  if (known === undefined) throw new Error(`${name} comes without its licence`);
  const texts = known.texts.map((text) => readFileSync(join(TEXTS, `${text}.txt`), 'utf8').trim());
  return [known.notice, ...texts].join('\n\n');
};
