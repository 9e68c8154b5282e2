import type { GroupResult } from '@gradus/contract';
import { Check, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';
import { hasFailed, type PlacedCase, visibleCases } from './open-case';

export type OtherCasesProps = {
  readonly groups: readonly GroupResult[];
  readonly openId: string | undefined;
  readonly onOpenCase: (id: string) => void;
};

/** Every case with its points: failing ones first, hidden groups as one line each, those that passed folded into one. */
export function OtherCases({ groups, openId, onOpenCase }: OtherCasesProps) {
  const { m, number, of } = useWords();
  if (groups.length === 0) return null;
  const cases = visibleCases({ groups });
  const passed = cases.filter((item) => item.case.verdict === 'passed');
  const notRun = cases.filter((item) => item.case.verdict === 'not-run');
  const rows = (items: readonly PlacedCase[]) =>
    items.map((item) => (
      <CaseRow key={item.id} item={item} isOpen={item.id === openId} onOpen={() => onOpenCase(item.id)} />
    ));
  return (
    <section>
      <h3 className={styles.heading}>{m.others.title}</h3>
      <ul className={styles.rows}>
        {rows(cases.filter((item) => hasFailed(item.case)))}
        {groups.filter((group) => group.cases.length === 0).map((group) => (
          <li key={group.id}>
            <Sign verdict={group.verdict} />
            <span>
              {of(group.title)}{' '}
              <span className={styles.faint}>
                {group.visibility === 'hidden' ? `${m.others.hidden}, ` : ''}
                {m.verdict.group[group.verdict]}
              </span>
            </span>
            <span className={styles.points}>{m.verdict.of(number(group.points), number(group.maxPoints))}</span>
          </li>
        ))}
      </ul>
      {notRun.length > 0 && (
        <Fold verdict="not-run" title={m.others.notRun(notRun.length)}>
          {rows(notRun)}
        </Fold>
      )}
      {passed.length > 0 && (
        <Fold verdict="passed" title={m.others.passed(passed.length, number(passed.reduce((sum, item) => sum + item.case.points, 0)))}>
          {rows(passed)}
        </Fold>
      )}
    </section>
  );
}

function Fold({ verdict, title, children }: { readonly verdict: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure className={styles.fold ?? ''}>
      <Heading level={4}>
        <Button slot="trigger" className={styles.foldButton ?? ''}>
          <Sign verdict={verdict} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className={styles.rows}>{children}</ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

type CaseRowProps = { readonly item: PlacedCase; readonly isOpen: boolean; readonly onOpen: () => void };

function CaseRow({ item: { group, case: item }, isOpen, onOpen }: CaseRowProps) {
  const { m, number, of } = useWords();
  const name = `${of(group.title)}: ${item.id}`;
  return (
    <li aria-current={isOpen || undefined}>
      <Sign verdict={item.verdict} />
      <button type="button" className={styles.link} aria-label={`${m.others.open(name)}, ${m.verdict.case[item.verdict]}`} onClick={onOpen}>
        {name}
      </button>
      <span className={styles.faint}>{item.verdict === 'passed' || item.verdict === 'wrong' ? '' : m.verdict.case[item.verdict]}</span>
      <span className={styles.points}>{m.verdict.of(number(item.points), number(item.maxPoints))}</span>
    </li>
  );
}

function Sign({ verdict }: { readonly verdict: string }) {
  if (verdict === 'passed') return <Check className={styles.green} size={16} strokeWidth={2.5} aria-hidden="true" />;
  if (verdict === 'not-run') return <Minus className={styles.faint} size={16} aria-hidden="true" />;
  return <X className={styles.red} size={16} strokeWidth={3} aria-hidden="true" />;
}
