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
         contador policy police polizza abonnement abbonamento fornitura utenza commessa cantiere \
         chantier affaire pratica",
    ),
    (
        Part::Amount,
        "amount amt betrag montant mt importe importo bedrag valor value wert imp montante monto vlr \
         somme sommes montants importi ammontare valeur valore mnt mtt",
    ),
    (
        Part::Balance,
        "balance saldo solde restant remaining outstanding open offener offen offene restbetrag rest \
         reste restante pendiente residuo openstaand openstaande resterend restanti residua rimanente \
         rimanenza reliquat restent solder",
    ),
    (
        Part::Buyer,
        "customer client buyer kunde kunden kaufer acheteur cliente comprador acquirente klant koper \
         debitor debtor debiteur recipient empfanger tomador destinatario adquirente adquiriente \
         pagador receptor abonne utente committente destinataire intestatario clienti",
    ),
    (Part::Code, "code kode codice codigo cod sku codes codici"),
    (
        Part::Credit,
        "credit creditnote gutschrift storno avoir abono creditnota creditfactuur memo rectificativa \
         accredito avoirs",
    ),
    (
        Part::Currency,
        "eur euro usd gbp chf aud cad nzd inr sgd zar sek nok dkk pln brl mxn aed try currency wahrung devise \
         moneda valuta munt moeda",
    ),
    (
        Part::Date,
        "date dated datum fecha data tag jour day dia giorno dag dt dat giornata",
    ),
    (
        Part::Delivery,
        "delivery liefer lieferung livraison entrega consegna levering leverings despatch dispatch \
         lieferschein bl albaran ddt guia pakbon versand expedition envio spedizione verzend consegne \
         livraisons livree expeditions spedizioni",
    ),
    (
        Part::Description,
        "description beschreibung bezeichnung designation libelle descripcion descrizione omschrijving \
         descricao detail details desc designations descrizioni dettaglio descriptif libelles",
    ),
    (
        Part::Discount,
        "discount rabatt nachlass skonto remise rabais escompte descuento sconto korting desconto dto \
         abatement reduction rebate abzug remises sconti ristourne ristournes abbuono abbuoni ribasso \
         reductions promotion escomptes",
    ),
    (
        Part::Document,
        "document doc dokument beleg documento piece bescheid docum comprobante documents documenti \
         piececomptable",
    ),
    (
        Part::Due,
        "due fallig falligkeit falligkeits echeance ech vencimiento vence vto scadenza scad verval \
         vervalt vencimento venc vcto vencto deadline limit limite expiry maturity faellig \
         faelligkeit verfall exigible exigibilite dovuto dovuta dovuti esigibile esigibilita \
         echeances scadenze",
    ),
    (
        Part::Excluding,
        "excl excluding exclusive ex before without ohne exkl zzgl hors avant sin antes senza escl \
         esclusa escluso zonder exclusief sem excluido excluindo less pre esclusi esclusiva exclue exclus \
         exclusif",
    ),
    (
        Part::Filler,
        "of the for this to de la le les du des l d der die das fur von zu zum zur den dem in on per by a \
         an el los las del al il lo gli di della dello delle da het een van voor op o os as do dos em and \
         und et y e en now sur sul sulla nel nella dal dalla dai degli dei agli alla allo aux au",
    ),
    (
        Part::Gross,
        "gross brutto bruto bruta lordo lorda ttc brut bruttobetrag ivato ivata bruts brute lordi",
    ),
    (
        Part::Including,
        "incl including inclusive inc inkl einschl einschliesslich compris incluido incluida incluidos \
         inclusa incluso compresa inclusief incluindo mit with after apres dopo comprise comprises \
         comprende inclus incluse incluses inclusi inclusiva compreso comprensivo compr comprensiva",
    ),
    (
        Part::Invoice,
        "invoice inv bill facture fact fac rechnung rech rg re factura fattura fatt factuur fatura ft nf \
         faktura fakt faktur receipt quittung recibo ricevuta billing facturation fatturazione fatture \
         factures bolletta parcella honoraires notula",
    ),
    (
        Part::Issue,
        "issue issued ausstellung ausstellungs ausgestellt emission emise emis emision emitida emitido \
         emissione emessa emissao uitgifte created erstellt erstellung creation raised etablissement \
         etablie edition emesso redaction compilazione delivrance",
    ),
    (
        Part::Item,
        "item items article articles artikel product products produkt producto productos produit produits \
         prodotto prodotti produto produtos articolo articulo artigo goods ware waren material \
         merchandise concept concepto merce merci marchandise marchandises beni bene fournitures articoli \
         matiere materiel",
    ),
    (
        Part::Line,
        "line lines zeile zeilen ligne lignes linea lineas riga righe regel regels linha row position pos \
         posten",
    ),
    (
        Part::Net,
        "net nett netto nettobetrag neto neta liquido liquida imponibile ht htva taxable taxed base basis \
         bemessungsgrundlage subject netti nets nette netta imposable imponibili htc",
    ),
    (
        Part::Number,
        "number no nr num nummer numero n nos id ident kennung identifier identification ref reference \
         referenz referencia riferimento rif referentie zeichen kenn kennzeichen kennziffer # folio \
         serial serie chave nro rifer",
    ),
    (
        Part::Order,
        "order po purchase bestellung bestell auftrag auftrags commande cde bc pedido ordine ord \
         bestelling bestel opdracht encomenda orden requisition requisitie achat acquisto ordini \
         commandes bdc bcde oda",
    ),
    (
        Part::Original,
        "original origine origen originale ursprung ursprungs related corrected rectified previous \
         vorherige bezug bezugs credited rettificata rectificada precedent precedente precedenti \
         anterieur anterieure anterieurs initiale initiales iniziale annulee rectifiee stornata collegata",
    ),
    (
        Part::Our,
        "our unsere unser unseren notre nuestro nuestra nostro nostra onze ons nossa nosso supplier \
         nostri",
    ),
    (
        Part::Pay,
        "pay payable payment payments zahlen zahlung zahlungs zahlbar zahlbetrag payer paiement reglement \
         regler pagar pago pagos pagamento pagare betalen betaling betalings settle settlement remit \
         uberweisen acquitter verser virer encaisser saldare versare corrispondere incassare bonificare \
         prelever debiter addebitare percevoir percepire reglable pagabile payables",
    ),
    (Part::Percent, "% percent prozent pct"),
    (
        Part::Period,
        "period zeitraum periode periodo leistungszeitraum month monat mois mes mese maand cycle periodes \
         mensilita trimestre bimestre competenza",
    ),
    (
        Part::Prepaid,
        "prepaid paid deposit advance anzahlung vorauszahlung gezahlt bezahlt acompte acomptes verse \
         anticipo acconto anticipos pagado adiantamentos aanbetaling voorschot voldaan adiantamento \
         received erhalten recu down avance avances arrhes provision provisions acconti anticipi \
         caparra versato versati ricevuti ricevuto pagato pagati encaisse percus percu regles recus \
         verses versee deja gia incassato incassati versamento versamenti versement versements",
    ),
    (
        Part::Price,
        "price preis prix precio prezzo prijs preco cost kosten cout costo coste custo charge charges \
         frais spese prezzi tarif tariffa",
    ),
    (
        Part::Quantity,
        "quantity qty menge anzahl quantite qte quant cantidad cant quantita qta hoeveelheid aantal \
         quantidade qtd units hours stunden heures horas ore uren pieces stuck quantites nombre colli \
         colis pezzi",
    ),
    (
        Part::Rate,
        "rate satz taux tipo aliquota tarief taxa tasa aliquote",
    ),
    (
        Part::Seller,
        "seller vendor verkaufer lieferanten lieferant fournisseur vendeur proveedor vendedor fornitore \
         venditore leverancier verkoper fornecedor emisor emitente prestador emetteur prestataire \
         cedente prestatore",
    ),
    (
        Part::Service,
        "services supply leistung leistungs prestation prestations servicio servicios prestazione \
         prestazioni dienst diensten prestacao servico servicos performance work stay service servizi \
         servizio honoraire travaux intervention interventions lavori onorari compensi",
    ),
    (
        Part::Shipping,
        "shipping shipment freight fracht porto port transport transporte trasporto verzendkosten portes \
         frete carriage postage handling packing versandkosten trasporti imballo imballaggio imballi \
         emballage emballages affranchissement acheminement postali postaux manutention corriere envoi \
         fret nolo",
    ),
    (
        Part::Subtotal,
        "subtotal zwischensumme soustotal subtotale subtotaal sousttotal zwischentotal soustotaux \
         subtotali",
    ),
    (
        Part::Tax,
        "taxes vat gst hst pst qst mwst ust umsatzsteuer mehrwertsteuer steuer tva taxe iva btw imposta \
         impuesto impuestos imposto kdv moms sales duty iss icms tax igv itbis itbms isv ipi igic \
         tps tvq tvh imposte",
    ),
    (
        Part::Terms,
        "terms term conditions condition bedingungen bedingung konditionen ziel modalites condiciones \
         condizioni voorwaarden termijn condicoes prazo plazo delai method mode forma modalita termine \
         termini termes dilazione delais modo",
    ),
    (
        Part::Total,
        "total totals sum summe gesamt totale totaal totaux endbetrag grand overall final gesamtsumme \
         generale general end endsumme complessivo somma totali globale complessiva complessivi",
    ),
    (
        Part::Unit,
        "unit unitaire einheit unitario unitaria unidad unita eenheid unidade einzel each stueck stk \
         unitaires unitari cadauno",
    ),
    (
        Part::Yours,
        "your yours ihre ihr ihrer votre vos su sus vostro vostra vs uw vossa vosso seu sua vostri votres \
         vosref",
    ),
];
