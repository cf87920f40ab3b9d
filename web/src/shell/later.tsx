//! Parts of a screen that only some need: their module is loaded when they are first shown.

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading } from "./ui/states.tsx";
import { say } from "./words.ts";

const NotThere = () => <p class="hint" role="status">{say("needs-network")}</p>;

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
    let known: ComponentType<Props> | undefined;
    return (props: Props) => {
        const [Part, show] = useState(() => known);
        useEffect(() => void (Part ?? load().then((part) => show(() => (known = part)), () => show(() => NotThere))), []);
        return Part ? <Part {...props} /> : <Loading />;
    };
}
