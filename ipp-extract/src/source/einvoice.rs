//! E-invoices in CII syntax that a PDF embeds: ZUGFeRD 1.0 and 2.x, Factur-X, XRechnung.
//!
//! Elements are found by local name. ZUGFeRD 1.0 uses other names than its successors for the same
//! things; each path below lists both.

use ipp_sdk::model::{
    DocumentType, Extra, Invoice, LineItem, PaymentDetails, Tax, TaxType, TotalSource,
};
use jiff::civil::Date;
use roxmltree::{Document as Xml, Node, ParsingOptions};
use rust_decimal::Decimal;

use crate::document::Attachment;
use crate::locale::currency;

/// UNTDID 1001 codes of credit notes.
const CREDIT_NOTES: [&str; 9] = ["81", "83", "261", "262", "296", "308", "381", "396", "532"];
/// An invoice of ten thousand lines has half as many nodes.
const MAX_NODES: u32 = 1_000_000;
/// Local names of the root elements.
const ROOTS: [&str; 2] = ["CrossIndustryInvoice", "CrossIndustryDocument"];

/// An e-invoice and the figures that its checks need beside it.
#[derive(Debug, Clone)]
pub(crate) struct EInvoice {
    pub invoice: Invoice,
    pub prepaid: Option<Decimal>,
    /// The sum of the lines before allowances and charges of the document.
    pub line_total: Option<Decimal>,
}

/// Reads the first embedded file that is a CII invoice; `full` adds the extra columns of its lines.
pub(crate) fn read(attachments: &[Attachment], full: bool) -> Option<EInvoice> {
    attachments.iter().find_map(|a| {
        let text = decoded(&a.bytes);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let xml = Xml::parse_with_options(text, parsing()).ok()?;
        invoice(xml.root_element(), full)
    })
}

/// Without DTDs there are no entities that could expand.
fn parsing<'a>() -> ParsingOptions<'a> {
    ParsingOptions {
        nodes_limit: MAX_NODES,
        allow_dtd: false,
        ..ParsingOptions::default()
    }
}

/// XML text: UTF-16 by its byte-order mark, else UTF-8 whatever the declaration says.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => super::pdf::text_string(bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn invoice(root: Node<'_, '_>, full: bool) -> Option<EInvoice> {
    if !ROOTS.contains(&root.tag_name().name()) {
        return None;
    }
    let header = child(root, &["ExchangedDocument", "HeaderExchangedDocument"])?;
    let trade = child(
        root,
        &[
            "SupplyChainTradeTransaction",
            "SpecifiedSupplyChainTradeTransaction",
        ],
    )?;
    let agreement = child(
        trade,
        &[
            "ApplicableHeaderTradeAgreement",
            "ApplicableSupplyChainTradeAgreement",
        ],
    )?;
    let delivery = child(
        trade,
        &[
            "ApplicableHeaderTradeDelivery",
            "ApplicableSupplyChainTradeDelivery",
        ],
    );
    let settlement = child(
        trade,
        &[
            "ApplicableHeaderTradeSettlement",
            "ApplicableSupplyChainTradeSettlement",
        ],
    )?;
    let sums = child(
        settlement,
        &[
            "SpecifiedTradeSettlementHeaderMonetarySummation",
            "SpecifiedTradeSettlementMonetarySummation",
        ],
    )?;
    let code = text(settlement, &["InvoiceCurrencyCode"]);
    let seller = child(agreement, &["SellerTradeParty"]);
    let buyer = child(agreement, &["BuyerTradeParty"]);
    let order = child(agreement, &["BuyerOrderReferencedDocument"]);
    let terms = children(settlement, "SpecifiedTradePaymentTerms");
    let period = child(settlement, &["BillingSpecifiedPeriod"]);
    let delivered = delivery
        .and_then(|d| child(d, &["ActualDeliverySupplyChainEvent"]))
        .and_then(|e| date(e, "OccurrenceDateTime"));
    let type_code = text(header, &["TypeCode"]);
    let kind = if type_code.is_some_and(|c| CREDIT_NOTES.contains(&c.as_str())) {
        DocumentType::CreditNote
    } else {
        DocumentType::Invoice
    };
    let taxes: Vec<Tax> = children(settlement, "ApplicableTradeTax")
        .filter_map(tax)
        .collect();
    let total = amount(sums, &["GrandTotalAmount"]);
    let invoice = Invoice {
        document_type: Some(kind),
        vendor: seller.and_then(|p| text(p, &["Name"])),
        vendor_address: seller.and_then(address),
        vendor_country: seller
            .and_then(|p| child(p, &["PostalTradeAddress"]))
            .and_then(|a| text(a, &["CountryID"])),
        vendor_tax_id: seller.and_then(tax_id),
        customer_name: buyer.and_then(|p| text(p, &["Name"])),
        customer_tax_id: buyer.and_then(tax_id),
        invoice_number: text(header, &["ID"]),
        invoice_date: date(header, "IssueDateTime"),
        due_date: terms.clone().find_map(|t| date(t, "DueDateDateTime")),
        po_number: order.and_then(|o| text(o, &["IssuerAssignedID", "ID"])),
        payment_term: terms.clone().find_map(|t| text(t, &["Description"])),
        service_start_date: period.and_then(|p| date(p, "StartDateTime")).or(delivered),
        service_end_date: period.and_then(|p| date(p, "EndDateTime")).or(delivered),
        payment_details: children(settlement, "SpecifiedTradeSettlementPaymentMeans")
            .filter_map(account)
            .collect(),
        subtotal: amount(sums, &["TaxBasisTotalAmount"]),
        tax: tax_total(sums, code.as_deref()),
        taxes,
        amount_due: amount(sums, &["DuePayableAmount"]),
        total_source: if total.is_some() {
            TotalSource::ExplicitTotal
        } else {
            TotalSource::Unknown
        },
        total,
        currency: code,
        line_items: children(trade, "IncludedSupplyChainTradeLineItem")
            .filter_map(|l| line(l, full))
            .collect(),
        ..Invoice::default()
    };
    Some(EInvoice {
        invoice,
        prepaid: amount(sums, &["TotalPrepaidAmount"]),
        line_total: amount(sums, &["LineTotalAmount"]),
    })
}

/// The first child element with one of some local names.
fn child<'a, 'i>(node: Node<'a, 'i>, names: &[&str]) -> Option<Node<'a, 'i>> {
    node.children()
        .find(|c| c.is_element() && names.contains(&c.tag_name().name()))
}

fn children<'a, 'i>(
    node: Node<'a, 'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> + Clone {
    node.children()
        .filter(move |c| c.is_element() && c.tag_name().name() == name)
}

/// The text of a child element with runs of white space made one space; `None` if empty.
fn text(node: Node<'_, '_>, names: &[&str]) -> Option<String> {
    let text = child(node, names)?.text()?;
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Numbers from here on are damage, and their products could not be held.
const TOO_LARGE: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

fn number(node: Node<'_, '_>, names: &[&str]) -> Option<Decimal> {
    parsed(&text(node, names)?)
}

fn parsed(text: &str) -> Option<Decimal> {
    let number: Decimal = text.trim().parse().ok()?;
    (number.abs() < TOO_LARGE).then(|| number.round_dp(6))
}

fn amount(node: Node<'_, '_>, names: &[&str]) -> Option<Decimal> {
    number(node, names).map(|v| currency::money(v, None))
}

/// The tax total in the currency of the invoice; a second one may be in that of the books.
fn tax_total(sums: Node<'_, '_>, currency: Option<&str>) -> Option<Decimal> {
    let totals = children(sums, "TaxTotalAmount");
    let own = totals
        .clone()
        .find(|t| t.attribute("currencyID").is_some() && t.attribute("currencyID") == currency);
    let total = own.or_else(|| totals.clone().next())?;
    let value = parsed(total.text()?)?;
    Some(currency::money(value, currency))
}

/// A date in format 102 (`YYYYMMDD`) or ISO 8601.
fn date(node: Node<'_, '_>, name: &str) -> Option<Date> {
    let holder = node
        .children()
        .find(|c| c.is_element() && c.tag_name().name() == name)?;
    let text = text(holder, &["DateTimeString", "DateTime"])?;
    match text.len() {
        8 => Date::strptime("%Y%m%d", &text).ok(),
        _ => text.get(..10)?.parse().ok(),
    }
}

fn address(party: Node<'_, '_>) -> Option<String> {
    let postal = child(party, &["PostalTradeAddress"])?;
    let lines = ["LineOne", "LineTwo", "LineThree"]
        .into_iter()
        .filter_map(|l| text(postal, &[l]));
    let town = [text(postal, &["PostcodeCode"]), text(postal, &["CityName"])];
    let town: Vec<String> = town.into_iter().flatten().collect();
    let parts: Vec<String> = lines
        .chain((!town.is_empty()).then(|| town.join(" ")))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The VAT number of a party (scheme `VA`), else its other tax number (`FC`).
fn tax_id(party: Node<'_, '_>) -> Option<String> {
    let of_scheme = |scheme: &str| {
        children(party, "SpecifiedTaxRegistration").find_map(|r| {
            let id = child(r, &["ID"])?;
            (id.attribute("schemeID") == Some(scheme))
                .then(|| text(r, &["ID"]))
                .flatten()
        })
    };
    of_scheme("VA").or_else(|| of_scheme("FC"))
}

/// The account to pay into; of a direct debit, the one that is drawn on.
fn account(means: Node<'_, '_>) -> Option<PaymentDetails> {
    let payee = child(means, &["PayeePartyCreditorFinancialAccount"]);
    let account = payee.or_else(|| child(means, &["PayerPartyDebtorFinancialAccount"]))?;
    let bank = child(means, &["PayeeSpecifiedCreditorFinancialInstitution"]);
    let unspaced = |t: String| t.split_whitespace().collect::<String>();
    Some(PaymentDetails {
        iban: text(account, &["IBANID"]).map(unspaced),
        bank_account_number: text(account, &["ProprietaryID"]),
        swift: bank.and_then(|b| text(b, &["BICID"])).map(unspaced),
        ..PaymentDetails::default()
    })
}

fn tax(node: Node<'_, '_>) -> Option<Tax> {
    let calculated = amount(node, &["CalculatedAmount"])?;
    Some(Tax {
        kind: text(node, &["TypeCode"]).map(|t| TaxType::from(t.as_str())),
        rate: number(node, &["RateApplicablePercent", "ApplicablePercent"]).map(|r| r.normalize()),
        amount: Some(calculated),
        taxable_amount: amount(node, &["BasisAmount"]),
        extra: Extra::default(),
    })
}

/// The price of one unit from that of a basis quantity.
fn per_unit(price: Decimal, basis: Option<Decimal>) -> Option<Decimal> {
    let Some(basis) = basis else {
        return Some(price);
    };
    price.checked_div(basis).filter(|p| p.abs() < TOO_LARGE)
}

/// A line with a product or an amount; lines of ZUGFeRD 1.0 that hold only a note are none.
fn line(node: Node<'_, '_>, full: bool) -> Option<LineItem> {
    let product = child(node, &["SpecifiedTradeProduct"]);
    let agreement = child(
        node,
        &[
            "SpecifiedLineTradeAgreement",
            "SpecifiedSupplyChainTradeAgreement",
        ],
    );
    let delivery = child(
        node,
        &[
            "SpecifiedLineTradeDelivery",
            "SpecifiedSupplyChainTradeDelivery",
        ],
    );
    let settlement = child(
        node,
        &[
            "SpecifiedLineTradeSettlement",
            "SpecifiedSupplyChainTradeSettlement",
        ],
    );
    let sums = settlement.and_then(|s| {
        child(
            s,
            &[
                "SpecifiedTradeSettlementLineMonetarySummation",
                "SpecifiedTradeSettlementMonetarySummation",
            ],
        )
    });
    let price = agreement.and_then(|a| child(a, &["NetPriceProductTradePrice"]));
    let basis = price
        .and_then(|p| number(p, &["BasisQuantity"]))
        .filter(|b| !b.is_zero());
    let unit_price = price
        .and_then(|p| amount(p, &["ChargeAmount"]))
        .and_then(|p| per_unit(p, basis));
    let total = sums.and_then(|s| amount(s, &["LineTotalAmount"]));
    let name = product.and_then(|p| text(p, &["Name"]));
    let detail = product.and_then(|p| text(p, &["Description"]));
    if total.is_none() && unit_price.is_none() {
        return None;
    }
    let billed = delivery.and_then(|d| child(d, &["BilledQuantity"]));
    let line = LineItem {
        description: name.or(detail),
        quantity: delivery
            .and_then(|d| number(d, &["BilledQuantity"]))
            .map(|q| q.normalize()),
        unit_price,
        amount: total,
        ..LineItem::default()
    };
    if !full {
        return Some(line);
    }
    let tax = settlement.and_then(|s| child(s, &["ApplicableTradeTax"]));
    Some(LineItem {
        product_code: product.and_then(|p| text(p, &["SellerAssignedID"])),
        unit: billed
            .and_then(|b| b.attribute("unitCode"))
            .map(str::to_owned),
        tax_rate: tax
            .and_then(|t| number(t, &["RateApplicablePercent", "ApplicablePercent"]))
            .map(|r| r.normalize()),
        ..line
    })
}
