import type { ArtifactLocation, Attachment, Region, Location as SarifLocation } from 'sarif';
import type { DraftResult, Location } from '../../finding.ts';
import { fileOf, placeInWords } from '../places.ts';
import type { InRepository } from '../reporter.ts';
import { uriOf } from '../uri.ts';

/** What relative addresses start from: the repository's root, which stays unnamed, as it says whose machine it was. */
export const SOURCE_ROOT = '%SRCROOT%';

export const artifact = (path: string, inRepository: InRepository): ArtifactLocation => {
  const uri = uriOf(inRepository(path));
  return /^[a-z][a-z0-9+.-]+:/i.test(uri) ? { uri } : { uri, uriBaseId: SOURCE_ROOT };
};

/** A place in the draft's text, or the image that a place is in; a draft without a file of its own is a place with a name. */
export const sarifLocation = (
  location: Location,
  name: DraftResult['name'],
  inRepository: InRepository,
): SarifLocation => {
  const file = fileOf(location, name);
  const region = regionOf(location);
  const draft = 'id' in name ? name.id : name.entry;
  return {
    ...(file !== undefined && {
      physicalLocation: {
        artifactLocation: artifact(file, inRepository),
        ...(region !== undefined && { region }),
      },
    }),
    ...(draft !== undefined && { logicalLocations: [{ name: draft, kind: 'draft' }] }),
    properties: placeAsProperties(location),
  };
};

/** Lines and columns, which only the draft's text has. */
export const regionOf = ({ line, column, endLine, endColumn }: Location): Region | undefined =>
  line === undefined
    ? undefined
    : {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
      };

/** What a region can't say: which part of a draft it is, and where in a picture. */
const placeAsProperties = ({ part, start, end, box, pictureSize }: Location) => ({
  part,
  ...(start !== undefined && end !== undefined && { start, end }),
  ...(box !== undefined && { box: [...box] }),
  ...(pictureSize !== undefined && { pictureSize: [...pictureSize] }),
});

/** The picture that a place is in, with the place as SARIF marks one in an image. */
export const attachmentOf = (
  location: Location,
  name: DraftResult['name'],
  inRepository: InRepository,
): Attachment | undefined => {
  const { box } = location;
  const file = fileOf(location, name);
  if (box === undefined || file === undefined) return undefined;
  const [left, top, width, height] = box;
  return {
    description: { text: placeInWords(location) },
    artifactLocation: artifact(file, inRepository),
    rectangles: [{ top, left, bottom: top + height, right: left + width }],
  };
};
