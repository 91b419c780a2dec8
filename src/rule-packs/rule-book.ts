import type { Rule } from '../engine/rule.ts';
import { UserError } from '../errors.ts';
import type { RuleId } from '../finding.ts';
import { SUPPRESSION_RULES } from '../suppressions/rules.ts';
import type { PackRule, RulePack } from './pack.ts';

/**
 * Every rule that a finding of this run may name: postlint's own, what it says
 * of suppressions, and those of packs from when the configuration that extends them is read.
 */
export class RuleBook {
  readonly #rules: Map<RuleId, Rule>;
  readonly #fromPacks = new Map<RuleId, PackRule>();

  constructor(own: readonly Rule[]) {
    this.#rules = new Map([...own, ...SUPPRESSION_RULES].map((rule) => [rule.id, rule]));
  }

  /** Grows as packs come in. */
  get rules(): ReadonlyMap<RuleId, Rule> {
    return this.#rules;
  }

  /** @throws UserError when folders of the run mean different rules by one id: a report couldn't tell them apart. */
  add(packs: readonly RulePack[]): void {
    for (const { rules } of packs) {
      for (const packed of rules) {
        const { id } = packed.rule;
        const known = this.#fromPacks.get(id);
        if (known !== undefined && known.place !== packed.place)
          throw new UserError(`${packed.place}: ${known.place} has another rule of this id: give one of them its own`);
        this.#fromPacks.set(id, packed);
        this.#rules.set(id, packed.rule);
      }
    }
  }
}
