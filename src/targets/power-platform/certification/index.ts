export {PUBLISHED_FOLDERS} from '../rules/_helpers/pull-request-folder.js';
export {type BundleFacts, emitChecklist} from './checklist.js';
export {isPublishedAlready, leftOverFiles} from './published-files.js';
export {
  folderAsPublished,
  isAlike,
  type PublisherKind,
  publishedFolder,
} from './pull-request-folder.js';
export {missingFromConfig} from './requirements.js';
export {atAuthorPlaces, emitSubmission, type Submission} from './submission.js';
export {readTexts, type Texts} from './texts.js';
export type {UpdateFacts} from './update-data.js';
export {
  type ExportedSolution,
  emitUpload,
  readSolutions,
  type SolutionPaths,
  uploadProblems,
} from './upload.js';
