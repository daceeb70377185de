//! PDFs that no program wrote.

/// A PDF of one empty page, with more entries of the trailer and one more object.
fn pdf(trailer: &str, object: &str) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        object,
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut table = String::from("xref\n0 5\n0000000000 65535 f \n");
    for (n, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", pdf.len());
        pdf += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
    }
    let start = pdf.len();
    pdf += &format!(
        "{table}trailer\n<< /Size 5 /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    );
    pdf.into_bytes()
}

/// A PDF that needs a password: its security handler refuses the empty one.
pub(crate) fn encrypted() -> Vec<u8> {
    let key = "0123456789abcdef".repeat(4);
    let handler = format!("<< /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>");
    pdf("/Encrypt 4 0 R /ID [<00> <00>]", &handler)
}
