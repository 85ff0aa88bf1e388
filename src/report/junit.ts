import {type Diagnostic, wholeMessage} from '../core/diagnostic.js';
import type {Group} from '../core/plan.js';
import {type Formatter, type RunReport, ungrouped} from './format.js';
import {namesOf} from './names-of.js';

/** JUnit XML: a suite for each connector; an error is a failed case, and without any the suite has one that passed. */
export const formatJunit: Formatter = report => {
  const suites = suitesOf(report).map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="connectorsmith ${escapeXml(report.command)}">\n${suites.join('')}</testsuites>\n`;
};

function suitesOf(report: RunReport): readonly Group[] {
  const ofRun = {title: report.command, diagnostics: ungrouped(report)};
  return report.groups.length > 0 && ofRun.diagnostics.length === 0
    ? report.groups
    : [...report.groups, ofRun];
}

function suite({title, diagnostics}: Group): string {
  const failures = diagnostics.filter(diagnostic => diagnostic.severity === 'error');
  const others = diagnostics.filter(diagnostic => diagnostic.severity !== 'error');
  const cases =
    failures.length > 0
      ? failures.map(failedCase)
      : [`    <testcase name="no errors" classname="${escapeXml(title)}"/>\n`];
  const output =
    others.length > 0
      ? `    <system-out>${escapeXml(others.map(lineOf).join('\n'))}</system-out>\n`
      : '';
  const counts = `tests="${cases.length}" failures="${failures.length}"`;
  return `  <testsuite name="${escapeXml(title)}" ${counts}>\n${cases.join('')}${output}  </testsuite>\n`;
}

function failedCase(diagnostic: Diagnostic): string {
  const {rule, file, message} = diagnostic;
  const failure = `<failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${escapeXml(lineOf(diagnostic))}</failure>`;
  return `    <testcase name="${escapeXml(rule)}" classname="${escapeXml(file)}">${failure}</testcase>\n`;
}

function lineOf(diagnostic: Diagnostic): string {
  const {file, line, column, severity} = diagnostic;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}  ${severity}  ${wholeMessage(diagnostic)}  ${namesOf(diagnostic)}`;
}

/** Characters that XML 1.0 cannot hold are replaced, also as references. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
