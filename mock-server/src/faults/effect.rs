//! What a rule does.

use axum::http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use ipp_sdk::model::ErrorCode;

use super::FaultError;
use super::fault::{Action, EnumField, Html, HtmlStatus, Phase, Place, RateLimited, SlowBody};
use super::rule::positive;
use super::transport::{Break, End, Transport};

/// What happens to an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    /// The error envelope takes its place.
    Refuse(Box<Refusal>),
    /// The page of a proxy takes its place.
    Html(StatusCode),
    MalformedJson,
    UnknownEnum(EnumField),
    Transport(Transport),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
    pub(crate) headers: HeaderMap,
}

/// What happens to a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeliveryEffect {
    /// It is logged as sent, and is not.
    Drop,
    /// It is sent twice.
    Duplicate,
    /// It is held back until the next delivery to the same address has been sent.
    Reorder,
    BadSignature,
}

/// An effect of either kind.
#[derive(Debug)]
pub(super) enum AnyEffect {
    Call(Effect),
    Delivery(DeliveryEffect),
}

impl Effect {
    /// Whether the handler runs, where the effect's name is this.
    pub(super) fn phase(
        &self,
        wanted: Option<Phase>,
        name: &'static str,
    ) -> Result<Phase, FaultError> {
        match (self.needs_answer(), wanted) {
            (true, Some(Phase::BeforeCommit)) => Err(FaultError::NeedsAnswer(name)),
            (true, _) => Ok(Phase::AfterCommit),
            (false, wanted) => Ok(wanted.unwrap_or(Phase::BeforeCommit)),
        }
    }

    fn needs_answer(&self) -> bool {
        match self {
            Self::UnknownEnum(_) | Self::Transport(Transport::Slow(_)) => true,
            Self::Transport(Transport::Break(order)) => order.at.is_some(),
            Self::Refuse(_) | Self::Html(_) | Self::MalformedJson => false,
        }
    }
}

/// The one effect that the action names, and its name; none if it is only a delay.
pub(super) fn of(action: &Action) -> Result<Option<(&'static str, AnyEffect)>, FaultError> {
    let details = [
        ("code", action.code.is_some()),
        ("message", action.message.is_some()),
        ("headers", !action.headers.is_empty()),
    ];
    if let (Some((detail, _)), None) = (details.iter().find(|(_, is_set)| *is_set), action.status) {
        return Err(FaultError::Detail(detail, "status"));
    }
    let mut effects = on_calls(action)?
        .into_iter()
        .chain(on_deliveries(action))
        .filter_map(|(name, effect)| Some((name, effect?)));
    match (effects.next(), effects.next()) {
        (Some((one, _)), Some((other, _))) => Err(FaultError::TwoActions(one, other)),
        (None, _) if action.delay.is_none() => Err(FaultError::NoAction),
        (effect, _) => Ok(effect),
    }
}

type Named = (&'static str, Option<AnyEffect>);

fn on_calls(action: &Action) -> Result<[Named; 9], FaultError> {
    let breaks = |place: Option<Place>, end| {
        place.map(|place| {
            let at = place.at();
            Effect::Transport(Transport::Break(Break { at, end }))
        })
    };
    let refused = action.status.map(|status| refusal(action, status));
    let effects = [
        ("status", refused.transpose()?),
        ("rate_limited", action.rate_limited.map(rate_limited)),
        ("html", action.html.map(html).transpose()?),
        (
            "malformed_json",
            action.malformed_json.map(|_| Effect::MalformedJson),
        ),
        ("unknown_enum", action.unknown_enum.map(Effect::UnknownEnum)),
        ("reset", breaks(action.reset, End::Reset)),
        ("eof", breaks(action.eof, End::Eof)),
        ("hang", breaks(action.hang, End::Hang)),
        ("slow_body", action.slow_body.map(slow).transpose()?),
    ];
    Ok(effects.map(|(name, effect)| (name, effect.map(AnyEffect::Call))))
}

fn on_deliveries(action: &Action) -> [Named; 4] {
    [
        ("drop", action.drop, DeliveryEffect::Drop),
        ("duplicate", action.duplicate, DeliveryEffect::Duplicate),
        ("reorder", action.reorder, DeliveryEffect::Reorder),
        (
            "bad_signature",
            action.bad_signature,
            DeliveryEffect::BadSignature,
        ),
    ]
    .map(|(name, wanted, effect)| (name, wanted.map(|_| AnyEffect::Delivery(effect))))
}

fn refusal(action: &Action, status: u16) -> Result<Effect, FaultError> {
    let status = error_status(status, 300)?;
    let code = action.code.clone().unwrap_or_else(|| usual_code(status));
    let message = action.message.clone();
    let mut headers = HeaderMap::new();
    for (name, value) in &action.headers {
        let wrong = || FaultError::Header(format!("{name}: {value}"));
        let header = HeaderName::try_from(name).map_err(|_| wrong())?;
        // Where the answer ends is not a header's to say.
        if [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING].contains(&header) {
            return Err(wrong());
        }
        headers.insert(header, HeaderValue::try_from(value).map_err(|_| wrong())?);
    }
    Ok(Effect::Refuse(Box::new(Refusal {
        status,
        code,
        message: message.unwrap_or_else(|| "A fault of this server was asked for.".to_owned()),
        headers,
    })))
}

fn rate_limited(limited: RateLimited) -> Effect {
    let retry_after = match limited {
        RateLimited::Silent(_) => None,
        RateLimited::Told(told) => Some((
            axum::http::header::RETRY_AFTER,
            HeaderValue::from(told.retry_after),
        )),
    };
    Effect::Refuse(Box::new(Refusal {
        status: StatusCode::TOO_MANY_REQUESTS,
        code: ErrorCode::RateLimited,
        message: "Too many requests — back off and retry.".to_owned(),
        headers: retry_after.into_iter().collect(),
    }))
}

fn slow(SlowBody { bytes_per_second }: SlowBody) -> Result<Effect, FaultError> {
    let rate = positive("bytes_per_second", bytes_per_second)?;
    Ok(Effect::Transport(Transport::Slow(rate)))
}

fn html(html: Html) -> Result<Effect, FaultError> {
    match html {
        Html::Usual(_) => Ok(Effect::Html(StatusCode::BAD_GATEWAY)),
        Html::Status(HtmlStatus { status }) => error_status(status, 400).map(Effect::Html),
    }
}

fn error_status(status: u16, least: u16) -> Result<StatusCode, FaultError> {
    let is_error = (least..=599).contains(&status);
    let known = is_error.then(|| StatusCode::from_u16(status).ok());
    known.flatten().ok_or(FaultError::Status(status, least))
}

/// The code that the reference or the contract gives an answer with this status.
fn usual_code(status: StatusCode) -> ErrorCode {
    match status.as_u16() {
        401 => ErrorCode::InvalidApiKey,
        402 => ErrorCode::InsufficientCredits,
        403 => ErrorCode::TierRequired,
        404 => ErrorCode::NotFound,
        405 => ErrorCode::MethodNotAllowed,
        422 => ErrorCode::ExtractionFailed,
        429 => ErrorCode::RateLimited,
        400..=499 => ErrorCode::InvalidRequest,
        503 => ErrorCode::ServiceUnavailable,
        _ => ErrorCode::InternalError,
    }
}
