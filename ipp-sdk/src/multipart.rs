//! An upload as multipart/form-data: fields first, then the documents, streamed, its length known.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::clock::BoxFuture;
use crate::error::Result;
use crate::random;
use crate::reader::{Checked, ReadFault, Reader};
use crate::retry::Pulse;

/// What becomes of a form on its way.
pub(crate) enum FormProgress {
    /// An attempt begins, from 1.
    Begun(u32),
    /// So many bytes of the documents were handed to the connection in this attempt.
    Sent(u64),
}

pub(crate) type OnProgress = Arc<dyn Fn(FormProgress) + Send + Sync>;

/// A form with documents; [`stream`](Self::stream) makes its body for one attempt.
#[derive(Clone)]
pub(crate) struct Form(Arc<Inner>);

struct Inner {
    content_type: String,
    fields: Bytes,
    files: Vec<File>,
    tail: Bytes,
    /// Of the whole body, in bytes.
    length: u64,
}

struct File {
    head: Bytes,
    document: Checked,
}

impl Form {
    pub(crate) fn new<T: AsRef<str>>(
        fields: &[(T, T)],
        files: impl IntoIterator<Item = (impl AsRef<str>, Checked)>,
    ) -> Result<Self> {
        let boundary = format!("ipp-{}", random::hex()?);
        Ok(Self::with_boundary(&boundary, fields, files))
    }

    fn with_boundary<T: AsRef<str>>(
        boundary: &str,
        fields: &[(T, T)],
        files: impl IntoIterator<Item = (impl AsRef<str>, Checked)>,
    ) -> Self {
        let disposition = |name: &str| {
            let name = quoted(name);
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"")
        };
        let fields: String = fields
            .iter()
            .map(|(name, value)| {
                format!(
                    "{}\r\n\r\n{}\r\n",
                    disposition(name.as_ref()),
                    value.as_ref()
                )
            })
            .collect();
        // What ends a file stands before the next delimiter.
        let mut end_of_file = "";
        let mut all = Vec::new();
        for (name, document) in files {
            let head = format!(
                "{end_of_file}{}; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                disposition(name.as_ref()),
                quoted(&document.name),
                document.media_type
            );
            end_of_file = "\r\n";
            all.push(File {
                head: head.into(),
                document,
            });
        }
        let tail = Bytes::from(format!("{end_of_file}--{boundary}--\r\n"));
        let files_length: u64 = all
            .iter()
            .map(|file| file.head.len() as u64 + file.document.size)
            .sum();
        Self(Arc::new(Inner {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            length: fields.len() as u64 + files_length + tail.len() as u64,
            fields: fields.into(),
            files: all,
            tail,
        }))
    }

    pub(crate) fn content_type(&self) -> &str {
        &self.0.content_type
    }

    /// The body, read from the documents' beginnings.
    pub(crate) fn stream(&self, on_progress: Option<OnProgress>, pulse: Pulse) -> Stream {
        Stream {
            form: self.clone(),
            at: Mutex::new(At::Fields),
            remaining: self.0.length,
            sent: 0,
            on_progress,
            pulse,
        }
    }
}

/// A name inside the quotes of a header, as browsers write it. They leave other control characters as they are, which no
/// server takes.
fn quoted(name: &str) -> String {
    let character = |c: char| match c {
        '"' | '\0'..='\x1f' | '\x7f' => format!("%{:02X}", u32::from(c)),
        c => c.to_string(),
    };
    name.chars().map(character).collect()
}

/// What comes next.
enum At {
    Fields,
    /// The head of the file at this place, or the tail.
    Head(usize),
    Opening(usize, BoxFuture<Result<Reader, ReadFault>>),
    Document {
        place: usize,
        reader: Reader,
        /// Bytes not yet read.
        left: u64,
    },
    End,
}

/// A form on its way.
pub(crate) struct Stream {
    form: Form,
    /// Behind a lock that nobody else takes: a body must be `Sync`, and what is read from need not be.
    at: Mutex<At>,
    /// Bytes of the whole body not yet handed over.
    remaining: u64,
    /// Bytes of the documents that were.
    sent: u64,
    on_progress: Option<OnProgress>,
    pulse: Pulse,
}

impl Stream {
    /// The next piece; `None` at the end.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, ReadFault>>> {
        loop {
            let form = &self.form.0;
            let at = self.at.get_mut().unwrap_or_else(PoisonError::into_inner);
            match at {
                At::Fields => {
                    let fields = form.fields.clone();
                    *at = At::Head(0);
                    if !fields.is_empty() {
                        return Poll::Ready(Some(Ok(fields)));
                    }
                }
                At::Head(place) => {
                    let place = *place;
                    let Some(file) = form.files.get(place) else {
                        let tail = form.tail.clone();
                        *at = At::End;
                        return Poll::Ready(Some(Ok(tail)));
                    };
                    let head = file.head.clone();
                    *at = At::Opening(place, self.form.open(place));
                    return Poll::Ready(Some(Ok(head)));
                }
                At::Opening(place, opening) => {
                    let place = *place;
                    match ready!(opening.as_mut().poll(cx)) {
                        Ok(reader) => {
                            let document = &form.files[place].document;
                            if document.is_spent() {
                                self.pulse.spend();
                            }
                            let left = document.size;
                            *at = At::Document {
                                place,
                                reader,
                                left,
                            };
                        }
                        Err(e) => return self.fail(e),
                    }
                }
                At::Document {
                    place,
                    reader,
                    left,
                } => {
                    let document = &form.files[*place].document;
                    match ready!(reader.poll_piece(cx, *left, document)) {
                        Some(Ok(piece)) => {
                            *left -= piece.len() as u64;
                            self.sent += piece.len() as u64;
                            if let Some(tell) = &self.on_progress {
                                tell(FormProgress::Sent(self.sent));
                            }
                            return Poll::Ready(Some(Ok(piece)));
                        }
                        Some(Err(e)) => return self.fail(e),
                        None => *at = At::Head(*place + 1),
                    }
                }
                At::End => return Poll::Ready(None),
            }
        }
    }

    fn fail(&mut self, fault: ReadFault) -> Poll<Option<Result<Bytes, ReadFault>>> {
        self.at = Mutex::new(At::End);
        Poll::Ready(Some(Err(fault)))
    }
}

impl Form {
    fn open(&self, place: usize) -> BoxFuture<Result<Reader, ReadFault>> {
        let form = self.clone();
        Box::pin(async move { form.0.files[place].document.open().await })
    }
}

impl http_body::Body for Stream {
    type Data = Bytes;
    type Error = ReadFault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ReadFault>>> {
        let piece = ready!(self.poll_piece(cx));
        if let Some(Ok(piece)) = &piece {
            self.pulse.beat();
            self.remaining -= piece.len() as u64;
        }
        Poll::Ready(piece.map(|p| p.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;
    use crate::clock::{Clock, SystemClock};
    use crate::reader::PIECE_BYTES;

    fn pulse() -> Pulse {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        Pulse::new(&clock)
    }

    #[test]
    fn a_file_name_stays_inside_its_quotes() {
        assert_eq!(quoted("a\"; x=\"\r\nb é.pdf"), "a%22; x=%22%0D%0Ab é.pdf");
    }

    #[tokio::test]
    async fn a_document_in_memory_is_handed_over_in_pieces() {
        let content = [b"%PDF-1.7".as_slice(), &vec![b'x'; 1 << 20]].concat();
        let size = content.len() as u64;
        let checked = Document::bytes("a.pdf", content).check(2 << 20).await;
        let form = Form::with_boundary::<&str>("B", &[], [("file", checked.unwrap())]);
        let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
        let tell = Arc::clone(&seen);
        let on_progress: OnProgress = Arc::new(move |progress| match progress {
            FormProgress::Sent(bytes) => tell.lock().unwrap().push(bytes),
            FormProgress::Begun(_) => {}
        });
        let mut body = form.stream(Some(on_progress), pulse());
        while std::future::poll_fn(|cx| http_body::Body::poll_frame(Pin::new(&mut body), cx))
            .await
            .is_some()
        {}
        let seen = seen.lock().unwrap();
        assert_eq!((seen[0], seen.last()), (PIECE_BYTES, Some(&size)));
    }

    /// Reads a body to its end, checking the announced length on the way.
    async fn whole(form: &Form) -> Vec<u8> {
        let mut body = form.stream(None, pulse());
        let announced = http_body::Body::size_hint(&body).exact().unwrap();
        let mut bytes = Vec::new();
        while let Some(frame) =
            std::future::poll_fn(|cx| http_body::Body::poll_frame(Pin::new(&mut body), cx)).await
        {
            bytes.extend_from_slice(&frame.unwrap().into_data().unwrap());
        }
        assert_eq!(bytes.len() as u64, announced);
        bytes
    }

    #[tokio::test]
    async fn a_file_that_grows_while_it_is_sent_is_not_sent_whole() {
        use std::io::Write as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        std::fs::write(&path, "%PDF-1.7 as it was").unwrap();
        let checked = Document::path(&path).check(100).await.unwrap();
        let form = Form::with_boundary::<&str>("B", &[], [("file", checked)]);
        let mut body = form.stream(None, pulse());
        let mut next = async || {
            std::future::poll_fn(|cx| body.poll_piece(cx))
                .await
                .unwrap()
        };
        next().await.unwrap();
        assert_eq!(next().await.unwrap(), b"%PDF-1.7 as it was".as_slice());
        let mut file = std::fs::File::options().append(true).open(&path).unwrap();
        file.write_all(b" and more").unwrap();
        let error = next().await.unwrap_err().to_error();
        assert_eq!(
            error.to_string(),
            "a.pdf: the document changed while it was being sent"
        );
    }

    #[tokio::test]
    async fn memory_and_file_make_the_same_body_at_every_attempt() {
        let mut content = b"%PDF-1.7\n".to_vec();
        content.extend((0..200_000_u32).map(|i| i as u8));
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        std::fs::write(&path, &content).unwrap();
        let form = async |document: Document| {
            let checked = document.check(1 << 20).await.unwrap();
            Form::with_boundary("B", &[("external_id", "x1")], [("file", checked)])
        };
        let file = form(Document::path(&path)).await;
        let first = whole(&file).await;
        let start = "--B\r\nContent-Disposition: form-data; name=\"external_id\"\r\n\r\nx1\r\n\
                     --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\
                     Content-Type: application/pdf\r\n\r\n%PDF-1.7\n";
        assert!(first.starts_with(start.as_bytes()));
        assert!(first.ends_with(b"\r\n--B--\r\n"));
        assert_eq!(whole(&file).await, first);
        let memory = form(Document::bytes("a.pdf", content)).await;
        assert_eq!(whole(&memory).await, first);
    }
}
