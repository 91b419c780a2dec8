/** What the draft's author told us of people and organisations, so that they aren't taken for patients. */
export interface KnownNames {
  readonly author?: string;
  readonly staff: readonly string[];
  readonly employers: readonly string[];
}

export const NOBODY_KNOWN: KnownNames = { staff: [], employers: [] };
