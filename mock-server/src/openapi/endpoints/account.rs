//! `/account`.

use ipp_sdk::model::{Account, Data};

use crate::decisions::D;
use crate::openapi::endpoint::{ANSWER, Answer, Auth, Content, Endpoint, Place, Tag, Verb};
use crate::openapi::{examples, schemas};

pub(super) const ENDPOINTS: &[Endpoint] = &[Endpoint {
    verb: Verb::Get,
    place: Place::Base,
    path: "/account",
    id: "getAccount",
    tag: Tag::Account,
    summary: "Look at the account",
    description: "The tier and the credits of the account that the key belongs to. A batch is refused if there are \
        fewer credits than files, so look here first.",
    auth: Auth::Key,
    parameters: &[],
    body: None,
    answers: &[Answer {
        description: "The account.",
        content: Content::Json {
            schema: schemas::of::<Data<Account>>,
            examples: &[("account", examples::account)],
        },
        decisions: &[D(30)],
        ..ANSWER
    }],
    refusals: &[],
    decisions: &[],
    preview: None,
}];
