import { useId, type JSX } from "react";

interface RadioRowProps<Value extends string | number> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, of which one is made. */
export function RadioRow<Value extends string | number>(props: RadioRowProps<Value>): JSX.Element {
  const { legend, choices, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="radio-row">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
