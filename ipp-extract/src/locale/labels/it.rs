//! Italian.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "fattura fatturaaccompagnatoria fatturadivendita fatturaimmediata fatturadifferita parcella \
         fatturaproforma fatturacommerciale",
    ),
    (
        Role::CreditTitle,
        "notadicredito notacredito notadaccredito notadiaccredito",
    ),
    (Role::StatementTitle, "estrattoconto"),
    (
        Role::InvoiceNumber,
        "numeronota numerofattura fatturan fatturanr nfattura nfatt fatturanumero nrfattura numerodifattura \
         fattura# ftn fattn nrfatt",
    ),
    (
        Role::DocumentNumber,
        "numerodocumento ndocumento documenton numerodoc nrdocumento ndoc",
    ),
    (Role::CreditNumber, "notadicrediton "),
    (
        Role::OrderNumber,
        "ordine nordine ordinen numeroordine vostroordine vsordine ordineacquisto ordinediacquisto \
         rifordine ordinedacquisto ordinecliente numerodordine ordinenr nrordine vsrifordine vsordinen",
    ),
    (
        Role::OtherNumber,
        "codicecliente codcliente ddt nddt bolla contratto rea tel telefono fax cell rif riferimento \
         vsrif nsrif preventivo commessa cig cup codicedestinatario registroimprese \
         fatturadiriferimento rifnotafattura fatturaoriginale rifattura riffattura rifn capitalesociale",
    ),
    (
        Role::InvoiceDate,
        "datafattura datadocumento dataemissione datadiemissione emessail datadoc datadifattura \
         datanota datafatt datanotadicredito",
    ),
    (Role::Date, "data del indata li"),
    (
        Role::DueDate,
        "scadenza datascadenza datadiscadenza scadenzapagamento scadenze pagareentro entroil \
         dapagareentro scadenzail pagamentoentro pagareentroil dapagareentroil",
    ),
    (
        Role::ServiceDate,
        "dataconsegna periodo datadiconsegna dataprestazione periododiriferimento competenza",
    ),
    (
        Role::OtherDate,
        "dataordine dataddt datatrasporto stampatoil datainiziotrasporto dataordinedacquisto",
    ),
    (Role::LineSum, "totalerighe totalemerce totalemerci"),
    (
        Role::Subtotal,
        "imponibile totaleimponibile subtotale totalenetto nettomerce totalesenzaiva importonetto \
         totaleivaesclusa totalenettoiva netto imponibiletotale importoimponibile totaleescliva",
    ),
    (
        Role::Tax,
        "iva totaleiva importoiva imposta totaleimposta imposte totaleimposte ivaal impostatotale",
    ),
    (
        Role::PlainTotal,
        "totale importo importototale totaleeuro totaleeur",
    ),
    (
        Role::Total,
        "totalefattura totaledocumento totaleivainclusa totalecomplessivo totalegenerale totalelordo \
         totalefatturaeuro totaleivacompresa totaleivato totalenota totalefatturaeur totalenotacredito \
         totalenotadicredito totaleaccredito totaleconiva totaledafatturare",
    ),
    (
        Role::AmountDue,
        "totaledapagare dapagare nettoapagare importodapagare totaledovuto importodovuto saldo \
         nettodapagare residuo saldodovuto totaleapagare darimborsare daaccreditare",
    ),
    (
        Role::Prepaid,
        "acconto acconti anticipo giapagato accontoversato pagato caparra",
    ),
    (
        Role::Discount,
        "sconto scontototale abbuono totalesconto scontoincondizionato scontocommerciale sconti",
    ),
    (
        Role::Shipping,
        "spesetrasporto trasporto spesedispedizione spedizione spesespedizione speseditrasporto \
         spesediconsegna",
    ),
    (
        Role::Charge,
        "spese bollo speseaccessorie spesebancarie speseincasso contributo cassa arrotondamento \
         impostadibollo speseimballo",
    ),
    (
        Role::VendorHead,
        "cedente fornitore mittente emittente cedenteprestatore venditore emessada",
    ),
    (
        Role::CustomerHead,
        "cliente destinatario spettabile spettle cessionario intestatario cessionariocommittente \
         fatturarea spett acquirente intestataa fatturatoa committente daticliente intestazione \
         fatturaa accreditatoa",
    ),
    (
        Role::OtherPartyHead,
        "destinazione luogodidestinazione luogodiconsegna destinazionemerce vettore \
         indirizzodispedizione spedirea contatto riferimentocommerciale indirizzodiconsegna agente \
         intestatarioconto",
    ),
    (Role::Name, "nome denominazione ragionesociale"),
    (
        Role::TaxId,
        "piva partitaiva codicefiscale cf pivacf partitaivaecodicefiscale codfisc cfpiva idfiscaleiva \
         partiva pivaecf codicefiscalepartitaiva cfepiva partitaivacodicefiscale",
    ),
    (
        Role::CustomerTaxId,
        "pivacliente partitaivacliente vspiva vostrapartitaiva vspartitaiva codicefiscalecliente",
    ),
    (
        Role::Iban,
        "iban codiceiban coordinatebancarie coordinatebancarieiban",
    ),
    (
        Role::Bic,
        "bic swift bicswift codicebic codiceswift swiftbic",
    ),
    (Role::Account, "conto contocorrente cc nconto numeroconto"),
    (
        Role::PaymentTerm,
        "condizionidipagamento pagamento modalitadipagamento terminidipagamento modalitapagamento \
         condizionipagamento terminipagamento tipopagamento metododipagamento",
    ),
    (Role::Currency, "valuta divisa"),
    (Role::ColPosition, "n riga nr pos"),
    (
        Role::ColCode,
        "codice codart articolo cod codicearticolo rif",
    ),
    (
        Role::ColDescription,
        "descrizione articolo prodotto descrizionearticolo servizio oggetto descrizionedeiprodotti \
         dettaglio prestazione descrizioneprodotto naturaqualitadeibeni descrizionedeibenieservizi \
         descrizioneservizio causale beniservizi",
    ),
    (Role::ColQuantity, "quantita qta qt ore pezzi pz qtita"),
    (Role::ColUnit, "um unita unitadimisura umisura umis"),
    (
        Role::ColUnitPrice,
        "prezzounitario prezzo prezzounit punitario prezzou costo prezzonetto tariffa costounitario \
         prezzoun punit prezzocad",
    ),
    (
        Role::ColTaxRate,
        "iva iva% aliquota aliquotaiva %iva codiva aliq aliqiva al civa aliquota%",
    ),
    (Role::ColTaxAmount, "importoiva imposta iva"),
    (Role::ColDiscount, "sconto sc sconto% sc% %sc %sconto"),
    (
        Role::ColAmount,
        "importo totale importonetto prezzototale totaleriga importoeuro importototale netto \
         totalenetto imponibile importoeur totaleeuro totaleeur valore",
    ),
    (
        Role::ColOther,
        "totaleivato importoivato totalelordo totaleivainclusa",
    ),
    (Role::TaxBase, "imponibile baseimponibile importoimponibile"),
    (
        Role::Carried,
        "riporto ariportare dariportare totaledariportare segue totaleparziale totalepagina \
         riportodapagina riportodapaginaprecedente totaleriporto",
    ),
];
