//! Why requests are refused: errors of the service as they are, so that the reference shows the code, the status,
//! the words and the decision that a client gets.

use ipp_sdk::model::ErrorCode;

use super::endpoint::{ALWAYS, Auth, Endpoint, When};
use super::{View, examples};
use crate::decisions::{D, alternative};
use crate::limits::Bucket;
use crate::refusal;
use crate::service::{self, Error, FileProblem, MOST_FILES, MOST_ROWS, MOST_WEBHOOKS};
use crate::webhooks::guard::UrlFault;

/// A reason to refuse a request, by an example.
#[derive(Clone, Copy)]
pub(super) struct Refusal {
    when: When,
    error: fn(&View<'_>) -> Error,
}

/// A refusal as a client sees it.
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) code: ErrorCode,
    pub(super) message: String,
    pub(super) decisions: Vec<D>,
}

/// All refusals of an endpoint, those first that come first.
pub(super) fn of(endpoint: &Endpoint, bucket: Option<Bucket>, view: &View<'_>) -> Vec<Refused> {
    let (identity, tier): (&[Refusal], &[Refusal]) = match endpoint.auth {
        Auth::Key => (&[KEY], &[TIER]),
        Auth::Session => (&[SESSION], &[]),
        Auth::KeyOrSession => (&[KEY], &[TIER]),
    };
    let rate = bucket.filter(|_| view.has_limits).map(|bucket| {
        let (limit, retry_after) = (bucket.limit(), std::time::Duration::from_secs(1));
        refused(&Error::RateLimited { limit, retry_after }, view)
    });
    let shown = |refusals: &[Refusal]| -> Vec<Refused> {
        let shown = refusals.iter().filter(|r| (r.when)(view));
        shown.map(|r| refused(&(r.error)(view), view)).collect()
    };
    let mut all = shown(identity);
    all.extend(rate);
    all.extend(shown(tier));
    all.extend(shown(endpoint.refusals));
    all.extend(shown(&[INTERNAL]));
    all
}

fn refused(error: &Error, view: &View<'_>) -> Refused {
    let status = refusal::status(error).as_u16();
    Refused {
        status,
        code: if view.has(&alternative::DOCUMENTED_ONLY) {
            alternative::documented(status)
        } else {
            error.code()
        },
        message: error.to_string(),
        decisions: error.decisions(),
    }
}

const fn always(error: fn(&View<'_>) -> Error) -> Refusal {
    Refusal {
        when: ALWAYS,
        error,
    }
}

const KEY: Refusal = always(|_| Error::InvalidKey);
const SESSION: Refusal = always(|_| Error::InvalidSession);
const INTERNAL: Refusal = always(|_| Error::internal("a fault"));
pub(super) const TIER: Refusal = always(|_| Error::TierRequired);
pub(super) const FOREIGN_ORIGIN: Refusal =
    always(|_| Error::ForeignOrigin("https://elsewhere.example".to_owned()));

pub(super) const NO_FORM: Refusal = always(|_| Error::no_form("file"));
pub(super) const NO_BATCH_FORM: Refusal = always(|_| Error::no_form("files"));
pub(super) const EXPORT_MODE: Refusal = always(|_| Error::export_mode());
pub(super) const BOUNDING_BOXES: Refusal = always(|_| Error::bounding_boxes());
pub(super) const LONG_EXTERNAL_ID: Refusal = always(|_| Error::long_external_id());
pub(super) const RESPONSE_FORMAT: Refusal = Refusal {
    when: |view| view.has(&alternative::JSON_HONOURED),
    error: |_| Error::response_format(),
};
pub(super) const UNKNOWN_FIELD: Refusal = Refusal {
    when: is_strict,
    error: |_| Error::unknown(service::UNKNOWN_FIELD, "colour"),
};
pub(super) const UNKNOWN_PARAMETER: Refusal = Refusal {
    when: is_strict,
    error: |_| Error::unknown(service::UNKNOWN_PARAMETER, "page"),
};
pub(super) const UNKNOWN_MEMBER: Refusal = Refusal {
    when: is_strict,
    error: |_| Error::unknown(service::UNKNOWN_MEMBER, "colour"),
};

fn is_strict(view: &View<'_>) -> bool {
    view.has(&alternative::STRICT_FIELDS)
}

pub(super) const NO_FILE: Refusal = always(|_| FileProblem::Missing.into());
pub(super) const TWO_FILES: Refusal = Refusal {
    when: |view| !view.has(&alternative::FIRST_WINS),
    error: |_| FileProblem::Several.into(),
};
pub(super) const BAD_EXTENSION: Refusal =
    always(|_| FileProblem::Extension("invoice.docx".to_owned()).into());
pub(super) const CONTENT_TYPE: Refusal = Refusal {
    when: |view| view.has(&alternative::STRICT_FORMAT),
    error: |_| {
        let said = "image/png".to_owned();
        let (says, content) = ("Content-Type", "application/pdf");
        FileProblem::Mismatch {
            says,
            said,
            content,
        }
        .into()
    },
};
pub(super) const EMPTY_FILE: Refusal = always(|_| FileProblem::Empty.into());
pub(super) const LARGE_FILE: Refusal = always(|view| {
    let limit = view.max_file_bytes;
    FileProblem::TooLarge { limit }.into()
});
pub(super) const NO_CREDITS: Refusal = always(|_| Error::NoCredits { available: 0 });
pub(super) const EXTERNAL_ID_CONFLICT: Refusal = Refusal {
    when: |view| view.has(&alternative::CONFLICT),
    error: |_| Error::Conflict("run-1234".to_owned()),
};
pub(super) const UNREADABLE: Refusal = Refusal {
    when: |view| view.may_wait(),
    error: |_| Error::ExtractionFailed("The document has no text.".to_owned()),
};
pub(super) const BUSY: Refusal = always(|_| Error::Busy);

pub(super) const FILE_COUNT: Refusal = always(|_| FileProblem::Count(MOST_FILES + 1).into());
pub(super) const WEBP: Refusal = Refusal {
    when: |view| !view.has(&alternative::ACCEPT_WEBP),
    error: |_| FileProblem::WebpInBatch.into(),
};
pub(super) const BAD_BATCH_FILE: Refusal = Refusal {
    when: |view| !view.has(&alternative::FAILED_ROW),
    error: |_| Error::InvalidBatchFile {
        filename: "february.pdf".to_owned(),
        problem: FileProblem::Empty,
    },
};
pub(super) const BATCH_FORMAT: Refusal = always(|_| Error::batch_format());
pub(super) const BATCH_NOT_DONE: Refusal = always(|_| Error::BatchNotDone);
pub(super) const BATCH_NOT_FOUND: Refusal = always(|_| Error::BatchNotFound);

pub(super) const FORMAT: Refusal = always(|_| Error::job_format());
pub(super) const PAGE: Refusal = Refusal {
    when: |view| !view.has(&alternative::CLAMP),
    error: |_| Error::number("limit", &(1..=MOST_ROWS)),
};
pub(super) const JOB_NOT_COMPLETED: Refusal = always(|_| Error::JobNotCompleted);
pub(super) const NO_FILES: Refusal = Refusal {
    when: |view| view.has(&alternative::JSON_HONOURED),
    error: |_| Error::NoFiles,
};
pub(super) const JOB_NOT_FOUND: Refusal = always(|_| Error::JobNotFound);

pub(super) const NO_JSON: Refusal =
    always(|_| Error::no_webhook("expected value at line 1 column 1"));
pub(super) const EVENTS: Refusal = always(|_| Error::unknown_event(&"job.done".into()));
pub(super) const WEBHOOK_URL: Refusal =
    always(|_| Error::webhook_url(UrlFault::Scheme("http".to_owned())));
pub(super) const WEBHOOK_LIMIT: Refusal = always(|_| Error::WebhookLimit(MOST_WEBHOOKS));
pub(super) const WEBHOOK_NOT_FOUND: Refusal = always(|_| Error::WebhookNotFound);
pub(super) const DELIVERY_NOT_FOUND: Refusal = always(|_| Error::DeliveryNotFound);

pub(super) const NO_ALIAS: Refusal = always(|_| Error::no_vendor_text("alias"));
pub(super) const NO_OTHER_VENDOR: Refusal = always(|_| Error::no_vendor_text("into"));
pub(super) const OWN_NAME: Refusal = always(|_| Error::own_name("Northwind Studio Ltd"));
pub(super) const ALIAS_NOT_FOUND: Refusal =
    always(|_| Error::AliasNotFound("ACME Corporation".to_owned()));
pub(super) const ALIAS_TAKEN: Refusal = always(|_| Error::AliasTaken {
    alias: "ACME Corporation".to_owned(),
    owner: "Acme Corp".to_owned(),
    vendor_id: examples::OTHER_VENDOR.into(),
});
pub(super) const VENDOR_NOT_FOUND: Refusal = always(|_| Error::VendorNotFound);

pub(super) const KEY_NAME: Refusal = always(|_| Error::long_key_name());
pub(super) const KEY_NOT_FOUND: Refusal = always(|_| Error::KeyNotFound);
