/**
 * What the fields of files are for, by their names. A field is called by its
 * format and its name, behind those of the file it is in where that is inside
 * another: `IPTC By-line`, `PDF picture: EXIF Artist`.
 */
export type FieldRole =
  /** Whoever made the file: photographers, authors, owners, staff. */
  | 'credit'
  /** Whom a picture shows. */
  | 'pictured'
  /** Whoever was examined, and their numbers. */
  | 'patient'
  /** Where a picture was taken, more narrowly than a region. */
  | 'place'
  /** The institution that examined somebody. */
  | 'institution'
  /** The number of a camera, a lens or another device. */
  | 'serial'
  /** Programs, models, formats. */
  | 'technical'
  /** What somebody wrote: captions, titles, comments, keywords, deleted words. */
  | 'words';

const names = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names from EXIF, IPTC IIM, XMP, PNG, QuickTime, PDF, ECMA-376 and DICOM. */
const BY_NAME: ReadonlyMap<string, FieldRole> = new Map(
  (
    [
      [
        'credit',
        `Artist Photographer ImageEditor Copyright copyright CopyrightNotice rights creator By-line By-lineTitle Credit
        Source source publisher contributor Author author XPAuthor artist performer writer director producer
        lastModifiedBy initial-creator printed-by Owner OwnerName CameraOwnerName OwnerID HostComputer Writer-Editor
        CaptionWriter AuthorsPosition CaptionsAuthorNames Contact CreatorContactInfo CiAdrExtadr CiAdrCity CiAdrRegion
        CiAdrPcode CiAdrCtry CiTelWork CiEmailWork CiUrlWork ImageCreatorName CopyrightOwnerName LicensorName
        LicensorEmail LicensorTelephone1 LicensorStreetAddress LicensorCity ImageSupplierName AOCreator
        AOCopyrightNotice AOSource UsageTerms WebStatement Disclaimer Company Manager collection.user displayname
        ReferringPhysicianName ReferringPhysicianAddress ReferringPhysicianTelephoneNumbers ConsultingPhysicianName
        PhysiciansOfRecord PerformingPhysicianName NameOfPhysiciansReadingStudy OperatorsName RequestingPhysician
        ScheduledPerformingPhysicianName NamesOfIntendedRecipientsOfResults OrderEnteredBy OrderCallbackPhoneNumber
        VerifyingOrganization VerifyingObserverName ContentCreatorName InterpretationRecorder InterpretationAuthor
        PhysicianApprovingInterpretation`,
      ],
      ['pictured', 'PersonInImage PersonInImageWDetails PersonDisplayName mwg-rs:Name people BabyName'],
      [
        'patient',
        `PatientName PatientID PatientBirthDate OtherPatientIDs OtherPatientNames PatientBirthName
        PatientMotherBirthName PatientAddress PatientTelephoneNumbers PatientTelecomInformation MedicalRecordLocator
        InsurancePlanIdentification ResponsiblePerson AccessionNumber AdmissionID ServiceEpisodeID`,
      ],
      [
        'place',
        `City Sub-location Sublocation Location LocationName LocationShown LocationCreated ContentLocationName
        GPSAreaInformation Landmark place location.name location.body location.note`,
      ],
      ['institution', 'InstitutionName InstitutionAddress InstitutionalDepartmentName CurrentPatientLocation'],
      [
        'serial',
        `SerialNumber BodySerialNumber CameraSerialNumber LensSerialNumber InternalSerialNumber DeviceSerialNumber serial
        DeviceUID PlateID GantryID SecondaryCaptureDeviceID`,
      ],
      [
        'technical',
        `Make Model make model Software software ProcessingSoftware LensMake LensModel Lens UniqueCameraModel
        AuxiliaryLens CreatorTool OriginatingProgram Producer Creator Application generator Template TargetPrinter
        printer Manufacturer ManufacturerModelName SoftwareVersions StationName History Country CountryCode CountryName
        State Province-State ProvinceState WorldRegion GDALMetadata Prefs contentStatus version GPS`,
      ],
    ] as const
  ).flatMap(([role, list]) => names(list).map((name): [string, FieldRole] => [name, role])),
);

/** What a file's own program says of who wrote a comment or a change. */
const AUTHORS = /(?:author of a change or comment|comment author|(?:Word|PowerPoint|Excel|Office) person)$/;

/** What a field is called by its own file, without the number that tells it from others of its name. */
export const fieldName = (field: string): string =>
  field
    .slice(field.lastIndexOf(': ') + 1)
    .replace(/ \(\d+\)$/, '')
    .trim();

/** What a field is for. */
export const roleOf = (field: string): FieldRole => {
  const name = fieldName(field);
  if (AUTHORS.test(name)) return 'credit';
  if (/^DICOM PersonName$/.test(name)) return 'patient';
  const last = /(?<![^\s:])[^\s:]+(?::[^\s:]+)?$/.exec(name)?.[0] ?? '';
  const role = BY_NAME.get(last) ?? BY_NAME.get(last.slice(last.indexOf(':') + 1));
  return role ?? 'words';
};

/** Whether a field is one of DICOM's, all of which are about one person's examination. */
export const isOfExamination = (field: string): boolean => fieldName(field).startsWith('DICOM ');
