//! `ipp trigger`, `ipp webhooks verify` and `ipp webhooks sign`: what needs no API.

use std::path::{Path, PathBuf};

use ipp_sdk::model::WebhookSecret;
use jiff::Timestamp;

use super::{Context, interruptible};
use crate::args::{FormArg, SecretArgs, SignArgs, TriggerArgs, VerifyArgs};
use crate::commands::{self, SignRequest, TriggerRequest, stopped};
use crate::error::Result;
use crate::hooks::{Given, Home, HookError, Key, SignatureForm, TargetUrl};
use crate::input::{read_bytes, read_text};
use crate::render;
use crate::settings::state_dir;

/// Where the secret is when no file is named.
const SECRET: &str = "IPP_WEBHOOK_SECRET";

pub(super) fn trigger(args: TriggerArgs, context: &Context) -> Result<()> {
    let (secret, _) = secret(&args.secret)?;
    let request = TriggerRequest {
        kind: args.event,
        target: TargetUrl::parse(&args.to)?,
        data: args.data.as_deref().map(read_bytes).transpose()?,
        secret,
    };
    let sent = interruptible(async || commands::trigger(request).await, stopped)?;
    context
        .output
        .object(&render::json_of(&sent), &render::SENT)?;
    sent.error().map_or(Ok(()), |error| Err(error.into()))
}

pub(super) fn verify(args: VerifyArgs, context: &Context) -> Result<()> {
    let mut headers = Vec::new();
    for line in &args.header {
        headers.push(commands::header_of(line).ok_or_else(|| HookError::Value {
            what: "a header has no colon after its name".to_owned(),
            hint: "give it as --header 'X-IPP-Signature: sha256=…'",
        })?);
    }
    if let Some(file) = &args.headers {
        headers.extend(commands::read_headers(&read_text(file)?));
    }
    let given = Given {
        headers,
        body: read_bytes(&args.body)?,
        keys: keys(&args.secret_file)?,
        tolerance: args.tolerance,
        now: Timestamp::now(),
    };
    let report = commands::verify(&given);
    context
        .output
        .object(&render::json_of(&report), &render::VERIFIED)?;
    commands::bad_signature(&report).map_or(Ok(()), |error| Err(error.into()))
}

pub(super) fn sign(args: SignArgs, context: &Context) -> Result<()> {
    let (secret, _) = secret(&args.secret)?;
    let headers = commands::sign(SignRequest {
        body: read_bytes(&args.body)?,
        secret,
        event_id: args.event_id,
        kind: args.event,
        at: args.at.unwrap_or_else(Timestamp::now),
        form: match args.form {
            FormArg::Sha256 => SignatureForm::Sha256,
            FormArg::Hex => SignatureForm::Hex,
            FormArg::Timestamped => SignatureForm::Timestamped,
        },
    })?;
    context
        .output
        .object(&render::headers(&headers), &render::HEADERS)
}

/// The directory of all listeners.
pub(super) fn home() -> Result<Home> {
    Ok(Home::new(&state_dir(|name| std::env::var_os(name))?))
}

/// The secret that was given, else that of this machine; and the file that has it, if one has.
pub(super) fn secret(args: &SecretArgs) -> Result<(WebhookSecret, Option<PathBuf>)> {
    if let Some(file) = &args.secret_file {
        let is_file = file != Path::new("-");
        return Ok((secret_in(file)?, is_file.then(|| file.clone())));
    }
    match secret_of_variable()? {
        Some(secret) => Ok((secret, None)),
        None => {
            let home = home()?;
            Ok((home.secret()?, Some(home.secret_file())))
        }
    }
}

/// The secrets to verify with. That of this machine is not among them: the API does not know it.
fn keys(files: &[PathBuf]) -> Result<Vec<Key>> {
    let mut keys = Vec::new();
    for file in files {
        keys.push(Key {
            origin: file.display().to_string(),
            secret: secret_in(file)?,
        });
    }
    if let (true, Some(secret)) = (keys.is_empty(), secret_of_variable()?) {
        let origin = SECRET.to_owned();
        keys.push(Key { origin, secret });
    }
    match keys.is_empty() {
        true => Err(HookError::NoSecret.into()),
        false => Ok(keys),
    }
}

fn secret_in(file: &Path) -> Result<WebhookSecret> {
    match read_text(file)?.trim() {
        "" => Err(HookError::NoSecret.into()),
        secret => Ok(secret.into()),
    }
}

fn secret_of_variable() -> Result<Option<WebhookSecret>> {
    let value = std::env::var_os(SECRET).filter(|value| !value.is_empty());
    let text = value.map(|value| {
        // The value is not shown: it is a secret.
        value.into_string().map_err(|_| HookError::Value {
            what: format!("{SECRET} is not valid UTF-8"),
            hint: "copy the secret whole",
        })
    });
    Ok(text.transpose()?.map(|text| text.trim().into()))
}
