//! An upload as multipart/form-data: fields first, then the document, streamed, its length known.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::document::{Checked, ReadFault, ReadFaultKind, Reader};
use crate::error::Result;
use crate::pieces::PIECE_BYTES;
use crate::retry::Pulse;
use crate::transport::Body;

/// Told how many bytes of the document were handed to the connection so far.
pub(crate) type OnSent = Arc<dyn Fn(u64) + Send + Sync>;

/// A form with one document; [`body`](Self::body) makes its body for one attempt.
pub(crate) struct Form {
    content_type: String,
    head: Bytes,
    tail: Bytes,
    document: Arc<Checked>,
}

impl Form {
    pub(crate) fn new(
        fields: &[(&str, &str)],
        file_field: &str,
        document: Checked,
        boundary: &str,
    ) -> Self {
        let mut head = String::new();
        for (name, value) in fields {
            head += &format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
        }
        head += &format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{file_field}\"; \
             filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
            quoted(&document.name),
            document.media_type
        );
        Self {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            head: head.into(),
            tail: format!("\r\n--{boundary}--\r\n").into(),
            document: Arc::new(document),
        }
    }

    /// The body, read from the document's beginning.
    pub(crate) async fn body(&self, on_sent: Option<OnSent>, pulse: Pulse) -> Result<Body> {
        let size = self.document.size;
        let stream = Stream {
            parts: Parts::Head,
            head: self.head.clone(),
            tail: self.tail.clone(),
            reader: self.document.open().await?,
            document: Arc::clone(&self.document),
            unread: size,
            remaining: self.head.len() as u64 + size + self.tail.len() as u64,
            on_sent,
            pulse,
        };
        Ok(Body {
            content_type: self.content_type.clone(),
            content: reqwest::Body::wrap(stream),
        })
    }
}

/// A file name inside the quotes of a header, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

enum Parts {
    Head,
    Document,
    End,
}

struct Stream {
    parts: Parts,
    head: Bytes,
    tail: Bytes,
    reader: Reader,
    document: Arc<Checked>,
    /// Bytes of the document not yet read.
    unread: u64,
    /// Bytes of the whole body not yet handed over.
    remaining: u64,
    on_sent: Option<OnSent>,
    pulse: Pulse,
}

impl Stream {
    /// The next piece; `None` at the end.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, ReadFault>>> {
        match self.parts {
            Parts::Head => {
                self.parts = Parts::Document;
                Poll::Ready(Some(Ok(self.head.clone())))
            }
            Parts::Document if self.unread > 0 => {
                let piece = ready!(self.poll_document(cx));
                if let Ok(piece) = &piece {
                    self.unread -= piece.len() as u64;
                    if let Some(tell) = &self.on_sent {
                        tell(self.document.size - self.unread);
                    }
                }
                Poll::Ready(Some(piece))
            }
            Parts::Document => {
                self.parts = Parts::End;
                Poll::Ready(Some(Ok(self.tail.clone())))
            }
            Parts::End => Poll::Ready(None),
        }
    }

    fn poll_document(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, ReadFault>> {
        let read = match &mut self.reader {
            // In pieces, too, so that progress is seen.
            Reader::Bytes(bytes) => Ok(bytes.split_to(bytes.len().min(PIECE_BYTES as usize))),
            Reader::File(file) => ready!(file.poll_next(cx, self.unread)),
        };
        Poll::Ready(match read {
            Err(e) => Err(self.document.fault(ReadFaultKind::Io(e))),
            // The file ended before its length.
            Ok(piece) if piece.is_empty() => Err(self.document.fault(ReadFaultKind::Changed)),
            Ok(piece) => Ok(piece),
        })
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
        matches!(self.parts, Parts::End)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn a_file_name_stays_inside_its_quotes() {
        assert_eq!(quoted("a\"; x=\"\r\nb é.pdf"), "a%22; x=%22%0D%0Ab é.pdf");
    }

    #[tokio::test]
    async fn a_document_in_memory_is_handed_over_in_pieces() {
        let content = [b"%PDF-1.7".as_slice(), &vec![b'x'; 1 << 20]].concat();
        let size = content.len() as u64;
        let checked = Document::bytes("a.pdf", content).check(2 << 20).await;
        let form = Form::new(&[], "file", checked.unwrap(), "B");
        let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
        let tell = Arc::clone(&seen);
        let on_sent: OnSent = Arc::new(move |sent| tell.lock().unwrap().push(sent));
        let mut body = form.body(Some(on_sent), Pulse::default()).await.unwrap();
        let body = &mut body.content;
        while std::future::poll_fn(|cx| http_body::Body::poll_frame(Pin::new(&mut *body), cx))
            .await
            .is_some()
        {}
        let seen = seen.lock().unwrap();
        assert_eq!((seen[0], seen.last()), (PIECE_BYTES, Some(&size)));
    }

    /// Reads a body to its end, checking the announced length on the way.
    async fn whole(form: &Form) -> Vec<u8> {
        let mut body = form.body(None, Pulse::default()).await.unwrap().content;
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
    async fn memory_and_file_make_the_same_body_at_every_attempt() {
        let mut content = b"%PDF-1.7\n".to_vec();
        content.extend((0..200_000_u32).map(|i| i as u8));
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        std::fs::write(&path, &content).unwrap();
        let form = async |document: Document| {
            let checked = document.check(1 << 20).await.unwrap();
            Form::new(&[("external_id", "x1")], "file", checked, "B")
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
