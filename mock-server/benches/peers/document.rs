//! A real invoice of the size that is uploaded.

use std::io::Write as _;

use crate::http;

const INVOICE: &[u8] = include_bytes!("../../../ipp-extract/samples/us-services.pdf");
const SIZE: usize = 100_000;
const BOUNDARY: &str = "x-peers-boundary";

/// An invoice of 100 kB: a sample with a stream appended that no page shows, in the way that PDF is appended to
/// (an incremental update), so that the document is a valid one and inspection and extraction do all their work.
pub(crate) fn invoice() -> Vec<u8> {
    let tail = String::from_utf8_lossy(&INVOICE[INVOICE.len() - 1024..]).into_owned();
    let number_after = |word: &str| -> usize {
        let rest = tail.rsplit_once(word).unwrap().1;
        rest.split_whitespace().next().unwrap().parse().unwrap()
    };
    let (object, previous) = (number_after("/Size"), number_after("startxref"));
    let mut pdf = INVOICE.to_vec();
    pdf.push(b'\n');
    let offset = pdf.len();
    // The rest of what is appended takes some 250 bytes.
    let length = SIZE - offset - 250;
    write!(pdf, "{object} 0 obj\n<< /Length {length} >>\nstream\n").unwrap();
    pdf.extend((0..length).map(|i| b"0123456789abcdef"[(i * i / 7) % 16]));
    pdf.extend_from_slice(b"\nendstream\nendobj\n");
    let table = pdf.len();
    let size = object + 1;
    write!(pdf, "xref\n{object} 1\n{offset:010} 00000 n \n").unwrap();
    write!(
        pdf,
        "trailer\n<< /Size {size} /Root 1 0 R /Prev {previous} >>\nstartxref\n{table}\n%%EOF\n"
    )
    .unwrap();
    pdf
}

/// Its upload.
pub(crate) fn upload(line: &str, token: &str) -> Vec<u8> {
    let mut form = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"invoice.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    )
    .into_bytes();
    form.extend_from_slice(&invoice());
    form.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    http::request(
        line,
        token,
        &format!("multipart/form-data; boundary={BOUNDARY}"),
        &form,
    )
}
