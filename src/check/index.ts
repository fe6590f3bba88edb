import type { Rule } from './rule.ts';
import { abbreviationConflict } from './rules/abbreviation-conflict.ts';
import { ageConflict } from './rules/age-conflict.ts';
import { ageLimit } from './rules/age-limit.ts';
import { announcedCount } from './rules/announced-count.ts';
import { appearanceLimit } from './rules/appearance-limit.ts';
import { astrologyLimit } from './rules/astrology-limit.ts';
import { authorityMissing } from './rules/authority-missing.ts';
import { buzzword } from './rules/buzzword.ts';
import { cashierDuties } from './rules/cashier-duties.ts';
import { catchAllDuty } from './rules/catch-all-duty.ts';
import { compoundDuty } from './rules/compound-duty.ts';
import { contactInText } from './rules/contact-in-text.ts';
import { criminalRecordLimit } from './rules/criminal-record-limit.ts';
import { deadlineConflict } from './rules/deadline-conflict.ts';
import { departmentConflict } from './rules/department-conflict.ts';
import { depositFee } from './rules/deposit-fee.ts';
import { documentDates } from './rules/document-dates.ts';
import { duplicateDuty } from './rules/duplicate-duty.ts';
import { dutyCount } from './rules/duty-count.ts';
import { educationConflict } from './rules/education-conflict.ts';
import { emoji } from './rules/emoji.ts';
import { employmentConflict } from './rules/employment-conflict.ts';
import { emptyPhrase } from './rules/empty-phrase.ts';
import { emptyRequirement } from './rules/empty-requirement.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { englishCertificateMismatch } from './rules/english-certificate-mismatch.ts';
import { environmentConflict } from './rules/environment-conflict.ts';
import { ethnicityReligionLimit } from './rules/ethnicity-religion-limit.ts';
import { experienceConflict } from './rules/experience-conflict.ts';
import { familyStatusLimit } from './rules/family-status-limit.ts';
import { frequencyConflict } from './rules/frequency-conflict.ts';
import { genderConflict } from './rules/gender-conflict.ts';
import { genderLimit } from './rules/gender-limit.ts';
import { graduateExperienceConflict } from './rules/graduate-experience-conflict.ts';
import { healthLimit } from './rules/health-limit.ts';
import { hoursConflict } from './rules/hours-conflict.ts';
import { hukouRegionLimit } from './rules/hukou-region-limit.ts';
import { illegalHours } from './rules/illegal-hours.ts';
import { incompatibleDuties } from './rules/incompatible-duties.ts';
import { indicatorDirection } from './rules/indicator-direction.ts';
import { indicatorWithoutDuty } from './rules/indicator-without-duty.ts';
import { industryMismatch } from './rules/industry-mismatch.ts';
import { languageMissing } from './rules/language-missing.ts';
import { languageWithoutDuty } from './rules/language-without-duty.ts';
import { licenceMissing } from './rules/licence-missing.ts';
import { licenceWithoutDuty } from './rules/licence-without-duty.ts';
import { limitConflict } from './rules/limit-conflict.ts';
import { majorConflict } from './rules/major-conflict.ts';
import { marriageBirthLimit } from './rules/marriage-birth-limit.ts';
import { misplacedDuty } from './rules/misplaced-duty.ts';
import { misplacedRequirement } from './rules/misplaced-requirement.ts';
import { missingDuties } from './rules/missing-duties.ts';
import { missingEducation } from './rules/missing-education.ts';
import { missingEscalation } from './rules/missing-escalation.ts';
import { missingExperience } from './rules/missing-experience.ts';
import { missingHazards } from './rules/missing-hazards.ts';
import { missingIndicator } from './rules/missing-indicator.ts';
import { missingPurpose } from './rules/missing-purpose.ts';
import { missingReportsTo } from './rules/missing-reports-to.ts';
import { missingRequirements } from './rules/missing-requirements.ts';
import { missingRevision } from './rules/missing-revision.ts';
import { missingSkill } from './rules/missing-skill.ts';
import { mixedAddress } from './rules/mixed-address.ts';
import { mixedNumbering } from './rules/mixed-numbering.ts';
import { mixedPunctuation } from './rules/mixed-punctuation.ts';
import { mixedTerms } from './rules/mixed-terms.ts';
import { mustPreferReversed } from './rules/must-prefer-reversed.ts';
import { noFrequency } from './rules/no-frequency.ts';
import { noMeasure } from './rules/no-measure.ts';
import { noPartner } from './rules/no-partner.ts';
import { noResult } from './rules/no-result.ts';
import { noVerb } from './rules/no-verb.ts';
import { nonCompeteOverreach } from './rules/non-compete-overreach.ts';
import { openingsConflict } from './rules/openings-conflict.ts';
import { partnerNotInRelations } from './rules/partner-not-in-relations.ts';
import { payConflict } from './rules/pay-conflict.ts';
import { payExaggeration } from './rules/pay-exaggeration.ts';
import { payRangeTooWide } from './rules/pay-range-too-wide.ts';
import { periodNameConflict } from './rules/period-name-conflict.ts';
import { personalDataOverreach } from './rules/personal-data-overreach.ts';
import { placeConflict } from './rules/place-conflict.ts';
import { politicalLimit } from './rules/political-limit.ts';
import { postingElements } from './rules/posting-elements.ts';
import { postingPromise } from './rules/posting-promise.ts';
import { probationConflict } from './rules/probation-conflict.ts';
import { probationTerms } from './rules/probation-terms.ts';
import { promotionBelowPost } from './rules/promotion-below-post.ts';
import { redundantWording } from './rules/redundant-wording.ts';
import { relationWithoutDuty } from './rules/relation-without-duty.ts';
import { repeatedSentence } from './rules/repeated-sentence.ts';
import { runOnItem } from './rules/run-on-item.ts';
import { schoolTierLimit } from './rules/school-tier-limit.ts';
import { selfApproval } from './rules/self-approval.ts';
import { selfReference } from './rules/self-reference.ts';
import { shouting } from './rules/shouting.ts';
import { socialInsuranceEvasion } from './rules/social-insurance-evasion.ts';
import { softwareMismatch } from './rules/software-mismatch.ts';
import { spacing } from './rules/spacing.ts';
import { studentLeaderPreference } from './rules/student-leader-preference.ts';
import { subordinatesConflict } from './rules/subordinates-conflict.ts';
import { subordinatesWithoutDuty } from './rules/subordinates-without-duty.ts';
import { superiorBelowPost } from './rules/superior-below-post.ts';
import { superiorConflict } from './rules/superior-conflict.ts';
import { targetConflict } from './rules/target-conflict.ts';
import { targetOutOfRange } from './rules/target-out-of-range.ts';
import { termCase } from './rules/term-case.ts';
import { termSlip } from './rules/term-slip.ts';
import { thinDuty } from './rules/thin-duty.ts';
import { titleConflict } from './rules/title-conflict.ts';
import { titleLevelMismatch } from './rules/title-level-mismatch.ts';
import { titleNoise } from './rules/title-noise.ts';
import { travelConflict } from './rules/travel-conflict.ts';
import { twoSuperiors } from './rules/two-superiors.ts';
import { typo } from './rules/typo.ts';
import { uncoveredTopic } from './rules/uncovered-topic.ts';
import { underage } from './rules/underage.ts';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import { vagueGoal } from './rules/vague-goal.ts';
import { vagueQuantity } from './rules/vague-quantity.ts';
import { verbLevelMismatch } from './rules/verb-level-mismatch.ts';
import { weakVerb } from './rules/weak-verb.ts';
import { weightsTotal } from './rules/weights-total.ts';
import { widthMix } from './rules/width-mix.ts';
import { wrongCollocation } from './rules/wrong-collocation.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  abbreviationConflict,
  ageConflict,
  ageLimit,
  announcedCount,
  appearanceLimit,
  astrologyLimit,
  authorityMissing,
  buzzword,
  cashierDuties,
  catchAllDuty,
  compoundDuty,
  contactInText,
  criminalRecordLimit,
  deadlineConflict,
  departmentConflict,
  depositFee,
  documentDates,
  duplicateDuty,
  dutyCount,
  educationConflict,
  emoji,
  employmentConflict,
  emptyPhrase,
  emptyRequirement,
  endPunctuation,
  englishCertificateMismatch,
  environmentConflict,
  ethnicityReligionLimit,
  experienceConflict,
  familyStatusLimit,
  frequencyConflict,
  genderConflict,
  genderLimit,
  graduateExperienceConflict,
  healthLimit,
  hoursConflict,
  hukouRegionLimit,
  illegalHours,
  incompatibleDuties,
  indicatorDirection,
  indicatorWithoutDuty,
  industryMismatch,
  languageMissing,
  languageWithoutDuty,
  licenceMissing,
  licenceWithoutDuty,
  limitConflict,
  majorConflict,
  marriageBirthLimit,
  misplacedDuty,
  misplacedRequirement,
  missingDuties,
  missingEducation,
  missingEscalation,
  missingExperience,
  missingHazards,
  missingIndicator,
  missingPurpose,
  missingReportsTo,
  missingRequirements,
  missingRevision,
  missingSkill,
  mixedAddress,
  mixedNumbering,
  mixedPunctuation,
  mixedTerms,
  mustPreferReversed,
  noFrequency,
  noMeasure,
  noPartner,
  noResult,
  noVerb,
  nonCompeteOverreach,
  openingsConflict,
  partnerNotInRelations,
  payConflict,
  payExaggeration,
  payRangeTooWide,
  periodNameConflict,
  personalDataOverreach,
  placeConflict,
  politicalLimit,
  postingElements,
  postingPromise,
  probationConflict,
  probationTerms,
  promotionBelowPost,
  redundantWording,
  relationWithoutDuty,
  repeatedSentence,
  runOnItem,
  schoolTierLimit,
  selfApproval,
  selfReference,
  shouting,
  socialInsuranceEvasion,
  softwareMismatch,
  spacing,
  studentLeaderPreference,
  subordinatesConflict,
  subordinatesWithoutDuty,
  superiorBelowPost,
  superiorConflict,
  targetConflict,
  targetOutOfRange,
  termCase,
  termSlip,
  thinDuty,
  titleConflict,
  titleLevelMismatch,
  titleNoise,
  travelConflict,
  twoSuperiors,
  typo,
  uncoveredTopic,
  underage,
  unexplainedAbbreviation,
  vagueGoal,
  vagueQuantity,
  verbLevelMismatch,
  weakVerb,
  weightsTotal,
  widthMix,
  wrongCollocation,
];
