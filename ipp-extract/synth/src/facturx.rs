//! The e-invoice inside a Factur-X / ZUGFeRD 2 file: UN/CEFACT Cross Industry Invoice, profile EN 16931.
//!
//! Written from the same data as the page, so the two agree.

use jiff::civil::Date;

use crate::data::{Document, Kind, Line, Party, TaxSum, Totals};
use crate::pdf::{Attachment, escape};

/// The file that goes into the PDF.
pub(crate) fn attachment(document: &Document, totals: &Totals) -> Attachment {
    Attachment {
        name: "factur-x.xml",
        description: "Factur-X/ZUGFeRD invoice",
        xml: xml(document, totals),
    }
}

/// The invoice as XML.
fn xml(document: &Document, totals: &Totals) -> String {
    let lines: String = (1..)
        .zip(&document.lines)
        .map(|(index, line)| line_xml(index, line))
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice
  xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext>
    <ram:GuidelineSpecifiedDocumentContextParameter>
      <ram:ID>urn:cen.eu:en16931:2017</ram:ID>
    </ram:GuidelineSpecifiedDocumentContextParameter>
  </rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument>
    <ram:ID>{number}</ram:ID>
    <ram:TypeCode>{type_code}</ram:TypeCode>
    <ram:IssueDateTime>{date}</ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
{lines}{agreement}{delivery}{settlement}  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
"#,
        number = escape(document.number),
        // UNTDID 1001: commercial invoice, credit note.
        type_code = match document.kind {
            Kind::Invoice => 380,
            Kind::CreditNote => 381,
        },
        date = date_xml(document.date),
        agreement = agreement(document),
        delivery = delivery(document),
        settlement = settlement(document, totals),
    )
}

fn date_xml(date: Date) -> String {
    let day = date.strftime("%Y%m%d");
    format!(r#"<udt:DateTimeString format="102">{day}</udt:DateTimeString>"#)
}

/// UN/ECE Recommendation 20.
fn unit_code(unit: &str) -> &'static str {
    match unit {
        "Stück" => "H87",
        "Std." => "HUR",
        "Tag" => "DAY",
        "kg" => "KGM",
        _ => "C62",
    }
}

fn line_xml(index: usize, line: &Line) -> String {
    format!(
        r#"    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument>
        <ram:LineID>{index}</ram:LineID>
      </ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct>
        <ram:SellerAssignedID>{code}</ram:SellerAssignedID>
        <ram:Name>{name}</ram:Name>
      </ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeAgreement>
        <ram:NetPriceProductTradePrice>
          <ram:ChargeAmount>{price}</ram:ChargeAmount>
        </ram:NetPriceProductTradePrice>
      </ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery>
        <ram:BilledQuantity unitCode="{unit}">{quantity}</ram:BilledQuantity>
      </ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        <ram:ApplicableTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>{rate}</ram:RateApplicablePercent>
        </ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementLineMonetarySummation>
          <ram:LineTotalAmount>{amount}</ram:LineTotalAmount>
        </ram:SpecifiedTradeSettlementLineMonetarySummation>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>
"#,
        code = escape(line.code),
        name = escape(line.description),
        price = line.price,
        unit = unit_code(line.unit),
        quantity = line.quantity,
        rate = line.rate,
        amount = line.amount(),
    )
}

fn party_xml(role: &str, party: &Party) -> String {
    // German addresses: the street, then postcode and town in one line.
    let (town, street) = party.address.split_last().unwrap_or((&"", &[]));
    let (postcode, town) = town.split_once(' ').unwrap_or(("", town));
    let street: String = ["LineOne", "LineTwo"]
        .into_iter()
        .zip(street)
        .map(|(tag, line)| format!("          <ram:{tag}>{}</ram:{tag}>\n", escape(line)))
        .collect();
    let tax_id = party.tax_id.as_ref().map(|id| {
        format!(
            r#"        <ram:SpecifiedTaxRegistration>
          <ram:ID schemeID="VA">{id}</ram:ID>
        </ram:SpecifiedTaxRegistration>
"#
        )
    });
    format!(
        r#"      <ram:{role}>
        <ram:Name>{name}</ram:Name>
        <ram:PostalTradeAddress>
          <ram:PostcodeCode>{postcode}</ram:PostcodeCode>
{street}          <ram:CityName>{town}</ram:CityName>
          <ram:CountryID>{country}</ram:CountryID>
        </ram:PostalTradeAddress>
{tax_id}      </ram:{role}>
"#,
        name = escape(party.name),
        town = escape(town),
        country = party.country,
        tax_id = tax_id.unwrap_or_default(),
    )
}

fn agreement(document: &Document) -> String {
    let order = document.po.map(|po| {
        format!(
            r#"      <ram:BuyerOrderReferencedDocument>
        <ram:IssuerAssignedID>{}</ram:IssuerAssignedID>
      </ram:BuyerOrderReferencedDocument>
"#,
            escape(po),
        )
    });
    format!(
        r#"    <ram:ApplicableHeaderTradeAgreement>
{}{}{}    </ram:ApplicableHeaderTradeAgreement>
"#,
        party_xml("SellerTradeParty", &document.seller),
        party_xml("BuyerTradeParty", &document.buyer),
        order.unwrap_or_default(),
    )
}

fn delivery(document: &Document) -> String {
    let Some((_, last)) = document.service else {
        return "    <ram:ApplicableHeaderTradeDelivery/>\n".to_owned();
    };
    format!(
        r#"    <ram:ApplicableHeaderTradeDelivery>
      <ram:ActualDeliverySupplyChainEvent>
        <ram:OccurrenceDateTime>{}</ram:OccurrenceDateTime>
      </ram:ActualDeliverySupplyChainEvent>
    </ram:ApplicableHeaderTradeDelivery>
"#,
        date_xml(last),
    )
}

fn settlement(document: &Document, totals: &Totals) -> String {
    let taxes: String = totals.taxes.iter().map(tax_xml).collect();
    format!(
        r#"    <ram:ApplicableHeaderTradeSettlement>
      <ram:InvoiceCurrencyCode>{currency}</ram:InvoiceCurrencyCode>
{means}{taxes}{period}{terms}      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:LineTotalAmount>{subtotal}</ram:LineTotalAmount>
        <ram:TaxBasisTotalAmount>{subtotal}</ram:TaxBasisTotalAmount>
        <ram:TaxTotalAmount currencyID="{currency}">{tax}</ram:TaxTotalAmount>
        <ram:GrandTotalAmount>{total}</ram:GrandTotalAmount>
        <ram:DuePayableAmount>{due}</ram:DuePayableAmount>
      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
"#,
        currency = document.currency.code(),
        means = payment_means(document),
        period = period(document),
        terms = terms(document),
        subtotal = totals.subtotal,
        tax = totals.tax,
        total = totals.total,
        due = totals.due,
    )
}

fn tax_xml(tax: &TaxSum) -> String {
    format!(
        r#"      <ram:ApplicableTradeTax>
        <ram:CalculatedAmount>{amount}</ram:CalculatedAmount>
        <ram:TypeCode>VAT</ram:TypeCode>
        <ram:BasisAmount>{base}</ram:BasisAmount>
        <ram:CategoryCode>S</ram:CategoryCode>
        <ram:RateApplicablePercent>{rate}</ram:RateApplicablePercent>
      </ram:ApplicableTradeTax>
"#,
        amount = tax.amount,
        base = tax.base,
        rate = tax.rate,
    )
}

fn payment_means(document: &Document) -> String {
    let (Some(iban), Some(bic)) = (&document.bank.iban, document.bank.bic) else {
        return String::new();
    };
    // UNTDID 4461, 58: SEPA credit transfer.
    format!(
        r#"      <ram:SpecifiedTradeSettlementPaymentMeans>
        <ram:TypeCode>58</ram:TypeCode>
        <ram:PayeePartyCreditorFinancialAccount>
          <ram:IBANID>{iban}</ram:IBANID>
        </ram:PayeePartyCreditorFinancialAccount>
        <ram:PayeeSpecifiedCreditorFinancialInstitution>
          <ram:BICID>{bic}</ram:BICID>
        </ram:PayeeSpecifiedCreditorFinancialInstitution>
      </ram:SpecifiedTradeSettlementPaymentMeans>
"#
    )
}

fn period(document: &Document) -> String {
    let Some((first, last)) = document.service else {
        return String::new();
    };
    format!(
        r#"      <ram:BillingSpecifiedPeriod>
        <ram:StartDateTime>{}</ram:StartDateTime>
        <ram:EndDateTime>{}</ram:EndDateTime>
      </ram:BillingSpecifiedPeriod>
"#,
        date_xml(first),
        date_xml(last),
    )
}

fn terms(document: &Document) -> String {
    let (Some(terms), Some(due)) = (document.terms, document.due_date()) else {
        return String::new();
    };
    format!(
        r#"      <ram:SpecifiedTradePaymentTerms>
        <ram:Description>{}</ram:Description>
        <ram:DueDateDateTime>{}</ram:DueDateDateTime>
      </ram:SpecifiedTradePaymentTerms>
"#,
        escape(terms.text),
        date_xml(due),
    )
}

#[cfg(test)]
mod tests {
    use super::{Totals, xml};
    use crate::catalogue::RECIPES;

    #[test]
    fn the_xml_says_what_the_page_says() {
        for recipe in RECIPES.iter().filter(|recipe| recipe.facturx) {
            let document = (recipe.document)();
            let totals = Totals::of(&document);
            let xml = xml(&document, &totals);
            let truth = document.truth(&totals);
            let said = |tag: &str, value: &str| {
                let element = format!("<ram:{tag}>{value}</ram:{tag}>");
                assert!(xml.contains(&element), "{element} is missing");
            };
            said("ID", &truth.invoice_number.unwrap());
            said("Name", &truth.vendor.unwrap());
            said("Name", &truth.customer_name.unwrap());
            said("IssuerAssignedID", &truth.po_number.unwrap());
            said("IBANID", truth.payment_details[0].iban.as_ref().unwrap());
            said("TaxBasisTotalAmount", &truth.subtotal.unwrap().to_string());
            said("GrandTotalAmount", &truth.total.unwrap().to_string());
            said("DuePayableAmount", &truth.total.unwrap().to_string());
            for line in truth.line_items {
                said("Name", &line.description.unwrap());
                said("LineTotalAmount", &line.amount.unwrap().to_string());
            }
        }
    }
}
