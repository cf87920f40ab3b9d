//! Form fields: label, hint and what is wrong with it, tied together for those who listen.

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { say } from "../words.ts";

interface Around {
    label: string;
    hint?: string | undefined;
    wrong?: string | undefined;
}

const describedBy = (id: string, hint: unknown, wrong: unknown): string | undefined =>
    [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined;

type Tied = { id: string; "aria-describedby": string | undefined; "aria-invalid": "true" | undefined; onInvalid: (event: Event) => void };

/** What the browser itself finds wrong, in the reader's language: its own would be the phone's. */
function inWords({ validity, minLength }: HTMLInputElement): string {
    if (validity.valueMissing) return say("field-empty");
    return validity.tooShort ? say("field-too-short", { limit: minLength }) : say("field-pattern");
}

/** Whatever takes input, with its label. */
export function Field({ label, hint, wrong: told, children }: Around & { children: (tied: Tied) => ComponentChildren }) {
    const id = useId();
    const [found, setFound] = useState<string>();
    const wrong = found ?? told;
    const onInvalid = (event: Event): void => {
        const field = event.currentTarget as HTMLInputElement;
        event.preventDefault();
        setFound(inWords(field));
        field.closest("details")?.setAttribute("open", "");
        if (field.form?.querySelector(":is(input, select, textarea):invalid") === field) field.focus();
    };
    const described = describedBy(id, hint, wrong);
    return (
        <div class="field" onInput={() => setFound(undefined)}>
            <label for={id}>{label}</label>
            {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
            {children({ id, "aria-describedby": described, "aria-invalid": wrong ? "true" : undefined, onInvalid })}
            {wrong && <p class="wrong" id={`${id}-wrong`}>{wrong}</p>}
        </div>
    );
}

type InputProps = Around & {
    value: string;
    onText: (text: string) => void;
    type?: "text" | "password" | "email" | "month" | "date" | "time" | "number" | "search";
    autocomplete?: string;
    autocapitalize?: "none";
    inputMode?: "numeric";
    spellcheck?: boolean;
    placeholder?: string;
    pattern?: string;
    required?: boolean;
    minLength?: number;
    maxLength?: number;
    step?: string;
};

/** One line of text, a date, a time, a number. */
export function Input({ label, hint, wrong, onText, ...input }: InputProps) {
    return (
        <Field label={label} hint={hint} wrong={wrong}>
            {(tied) => <input {...(input as object)} {...tied} onInput={(event) => onText(event.currentTarget.value)} />}
        </Field>
    );
}

type AreaProps = Around & { value: string; onText: (text: string) => void; rows?: number; maxLength?: number; dir?: "auto" };

/** Several lines of text. */
export function Area({ label, hint, wrong, onText, ...area }: AreaProps) {
    return (
        <Field label={label} hint={hint} wrong={wrong}>
            {(tied) => <textarea {...area} {...tied} onInput={(event) => onText(event.currentTarget.value)} />}
        </Field>
    );
}

type SelectProps<T extends string> = Around & {
    value: T;
    onChoice: (value: T) => void;
    options: readonly (readonly [value: T, word: string])[];
};

/** One of a few. */
export function Select<T extends string>({ label, hint, wrong, value, onChoice, options }: SelectProps<T>) {
    return (
        <Field label={label} hint={hint} wrong={wrong}>
            {(tied) => (
                <select {...tied} value={value} onChange={(event) => onChoice(event.currentTarget.value as T)}>
                    {options.map(([option, word]) => <option key={option} value={option}>{word}</option>)}
                </select>
            )}
        </Field>
    );
}

type ChoiceProps<T extends string> = {
    legend: string;
    value: T;
    onChoice: (value: T) => void;
    options: readonly (readonly [value: T, word: string, icon?: ComponentChildren])[];
};

/** One of a few that are all seen, to be tapped. */
export function Choice<T extends string>({ legend, value, onChoice, options }: ChoiceProps<T>) {
    const name = useId();
    return (
        <fieldset class="choice">
            <legend>{legend}</legend>
            {options.map(([option, word, icon]) => (
                <label key={option}>
                    <input type="radio" name={name} checked={value === option} onChange={() => onChoice(option)} />
                    {icon} <span>{word}</span>
                </label>
            ))}
        </fieldset>
    );
}

type TickProps = { label: ComponentChildren; hint?: string; wrong?: string | undefined; checked: boolean; onTick: (on: boolean) => void };

/** Yes or no. */
export function Tick({ label, hint, wrong, checked, onTick }: TickProps) {
    const id = useId();
    const described = describedBy(id, hint, wrong);
    return (
        <div class="tick">
            <input id={id} type="checkbox" checked={checked} aria-describedby={described} aria-invalid={wrong ? "true" : undefined}
                onChange={(event) => onTick(event.currentTarget.checked)} />
            <label for={id}>{label}</label>
            {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
            {wrong && <p class="wrong" id={`${id}-wrong`}>{wrong}</p>}
        </div>
    );
}

type SliderProps = Around & { value: number; min: number; max: number; step: number; onValue: (value: number) => void };

/** A number within bounds, to be pushed; its label says it. */
export function Slider({ label, hint, wrong, onValue, ...range }: SliderProps) {
    return (
        <Field label={label} hint={hint} wrong={wrong}>
            {(tied) => <input {...tied} type="range" {...range} onInput={(event) => onValue(Number(event.currentTarget.value))} />}
        </Field>
    );
}

/** What is wrong with something that is no single field; whoever listens is brought here. */
export function Wrong({ text }: { text: string | undefined }) {
    return text ? <p class="wrong" tabIndex={-1}>{text}</p> : null;
}
