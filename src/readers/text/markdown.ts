import type { TextReading } from './index.ts';
import { readPlain } from './plain.ts';

export const readMarkdown = (content: string): TextReading => readPlain(content);
