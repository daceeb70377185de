//! `ipp keys`

use ipp_sdk::model::{CreatedKey, Deleted, KeyId, KeyList};
use ipp_sdk::{Answer, Session};

use super::TimeLimit;
use crate::error::Result;

pub(crate) async fn create_key(
    session: &Session,
    name: &str,
    limit: TimeLimit,
) -> Result<Answer<CreatedKey>> {
    let call = session.keys().create(name).timeout(limit.left());
    Ok(call.send().await?)
}

pub(crate) async fn keys(session: &Session, limit: TimeLimit) -> Result<Answer<KeyList>> {
    Ok(session.keys().list().timeout(limit.left()).send().await?)
}

pub(crate) async fn revoke(
    session: &Session,
    id: &KeyId,
    limit: TimeLimit,
) -> Result<Answer<Deleted>> {
    Ok(session
        .keys()
        .revoke(id)
        .timeout(limit.left())
        .send()
        .await?)
}
