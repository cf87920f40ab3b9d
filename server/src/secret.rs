//! Secrets: how they are drawn, spelled for people, and stored as hashes.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::RngExt;
use sha2::{Digest, Sha256};

/// Crockford's base 32: no I, L, O or U, so that a code survives being read aloud.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// So many random bytes from the system, spelled for URLs.
pub fn token(bytes: usize) -> String {
    let mut raw = vec![0_u8; bytes];
    rand::rng().fill(raw.as_mut_slice());
    URL_SAFE_NO_PAD.encode(raw)
}

/// Bytes, spelled for URLs.
pub fn spelled(raw: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(raw)
}

/// The bytes that were spelled for URLs.
pub fn read_spelled(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// A code of so many Crockford characters (5 bits each), to be spoken or printed.
pub fn spoken_code(characters: usize) -> String {
    let mut rng = rand::rng();
    (0..characters).map(|_| char::from(CROCKFORD[rng.random_range(0..32)])).collect()
}

/// The code as it was meant: upper case, without separators, the letters people mistake set right.
pub fn read_spoken(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// SHA-256 of a secret that is itself random: enough to store it by.
pub fn digest(secret: &str) -> String {
    digest_bytes(secret.as_bytes())
}

/// The same of bytes.
pub fn digest_bytes(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_read_aloud_badly_is_still_the_code() {
        assert_eq!(read_spoken("oil7-k 3x"), "0117K3X");
    }

    #[test]
    fn two_tokens_are_never_the_same() {
        assert_ne!(token(32), token(32));
        assert_eq!(spoken_code(10).len(), 10);
    }
}
