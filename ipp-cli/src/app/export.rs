//! `ipp export`

use ipp_export::BillOptions;

use super::Context;
use super::parse::export_mode;
use crate::args::{ExportArgs, ExportFormat};
use crate::commands::{self, Export};
use crate::error::{Error, Result};
use crate::private;
use crate::render;

pub(super) fn run(args: ExportArgs, context: &Context) -> Result<()> {
    let terminal = context.output.terminal;
    let options = BillOptions {
        account: args.account,
    };
    let what = match args.what {
        ExportFormat::Csv => Export::Csv(export_mode(args.mode)),
        ExportFormat::Xlsx => Export::Xlsx(export_mode(args.mode)),
        ExportFormat::Quickbooks => Export::QuickBooks(options),
        ExportFormat::Zoho => Export::Zoho(options),
    };
    if args.what == ExportFormat::Xlsx && args.output_file.is_none() && terminal.is_seen() {
        return Err(Error::Usage {
            message: "a workbook is nothing for a terminal".to_owned(),
            hint: "name a file with -O".into(),
        });
    }
    let exported = commands::export(&args.results, &what)?;
    for (name, reason) in &exported.left_out {
        terminal.note(&format!("{name} is left out: {reason}"));
    }
    match &args.output_file {
        Some(file) => {
            let written = private::write_whole(file, &exported.bytes, private::Reader::Anyone);
            written.map_err(|source| Error::File {
                action: "write",
                path: file.clone(),
                source,
            })?;
            let saved = render::saved(file, exported.bytes.len() as u64);
            context.output.object(&saved, &render::SAVED)?;
        }
        None => terminal.write(&exported.bytes)?,
    }
    exported.is_whole()
}
