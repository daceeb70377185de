//! Names that nobody else has.

use crate::error::{Error, Result};

/// 128 random bits in hexadecimal.
pub(crate) fn hex() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::getrandom(&mut bytes).map_err(|e| {
        Error::config("the system gives no random numbers").caused_by(e.to_string())
    })?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
