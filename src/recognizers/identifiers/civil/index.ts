import type { Recognizer } from '../../recognizer.ts';
import { bankAccount } from './bank-account.ts';
import { deviceSerial } from './device-serial.ts';
import { drivingLicence } from './driving-licence.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { macAddress } from './mac-address.ts';
import { nino, trn } from './nino.ts';
import { paymentCard } from './payment-card.ts';
import { passport, residencePermit } from './travel-documents.ts';
import { vehicleRegistration } from './vehicle-registration.ts';

/** Numbers that the state, banks, vehicles and devices give a person. */
export const civilIdentifiers: readonly Recognizer[] = [
  nino,
  trn,
  passport,
  residencePermit,
  drivingLicence,
  vehicleRegistration,
  iban,
  paymentCard,
  bankAccount,
  ipAddress,
  macAddress,
  deviceSerial,
];
