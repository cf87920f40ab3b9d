//! Passkeys: what the server asks is put to the phone, and what the phone answers is spelled for the server.

import { Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { say } from "../../shell/words.ts";

/** How long the phone waits for a finger, in milliseconds: as long as the server's question is good. */
const ANSWER_WITHIN = 300_000;

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => "PublicKeyCredential" in globalThis;

const read = (spelled: string): BufferSource =>
    Uint8Array.from(atob(spelled.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const spell = (bytes: ArrayBuffer): string =>
    btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The phone makes a passkey; `name` is what it shows beside it. */
export async function makePasskey(wanted: Schemas["PasskeyWanted"], name: string): Promise<Schemas["PasskeyMade"]> {
    const publicKey: PublicKeyCredentialCreationOptions = {
        challenge: read(wanted.challenge),
        rp: { id: wanted.rp_id, name: wanted.rp_name },
        user: { id: read(wanted.user_id), name: wanted.user_name, displayName: name },
        pubKeyCredParams: wanted.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: wanted.having.map((id) => ({ type: "public-key", id: read(id) })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        timeout: ANSWER_WITHIN,
    };
    const { response } = await answered(navigator.credentials.create({ publicKey }));
    const { clientDataJSON, attestationObject } = response as AuthenticatorAttestationResponse;
    return { challenge: wanted.challenge, client_data: spell(clientDataJSON), attestation: spell(attestationObject) };
}

/** The phone shows one of its passkeys. */
export async function showPasskey(): Promise<Schemas["PasskeyShown"]> {
    const asked = await told(api.POST("/api/v1/passkeys/question"));
    const publicKey: PublicKeyCredentialRequestOptions = {
        challenge: read(asked.challenge), rpId: asked.rp_id, userVerification: "required", timeout: ANSWER_WITHIN,
    };
    const { rawId, response } = await answered(navigator.credentials.get({ publicKey }));
    const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
    return {
        challenge: asked.challenge, credential: spell(rawId), user: spell(userHandle ?? new ArrayBuffer(0)),
        client_data: spell(clientDataJSON), authenticator_data: spell(authenticatorData), signature: spell(signature),
    };
}

/** Whoever says no to their phone, or whose phone cannot, is told in words and may choose another way. */
async function answered(asking: Promise<Credential | null>): Promise<PublicKeyCredential> {
    const answer = await asking.catch((failed: unknown) => {
        if (failed instanceof DOMException) return failed.name;
        throw failed;
    });
    if (answer && typeof answer !== "string") return answer as PublicKeyCredential;
    const there = answer === "InvalidStateError";
    throw new Problem(0, "no-passkey", say(there ? "passkey-there" : "passkey-none"), say(there ? "passkey-there-why" : "passkey-none-why"), {});
}

/** Tells the phone that an account is no more, where it can be told: then it offers its passkeys no longer. */
export async function forgetPasskeys(account: string): Promise<void> {
    const phone = globalThis.PublicKeyCredential as { signalAllAcceptedCredentials?: (all: object) => Promise<void> } | undefined;
    const bytes = account.replaceAll("-", "").match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
    const userId = spell(new Uint8Array(bytes).buffer);
    await phone?.signalAllAcceptedCredentials?.({ rpId: location.hostname, userId, allAcceptedCredentialIds: [] }).catch(() => undefined);
}
