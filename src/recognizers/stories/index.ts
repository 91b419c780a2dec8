import type { Recognizer } from '../recognizer.ts';
import { news } from './news.ts';
import { runningStory } from './running-story.ts';
import { smallNumber } from './small-number.ts';

export const stories: readonly Recognizer[] = [runningStory, news, smallNumber];
