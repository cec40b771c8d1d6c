import { recognizeAddress } from "./address";
import { recognizeAge } from "./age";
import { recognizeBankAccount } from "./bank-account";
import { recognizeBirthDate } from "./birth-date";
import { recognizeCardNumber } from "./card-number";
import { recognizeContractType } from "./contract-type";
import { recognizeCredential } from "./credential";
import { recognizeDateOfEvent } from "./date-of-event";
import { recognizeDepartment } from "./department";
import { recognizeEducation } from "./education";
import { recognizeEmail } from "./email";
import { recognizeEmployeeId } from "./employee-id";
import { recognizeEmployer } from "./employer";
import { recognizeEthnicityNationality } from "./ethnicity-nationality";
import { recognizeFamily } from "./family";
import { recognizeFirstName } from "./first-name";
import { recognizeFreeText } from "./free-text";
import { recognizeFullName } from "./full-name";
import { recognizeGender } from "./gender";
import { recognizeGeo } from "./geo";
import { recognizeHealth } from "./health";
import { recognizeIpAddress } from "./ip-address";
import { recognizeJobTitle } from "./job-title";
import { recognizeLastName } from "./last-name";
import { recognizeLocation } from "./location";
import { recognizeMaritalStatus } from "./marital-status";
import { recognizeMembership } from "./membership";
import { recognizeNationalId } from "./national-id";
import { recognizePassport } from "./passport";
import { recognizePerformance } from "./performance";
import { recognizePersonReference } from "./person-reference";
import { recognizePhone } from "./phone";
import { recognizePhotoUrl } from "./photo-url";
import { recognizePostalCode } from "./postal-code";
import { recognizeReligion } from "./religion";
import { recognizeSalary } from "./salary";
import { recognizeSexualOrientation } from "./sexual-orientation";
import { recognizeSupervisor } from "./supervisor";
import { recognizeTaxId } from "./tax-id";
import { recognizeUsername } from "./username";
import type { Recognizer } from "./recognizer";

/** One for each kind, in the order of `kinds.ts`. */
export const RECOGNIZERS: readonly Recognizer[] = [
  recognizeFullName,
  recognizeFirstName,
  recognizeLastName,
  recognizeEmail,
  recognizePhone,
  recognizeBirthDate,
  recognizeAge,
  recognizeGender,
  recognizeNationalId,
  recognizePassport,
  recognizeTaxId,
  recognizeBankAccount,
  recognizeCardNumber,
  recognizeAddress,
  recognizePostalCode,
  recognizeLocation,
  recognizeGeo,
  recognizeEmployeeId,
  recognizePersonReference,
  recognizeJobTitle,
  recognizeEmployer,
  recognizeSupervisor,
  recognizeContractType,
  recognizeSalary,
  recognizeEducation,
  recognizePerformance,
  recognizeHealth,
  recognizeEthnicityNationality,
  recognizeReligion,
  recognizeMaritalStatus,
  recognizeSexualOrientation,
  recognizeFamily,
  recognizeUsername,
  recognizeCredential,
  recognizeIpAddress,
  recognizePhotoUrl,
  recognizeDepartment,
  recognizeDateOfEvent,
  recognizeFreeText,
  recognizeMembership,
];
