import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestPoint } from '../../src/places/points.ts';
import { metresBetween, type Position } from '../../src/places/position.ts';

const pointsOf = (positions: readonly Position[]) => {
  const sorted = [...positions].sort((a, b) => a.latitude - b.latitude);
  return {
    latitudes: Float64Array.from(sorted, ({ latitude }) => latitude),
    longitudes: Float64Array.from(sorted, ({ longitude }) => longitude),
  };
};

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

it('finds what looking at each one finds, anywhere on Earth', () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 40 }), position, (positions, from) => {
      const distances = positions.map((each) => metresBetween(from, each));
      const nearest = nearestPoint(pointsOf(positions), from, Number.POSITIVE_INFINITY);
      expect(nearest?.metres).toBe(distances.length === 0 ? undefined : Math.min(...distances));
    }),
  );
});

it('finds nothing beyond the distance that it is given', () => {
  const points = pointsOf([{ latitude: 53.8, longitude: -1.9 }]);
  expect(nearestPoint(points, { latitude: 53.7, longitude: -1.9 }, 10_000)).toBeUndefined();
  expect(nearestPoint(points, { latitude: 53.7, longitude: -1.9 }, 12_000)?.index).toBe(0);
});
