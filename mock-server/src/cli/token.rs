//! The token of the control plane. It is a secret, and command lines show in process lists: so it comes from a file
//! or a variable, and no flag takes it.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::ServeError;

const VARIABLE: &str = "IPP_MOCK_CONTROL_TOKEN";

/// What the file says, or without one the variable `IPP_MOCK_CONTROL_TOKEN`.
///
/// # Errors
/// [`ServeError::Token`] if the file cannot be read, or what is to be the token is none.
pub fn control_token(file: Option<&Path>) -> Result<Option<String>, ServeError> {
    match file {
        Some(path) => of_file(path).map(Some).map_err(|source| ServeError::Token {
            origin: path.display().to_string(),
            source,
        }),
        None => of_variable(std::env::var_os(VARIABLE)).map_err(|source| ServeError::Token {
            origin: VARIABLE.to_owned(),
            source,
        }),
    }
}

/// An empty token would be none, where one is wanted.
fn of_file(path: &Path) -> io::Result<String> {
    let text = std::fs::read_to_string(path)?;
    match text.trim() {
        "" => Err(io::Error::new(io::ErrorKind::InvalidData, "it is empty")),
        token => Ok(token.to_owned()),
    }
}

fn of_variable(value: Option<OsString>) -> io::Result<Option<String>> {
    let value = value.filter(|value| !value.is_empty());
    let text = value.map(OsString::into_string).transpose();
    text.map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not valid UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_in_a_file_loses_its_line_end_and_an_empty_file_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("token");
        std::fs::write(&file, "s3cret\n").unwrap();
        assert_eq!(
            control_token(Some(&file)).unwrap().as_deref(),
            Some("s3cret")
        );
        std::fs::write(&file, " \n").unwrap();
        let error = control_token(Some(&file)).unwrap_err().to_string();
        assert!(error.contains("token: it is empty"), "{error}");
    }

    #[test]
    fn a_variable_that_is_empty_is_no_token() {
        assert_eq!(of_variable(Some(OsString::new())).unwrap(), None);
        assert_eq!(of_variable(Some("t".into())).unwrap().as_deref(), Some("t"));
    }
}
