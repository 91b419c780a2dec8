import type { TextFormat } from '../../draft.ts';

/**
 * Which fields of a file make a draft, as the configuration has it. A name is
 * that of a column, or of a field in JSON or YAML: `hero.alt` is `alt` in
 * `hero`, also where `hero` is a list; `*` stands for any one name.
 */
export interface ContentMapping {
  /** The list whose entries are the drafts; without it the whole file is one, or each entry where the file is a list. */
  readonly drafts?: string;
  readonly text: readonly string[];
  readonly altText: readonly string[];
  readonly images: readonly string[];
  readonly platform?: string;
  readonly format: TextFormat;
}
