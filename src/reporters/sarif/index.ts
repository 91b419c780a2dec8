import type { Invocation, Log, Notification, Run, Tool } from 'sarif';
import { jsonLine } from '../../escape.ts';
import type { RuleId } from '../../finding.ts';
import { fingerprintsOf } from '../fingerprint.ts';
import type { CreateReporter, ReporterContext } from '../reporter.ts';
import { SOURCE_ROOT } from './locations.ts';
import { notificationsOf, resultOf, suppressionOf } from './result.ts';
import { descriptorOf } from './rules.ts';

const VERSION: Log['version'] = '2.1.0';
/** The 1 is for how it is made up: a fingerprint of another make gets another number. */
const FINGERPRINT = 'postlint/v1';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0, the standard of static analysis, as code scanning takes it: one
 * run, written as the drafts come, a result a line. The rules stand behind the
 * results, because packs add theirs on the way. It never quotes a draft,
 * whatever the run may show: such files are uploaded, kept and passed on.
 */
export const createSarifReporter: CreateReporter = ({ rules, version, inRepository = (path) => path }) => {
  const notifications: Notification[] = [];
  const indexOf = positionsIn(rules);
  let separator = '\n';
  return {
    begin: () =>
      `{"$schema":${jsonLine(SCHEMA)},"version":${jsonLine(VERSION)},"runs":[${jsonLine(RUN).slice(0, -1)},\n"results":[`,
    draft: (result) => {
      notifications.push(...notificationsOf(result, inRepository));
      const { name, findings, suppressed = [] } = result;
      const fingerprints = fingerprintsOf([...findings, ...suppressed], name, inRepository);
      const context = { rules, indexOf, inRepository };
      return [
        ...findings.map((finding) => resultOf(finding, name, context)),
        ...suppressed.map((finding) => ({
          ...resultOf(finding, name, context),
          suppressions: [suppressionOf(finding)],
        })),
      ]
        .map((found, index) => {
          const line =
            separator + jsonLine({ ...found, partialFingerprints: { [FINGERPRINT]: fingerprints[index] as string } });
          separator = ',\n';
          return line;
        })
        .join('');
    },
    end: (summary) => {
      const tool: Tool = { driver: { name: 'postlint', version, rules: [...rules.values()].map(descriptorOf) } };
      const invocation: Invocation = {
        executionSuccessful: summary.drafts > 0 && notifications.length === 0,
        toolExecutionNotifications: notifications,
      };
      const rest = { invocations: [invocation], tool, properties: { summary } };
      return `\n],\n${jsonLine(rest).slice(1)}]}\n`;
    },
  };
};

/** What a run says of itself before its results. */
const RUN: Pick<Run, 'columnKind' | 'originalUriBaseIds'> = {
  columnKind: 'utf16CodeUnits',
  originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
};

/** Where each rule stands among all: new ones only ever come behind the others. */
const positionsIn = (rules: ReporterContext['rules']): ((id: RuleId) => number) => {
  const positions = new Map<RuleId, number>();
  return (id) => {
    if (!positions.has(id))
      for (const known of rules.keys()) if (!positions.has(known)) positions.set(known, positions.size);
    return positions.get(id) ?? -1;
  };
};
