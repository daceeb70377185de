//! `/jobs`.

use ipp_sdk::model::{Data, JobPage};

use super::{LIMIT, OFFSET};
use crate::decisions::D;
use crate::openapi::endpoint::{ANSWER, Answer, Auth, Content, Endpoint, Link, Place, Tag, Verb};
use crate::openapi::{examples, refusals, schemas};

pub(super) const ENDPOINTS: &[Endpoint] = &[Endpoint {
    verb: Verb::Get,
    place: Place::Base,
    path: "/jobs",
    id: "listJobs",
    tag: Tag::Jobs,
    summary: "List jobs",
    description: "The jobs of the account, newest first, a page at a time. Each row has the confidence of the \
        reading, so that doubtful ones are found without fetching every job.",
    auth: Auth::Key,
    parameters: &[LIMIT, OFFSET],
    body: None,
    answers: &[Answer {
        description: "A page of jobs; an empty one past the end.",
        content: Content::Json {
            schema: schemas::of::<Data<JobPage>>,
            examples: &[("page", examples::job_page)],
        },
        links: &[Link {
            name: "first",
            operation: "getInvoice",
            parameters: &[("job_id", "$response.body#/data/jobs/0/job_id")],
        }],
        decisions: &[D(38), D(39), D(40), D(50)],
        ..ANSWER
    }],
    refusals: &[refusals::PAGE, refusals::UNKNOWN_PARAMETER],
    decisions: &[],
    preview: None,
}];
