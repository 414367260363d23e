import './tabs.css';
import { type ReactNode, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Loading } from '../parts/loading.tsx';
import { useAddress } from '../routing/location.ts';
import { writeParameter } from '../routing/write-parameter.ts';

type Props<Name extends string> = {
  label: string;
  /** The first is the one that is shown where the address names none. */
  tabs: readonly { name: Name; title: string }[];
  children: (name: Name) => ReactNode;
};

/** Pictures behind one another; the address says which one is looked at, under `tab`. */
export function PictureTabs<Name extends string>({ label, tabs, children }: Props<Name>) {
  const { search } = useAddress();
  const asked = new URLSearchParams(search).get('tab');
  const usual = tabs[0]?.name ?? '';
  const shown = tabs.find(({ name }) => name === asked)?.name ?? usual;
  return (
    <Tabs
      selectedKey={shown}
      onSelectionChange={(key) => writeParameter('tab', String(key), usual)}
      keyboardActivation="manual"
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(({ name, title }) => (
          <Tab key={name} id={name} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ name }) => (
        <TabPanel key={name} id={name} className="tab-panel">
          <Suspense fallback={<Loading />}>{children(name)}</Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
}
