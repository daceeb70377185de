//! The words that labels are made of, folded, in all languages: what each contributes.

/// What a word contributes to a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Account,
    /// What was paid before, and what is taken off.
    Already,
    Amount,
    Balance,
    Buyer,
    Code,
    Credit,
    Currency,
    Date,
    Delivery,
    Description,
    Discount,
    Document,
    Due,
    Excluding,
    Filler,
    Gross,
    Including,
    Invoice,
    Issue,
    Item,
    Line,
    Net,
    Number,
    Order,
    Original,
    Our,
    Pay,
    Percent,
    Period,
    Prepaid,
    Price,
    Quantity,
    Rate,
    Seller,
    Service,
    Shipping,
    Subtotal,
    Tax,
    Terms,
    Total,
    Unit,
    /// Before the last day of a term.
    Until,
    Yours,
}

/// Each word under the one part that it has; words of several meanings are left out.
pub(super) const PARTS: &[(Part, &str)] = &[
    (
        Part::Account,
        "account acct konto compte cuenta conto rekening conta mandate mandat mandaat contract vertrag \
         contrat contrato contratto project projekt projet proyecto progetto job meter zahler compteur \
         contador policy police",
    ),
    (
        Part::Amount,
        "amount amt betrag montant mt importe importo bedrag valor value wert imp montante monto vlr",
    ),
    (
        Part::Balance,
        "balance saldo solde restant remaining outstanding open offener offen offene restbetrag rest reste \
         restante pendiente residuo openstaand openstaande resterend",
    ),
    (
        Part::Buyer,
        "customer client buyer kunde kunden kaufer acheteur cliente comprador acquirente klant koper debitor \
         debtor debiteur recipient empfanger tomador destinatario adquirente adquiriente pagador receptor",
    ),
    (Part::Code, "code kode codice codigo cod sku"),
    (
        Part::Credit,
        "credit creditnote gutschrift storno avoir abono creditnota creditfactuur memo rectificativa",
    ),
    (
        Part::Currency,
        "eur euro usd gbp chf aud cad nzd inr sgd zar sek nok dkk pln brl mxn aed try currency wahrung devise \
         moneda valuta munt moeda",
    ),
    (
        Part::Date,
        "date dated datum fecha data tag jour day dia giorno dag dt dat",
    ),
    (
        Part::Delivery,
        "delivery liefer lieferung livraison entrega consegna levering leverings despatch dispatch \
         lieferschein bl albaran ddt guia pakbon versand expedition envio spedizione verzend",
    ),
    (
        Part::Description,
        "description beschreibung bezeichnung designation libelle descripcion descrizione omschrijving \
         descricao detail details desc",
    ),
    (
        Part::Discount,
        "discount rabatt nachlass skonto remise rabais escompte descuento sconto korting desconto dto \
         abatement reduction rebate abzug",
    ),
    (
        Part::Document,
        "document doc dokument beleg documento piece bescheid docum comprobante",
    ),
    (
        Part::Due,
        "due fallig falligkeit falligkeits echeance ech vencimiento vence vto scadenza scad verval vervalt \
         vencimento venc vcto vencto deadline limit limite expiry maturity faellig faelligkeit verfall",
    ),
    (
        Part::Excluding,
        "excl excluding exclusive ex before without ohne exkl zzgl hors avant sin antes senza escl esclusa \
         escluso zonder exclusief sem excluido excluindo less pre",
    ),
    (
        Part::Filler,
        "of the for this to de la le les du des l d der die das fur von zu zum zur den dem in on per by a an \
         el los las del al il lo gli di della dello delle da het een van voor op o os as do dos em and und et \
         y e en now",
    ),
    (
        Part::Gross,
        "gross brutto bruto bruta lordo lorda ttc brut bruttobetrag",
    ),
    (
        Part::Including,
        "incl including inclusive inc inkl einschl einschliesslich compris incluido incluida incluidos \
         inclusa incluso compresa inclusief incluindo mit with after apres dopo",
    ),
    (
        Part::Invoice,
        "invoice inv bill facture fact fac rechnung rech rg re factura fattura fatt factuur fatura ft nf \
         faktura fakt faktur receipt quittung recibo ricevuta billing",
    ),
    (
        Part::Issue,
        "issue issued ausstellung ausstellungs ausgestellt emission emise emis emision emitida emitido \
         emissione emessa emissao uitgifte created erstellt erstellung creation raised",
    ),
    (
        Part::Item,
        "item items article articles artikel product products produkt producto productos produit produits \
         prodotto prodotti produto produtos articolo articulo artigo goods ware waren material merchandise \
         concept concepto",
    ),
    (
        Part::Line,
        "line lines zeile zeilen ligne lignes linea lineas riga righe regel regels linha row position pos \
         posten",
    ),
    (
        Part::Net,
        "net nett netto nettobetrag neto neta liquido liquida imponibile ht htva taxable taxed base basis \
         bemessungsgrundlage subject",
    ),
    (
        Part::Number,
        "number no nr num nummer numero n nos id ident kennung identifier identification ref reference \
         referenz referencia riferimento rif referentie zeichen kenn kennzeichen kennziffer # folio serial \
         serie chave nro",
    ),
    (
        Part::Order,
        "order po purchase bestellung bestell auftrag auftrags commande cde bc pedido ordine ord bestelling \
         bestel opdracht encomenda orden requisition requisitie",
    ),
    (
        Part::Original,
        "original origine origen originale ursprung ursprungs related corrected rectified previous vorherige \
         bezug bezugs credited rettificata rectificada",
    ),
    (
        Part::Our,
        "our unsere unser unseren notre nuestro nuestra nostro nostra onze ons nossa nosso supplier",
    ),
    (
        Part::Pay,
        "pay payable payment payments zahlen zahlung zahlungs zahlbar zahlbetrag payer paiement reglement \
         regler pagar pago pagos pagamento pagare betalen betaling betalings settle settlement remit \
         uberweisen",
    ),
    (Part::Percent, "% percent prozent pct"),
    (
        Part::Period,
        "period zeitraum periode periodo leistungszeitraum month monat mois mes mese maand cycle",
    ),
    (
        Part::Prepaid,
        "prepaid paid deposit advance anzahlung vorauszahlung gezahlt bezahlt acompte acomptes verse anticipo \
         acconto anticipos pagado adiantamentos aanbetaling voorschot voldaan adiantamento received erhalten recu down",
    ),
    (
        Part::Price,
        "price preis prix precio prezzo prijs preco cost kosten cout costo coste custo charge charges frais",
    ),
    (
        Part::Quantity,
        "quantity qty menge anzahl quantite qte quant cantidad cant quantita qta hoeveelheid aantal \
         quantidade qtd units hours stunden heures horas ore uren pieces stuck",
    ),
    (Part::Rate, "rate satz taux tipo aliquota tarief taxa tasa"),
    (
        Part::Seller,
        "seller vendor verkaufer lieferanten lieferant fournisseur vendeur proveedor vendedor fornitore \
         venditore leverancier verkoper fornecedor emisor emitente prestador",
    ),
    (
        Part::Service,
        "services supply leistung leistungs prestation prestations servicio servicios prestazione prestazioni \
         dienst diensten prestacao servico servicos performance work stay service",
    ),
    (
        Part::Shipping,
        "shipping shipment freight fracht porto port transport transporte trasporto verzendkosten portes \
         frete carriage postage handling packing versandkosten",
    ),
    (
        Part::Subtotal,
        "subtotal zwischensumme soustotal subtotale subtotaal sousttotal zwischentotal",
    ),
    (
        Part::Tax,
        "taxes vat gst hst pst qst mwst ust umsatzsteuer mehrwertsteuer steuer tva taxe iva btw imposta \
         impuesto impuestos imposto kdv moms sales duty iss icms tax igv itbis itbms isv ipi igic",
    ),
    (
        Part::Terms,
        "terms term conditions condition bedingungen bedingung konditionen ziel modalites condiciones \
         condizioni voorwaarden termijn condicoes prazo plazo delai method mode forma modalita",
    ),
    (
        Part::Total,
        "total totals sum summe gesamt totale totaal totaux endbetrag grand overall final gesamtsumme \
         generale general end endsumme complessivo somma",
    ),
    (
        Part::Unit,
        "unit unitaire einheit unitario unitaria unidad unita eenheid unidade einzel each stueck stk",
    ),
    (
        Part::Yours,
        "your yours ihre ihr ihrer votre vos su sus vostro vostra vs uw vossa vosso seu sua",
    ),
];
