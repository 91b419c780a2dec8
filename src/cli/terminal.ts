/** What the surroundings say about showing values and colours. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTty: boolean;
  readonly columns: number | undefined;
}

const CI_VARIABLES = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'TF_BUILD',
  'BUILD_NUMBER',
  'JENKINS_URL',
  'TEAMCITY_VERSION',
  'BUILDKITE',
  'CIRCLECI',
  'BITBUCKET_BUILD_NUMBER',
];

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value.toLowerCase() !== 'false';

/** Whether other people may read the output: a CI log outlives the run and travels. */
const isCi = ({ env }: Terminal): boolean => CI_VARIABLES.some((name) => isSet(env[name]));

/** Whether the matched words may be shown: when asked for, or to a person at a terminal. */
export const mayShowValues = (
  terminal: Terminal,
  { asked, format, toFile }: { asked: boolean; format: string; toFile: boolean },
): boolean => asked || (format === 'text' && !toFile && terminal.isTty && !isCi(terminal));

/** --no-color and NO_COLOR win over FORCE_COLOR, and that over what the terminal is. */
export const mayUseColour = (
  { env, isTty }: Terminal,
  { wanted, toFile }: { wanted: boolean; toFile: boolean },
): boolean => {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTty && !toFile && env['TERM'] !== 'dumb';
};
