//! `ipp man` and `ipp schema`: what the program knows of itself.

use std::path::Path;

use super::Context;
use crate::args::{self, ManArgs, SchemaArgs};
use crate::commands;
use crate::error::Result;
use crate::help::TOPICS;
use crate::render;
use crate::schemas;

pub(super) fn man(args: ManArgs, context: &Context) -> Result<()> {
    let cli = args::definition();
    let Some(dir) = args.dir else {
        let topics: Vec<&str> = TOPICS.iter().map(|(name, _)| *name).collect();
        let page = commands::main_page(cli, &topics);
        return context.output.text(&page.text);
    };
    let topics: Vec<_> = (TOPICS.iter())
        .map(|(name, text)| (*name, text(&cli)))
        .collect();
    let pages = commands::pages(cli, &topics).into_iter();
    write(&dir, pages.map(|page| (page.file, page.text)), context)
}

pub(super) fn schema(args: SchemaArgs, context: &Context) -> Result<()> {
    if let Some(dir) = args.dir {
        let files = schemas::all().map(|schema| {
            let text = render::pretty(&schema.json()) + "\n";
            (schema.file_name(), text)
        });
        return write(&dir, files, context);
    }
    match schemas::all().find(|schema| Some(schema.name) == args.name.as_deref()) {
        Some(schema) => context.output.object(&schema.json(), &render::ANY),
        None => {
            let mut list = context.output.list(&render::SCHEMA);
            for schema in schemas::all() {
                list.next(&schema.row())?;
            }
            list.end()
        }
    }
}

/// Writes files and tells where they are.
fn write(
    dir: &Path,
    files: impl Iterator<Item = (String, String)>,
    context: &Context,
) -> Result<()> {
    let mut list = context.output.list(&render::SAVED);
    for file in commands::write_files(dir, files.collect())? {
        list.next(&render::saved(&file.path, file.bytes))?;
    }
    list.end()
}
