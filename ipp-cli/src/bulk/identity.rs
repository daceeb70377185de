//! What a document is known by: its content and how it is to be read, not its name or place.

use std::fmt;
use std::str::FromStr;

use ipp_sdk::model::{ExportMode, ExternalId};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// How much of the digest stands in an external id: 160 bits, which nobody meets by chance.
const DIGITS: usize = 40;

/// The content of a document: the SHA-256 of its bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Content([u8; 32]);

impl Content {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// That of bytes that came in pieces.
    pub(crate) fn of_pieces(pieces: Sha256) -> Self {
        Self(pieces.finalize().into())
    }

    pub(crate) fn hex(&self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex()[..12])
    }
}

impl From<Content> for String {
    fn from(content: Content) -> Self {
        content.hex()
    }
}

/// What is no SHA-256 in hex.
#[derive(Debug)]
pub(crate) struct NoDigest;

impl fmt::Display for NoDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not 64 hex digits")
    }
}

impl TryFrom<String> for Content {
    type Error = NoDigest;

    fn try_from(text: String) -> Result<Self, NoDigest> {
        text.parse()
    }
}

impl FromStr for Content {
    type Err = NoDigest;

    fn from_str(text: &str) -> Result<Self, NoDigest> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NoDigest)?;
        Ok(Self(bytes))
    }
}

/// How documents are to be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Reading {
    /// Every field rather than the core ones.
    pub(crate) full: bool,
    /// Also where each field stands on the page.
    pub(crate) boxes: bool,
}

impl Reading {
    pub(crate) fn mode(self) -> ExportMode {
        match self.full {
            true => ExportMode::Full,
            false => ExportMode::Standard,
        }
    }
}

/// Tells a run that reads documents anew from all others; made once, and kept with the run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Salt(String);

impl Salt {
    pub(crate) fn new() -> Self {
        Self(format!("{:08x}", fastrand::u32(..)))
    }
}

/// The id under which a document is uploaded. `attempt` counts the readings after confirmed failures that were not charged.
pub(crate) fn external_id(
    content: &Content,
    reading: Reading,
    salt: Option<&Salt>,
    attempt: u32,
) -> ExternalId {
    let mode = if reading.full { 'f' } else { 's' };
    let boxes = u8::from(reading.boxes);
    let mut id = format!("ipp1-{}-{mode}{boxes}", &content.hex()[..DIGITS]);
    if let Some(Salt(salt)) = salt {
        id += &format!("-p{salt}");
    }
    if attempt > 0 {
        id += &format!("-r{attempt}");
    }
    ExternalId::from(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_follows_from_the_content_and_the_reading() {
        let content = Content::of(b"%PDF-1.7\nan invoice\n");
        let id = |full, boxes, salt, attempt| {
            let reading = Reading { full, boxes };
            external_id(&content, reading, salt, attempt).to_string()
        };
        // Other versions must make the same ones: a document was charged under them.
        let plain = id(false, false, None, 0);
        assert_eq!(plain, "ipp1-569c60173924cc903e73ce018e9df922d7f28fcc-s0");
        assert_eq!(id(true, false, None, 0), plain.replace("-s0", "-f0"));
        assert_eq!(id(false, true, None, 0), plain.replace("-s0", "-s1"));
        assert_eq!(id(false, false, None, 2), format!("{plain}-r2"));
        let salt = Salt("0badcafe".to_owned());
        assert_eq!(
            id(false, false, Some(&salt), 1),
            format!("{plain}-p0badcafe-r1")
        );
        assert_eq!(plain.len(), 48);
    }

    #[test]
    fn the_digest_is_that_of_every_other_tool() {
        // printf abc | sha256sum
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Content::of(b"abc").hex(), abc);
        assert_eq!(abc.parse::<Content>().unwrap(), Content::of(b"abc"));
    }

    #[test]
    fn what_is_no_digest_is_refused() {
        for text in ["", "ab", &"g".repeat(64), &"é".repeat(32), &"a".repeat(65)] {
            assert!(text.parse::<Content>().is_err(), "{text}");
        }
    }
}
