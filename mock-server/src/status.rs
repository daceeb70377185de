//! The status that goes with each reason: part of the documented body of an error, wherever that stands.

use axum::http::StatusCode;
use ipp_sdk::model::ErrorCode;

/// The status that a code has wherever it is sent.
pub(crate) fn of(code: &ErrorCode) -> StatusCode {
    use ErrorCode as Code;
    match code {
        Code::InvalidFile
        | Code::InvalidRequest
        | Code::InvalidWebhookUrl
        | Code::WebhookLimitReached
        | Code::JobNotCompleted => StatusCode::BAD_REQUEST,
        Code::InvalidApiKey | Code::InvalidSession => StatusCode::UNAUTHORIZED,
        Code::InsufficientCredits => StatusCode::PAYMENT_REQUIRED,
        Code::TierRequired => StatusCode::FORBIDDEN,
        Code::NotFound
        | Code::JobNotFound
        | Code::WebhookNotFound
        | Code::KeyNotFound
        | Code::VendorNotFound => StatusCode::NOT_FOUND,
        Code::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        Code::ExternalIdConflict | Code::VendorAliasTaken => StatusCode::CONFLICT,
        Code::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        Code::InternalError => StatusCode::INTERNAL_SERVER_ERROR,
        Code::ServiceUnavailable => StatusCode::SERVICE_UNAVAILABLE,
        // One that was made up can only be that of a document.
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_but_that_of_a_document_has_the_status_of_one() {
        let of_documents = |code: &&ErrorCode| of(code) == StatusCode::UNPROCESSABLE_ENTITY;
        let of_documents: Vec<_> = ErrorCode::KNOWN.iter().filter(of_documents).collect();
        assert_eq!(of_documents, [&ErrorCode::ExtractionFailed]);
    }
}
