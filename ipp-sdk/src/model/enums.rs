//! Values from lists that may grow: a value this version does not know is kept, not refused.

#[cfg(feature = "schema")]
use super::schema::tidy;

/// Defines an enum with one variant a known value and `Unrecognized` for the rest.
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* #[cfg_attr(feature = "schema", schemars(rename = $text))] $variant,)+
            /// A value that this version of the SDK does not know, as the API printed it.
            #[cfg_attr(feature = "schema", schemars(untagged, description = "A value that was added later."))]
            Unrecognized(Box<str>),
        }

        impl $name {
            /// Every value that this version knows, in the order of the documentation.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)+];

            /// The value as the API prints it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Unrecognized(other.into()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                Ok(Self::from(text.as_ref()))
            }
        }
    };
}

open_enum! {
    /// How sure the extraction is of a completed job (contract §6). Low unless stated.
    #[derive(Default)]
    Confidence {
        /// Vendor, number, date, total and currency read well, and the figures add up.
        High = "HIGH",
        /// The total and most of the header read; the figures do not contradict each other.
        Medium = "MEDIUM",
        /// Anything less.
        #[default]
        Low = "LOW",
    }
}

open_enum! {
    /// Where a job stands.
    JobStatus {
        /// Accepted and not finished.
        Processing = "processing",
        /// Finished: the result is there and a credit was charged.
        Completed = "completed",
        /// Finished without a result; nothing was charged.
        Failed = "failed",
    }
}

impl JobStatus {
    /// Whether the job will change no more. An unknown status is not terminal (contract D68).
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Completed | Self::Failed)
    }
}

open_enum! {
    /// Where a batch stands.
    BatchStatus {
        /// Accepted and not finished.
        Processing = "processing",
        /// Finished; single files may still have failed.
        Done = "done",
        /// Finished, and every file failed (contract D45).
        Failed = "failed",
    }
}

impl BatchStatus {
    /// Whether the batch will change no more. An unknown status is not terminal.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Done | Self::Failed)
    }
}

open_enum! {
    /// How one file of a batch ended.
    BatchRowStatus {
        /// The file was read.
        Success = "success",
        /// The file could not be read; its credit was not charged.
        Failed = "failed",
    }
}

open_enum! {
    /// The columns of the generated Excel and CSV files, chosen at upload.
    ExportMode {
        /// The core accounts-payable fields.
        Standard = "standard",
        /// Every extracted field.
        Full = "full",
    }
}

open_enum! {
    /// What arithmetic says of an invoice. A person has to look unless stated otherwise.
    #[derive(Default)]
    ValidationStatus {
        /// The printed figures add up to the cent.
        Valid = "valid",
        /// Subtotal and taxes meet the total within rounding.
        DerivedTotalConfirmed = "derived_total_confirmed",
        /// Subtotal and taxes do not meet the total.
        TotalMismatch = "total_mismatch",
        /// The line items do not meet the subtotal or total.
        LineItemsMismatch = "line_items_mismatch",
        /// A tax amount does not follow from its rate.
        TaxMismatch = "tax_mismatch",
        /// Figures are missing, so nothing could be checked.
        Incomplete = "incomplete",
        /// A person has to look.
        #[default]
        NeedsReview = "needs_review",
    }
}

open_enum! {
    /// How the total was obtained.
    #[derive(Default)]
    TotalSource {
        /// It is printed.
        ExplicitTotal = "explicit_total",
        /// From the tax amount.
        DerivedFromGst = "derived_from_gst",
        /// From the net amount.
        DerivedFromNetAmount = "derived_from_net_amount",
        /// It was not found.
        #[default]
        Unknown = "unknown",
    }
}

open_enum! {
    /// How serious a validation flag is.
    WarningSeverity {
        /// A person must review the document before it is posted.
        Risk = "risk",
    }
}

open_enum! {
    /// What kind of document was read.
    DocumentType {
        /// A request for payment.
        Invoice = "invoice",
        /// A credit in the customer's favour; its amounts are positive magnitudes.
        CreditNote = "credit_note",
        /// Neither, for example a supplier statement.
        Other = "other",
    }
}

open_enum! {
    /// The kind of a tax.
    TaxType {
        /// Value-added tax.
        Vat = "VAT",
        /// Goods and services tax.
        Gst = "GST",
        /// Provincial sales tax (Canada).
        Pst = "PST",
        /// Harmonized sales tax (Canada).
        Hst = "HST",
        /// Quebec sales tax.
        Qst = "QST",
        /// Central GST (India).
        Cgst = "CGST",
        /// State GST (India).
        Sgst = "SGST",
        /// Integrated GST (India).
        Igst = "IGST",
        /// A cess on top of GST (India).
        Cess = "CESS",
        /// United States sales tax.
        SalesTax = "SALES_TAX",
        /// Katma değer vergisi (Türkiye).
        Kdv = "KDV",
        /// Some other tax that the document names.
        Other = "OTHER",
    }
}

open_enum! {
    /// One check of the validation ledger (contract §6).
    CheckName {
        /// C1: subtotal − discount + shipping + taxes = total.
        HeaderTotal = "header_total",
        /// C2: the taxes add up to the tax.
        TaxSum = "tax_sum",
        /// C3: taxable amount × rate = tax amount.
        TaxRate = "tax_rate",
        /// C4: the lines add up to the subtotal or total.
        LineSum = "line_sum",
        /// C5: quantity × unit price = amount.
        LineAmount = "line_amount",
        /// C6: total − prepaid = amount due.
        AmountDue = "amount_due",
        /// C7: the sign and title agree on invoice or credit note.
        DocumentSign = "document_sign",
        /// C8: the file holds one invoice.
        SingleInvoice = "single_invoice",
        /// An embedded e-invoice and the page that it comes with agree.
        PageAgreement = "page_agreement",
    }
}

open_enum! {
    /// The outcome of one check.
    CheckResult {
        /// The figures agree.
        Pass = "pass",
        /// They disagree in a way that need not matter.
        Warn = "warn",
        /// They disagree.
        Fail = "fail",
        /// A figure that the check needs is not there.
        Skipped = "skipped",
    }
}

open_enum! {
    /// The unit of polygon coordinates.
    LengthUnit {
        /// Inches from the top left of a PDF page.
        Inch = "inch",
        /// Pixels from the top left of an image.
        Pixel = "pixel",
    }
}

open_enum! {
    /// What a webhook tells of.
    EventType {
        /// A job completed.
        JobCompleted = "job.completed",
        /// A job failed.
        JobFailed = "job.failed",
        /// A batch is done.
        BatchCompleted = "batch.completed",
        /// Every file of a batch failed.
        BatchFailed = "batch.failed",
    }
}

open_enum! {
    /// How an attempt to deliver an event stands.
    DeliveryStatus {
        /// It was not made yet, or has no answer yet.
        Pending = "pending",
        /// The endpoint accepted the event.
        Success = "success",
        /// It did not.
        Failed = "failed",
    }
}

open_enum! {
    /// The machine-readable reason of an error: those of the reference, then others (contract D4).
    ErrorCode {
        /// 401: invalid, revoked or missing API key.
        InvalidApiKey = "INVALID_API_KEY",
        /// 403: the account's tier has no API access.
        TierRequired = "TIER_REQUIRED",
        /// 402: not enough credits.
        InsufficientCredits = "INSUFFICIENT_CREDITS",
        /// 400: unsupported format, too large, or corrupt.
        InvalidFile = "INVALID_FILE",
        /// 404: no such job in this account.
        JobNotFound = "JOB_NOT_FOUND",
        /// 422: the document could not be parsed.
        ExtractionFailed = "EXTRACTION_FAILED",
        /// 429: too many requests.
        RateLimited = "RATE_LIMITED",
        /// 400: a parameter or body is malformed.
        InvalidRequest = "INVALID_REQUEST",
        /// 400: a download before the job completed.
        JobNotCompleted = "JOB_NOT_COMPLETED",
        /// 400: a webhook URL that is not an acceptable HTTPS URL.
        InvalidWebhookUrl = "INVALID_WEBHOOK_URL",
        /// 400: five active webhooks exist already.
        WebhookLimitReached = "WEBHOOK_LIMIT_REACHED",
        /// 401: key management without a session.
        InvalidSession = "INVALID_SESSION",
        /// 404: no such route.
        NotFound = "NOT_FOUND",
        /// 404: no such webhook in this account.
        WebhookNotFound = "WEBHOOK_NOT_FOUND",
        /// 404: no such key in this account.
        KeyNotFound = "KEY_NOT_FOUND",
        /// 404: no such vendor in this account.
        VendorNotFound = "VENDOR_NOT_FOUND",
        /// 405: the route knows other methods.
        MethodNotAllowed = "METHOD_NOT_ALLOWED",
        /// 409: an `external_id` came again with another document; only from a server that takes it for a mistake
        /// (decision D26).
        ExternalIdConflict = "EXTERNAL_ID_CONFLICT",
        /// 409: the alias belongs to another vendor.
        VendorAliasTaken = "VENDOR_ALIAS_TAKEN",
        /// 503: the server is full or about to stop; nothing was done (decision D69).
        ServiceUnavailable = "SERVICE_UNAVAILABLE",
        /// 500: a fault of the server.
        InternalError = "INTERNAL_ERROR",
    }
}

#[cfg(test)]
mod tests {
    use super::{Confidence, ErrorCode, JobStatus, TaxType};

    #[test]
    fn every_known_value_round_trips() {
        for code in ErrorCode::KNOWN {
            let json = serde_json::to_string(code).unwrap();
            assert_eq!(&serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
            assert!(!matches!(
                ErrorCode::from(code.as_str()),
                ErrorCode::Unrecognized(_)
            ));
        }
    }

    #[test]
    fn an_unknown_value_is_kept_as_printed() {
        let value: Confidence = serde_json::from_str("\"VERY_HIGH\"").unwrap();
        assert_eq!(value, Confidence::Unrecognized("VERY_HIGH".into()));
        assert_eq!(serde_json::to_string(&value).unwrap(), "\"VERY_HIGH\"");
        assert_eq!(TaxType::from("OTHER"), TaxType::Other);
    }

    #[test]
    fn only_completed_and_failed_end_a_job() {
        for open in ["processing", "queued", "pending", "uploaded", "new-in-2030"] {
            assert!(!JobStatus::from(open).is_terminal(), "{open}");
        }
        assert!(JobStatus::Completed.is_terminal() && JobStatus::Failed.is_terminal());
    }
}
