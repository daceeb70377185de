//! The terms that invoices put into words.

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        /// Something that is named on an invoice.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Term { $($(#[$doc])* $name,)+ }

        impl Term {
            /// All terms.
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)+];
        }
    };
}

terms! {
    Title, CreditTitle, StatementTitle,
    Number, CreditNumber, Date, CreditDate, Due, TermsLabel, Po, CustomerNo, DeliveryNote, OrderNo, Quote, Project,
    Contact, DeliveryDate, Period, OriginalInvoice, PrintDate, CurrencyLabel,
    Trip, Load, Container, BillOfLading, SupplierRef,
    BillTo, ShipTo, RemitTo, From, Attention,
    SellerTaxId, BuyerTaxId,
    Pos, Code, LineDate, Description, Quantity, Unit, Price, LineDiscount, TaxRate, TaxAmount, Amount, Gross,
    /// The price column where prices hold the tax.
    PriceGross,
    Subtotal, Discount, Shipping, Fee, NetAfter, TaxName, TaxTotal, Total,
    /// The total where another sum is what is to pay.
    TotalPlain,
    CreditTotal, Prepaid, AmountDue,
    PreviousBalance, AccountBalance, Withholding,
    /// The sum with tax that is called a subtotal all the same.
    GrossSubtotal,
    /// `{tax}` that the total holds, with `{rate}`.
    Included,
    /// The tax row where `{name}`, `{rate}` and perhaps `{base}` are told.
    TaxRow,
    GroupSum, PercentLine, Deduction,
    TaxBase, TaxGross, TaxCaption,
    /// `{code}` is the other currency, `{rate}` how much of it one unit buys.
    OtherCurrency, ExchangeRate,
    PayTitle, Bank, AccountName, Iban, Bic, Account, Branch, PayReference,
    Phone, Email, Web,
    /// `{page}` and `{pages}`.
    Page,
    Carried, Brought, Continued,
    /// `{n}` days after the date.
    TermsText,
    /// A whole sentence with `{n}` days.
    TermsSentence,
    /// `{n}` days net, less if paid early.
    TermsEarly,
    OnReceipt,
    ReverseCharge, ZeroRated, Exempt, InclusiveNote,
    /// Figures and dates in a sentence that are none of the invoice's: `{year}`, `{month}`.
    Distraction,
    Factoring,
    Thanks,
    /// A line in the table that has no amount.
    TextLine,
    Greeting, Closing,
    /// `{code}` is what the amounts are in.
    CurrencyNote,
    StatementBalance, StatementTotal, StatementNote,
    Register,
}
