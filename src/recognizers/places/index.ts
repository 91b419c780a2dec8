import type { Recognizer } from '../recognizer.ts';
import { beds } from './beds.ts';
import { coordinates } from './coordinates.ts';
import { liveLocations } from './live-locations.ts';
import { locationTags } from './location-tags.ts';
import { organisations } from './organisations.ts';
import { scenes } from './scenes.ts';
import { settings } from './settings.ts';
import { wards } from './wards.ts';

export const places: readonly Recognizer[] = [
  coordinates,
  organisations,
  wards,
  beds,
  scenes,
  liveLocations,
  settings,
  locationTags,
];
