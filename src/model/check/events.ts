/** Events against the documents, the actors and one another; joined where nothing is wrong. */
import { compareDates, dateInterval } from '../../date/date.ts';
import type { Issue } from '../../reading/issue.ts';
import { fieldName } from '../../reading/yaml.ts';
import type { EventFields } from '../../schemas/event.ts';
import type { SiteFields } from '../../schemas/site.ts';
import type { Citation, Finding, RecordEvent } from '../model.ts';
import type { Written } from '../read.ts';
import { didYouMean } from './actors.ts';
import { checkPassage, locateQuotation, type Passages } from './citations.ts';
import { cycles } from './follows.ts';

interface Checked {
  events: readonly Written<EventFields>[];
  /** Ids of all events that were written, also of those refused by themselves. */
  eventIds: ReadonlySet<string>;
  passages: Passages;
  /** Undefined where the list of actors could not be read. */
  actorIds: ReadonlySet<string> | undefined;
  /** Ids of all themes that were written, also of those refused by themselves. */
  themeIds: ReadonlySet<string>;
  /** Ids of all findings that were written; undefined where some could not be read. */
  findingIds: ReadonlySet<string> | undefined;
  findings: readonly Finding[];
  site: SiteFields | undefined;
}

/** The events in order of time, with their citations resolved, and what is wrong with them. */
export function checkEvents(checked: Checked): { events: RecordEvent[]; issues: Issue[] } {
  const issues = [...checkOrder(checked.events)];
  const events = checked.events.map((written) => checkEvent(written, checked, issues));
  events.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return { events, issues };
}

function checkEvent(written: Written<EventFields>, checked: Checked, issues: Issue[]): RecordEvent {
  const { id, file, fields, lineOf, paragraphs } = written;
  const fault = (path: (string | number)[], problem: string, remedy: string, warning?: true) =>
    issues.push({
      file,
      line: lineOf(path),
      field: fieldName(path),
      problem,
      remedy,
      ...(warning && { warning }),
    });
  const known = (
    path: (string | number)[],
    value: string,
    ids: ReadonlySet<string> | undefined,
    what: string,
  ) => {
    if (ids && !ids.has(value)) fault(path, `there is no ${what} "${value}"`, didYouMean(value, ids));
  };
  const passage = (path: (string | number)[], value: string) => {
    const wrong = checkPassage(value, checked.passages);
    if (wrong) fault(path, wrong.problem, wrong.remedy);
  };

  passage(['datePassage'], fields.datePassage);
  for (const [index, { date, passage: says }] of fields.otherDates.entries()) {
    passage(['otherDates', index, 'passage'], says);
    if (date.edtf === fields.date.edtf)
      fault(
        ['otherDates', index, 'date'],
        `${date.edtf} is the event's own date`,
        'correct one of the two, or take this one away',
      );
  }
  for (const kind of ['written', 'published'] as const) {
    const dated = fields[kind];
    if (dated) passage([kind, 'passage'], dated.passage);
  }
  for (const [index, { event, passage: says }] of fields.follows.entries()) {
    known(['follows', index, 'event'], event, checked.eventIds, 'event');
    passage(['follows', index, 'passage'], says);
  }
  for (const [index, actor] of fields.actors.entries())
    known(['actors', index], actor, checked.actorIds, 'actor');
  for (const [index, theme] of fields.themes.entries())
    known(['themes', index], theme, checked.themeIds, 'theme');
  for (const [index, finding] of fields.findings.entries())
    known(['findings', index], finding, checked.findingIds, 'finding');
  if (checked.site) {
    known(['lane'], fields.lane, new Set(checked.site.lanes.map((lane) => lane.id)), 'lane');
    for (const [index, document] of fields.notHeld.entries())
      known(
        ['notHeld', index],
        document,
        new Set(checked.site.notHeld.map((other) => other.id)),
        'document not held',
      );
    checkSpan(fields, checked.site, fault);
  }
  const citations = fields.citations.flatMap((citation, index): Citation[] => {
    const { key, passage: cited, quotation } = citation;
    passage(['citations', index, 'passage'], cited);
    if (fields.citations.findIndex((other) => other.key === key) !== index)
      fault(['citations', index, 'key'], `the key "${key}" stands here twice`, 'give each citation its own');
    const located = locateQuotation(citation, checked.passages);
    if (located && 'problem' in located)
      fault(['citations', index, 'quotation'], located.problem, located.remedy);
    const found = checked.passages.byId.get(cited);
    const ranges = located && 'ranges' in located ? { ranges: located.ranges } : {};
    return found ? [{ key, passage: found, ...(quotation !== undefined && { quotation }), ...ranges }] : [];
  });
  checkReferences(written, issues);
  const findings = fields.findings.flatMap((named) => checked.findings.find((one) => one.id === named) ?? []);
  return { ...fields, id, citations, findings, paragraphs };
}

/** Every reference in the account has its citation, and every citation is used. */
function checkReferences({ file, fields, lineOf, paragraphs }: Written<EventFields>, issues: Issue[]): void {
  const references = paragraphs.flat().filter((part) => typeof part !== 'string');
  const keys = fields.citations.map(({ key }) => key);
  if (paragraphs.every((paragraph) => paragraph.length === 0))
    issues.push({ file, problem: 'there is no account', remedy: 'write it below the front matter' });
  for (const { component, of, line } of references) {
    const citation = fields.citations.find(({ key }) => key === of);
    if (!citation)
      issues.push({
        file,
        line,
        problem: `<${component} of="${of}" /> names no citation`,
        remedy: didYouMean(of, keys),
      });
    else if (component !== 'Citation' && citation.quotation === undefined)
      issues.push({
        file,
        line,
        problem: `citation "${of}" has no quotation to set`,
        remedy: 'add it, or write <Citation />',
      });
  }
  for (const [index, key] of keys.entries())
    if (!references.some(({ of }) => of === key))
      issues.push({
        file,
        line: lineOf(['citations', index]),
        field: `citations[${index}]`,
        problem: `the account makes no use of citation "${key}"`,
        remedy: `write <Citation of="${key}" /> where the passage bears out the statement, or take it away`,
      });
}

type Fault = (path: string[], problem: string, remedy: string, warning?: true) => void;

function checkSpan({ date, background }: EventFields, { span }: SiteFields, fault: Fault): void {
  const [from, to] = dateInterval(date);
  const [first, last] = dateInterval(span);
  const outside = to <= first || from >= last;
  if (outside && !background)
    fault(
      ['date'],
      `${date.edtf} lies outside the record's span ${span.edtf}`,
      'add background: true if it is told for context',
      true,
    );
  if (!outside && background)
    fault(['background'], `${date.edtf} lies within the record's span ${span.edtf}`, 'take background away');
}

function checkOrder(events: readonly Written<EventFields>[]): Issue[] {
  const follows = new Map(events.map(({ id, fields }) => [id, fields.follows.map(({ event }) => event)]));
  return cycles(follows).map((cycle) => ({
    file: `content/events/${cycle[0]}.mdx`,
    field: 'follows',
    problem: `an event follows from itself: ${cycle.join(' → ')}`,
    remedy: 'take one of these away',
  }));
}
