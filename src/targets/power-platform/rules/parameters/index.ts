import type {PowerPlatformRule} from '../nodes.js';
import {paramAllowempty} from './param-allowempty.js';
import {paramAmbiguousName} from './param-ambiguous-name.js';
import {paramArrayItems} from './param-array-items.js';
import {paramBodySchema} from './param-body-schema.js';
import {paramCollectionformat} from './param-collectionformat.js';
import {paramDefaultType} from './param-default-type.js';
import {paramDescriptionRequired} from './param-description-required.js';
import {paramEncodingOnlyPath} from './param-encoding-only-path.js';
import {paramEnumDefault} from './param-enum-default.js';
import {paramEnumNonempty} from './param-enum-nonempty.js';
import {paramEnumValues} from './param-enum-values.js';
import {paramFetchSubscribeMatch} from './param-fetch-subscribe-match.js';
import {paramFileInFormdata} from './param-file-in-formdata.js';
import {paramFormatKnown} from './param-format-known.js';
import {paramFormdataAscii} from './param-formdata-ascii.js';
import {paramIn} from './param-in.js';
import {paramInternalDefaultRequired} from './param-internal-default-required.js';
import {paramInternalRequiredDefault} from './param-internal-required-default.js';
import {paramKeys} from './param-keys.js';
import {paramName} from './param-name.js';
import {paramNameReserved} from './param-name-reserved.js';
import {paramNumericBounds} from './param-numeric-bounds.js';
import {paramPathEncoding} from './param-path-encoding.js';
import {paramPathRequired} from './param-path-required.js';
import {paramPattern} from './param-pattern.js';
import {paramQuerySecret} from './param-query-secret.js';
import {paramRefNoChain} from './param-ref-no-chain.js';
import {paramReuse} from './param-reuse.js';
import {paramSizeBounds} from './param-size-bounds.js';
import {paramSummaryCase} from './param-summary-case.js';
import {paramSummaryLength} from './param-summary-length.js';
import {paramSummaryRequired} from './param-summary-required.js';
import {paramType} from './param-type.js';

export const parametersRules: readonly PowerPlatformRule[] = [
  paramKeys,
  paramIn,
  paramName,
  paramNameReserved,
  paramFormdataAscii,
  paramType,
  paramFileInFormdata,
  paramArrayItems,
  paramCollectionformat,
  paramBodySchema,
  paramSummaryRequired,
  paramDescriptionRequired,
  paramSummaryLength,
  paramSummaryCase,
  paramPathRequired,
  paramPathEncoding,
  paramEncodingOnlyPath,
  paramInternalRequiredDefault,
  paramInternalDefaultRequired,
  paramAllowempty,
  paramDefaultType,
  paramEnumNonempty,
  paramEnumDefault,
  paramEnumValues,
  paramNumericBounds,
  paramSizeBounds,
  paramPattern,
  paramFormatKnown,
  paramFetchSubscribeMatch,
  paramAmbiguousName,
  paramRefNoChain,
  paramReuse,
  paramQuerySecret,
];
