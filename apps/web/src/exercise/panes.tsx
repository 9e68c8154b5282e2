import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { TABS, type Tab as TabName } from '../app/exercise-search';
import { useWords } from '../messages/language';
import type { LayoutMode } from './layout-mode';
import styles from './panes.module.css';
import { type Host, Slot } from './slot';

export type PanesProps = {
  readonly mode: LayoutMode;
  readonly hosts: Readonly<Record<TabName, Host>>;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** Run and Submit, at the bottom of a narrow page. */
  readonly bottomBar: ReactNode;
};

/** Statement, code and result: side by side, two with tabs, or one at a time. */
export function Panes({ mode, hosts, tab, onTab, bottomBar }: PanesProps) {
  if (mode === 'wide') {
    return (
      <Group orientation="horizontal" className={styles.panes ?? ''} id="panes-wide">
        <Panel id="statement" defaultSize="31%" minSize="18%">
          <Slot host={hosts.statement} />
        </Panel>
        <Handle />
        <Panel id="code" defaultSize="35%" minSize="20%">
          <Slot host={hosts.code} />
        </Panel>
        <Handle />
        <Panel id="result" defaultSize="34%" minSize="22%">
          <Slot host={hosts.result} />
        </Panel>
      </Group>
    );
  }
  if (mode === 'middle') {
    const shown = tab === 'code' ? 'statement' : tab;
    return (
      <Group orientation="horizontal" className={styles.panes ?? ''} id="panes-middle">
        <Panel id="reading" defaultSize="48%" minSize="30%">
          <TabbedPanes names={['statement', 'result']} hosts={hosts} tab={shown} onTab={onTab} />
        </Panel>
        <Handle />
        <Panel id="code" defaultSize="52%" minSize="30%">
          <Slot host={hosts.code} />
        </Panel>
      </Group>
    );
  }
  return (
    <div className={styles.narrow}>
      <TabbedPanes names={TABS} hosts={hosts} tab={tab} onTab={onTab} />
      {bottomBar}
    </div>
  );
}

type TabbedProps = Pick<PanesProps, 'hosts' | 'tab' | 'onTab'> & { readonly names: readonly TabName[] };

function TabbedPanes({ names, hosts, tab, onTab }: TabbedProps) {
  const { m } = useWords();
  const select = (key: string | number) => onTab(names.find((name) => name === key) ?? 'statement');
  return (
    <Tabs className={styles.tabs ?? ''} selectedKey={tab} onSelectionChange={select}>
      <TabList className={styles.tabList ?? ''} aria-label={m.exercise.panes}>
        {names.map((name) => (
          <Tab key={name} id={name} className={styles.tab ?? ''}>
            {m.exercise[name]}
          </Tab>
        ))}
      </TabList>
      {names.map((name) => (
        <TabPanel key={name} id={name} className={styles.tabPanel ?? ''} shouldForceMount>
          <Slot host={hosts[name]} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function Handle() {
  const { m } = useWords();
  return <Separator className={styles.handle ?? ''} aria-label={m.exercise.resize} />;
}
