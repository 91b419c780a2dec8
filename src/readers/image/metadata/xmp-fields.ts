/**
 * Which properties of XMP are passed on. Programs write hundreds about how a
 * picture was developed; people write into the others.
 */

/** Prefixes by the namespaces they stand for; a file may call them anything. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/xap/1.0/', 'xmp'],
  ['http://ns.adobe.com/xap/1.0/rights/', 'xmpRights'],
  ['http://ns.adobe.com/xap/1.0/mm/', 'xmpMM'],
  ['http://ns.adobe.com/xap/1.0/g/img/', 'xmpGImg'],
  ['http://ns.adobe.com/xap/1.0/sType/ResourceEvent#', 'stEvt'],
  ['http://ns.adobe.com/xap/1.0/sType/ResourceRef#', 'stRef'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['http://ns.adobe.com/camera-raw-settings/1.0/', 'crs'],
  ['http://ns.adobe.com/lightroom/1.0/', 'lr'],
  ['http://ns.adobe.com/tiff/1.0/', 'tiff'],
  ['http://ns.adobe.com/exif/1.0/', 'exif'],
  ['http://ns.adobe.com/exif/1.0/aux/', 'aux'],
  ['http://cipa.jp/exif/1.0/', 'exifEX'],
  ['http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', 'Iptc4xmpCore'],
  ['http://iptc.org/std/Iptc4xmpExt/2008-02-29/', 'Iptc4xmpExt'],
  ['http://www.metadataworkinggroup.com/schemas/regions/', 'mwg-rs'],
  ['http://ns.microsoft.com/photo/1.0', 'MicrosoftPhoto'],
  ['http://ns.microsoft.com/photo/1.0/', 'MicrosoftPhoto'],
  ['http://ns.microsoft.com/photo/1.2/', 'MP'],
  ['http://ns.microsoft.com/photo/1.2/t/Region#', 'MPReg'],
  ['http://www.digikam.org/ns/1.0/', 'digiKam'],
  ['http://www.dji.com/drone-dji/1.0/', 'drone-dji'],
  ['http://ns.google.com/photos/1.0/image/', 'GImage'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['adobe:ns:meta/', 'x'],
]);

export const prefixOf = (namespace: string): string | undefined => PREFIXES.get(namespace);

/** Structure, not content. */
export const STRUCTURE = new Set(['rdf', 'x', 'xml', 'xmlns']);

/** Names that people know a property by. Of the technical namespaces these alone are passed on. */
const KNOWN = new Set(
  `creator title description subject rights publisher contributor source coverage relation identifier
  Label Nickname CreatorTool Author Keywords Owner UsageTerms WebStatement
  AuthorsPosition CaptionWriter Category City Country Credit Headline Instructions Source State SupplementalCategories
  TransmissionReference History TextLayers LayerName LayerText
  ImageDescription Make Model Artist Copyright Software HostComputer UserComment
  OwnerName SerialNumber CameraSerialNumber BodySerialNumber LensSerialNumber CameraOwnerName LensMake LensModel Lens
  ImageTitle Photographer ImageEditor
  CountryCode CreatorContactInfo IntellectualGenre Location Scene SubjectCode AltTextAccessibility ExtDescrAccessibility
  CiAdrExtadr CiAdrCity CiAdrRegion CiAdrPcode CiAdrCtry CiTelWork CiEmailWork CiUrlWork
  PersonInImage PersonInImageWDetails PersonName PersonDescription PersonId PersonCharacteristic Event OrganisationInImageName
  OrganisationInImageCode LocationCreated LocationShown LocationName LocationId Sublocation ProvinceState CountryName WorldRegion
  AddlModelInfo ModelAge ArtworkOrObject AOTitle AOCreator AOCopyrightNotice AOSource AOContentDescription
  ImageCreatorName CopyrightOwnerName LicensorName LicensorEmail LicensorTelephone1 LicensorStreetAddress LicensorCity
  ImageSupplierName RegistryItemID ModelReleaseID PropertyReleaseID DigImageGUID
  Name Description PersonDisplayName PersonEmailDigest TagsList CaptionsAuthorNames hierarchicalSubject LastKeywordXMP
  LastKeywordIPTC CatalogSets people Caption notes author
  filePath LastURL PreservedFileName originalFilename OriginalFileName`.split(/\s+/),
);

const TECHNICAL = new Set(
  `crs xmpMM xapMM stEvt stRef exif exifEX tiff aux xmpG xmpTPg xmpGImg stDim stArea stMfs stFnt stVer xmpDM crd hdr hdrgm
  GCamera GContainer Container Item GDepth GFocus GPano GImage Device Camera Profile DepthMap Image pdf pdfx illustrator
  xmpidq xmpNote dng drone-dji cc plus crlcp lcp apple-fi HDRGainMap panorama darktable photoshop`.split(/\s+/),
);

/** A number, a fraction, a truth value, a date, an identifier of a document: nothing that a person wrote. */
const NO_WORDS =
  /^(?:[-+\d.,:/\s%eE]*|[Tt]rue|[Ff]alse|none|\d{4}-\d\d(?:-\d\d)?(?:[T ].{0,40})?|(?:uuid:|xmp\.[a-z]id:|adobe:docid:|urn:uuid:)\S+|\{?[\dA-Fa-f-]{16,}\}?|image\/[\w.+-]{1,40}|sRGB.{0,20})$/;

/** How a property is passed on: by a name of ours, or, where its name is the file's own, with that name in the text. */
export const statedAs = (prefix: string, local: string, value: string): { field: string; text: string } | undefined => {
  if (KNOWN.has(local))
    // Of a serial number or a name that is one, digits are all there is.
    return NO_WORDS.test(value) && !IDENTIFYING.test(local)
      ? undefined
      : { field: OURS.has(prefix) ? `${prefix}:${local}` : local, text: value };
  if (TECHNICAL.has(prefix) || NO_WORDS.test(value)) return undefined;
  return { field: 'property', text: `${local}: ${value}` };
};

const OURS = new Set(PREFIXES.values());
const IDENTIFYING = /Serial|I[dD]$|Name|subject|title|description/;

export const MOMENTS = new Set([
  'CreateDate',
  'ModifyDate',
  'DateCreated',
  'DateTimeOriginal',
  'DateTimeDigitized',
  'DateTime',
  'DateAcquired',
  'GPSTimeStamp',
]);
