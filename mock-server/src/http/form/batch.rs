//! The form of a batch. Each file goes to the store as it arrives, so that a batch takes the memory of one file.

use axum::extract::Request;

use super::{
    Bounds, UNKNOWN_FIELD, export_mode, file, file_name, next_field, note_empty, open, text,
};
use crate::decisions::{D, alternative};
use crate::http::observe::Seen;
use crate::http::{App, Error};
use crate::service::{BatchUpload, MOST_FILES, Upload, UploadOptions, is_mislabelled, is_webp};

/// The form of an upload of several documents. Malformed parameters are errors; bad files are part of the answer,
/// for they count only after other things (contract D1).
pub(in crate::http) struct BatchForm {
    pub(in crate::http) files: Vec<BatchUpload>,
    /// How many files there are. If that is too many, none is kept.
    pub(in crate::http) count: usize,
    pub(in crate::http) options: UploadOptions,
    /// What the acceptance of its files rests on.
    pub(in crate::http) rests_on: Vec<D>,
}

/// Reads the form of an upload of several documents.
pub(in crate::http) async fn read_batch(
    request: Request,
    app: &App,
    seen: &Seen,
) -> Result<BatchForm, Error> {
    let service = &app.service;
    let bounds = Bounds::of_batch(service);
    let mut multipart = open(request, "files", bounds).await?;
    let (mut files, mut count, mut mode) = (Vec::new(), 0, String::new());
    let mut rests_on = Vec::new();
    while let Some(mut field) = next_field(&mut multipart, bounds).await? {
        match field.name().unwrap_or_default() {
            "files" => {}
            "files[]" if service.choices.has(&alternative::BRACKETED) => seen.rests_on(D(47)),
            "export_mode" => {
                mode = text(&mut field, bounds).await?;
                note_empty(&mode, D(21), seen);
                continue;
            }
            unknown => {
                if unknown == "files[]" {
                    seen.rests_on(D(47));
                }
                seen.ignore(service, UNKNOWN_FIELD, unknown)?;
                continue;
            }
        }
        count += 1;
        if count > MOST_FILES {
            files.clear();
            continue;
        }
        let name = file_name(&field).unwrap_or_else(|| format!("file {count}"));
        let content = file(&mut field, bounds).await?;
        rests_on.extend(content.iter().flat_map(decisions));
        let taken = app
            .run(move |service| service.take_in(name, content))
            .await?;
        files.push(taken);
    }
    let options = UploadOptions {
        export_mode: export_mode(&mode)?,
        bounding_boxes: false,
        has_files: true,
    };
    Ok(BatchForm {
        files,
        count,
        options,
        rests_on,
    })
}

/// The decisions that the acceptance of a file rests on.
fn decisions(file: &Upload) -> impl Iterator<Item = D> + use<> {
    let mislabelled = is_mislabelled(file).then_some(D(18));
    mislabelled
        .into_iter()
        .chain(is_webp(file).then_some(D(42)))
}
