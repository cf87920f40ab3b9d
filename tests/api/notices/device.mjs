// A device's side of web push (RFC 8291, 8188, 8292) with nothing but the platform's own cryptography.
//   node device.mjs keys          prints a new device's keys
//   node device.mjs open < JSON   {keys, body (hex), authorization}: prints {plain, size, claims, key}
import { webcrypto } from "node:crypto";
const { subtle } = webcrypto;
const url64 = (bytes) => Buffer.from(bytes).toString("base64url");
const raw = (text) => new Uint8Array(Buffer.from(text, "base64url"));
const text = new TextEncoder();
const curve = { name: "ECDH", namedCurve: "P-256" };

async function keys() {
  const pair = await subtle.generateKey(curve, true, ["deriveBits"]);
  const p256dh = url64(await subtle.exportKey("raw", pair.publicKey));
  const auth = url64(webcrypto.getRandomValues(new Uint8Array(16)));
  return { p256dh, auth, own: await subtle.exportKey("jwk", pair.privateKey) };
}

async function hkdf(secret, salt, info, bytes) {
  const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, bytes * 8));
}

async function unseal(device, body) {
  const salt = body.slice(0, 16);
  const length = body[20];
  const sender = body.slice(21, 21 + length);
  const sealed = body.slice(21 + length);
  const own = await subtle.importKey("jwk", device.own, curve, false, ["deriveBits"]);
  const other = await subtle.importKey("raw", sender, curve, false, []);
  const shared = new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: other }, own, 256));
  const info = Buffer.concat([text.encode("WebPush: info\0"), raw(device.p256dh), sender]);
  const secret = await hkdf(shared, raw(device.auth), info, 32);
  const cek = await hkdf(secret, salt, text.encode("Content-Encoding: aes128gcm\0"), 16);
  const nonce = await hkdf(secret, salt, text.encode("Content-Encoding: nonce\0"), 12);
  const key = await subtle.importKey("raw", cek, "AES-GCM", false, ["decrypt"]);
  const opened = Buffer.from(await subtle.decrypt({ name: "AES-GCM", iv: nonce }, key, sealed));
  const end = opened.lastIndexOf(2);
  return opened.subarray(0, end).toString("utf8");
}

async function claims(authorization) {
  const { t, k } = Object.fromEntries([...authorization.matchAll(/([tk])=([A-Za-z0-9_.-]+)/g)].map((m) => [m[1], m[2]]));
  const [head, body, signature] = t.split(".");
  const verify = { name: "ECDSA", namedCurve: "P-256" };
  const key = await subtle.importKey("raw", raw(k), verify, false, ["verify"]);
  const signed = text.encode(`${head}.${body}`);
  const good = await subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, raw(signature), signed);
  if (!good) throw new Error("the signature is not the key's");
  return { key: k, claims: JSON.parse(Buffer.from(raw(body)).toString("utf8")) };
}

async function stdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

if (process.argv[2] === "keys") {
  console.log(JSON.stringify(await keys()));
} else {
  const sent = await stdin();
  const plain = await unseal(sent.keys, new Uint8Array(Buffer.from(sent.body, "hex")));
  console.log(JSON.stringify({ plain, size: plain.length, ...(await claims(sent.authorization)) }));
}
