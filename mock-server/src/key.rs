//! API keys: how they look, and what is stored of them (contract D3).

use std::io;

use ipp_sdk::model::{ApiKey, KeyId};
use sha2::{Digest as _, Sha256};

/// What every key starts with.
const PREFIX: &str = "ipp_live_";
/// The characters of a key's secret part, 24 of 62: about 142 bits.
const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const SECRET_LENGTH: usize = 24;

/// The SHA-256 of a key. The secret part is random, so no slow hash is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct KeyHash(pub(crate) [u8; 32]);

impl KeyHash {
    pub(crate) fn of(key: &str) -> Self {
        Self(Sha256::digest(key).into())
    }
}

/// A key with what the database keeps of it.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) secret: ApiKey,
    /// `key_` and six hex digits.
    pub(crate) id: KeyId,
    pub(crate) hash: KeyHash,
}

impl Key {
    /// Makes a key.
    pub(crate) fn generate() -> io::Result<Self> {
        let mut id = [0; 3];
        getrandom::getrandom(&mut id)?;
        Ok(Self::new(&hex(&id), &alphanumerics(SECRET_LENGTH)?))
    }

    /// Takes a key apart that has the form `ipp_live_<6 hex of its id>_<24 alphanumerics>`.
    pub(crate) fn parse(key: &str) -> Option<Self> {
        let (id, secret) = key.strip_prefix(PREFIX)?.split_once('_')?;
        let well_formed = id.len() == 6
            && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
            && secret.len() == SECRET_LENGTH
            && secret.bytes().all(|b| b.is_ascii_alphanumeric());
        well_formed.then(|| Self::new(id, secret))
    }

    /// A key of any form.
    pub(crate) fn literal(key_id: &str, key: &str) -> Self {
        Self {
            id: key_id.into(),
            hash: KeyHash::of(key),
            secret: ApiKey::new(key),
        }
    }

    fn new(id: &str, secret: &str) -> Self {
        Self::literal(&format!("key_{id}"), &format!("{PREFIX}{id}_{secret}"))
    }
}

/// Two digits a byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// So many random alphanumerics.
pub(crate) fn alphanumerics(length: usize) -> io::Result<String> {
    let mut secret = String::with_capacity(length);
    while secret.len() < length {
        let mut byte = [0];
        getrandom::getrandom(&mut byte)?;
        // 248 is 4 × 62: bytes from there on would favour the first characters.
        if byte[0] < 248 {
            secret.push(char::from(ALPHABET[usize::from(byte[0] % 62)]));
        }
    }
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_key_has_the_documented_form_and_tells_its_id() {
        let key = Key::generate().unwrap();
        let text = key.secret.expose();
        assert_eq!(text.len(), "ipp_live_xxxxxx_".len() + 24);
        assert_eq!(key.id.as_str()["key_".len()..], text[9..15]);
        assert_eq!(Key::parse(text).unwrap().hash, key.hash);
        assert_ne!(Key::generate().unwrap().secret.expose(), text);
    }

    #[test]
    fn what_is_no_key_is_not_taken_for_one() {
        for text in [
            "",
            "ipp_live_",
            "ipp_live_7f3a9c_short",
            "sk_live_7f3a9c_abcdefghijklmnopqrstuvwx",
        ] {
            assert!(Key::parse(text).is_none(), "{text}");
        }
    }
}
