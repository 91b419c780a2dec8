// Runs exifr where it can be stopped. Plain JavaScript, so that a test and the
// built program load the same file; it is given bytes and never a path.
import { parentPort } from 'node:worker_threads';
import exifr from 'exifr';

const OPTIONS = {
  tiff: true,
  ifd0: true,
  gps: true,
  exif: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  // Keeps the pointer to the GPS block, which tells that there is one even when it can't be decoded.
  sanitize: false,
  translateValues: false,
  reviveValues: false,
};

const plain = (value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);

const gpsBlock = async (bytes) => {
  const { ifd0 = {}, gps, errors } = (await exifr.parse(bytes, OPTIONS)) ?? {};
  if (errors !== undefined || (gps === undefined && 'GpsIFD' in ifd0)) return 'damaged';
  return (
    gps && {
      latitude: plain(gps.GPSLatitude),
      latitudeRef: gps.GPSLatitudeRef,
      longitude: plain(gps.GPSLongitude),
      longitudeRef: gps.GPSLongitudeRef,
    }
  );
};

parentPort?.on('message', async (files) => {
  try {
    parentPort?.postMessage(await Promise.all(files.map(gpsBlock)));
  } catch {
    // The parser's own words could quote the file.
    parentPort?.postMessage(undefined);
  }
});
