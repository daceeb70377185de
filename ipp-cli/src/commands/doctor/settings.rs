//! What the files of settings say, and what follows from it.

use std::path::Path;

use url::Url;

use super::{Check, Rest, Subject, Value};
use crate::auth::Origin;
use crate::private;
use crate::render::quoted;
use crate::settings::Api;

/// The files: whether they can be read, and nobody else can change them.
pub(super) fn files(subject: &Subject) -> Check {
    const NAME: &str = "settings";
    if let Err(error) = &subject.rest {
        return Check::error(NAME, error);
    }
    let there: Vec<&Path> = subject
        .files
        .iter()
        .map(|f| f.as_path())
        .filter(|f| f.exists())
        .collect();
    if let Some(open) = there.iter().find(|file| private::others_may_write(file)) {
        let file = open.display();
        return Check::warning(
            NAME,
            format!(
                "others may change {file}, and so have ipp run commands or send a key elsewhere"
            ),
            format!("chmod go-w {}", quoted(&file.to_string())),
        );
    }
    let names: Vec<String> = there
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    match (&names[..], &subject.files[..]) {
        ([], [user, ..]) => Check::ok(NAME, format!("none; {} is not there", user.display())),
        ([], []) => Check::warning(
            NAME,
            "there is no home directory to keep settings in",
            "set IPP_CONFIG_DIR to a directory that can be written",
        ),
        _ => Check::ok(NAME, names.join(", ")),
    }
}

/// The profile and the address that are in force.
pub(super) fn rest(rest: &Rest) -> [Check; 2] {
    [Check::ok("profile", rest.profile.words()), address(rest)]
}

fn address(rest: &Rest) -> Check {
    const NAME: &str = "address";
    let words = rest.address.words();
    match &rest.api {
        #[cfg(feature = "local")]
        Ok(Api::Local { .. }) => return Check::ok(NAME, "the server inside of ipp (--local)"),
        Ok(Api::Remote(_)) | Err(_) => {}
    }
    match Origin::of(Some(&rest.address.shown)) {
        Err(error) => Check::error(NAME, &error.into()),
        Ok(origin) if is_open(&origin) => Check::warning(
            NAME,
            format!("{words}: keys and documents are sent as they are, without TLS"),
            "use an address that begins with https://",
        ),
        Ok(_) => Check::ok(NAME, words),
    }
}

/// Whether whoever is on the way can read along.
fn is_open(origin: &Origin) -> bool {
    let url = Url::parse(origin.as_str());
    !origin.is_loopback() && url.is_ok_and(|url| url.scheme() == "http")
}

impl Value {
    /// The value, and where it is from.
    pub(super) fn words(&self) -> String {
        format!("{} ({})", self.shown, self.from)
    }
}
