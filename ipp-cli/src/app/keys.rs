//! `ipp keys`

use ipp_sdk::model::KeyId;

use super::Context;
use crate::args::KeysCommand;
use crate::commands;
use crate::error::Result;
use crate::recent::Kind;
use crate::render;

pub(super) fn run(command: KeysCommand, context: &Context) -> Result<()> {
    context.signed_in(async |session, limit| match command {
        KeysCommand::Create(args) => {
            let answer = commands::create_key(session, &args.name, limit).await?;
            let json = render::data(answer.raw(), "data");
            context.output.object(&json, &render::NEW_KEY)
        }
        KeysCommand::List(_) => {
            let answer = commands::keys(session, limit).await?;
            context.rows(&render::data(answer.raw(), "data.keys"), &render::KEY)
        }
        KeysCommand::Revoke(args) => {
            let ids = args.key_ids.into_iter();
            let ids = ids.map(|id| KeyId::from(context.whole_id(Kind::Key, id)));
            let ids: Vec<KeyId> = ids.collect();
            let what = match &ids[..] {
                [id] => format!("Revoke {id}? What uses it stops at once."),
                ids => format!("Revoke {} keys? What uses them stops at once.", ids.len()),
            };
            context.confirm(&what)?;
            context
                .each(&ids, async |id| commands::revoke(session, id, limit).await)
                .await
        }
    })
}
