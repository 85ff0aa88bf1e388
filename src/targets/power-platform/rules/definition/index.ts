import type {PowerPlatformRule} from '../nodes.js';
import {basepathFormat} from './basepath-format.js';
import {basepathTrailingSlash} from './basepath-trailing-slash.js';
import {defAsciiPunctuation} from './def-ascii-punctuation.js';
import {defCopyPasteStrings} from './def-copy-paste-strings.js';
import {defEnglish} from './def-english.js';
import {defExtensionPrefix} from './def-extension-prefix.js';
import {defExtensionTypo} from './def-extension-typo.js';
import {defExtensionUnknownMs} from './def-extension-unknown-ms.js';
import {defFileName} from './def-file-name.js';
import {defFormat} from './def-format.js';
import {defJsonStrict} from './def-json-strict.js';
import {defJsonType} from './def-json-type.js';
import {defKeyOrder} from './def-key-order.js';
import {defKeywordUnsupported} from './def-keyword-unsupported.js';
import {defNameCollidesKeyword} from './def-name-collides-keyword.js';
import {defNoEmptyStrings} from './def-no-empty-strings.js';
import {defNoPlaceholders} from './def-no-placeholders.js';
import {defRefKind} from './def-ref-kind.js';
import {defRefLocal} from './def-ref-local.js';
import {defRefNotOnPath} from './def-ref-not-on-path.js';
import {defRefResolves} from './def-ref-resolves.js';
import {defRootArrayKeywords} from './def-root-array-keywords.js';
import {defRootKeys} from './def-root-keys.js';
import {defRootRequired} from './def-root-required.js';
import {defSize1mb} from './def-size-1mb.js';
import {defSizeDataverse} from './def-size-dataverse.js';
import {defSpelling} from './def-spelling.js';
import {defStructure} from './def-structure.js';
import {defSwaggerVersion} from './def-swagger-version.js';
import {defUnused} from './def-unused.js';
import {externaldocsUrl} from './externaldocs-url.js';
import {hostFormat} from './host-format.js';
import {hostPresent} from './host-present.js';
import {hostProduction} from './host-production.js';
import {infoContactFields} from './info-contact-fields.js';
import {infoDeploymentVersion} from './info-deployment-version.js';
import {infoDescriptionLength} from './info-description-length.js';
import {infoDescriptionNoApiWord} from './info-description-no-api-word.js';
import {infoDescriptionNoUrl} from './info-description-no-url.js';
import {infoDescriptionRestricted} from './info-description-restricted.js';
import {infoDescriptionSentence} from './info-description-sentence.js';
import {infoKeys} from './info-keys.js';
import {infoLicense} from './info-license.js';
import {infoRequired} from './info-required.js';
import {infoStatus} from './info-status.js';
import {infoTitleEndAlnum} from './info-title-end-alnum.js';
import {infoTitleIpSuffix} from './info-title-ip-suffix.js';
import {infoTitleLength} from './info-title-length.js';
import {infoTitleProductNames} from './info-title-product-names.js';
import {infoTitleRestrictedWords} from './info-title-restricted-words.js';
import {infoTitleUnique} from './info-title-unique.js';
import {infoVersion} from './info-version.js';
import {metadataCategories} from './metadata-categories.js';
import {metadataNames} from './metadata-names.js';
import {metadataRequired} from './metadata-required.js';
import {metadataShape} from './metadata-shape.js';
import {metadataUrls} from './metadata-urls.js';
import {mimeSupported} from './mime-supported.js';
import {mimeValid} from './mime-valid.js';
import {schemesHttps} from './schemes-https.js';
import {schemesValues} from './schemes-values.js';
import {tagsUnique} from './tags-unique.js';

export const definitionRules: readonly PowerPlatformRule[] = [
  defJsonStrict,
  defFileName,
  defSize1mb,
  defSizeDataverse,
  defSwaggerVersion,
  defRootRequired,
  defRootKeys,
  defExtensionPrefix,
  defExtensionUnknownMs,
  defExtensionTypo,
  defJsonType,
  defStructure,
  defNameCollidesKeyword,
  defRootArrayKeywords,
  defNoEmptyStrings,
  defNoPlaceholders,
  defEnglish,
  defAsciiPunctuation,
  defSpelling,
  defCopyPasteStrings,
  defKeyOrder,
  defFormat,
  infoRequired,
  infoKeys,
  infoTitleLength,
  infoTitleRestrictedWords,
  infoTitleProductNames,
  infoTitleEndAlnum,
  infoTitleIpSuffix,
  infoTitleUnique,
  infoDescriptionLength,
  infoDescriptionRestricted,
  infoDescriptionNoApiWord,
  infoDescriptionNoUrl,
  infoDescriptionSentence,
  infoContactFields,
  infoLicense,
  infoVersion,
  infoDeploymentVersion,
  infoStatus,
  metadataRequired,
  metadataShape,
  metadataNames,
  metadataUrls,
  metadataCategories,
  hostFormat,
  hostPresent,
  hostProduction,
  basepathFormat,
  basepathTrailingSlash,
  schemesValues,
  schemesHttps,
  mimeValid,
  mimeSupported,
  tagsUnique,
  externaldocsUrl,
  defRefLocal,
  defRefResolves,
  defRefKind,
  defRefNotOnPath,
  defUnused,
  defKeywordUnsupported,
];
