//! Events that did not happen, to try receivers with.

use ipp_sdk::model::EventType;
use jiff::Timestamp;

use super::event::{Event, data_of, payload};
use super::{HookError, Result};

/// What the reference shows, with a blank for what is new each time.
const COMPLETED_JOB: &str = r#"{"job_id":"{id}","status":"completed","filename":"acme-2026-01.pdf","created_at":"{at}","completed_at":"{at}","credits_charged":1,"result":{"vendor":"Acme Corp","invoice_number":"INV-2026-001","invoice_date":"2026-01-15","due_date":"2026-02-14","subtotal":1000.00,"tax":100.00,"total":1100.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[{"description":"Consulting services","quantity":10,"unit_price":100.00,"tax_amount":10.00,"amount":1000.00}]},"downloads":{"excel":"/api/v1/invoices/{id}/download/excel","csv":"/api/v1/invoices/{id}/download/csv"}}"#;
const FAILED_JOB: &str = r#"{"job_id":"{id}","status":"failed","filename":"acme-2026-01.pdf","created_at":"{at}","completed_at":"{at}","credits_charged":0,"result":null,"downloads":null,"error":{"code":"EXTRACTION_FAILED","message":"Document could not be parsed.","http_status":422}}"#;
const COMPLETED_BATCH: &str = r#"{"batch_id":"{id}","status":"done","file_count":1,"successful":1,"failed":0,"created_at":"{at}","completed_at":"{at}","results":[{"filename":"invoice-jan.pdf","status":"success","vendor":"Acme Corp","invoice_number":"INV-2026-001","total":1100.00,"currency":"USD","confidence":"HIGH"}],"downloads":{"excel":"/download/{id}/excel","csv":"/download/{id}/csv","qb":"/download/{id}/qb","zoho":"/download/{id}/zoho"}}"#;
const FAILED_BATCH: &str = r#"{"batch_id":"{id}","status":"failed","file_count":1,"successful":0,"failed":1,"created_at":"{at}","completed_at":"{at}","results":[{"filename":"invoice-jan.pdf","status":"failed","vendor":null,"invoice_number":null,"total":null,"currency":null,"confidence":null,"error":{"code":"EXTRACTION_FAILED","message":"Document could not be parsed."}}],"downloads":null}"#;

/// An event of this type, new each time; about the given job or batch, as a GET shows it, or one made up.
pub(crate) fn sample(kind: &EventType, given: Option<&[u8]>, now: Timestamp) -> Result<Event> {
    let unreadable = |_| HookError::Value {
        what: "the data of the event is not a JSON object".to_owned(),
        hint: "give a job as `ipp jobs get JOB_ID -o json` prints it",
    };
    let made_up;
    let data = match given {
        Some(given) => given,
        None => {
            made_up = made_up_data(kind, now)?;
            made_up.as_bytes()
        }
    };
    let id = format!("evt_{}", new_id().simple());
    let body = data_of(data).and_then(|data| payload(&id, kind, now, &data));
    Ok(Event {
        body: body.map_err(unreadable)?,
        kind: kind.to_string(),
        subject: id.clone(),
        id,
        received_at: now,
    })
}

fn made_up_data(kind: &EventType, now: Timestamp) -> Result<String> {
    let template = match kind {
        EventType::JobCompleted => COMPLETED_JOB,
        EventType::JobFailed => FAILED_JOB,
        EventType::BatchCompleted => COMPLETED_BATCH,
        EventType::BatchFailed => FAILED_BATCH,
        other => {
            return Err(HookError::Value {
                what: format!("there is no event {other}"),
                hint: "it is job.completed, job.failed, batch.completed or batch.failed",
            });
        }
    };
    let id = new_id().hyphenated().to_string();
    Ok(template
        .replace("{id}", &id)
        .replace("{at}", &format!("{now:.3}")))
}

fn new_id() -> uuid::Uuid {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_le_bytes()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ipp_sdk::model::WebhookSecret;
    use ipp_sdk::webhook::{EventData, Signer, Verifier, header};

    #[test]
    fn each_sample_is_an_event_that_the_sdk_reads() {
        let secret = WebhookSecret::new(format!("whsec_{}", "a1".repeat(32)));
        let now = Timestamp::now();
        for kind in [
            "job.completed",
            "job.failed",
            "batch.completed",
            "batch.failed",
        ] {
            let event = sample(&kind.into(), None, now).unwrap();
            let signature = Signer::new(&secret).unwrap().sha256(event.body.as_bytes());
            let headers = [(header::SIGNATURE, signature)];
            let verifier = Verifier::new(&secret);
            let read = verifier
                .verify(&headers[..], &event.body)
                .unwrap()
                .parse()
                .unwrap();
            assert_eq!(read.kind.as_str(), kind);
            assert_eq!(read.id.unwrap().as_str(), event.id);
            assert!(
                matches!(read.data, EventData::Job(_) | EventData::Batch(_)),
                "{kind}"
            );
        }
        assert!(sample(&"job.paused".into(), None, now).is_err());
    }

    #[test]
    fn a_given_job_is_told_as_the_api_would() {
        let given =
            br#"{"success":true,"job_id":"j1","status":"completed","result":{"total":1.10}}"#;
        let event = sample(&EventType::JobCompleted, Some(given), Timestamp::now()).unwrap();
        let data = r#""data":{"job_id":"j1","status":"completed","result":{"total":1.10}}}"#;
        assert!(event.body.ends_with(data), "{}", event.body);
        assert!(sample(&EventType::JobCompleted, Some(b"[]"), Timestamp::now()).is_err());
    }
}
