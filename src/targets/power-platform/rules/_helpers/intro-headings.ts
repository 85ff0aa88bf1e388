import {isNameOf, plainTitle} from './find-section.js';

/** A heading of the intro's template. */
export interface IntroHeading {
  readonly name: string;
  readonly isRequired: boolean;
  readonly others: readonly string[];
}

/** In the order of the template. All published intros have the required ones. */
export const INTRO_HEADINGS: readonly IntroHeading[] = [
  {name: 'Prerequisites', isRequired: true, others: ['Pre-requisites']},
  {name: 'How to get credentials', isRequired: true, others: ['Obtaining credentials']},
  {name: 'Get started with your connector', isRequired: false, others: ['Getting started']},
  {name: 'Known issues and limitations', isRequired: true, others: ['Known issues', 'Limitations']},
  {name: 'Common errors and remedies', isRequired: false, others: ['Common errors']},
  {name: 'FAQ', isRequired: false, others: ['Frequently asked questions']},
];

export function isIntroHeading(text: string, heading: IntroHeading): boolean {
  return isNameOf(heading, text);
}

/** Whether a heading begins a list of operations. */
export function isOperationsHeading(text: string): boolean {
  return /^(supported |available )?(operations|actions|triggers)( (and )?(operations|actions|triggers))?$/.test(
    plainTitle(text),
  );
}
