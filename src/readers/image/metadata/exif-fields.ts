/**
 * Fields of EXIF and TIFF directories that a person may have written, or that
 * tell who they are or which device is theirs (CIPA DC-008; TIFF 6.0; DNG).
 */

/** How a field's bytes are text. */
export type TextForm = 'plain' | 'utf-16le' | 'with code';

export interface TextField {
  readonly name: string;
  readonly form: TextForm;
}

const plain = (name: string): TextField => ({ name, form: 'plain' });
const microsoft = (name: string): TextField => ({ name, form: 'utf-16le' });
const coded = (name: string): TextField => ({ name, form: 'with code' });

export const TEXT_FIELDS: ReadonlyMap<number, TextField> = new Map([
  [0x000b, plain('ProcessingSoftware')],
  [0x010d, plain('DocumentName')],
  [0x010e, plain('ImageDescription')],
  [0x010f, plain('Make')],
  [0x0110, plain('Model')],
  [0x011d, plain('PageName')],
  [0x0131, plain('Software')],
  [0x013b, plain('Artist')],
  [0x013c, plain('HostComputer')],
  [0x0151, plain('TargetPrinter')],
  [0x8298, plain('Copyright')],
  [0x9213, plain('ImageHistory')],
  [0x9286, coded('UserComment')],
  [0x9c9b, microsoft('XPTitle')],
  [0x9c9c, microsoft('XPComment')],
  [0x9c9d, microsoft('XPAuthor')],
  [0x9c9e, microsoft('XPKeywords')],
  [0x9c9f, microsoft('XPSubject')],
  [0xa430, plain('CameraOwnerName')],
  [0xa431, plain('BodySerialNumber')],
  [0xa433, plain('LensMake')],
  [0xa434, plain('LensModel')],
  [0xa435, plain('LensSerialNumber')],
  [0xa436, plain('ImageTitle')],
  [0xa437, plain('Photographer')],
  [0xa438, plain('ImageEditor')],
  [0xa480, plain('GDALMetadata')],
  [0xc614, plain('UniqueCameraModel')],
  [0xc62f, plain('CameraSerialNumber')],
  [0xc68b, plain('OriginalRawFileName')],
  [0xc7a1, plain('CameraLabel')],
  [0xfde8, plain('OwnerName')],
  [0xfde9, plain('SerialNumber')],
]);

export const MOMENT_FIELDS: ReadonlyMap<number, string> = new Map([
  [0x0132, 'ModifyDate'],
  [0x9003, 'DateTimeOriginal'],
  [0x9004, 'DateTimeDigitized'],
  [0xc71b, 'PreviewDateTime'],
]);

/** Fields of a GPS directory. */
export const GPS_TAG = {
  latitudeRef: 1,
  latitude: 2,
  longitudeRef: 3,
  longitude: 4,
  destinationLatitudeRef: 0x13,
  destinationLatitude: 0x14,
  destinationLongitudeRef: 0x15,
  destinationLongitude: 0x16,
  areaInformation: 0x1c,
  date: 0x1d,
} as const;

export const TAG = { make: 0x010f, makerNote: 0x927c, previewStart: 0x0201, previewLength: 0x0202 } as const;
