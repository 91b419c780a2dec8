/**
 * Elements that say who was examined, by whom, where and with what: keywords
 * of DICOM PS3.6. Files with implicit representations don't say which elements
 * are text, so there these are what is known to be.
 */
const TEXTS = `
00080050 AccessionNumber
00080070 Manufacturer
00080080 InstitutionName
00080081 InstitutionAddress
00080090 ReferringPhysicianName
00080092 ReferringPhysicianAddress
00080094 ReferringPhysicianTelephoneNumbers
0008009C ConsultingPhysicianName
00080104 CodeMeaning
00081010 StationName
00081030 StudyDescription
0008103E SeriesDescription
00081040 InstitutionalDepartmentName
00081048 PhysiciansOfRecord
00081050 PerformingPhysicianName
00081060 NameOfPhysiciansReadingStudy
00081070 OperatorsName
00081080 AdmittingDiagnosesDescription
00081090 ManufacturerModelName
00082111 DerivationDescription
00084000 IdentifyingComments
00100010 PatientName
00100020 PatientID
00100021 IssuerOfPatientID
00100040 PatientSex
00101000 OtherPatientIDs
00101001 OtherPatientNames
00101005 PatientBirthName
00101010 PatientAge
00101040 PatientAddress
00101050 InsurancePlanIdentification
00101060 PatientMotherBirthName
00101080 MilitaryRank
00101081 BranchOfService
00101090 MedicalRecordLocator
00102000 MedicalAlerts
00102110 Allergies
00102150 CountryOfResidence
00102152 RegionOfResidence
00102154 PatientTelephoneNumbers
00102155 PatientTelecomInformation
00102160 EthnicGroup
00102180 Occupation
001021A0 SmokingStatus
001021B0 AdditionalPatientHistory
001021F0 PatientReligiousPreference
00102201 PatientSpeciesDescription
00102297 ResponsiblePerson
00102299 ResponsibleOrganization
00104000 PatientComments
00120010 ClinicalTrialSponsorName
00120020 ClinicalTrialProtocolID
00120021 ClinicalTrialProtocolName
00120030 ClinicalTrialSiteID
00120031 ClinicalTrialSiteName
00120040 ClinicalTrialSubjectID
00180010 ContrastBolusAgent
00180015 BodyPartExamined
00181000 DeviceSerialNumber
00181002 DeviceUID
00181004 PlateID
00181008 GantryID
00181010 SecondaryCaptureDeviceID
00181020 SoftwareVersions
00181030 ProtocolName
00181400 AcquisitionDeviceProcessingDescription
00184000 AcquisitionComments
00200010 StudyID
00204000 ImageComments
00321032 RequestingPhysician
00321033 RequestingService
00321060 RequestedProcedureDescription
00324000 StudyComments
00380010 AdmissionID
00380050 SpecialNeeds
00380060 ServiceEpisodeID
00380062 ServiceEpisodeDescription
00380300 CurrentPatientLocation
00380400 PatientInstitutionResidence
00380500 PatientState
00384000 VisitComments
00400006 ScheduledPerformingPhysicianName
00400007 ScheduledProcedureStepDescription
00400010 ScheduledStationName
00400011 ScheduledProcedureStepLocation
00400241 PerformedStationAETitle
00400242 PerformedStationName
00400243 PerformedLocation
00400253 PerformedProcedureStepID
00400254 PerformedProcedureStepDescription
00400280 CommentsOnThePerformedProcedureStep
00401001 RequestedProcedureID
00401002 ReasonForTheRequestedProcedure
00401004 PatientTransportArrangements
00401010 NamesOfIntendedRecipientsOfResults
00401400 RequestedProcedureComments
00402001 ReasonForTheImagingServiceRequest
00402008 OrderEnteredBy
00402010 OrderCallbackPhoneNumber
00402016 PlacerOrderNumberImagingServiceRequest
00402017 FillerOrderNumberImagingServiceRequest
00402400 ImagingServiceRequestComments
0040A027 VerifyingOrganization
0040A075 VerifyingObserverName
0040A123 PersonName
0040A160 TextValue
00420010 DocumentTitle
00700081 ContentDescription
00700084 ContentCreatorName
40080102 InterpretationRecorder
4008010B InterpretationText
4008010C InterpretationAuthor
40080114 PhysicianApprovingInterpretation
40080300 Impressions
40084000 ResultsComments
50000022 CurveDescription
`;

const KEYWORDS: ReadonlyMap<number, string> = new Map(
  [...TEXTS.matchAll(/([\dA-F]{8}) (\w+)/g)].map(([, tag = '', keyword = '']) => [Number.parseInt(tag, 16), keyword]),
);

/** What an element is called, if it is one of these. */
export const keywordOf = (tag: number): string | undefined => KEYWORDS.get(tag);

export const PATIENT_BIRTH_DATE = 0x00100030;
export const SPECIFIC_CHARACTER_SET = 0x00080005;
export const TRANSFER_SYNTAX = 0x00020010;
export const ACQUISITION_DATE_TIME = 0x0008002a;
export const ENCAPSULATED_DOCUMENT = 0x00420011;
export const PIXEL_DATA = 0x7fe00010;

/** Dates of the examination, with the element that holds the time of each. */
export const DATES: ReadonlyMap<number, { readonly keyword: string; readonly time: number }> = new Map([
  [0x00080012, { keyword: 'InstanceCreationDate', time: 0x00080013 }],
  [0x00080020, { keyword: 'StudyDate', time: 0x00080030 }],
  [0x00080021, { keyword: 'SeriesDate', time: 0x00080031 }],
  [0x00080022, { keyword: 'AcquisitionDate', time: 0x00080032 }],
  [0x00080023, { keyword: 'ContentDate', time: 0x00080033 }],
  [0x00380020, { keyword: 'AdmittingDate', time: 0x00380021 }],
  [0x00400244, { keyword: 'PerformedProcedureStepStartDate', time: 0x00400245 }],
  [0x00400002, { keyword: 'ScheduledProcedureStepStartDate', time: 0x00400003 }],
]);
