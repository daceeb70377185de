//! `ipp vendors`

use std::pin::pin;

use futures_util::StreamExt as _;
use ipp_sdk::model::VendorId;

use super::Context;
use crate::args::VendorsCommand;
use crate::commands;
use crate::error::Result;
use crate::recent::Kind;
use crate::render;

pub(super) fn run(command: VendorsCommand, context: &Context) -> Result<()> {
    context.connected(async |run| {
        let (client, limit) = (run.client(), run.limit);
        let vendor = |typed| VendorId::from(context.whole_id(Kind::Vendor, typed));
        match command {
            VendorsCommand::List(args) => {
                let most = if args.all { usize::MAX } else { args.limit };
                let mut rows = pin!(commands::vendors(client, limit).take(most));
                let mut list = context.output.list(&render::VENDOR);
                while let Some(row) = rows.next().await {
                    list.next(&row?)?;
                }
                list.end()
            }
            VendorsCommand::Alias(args) => {
                let id = vendor(args.vendor_id);
                if args.remove {
                    let answer = commands::remove_alias(client, &id, &args.alias, limit).await?;
                    let json = render::data(answer.raw(), "");
                    return context.output.object(&json, &render::DONE);
                }
                let answer = commands::add_alias(client, &id, &args.alias, limit).await?;
                let json = render::data(answer.raw(), "data");
                context.output.object(&json, &render::VENDOR)
            }
            VendorsCommand::Merge(args) => {
                let (id, into) = (vendor(args.vendor_id), vendor(args.into));
                if !context.global.yes {
                    let names = commands::vendor_names(client, [&id, &into], limit).await?;
                    context.confirm(&format!(
                        "Merge {} into {}? It cannot be undone.",
                        names[0], names[1]
                    ))?;
                }
                let answer = commands::merge(client, &id, &into, limit).await?;
                let json = render::data(answer.raw(), "data");
                context.output.object(&json, &render::VENDOR)
            }
        }
    })
}
