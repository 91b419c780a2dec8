import type { UserError } from '../errors.ts';

/** Names and positions that lead from the top of a configuration to a value in it. */
export type Path = readonly PropertyKey[];

/** A configuration as it was written, before anything is known of what it says. */
export interface ConfigDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands, or its `name`: `trust.yaml:3:5`, in a module `trust.js: rules[0]`. */
  place(path: Path, about?: 'name'): string;
  /** The error to throw about the value at a path, or about its `name`: one line that begins with its place. */
  error(path: Path, message: string, about?: 'name'): UserError;
}
