import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Option } from './use-options.ts';

type Props = {
  label: string;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (value: string | null) => void;
};

/** A filter with many values: type a name in either script, choose from what is left. */
export function PartyField({ label, options, chosen, onChoose }: Props) {
  const { t } = useMessages();
  const items = options.map((option) => ({ ...option, id: option.value }));
  return (
    <ComboBox
      className="field party-field"
      defaultItems={items}
      selectedKey={chosen ?? null}
      defaultFilter={(text, input) =>
        matches(
          items.find(({ label: name }) => name === text),
          input,
        )
      }
      onSelectionChange={(key) => {
        if ((key ?? undefined) !== chosen) onChoose(key === null ? null : String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="party-box">
        <Input className="input" placeholder={t('claims.any')} dir="auto" />
        <Button className="party-open" aria-label={t('claims.choose')}>
          <span className="chevron" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="party-list">
        <ListBox renderEmptyState={() => <p className="party-none">{t('claims.noMatch')}</p>}>
          {(option: Option) => (
            <ListBoxItem className="party-option" id={option.value} textValue={option.label}>
              <bdi>{option.label}</bdi>
              {option.count !== null && <span className="party-count">{option.count}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function matches(option: Option | undefined, input: string): boolean {
  return (
    option?.search.includes(input.trim().toLowerCase()) ||
    option?.label.toLowerCase().includes(input.trim().toLowerCase()) ||
    false
  );
}
