//! Small documents made by hand.

// Each test binary uses a part of this.
#![allow(dead_code, clippy::unwrap_used)]

pub(crate) mod invoice;
pub(crate) mod table;

use std::io::Write as _;

/// A PDF of the given objects, numbered from 1, with a right cross-reference table.
pub(crate) fn pdf(objects: &[impl AsRef<[u8]>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (number, object) in (1..).zip(objects) {
        offsets.push(bytes.len());
        writeln!(bytes, "{number} 0 obj").unwrap();
        bytes.extend(object.as_ref());
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let size = objects.len() + 1;
    write!(bytes, "xref\n0 {size}\n0000000000 65535 f \n").unwrap();
    for offset in offsets {
        writeln!(bytes, "{offset:010} 00000 n ").unwrap();
    }
    write!(
        bytes,
        "trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    )
    .unwrap();
    bytes
}

pub(crate) const CATALOG: &str = "<< /Type /Catalog /Pages 2 0 R >>";
pub(crate) const PAGES: &str = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
pub(crate) const PAGE: &str = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

/// The drawing of lines of text, each at a place in points from the bottom left, in Helvetica.
fn drawing(lines: &[(u32, u32, &str)]) -> Vec<u8> {
    let mut drawing = Vec::new();
    for (x, y, text) in lines {
        let escaped = text.replace('(', "\\(").replace(')', "\\)");
        // WinAnsi agrees with Latin-1 for all that the tests write.
        let bytes: Vec<u8> = escaped
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect();
        write!(drawing, "BT /F1 10 Tf {x} {y} Td (").unwrap();
        drawing.extend(bytes);
        drawing.extend(b") Tj ET\n");
    }
    drawing
}

/// A stream object.
pub(crate) fn stream(dict: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dict} /Length {} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A deflated stream object.
pub(crate) fn deflated(dict: &str, bytes: &[u8]) -> Vec<u8> {
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6);
    stream(&format!("/Filter /FlateDecode {dict}"), &packed)
}

pub(crate) const FONT: &str =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/// A document of pages with lines of text.
pub(crate) fn pages(pages: &[&[(u32, u32, &str)]]) -> Vec<u8> {
    let kids: String = (0..pages.len())
        .map(|i| format!("{} 0 R ", 4 + 2 * i))
        .collect();
    let tree = format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len());
    let mut objects: Vec<Vec<u8>> = vec![CATALOG.into(), tree.into(), FONT.into()];
    for (i, lines) in pages.iter().enumerate() {
        let contents = 5 + 2 * i;
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} 0 R /Resources << /Font << /F1 3 0 R >> >> >>").into());
        objects.push(stream("", &drawing(lines)));
    }
    pdf(&objects, "")
}

/// A page with lines of text, if any, and an embedded e-invoice that is followed by `padding` spaces.
pub(crate) fn with_einvoice(line: &str, number: &str, padding: usize) -> Vec<u8> {
    let mut xml = format!(
        "<CrossIndustryInvoice><ExchangedDocument><ID>{number}</ID></ExchangedDocument>\
        <SupplyChainTradeTransaction><IncludedSupplyChainTradeLineItem><SpecifiedLineTradeAgreement>\
        <NetPriceProductTradePrice><ChargeAmount>999999999999</ChargeAmount>\
        <BasisQuantity>0.000001</BasisQuantity></NetPriceProductTradePrice>\
        </SpecifiedLineTradeAgreement><SpecifiedLineTradeDelivery>\
        <BilledQuantity>999999999999</BilledQuantity></SpecifiedLineTradeDelivery>\
        <SpecifiedLineTradeSettlement><SpecifiedTradeSettlementLineMonetarySummation>\
        <LineTotalAmount>5</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation>\
        </SpecifiedLineTradeSettlement></IncludedSupplyChainTradeLineItem>\
        <ApplicableHeaderTradeAgreement/><ApplicableHeaderTradeSettlement>\
        <SpecifiedTradeSettlementHeaderMonetarySummation><GrandTotalAmount>5</GrandTotalAmount>\
        </SpecifiedTradeSettlementHeaderMonetarySummation></ApplicableHeaderTradeSettlement>\
        </SupplyChainTradeTransaction></CrossIndustryInvoice>"
    );
    xml.push_str(&" ".repeat(padding));
    let deflated = miniz_oxide::deflate::compress_to_vec_zlib(xml.as_bytes(), 6);
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 7 0 R >> >> >>";
    let text = if line.is_empty() {
        Vec::new()
    } else {
        let lines = (0_u32..).zip(line.lines());
        let lines: Vec<(u32, u32, &str)> = lines.map(|(i, l)| (50, 700 - 20 * i, l)).collect();
        drawing(&lines)
    };
    let objects: Vec<Vec<u8>> = vec![
        CATALOG.into(),
        PAGES.into(),
        page.into(),
        stream("/Filter /FlateDecode", &deflated),
        b"<< /Type /Filespec /UF (factur-x.xml) /EF << /F 4 0 R /UF 4 0 R >> >>".to_vec(),
        stream("", &text),
        FONT.into(),
    ];
    pdf(&objects, "")
}
