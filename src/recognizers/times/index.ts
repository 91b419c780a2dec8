import type { Recognizer } from '../recognizer.ts';
import { liveMarker } from './live-marker.ts';
import { recentTime } from './recent-time.ts';

export const relativeTimes: readonly Recognizer[] = [recentTime, liveMarker];
