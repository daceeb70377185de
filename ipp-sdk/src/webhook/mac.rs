//! The keyed hashes that both sides compute.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::model::WebhookSecret;

/// What every secret of the API begins with.
const PREFIX: &str = "whsec_";

/// A keyed hash that awaits its message.
pub(super) type Mac = Hmac<Sha256>;

/// A signature in its bytes.
pub(super) type Tag = [u8; 32];

/// The two keys that one secret stands for.
#[derive(Clone)]
pub(super) struct Keys {
    /// The text of the secret, prefix and all.
    pub(super) whole: Mac,
    /// What the text behind the prefix says in base64, if it is base64.
    pub(super) decoded: Option<Mac>,
}

impl Keys {
    /// The keys of a secret, unless there is nothing secret in it: everybody could sign with an empty key.
    /// White space around a secret comes from the file or variable that it was in.
    pub(super) fn new(secret: &WebhookSecret) -> Option<Self> {
        let text = secret.expose().trim();
        let encoded = text.strip_prefix(PREFIX).unwrap_or(text);
        if encoded.is_empty() {
            return None;
        }
        let decoded = BASE64.decode(encoded).ok();
        Some(Self {
            whole: keyed(text.as_bytes())?,
            decoded: decoded.and_then(|key| keyed(&key)),
        })
    }
}

fn keyed(key: &[u8]) -> Option<Mac> {
    Mac::new_from_slice(key).ok()
}

/// Signs the parts as one message.
pub(super) fn tag(mac: &Mac, parts: &[&[u8]]) -> Tag {
    let mut mac = mac.clone();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

pub(super) fn to_base64(tag: &Tag) -> String {
    BASE64.encode(tag)
}

pub(super) fn from_base64(text: &str) -> Option<Tag> {
    // One byte more than a tag, which is what the length of its base64 would have room for.
    let mut bytes = [0; 33];
    let length = BASE64.decode_slice(text, &mut bytes).ok()?;
    bytes[..length].try_into().ok()
}

pub(super) fn to_hex(tag: &Tag) -> String {
    tag.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Without branches on single digits, so that the compiler can take many at a time.
pub(super) fn from_hex(text: &str) -> Option<Tag> {
    let digits = text.as_bytes();
    let mut tag = Tag::default();
    let all_hex = digits
        .iter()
        .fold(true, |all, d| all & d.is_ascii_hexdigit());
    if digits.len() != 2 * tag.len() || !all_hex {
        return None;
    }
    for (byte, pair) in tag.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0]) << 4 | nibble(pair[1]);
    }
    Some(tag)
}

/// The value of a hexadecimal digit: the low half of its code, and 9 more if it is a letter.
fn nibble(digit: u8) -> u8 {
    (digit & 0x0f) + 9 * (digit >> 6)
}
