import { extname } from 'node:path';
import type { TextFormat } from '../draft.ts';
import { type FileKind, kindOf } from '../readers/image/kind.ts';
import { utf16Of } from '../readers/text/decode.ts';
import { isChat } from './content-files/chat-header.ts';
import type { ContentFormat } from './content-files/index.ts';

/** What a file is read as. `none`: not by postlint. */
export type InputKind = { readonly text: TextFormat } | { readonly content: ContentFormat } | 'image' | 'none';

const TEXTS: ReadonlyMap<string, TextFormat> = new Map([
  ['', 'plain'],
  ['.txt', 'plain'],
  ['.text', 'plain'],
  ['.md', 'markdown'],
  ['.mdx', 'mdx'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);
/** Files that hold drafts among other things, or several. */
const CONTENT: ReadonlyMap<string, ContentFormat> = new Map([
  ['.csv', 'table'],
  ['.tsv', 'table'],
  ['.json', 'json'],
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.eml', 'mail'],
]);
const IMAGES =
  /^\.(?:jpe?g|jfif|png|gif|webp|hei[cf]s?|hif|avif|tiff?|bmp|svg|jxl|jp[2x]|j2k|dcm|dng|pdf|docx|pptx|xlsx|od[tps]|zip|mp4|m4v|mov|3gp|avi|mkv|webm)$/;
/** Other kinds of file that may hold a post. Found in a folder, they are named as left out. */
const DOCUMENTS =
  /^\.(?:docm?|dotx?|rtf|pages|key|pptm?|ppt|xlsm?|xls|msg|mp3|m4a|wav|wmv|srt|vtt|rst|adoc|tex|xcf|psd|ai|indd|cr2|cr3|nef|arw|raw|7z|rar|epub)$/;
const NOT_READ = 'not a kind of file that postlint reads';

/** Kinds that a folder of posts may hold without their being posts, and that can't be looked through. */
const LEFT_OUT: Readonly<Partial<Record<FileKind, string>>> = {
  archive: NOT_READ,
  video: "postlint can't watch videos: name it to check what the file says about itself",
};

const extensionOf = (path: string): string => extname(path).toLowerCase();

/**
 * Pictures and whatever else has a signature are known by their first bytes,
 * whatever they are called; texts, which have none, by their names. A text
 * may begin with the letters of a signature ("BMI was…"), so that only bytes
 * that no text holds count.
 */
export const kindOfFile = (path: string, head: Uint8Array): InputKind => {
  if (isBinary(head) && kindOf(head) !== 'unknown') return 'image';
  const kind = kindByName(path);
  if (typeof kind === 'object' && 'text' in kind && kind.text === 'plain' && isChat(beginningOf(head)))
    return { content: 'chat' };
  return kind;
};

const beginningOf = (head: Uint8Array): string => new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head);

/** What a file would be if it were there. */
export const kindByName = (path: string): InputKind => {
  const extension = extensionOf(path);
  const format = TEXTS.get(extension);
  if (format !== undefined) return { text: format };
  const content = CONTENT.get(extension);
  if (content !== undefined) return { content };
  return IMAGES.test(extension) ? 'image' : 'none';
};

/** The format of a text that came without a file. */
export const formatByName = (path: string | undefined): TextFormat => TEXTS.get(extensionOf(path ?? '')) ?? 'plain';

export const isPictureByContent = (head: Uint8Array): boolean => isBinary(head) && kindOf(head) !== 'unknown';

/** Why a file that is no post by itself is left out of a folder; undefined for what is read, and for what is nothing to us. */
export const reasonToSkip = (path: string, head: Uint8Array): string | undefined => {
  const extension = extensionOf(path);
  if (head.length === 0 && kindByName(path) !== 'none') return 'there is nothing in it';
  const leftOut = LEFT_OUT[kindOf(head)];
  if (leftOut !== undefined && kindOfFile(path, head) === 'image') return leftOut;
  if (extension === '' && isBinary(head) && kindOf(head) === 'unknown') return NOT_READ;
  return DOCUMENTS.test(extension) ? NOT_READ : undefined;
};

/** Why a file that was named can't be read. The extension is shown only when it is short and plain. */
export const unreadByName = (path: string): string => {
  const extension = extensionOf(path);
  const which = /^\.[a-z0-9]{1,8}$/.test(extension) ? `${extension} files` : 'files of this kind';
  return `postlint does not read ${which}: save the text as .txt or .md, or pipe it in (postlint - < FILE)`;
};

const isBinary = (head: Uint8Array): boolean =>
  head.subarray(0, 512).some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
