import type {PowerPlatformRule} from '../nodes.js';
import {opBodyXorForm} from './op-body-xor-form.js';
import {opConsumes} from './op-consumes.js';
import {opConsumesFormdata} from './op-consumes-formdata.js';
import {opCount} from './op-count.js';
import {opDeprecatedBoolean} from './op-deprecated-boolean.js';
import {opDeprecatedMarker} from './op-deprecated-marker.js';
import {opDescriptionDetail} from './op-description-detail.js';
import {opDescriptionDiffers} from './op-description-differs.js';
import {opDescriptionRequired} from './op-description-required.js';
import {opDescriptionSentence} from './op-description-sentence.js';
import {opGetNoBody} from './op-get-no-body.js';
import {opHeadDeleteBody} from './op-head-delete-body.js';
import {opIdCase} from './op-id-case.js';
import {opIdCharset} from './op-id-charset.js';
import {opIdLength} from './op-id-length.js';
import {opIdRequired} from './op-id-required.js';
import {opIdRevisionSuffix} from './op-id-revision-suffix.js';
import {opIdUnique} from './op-id-unique.js';
import {opKeys} from './op-keys.js';
import {opOneBody} from './op-one-body.js';
import {opParamsUnique} from './op-params-unique.js';
import {opSchemaCount} from './op-schema-count.js';
import {opSchemes} from './op-schemes.js';
import {opSecurity} from './op-security.js';
import {opStringsProductNames} from './op-strings-product-names.js';
import {opSummaryAlnum} from './op-summary-alnum.js';
import {opSummaryEnd} from './op-summary-end.js';
import {opSummaryLength} from './op-summary-length.js';
import {opSummaryRequired} from './op-summary-required.js';
import {opSummaryRestrictedChars} from './op-summary-restricted-chars.js';
import {opSummarySentenceCase} from './op-summary-sentence-case.js';
import {opSummaryUnique} from './op-summary-unique.js';
import {opSummaryVerb} from './op-summary-verb.js';
import {opUrlencodedNoBinary} from './op-urlencoded-no-binary.js';
import {opVisibility} from './op-visibility.js';
import {opVisibilityStated} from './op-visibility-stated.js';
import {pathDistinguishable} from './path-distinguishable.js';
import {pathLeadingSlash} from './path-leading-slash.js';
import {pathNoQuery} from './path-no-query.js';
import {pathNoWildcard} from './path-no-wildcard.js';
import {pathParamsUsed} from './path-params-used.js';
import {pathPartialDuplicate} from './path-partial-duplicate.js';
import {pathTemplateNoDefault} from './path-template-no-default.js';
import {pathTemplateValid} from './path-template-valid.js';
import {pathUniqueCi} from './path-unique-ci.js';
import {pathVariablesDeclared} from './path-variables-declared.js';
import {pathsKeys} from './paths-keys.js';
import {pathsNotEmpty} from './paths-not-empty.js';

export const operationsRules: readonly PowerPlatformRule[] = [
  pathsNotEmpty,
  pathsKeys,
  pathLeadingSlash,
  pathNoQuery,
  pathNoWildcard,
  pathTemplateValid,
  pathTemplateNoDefault,
  pathUniqueCi,
  pathDistinguishable,
  pathPartialDuplicate,
  pathVariablesDeclared,
  pathParamsUsed,
  opCount,
  opKeys,
  opIdRequired,
  opIdUnique,
  opIdCharset,
  opIdCase,
  opIdLength,
  opIdRevisionSuffix,
  opSummaryRequired,
  opSummaryLength,
  opSummaryRestrictedChars,
  opSummaryAlnum,
  opSummaryEnd,
  opSummarySentenceCase,
  opSummaryVerb,
  opSummaryUnique,
  opStringsProductNames,
  opDescriptionRequired,
  opDescriptionSentence,
  opDescriptionDiffers,
  opDescriptionDetail,
  opVisibility,
  opVisibilityStated,
  opDeprecatedBoolean,
  opDeprecatedMarker,
  opGetNoBody,
  opHeadDeleteBody,
  opConsumes,
  opConsumesFormdata,
  opUrlencodedNoBinary,
  opParamsUnique,
  opOneBody,
  opBodyXorForm,
  opSchemaCount,
  opSecurity,
  opSchemes,
];
