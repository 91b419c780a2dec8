export { draftOf, unmark } from '../../src/engine/example-draft.ts';
