import { ListedWords } from '../listed-words.ts';
import { CLUSTERS } from './data/clusters.ts';

/** Words used alike, in 512 fine classes and 64 coarse ones; 0 stands for a word that is in none. */
export interface Cluster {
  readonly cluster: number;
  readonly family: number;
}

const NONE: Cluster = { cluster: 0, family: 0 };

/** The first line has the coarse class of each fine one, a character each; the others the words, with two capitals for their class. */
const end = CLUSTERS.indexOf('\n');
const words = new ListedWords(CLUSTERS.slice(end + 1), 2);
const FIRST_FAMILY = 0x30;

/** The class of a folded word. */
export const clusterOf = (word: string): Cluster => {
  const known = words.knownOf(word);
  if (known === undefined) return NONE;
  const cluster = (known.charCodeAt(0) - 0x41) * 26 + known.charCodeAt(1) - 0x41;
  return { cluster: cluster + 1, family: CLUSTERS.charCodeAt(cluster) - FIRST_FAMILY + 1 };
};
