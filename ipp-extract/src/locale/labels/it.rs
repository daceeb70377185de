//! Italian.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "fattura fatturaaccompagnatoria fatturadivendita fatturaimmediata fatturadifferita parcella \
         fatturaproforma fatturacommerciale fatturavendita",
    ),
    (
        Role::CreditTitle,
        "notadicredito notacredito notadaccredito notadiaccredito",
    ),
    (Role::StatementTitle, "estrattoconto"),
    (
        Role::InvoiceNumber,
        "numeronota numerofattura fatturan fatturanr nfattura nfatt fatturanumero nrfattura \
         numerodifattura fattura# ftn fattn nrfatt numerodellafattura numfattura fatturano fattnr",
    ),
    (
        Role::DocumentNumber,
        "numerodocumento ndocumento documenton numerodoc nrdocumento ndoc",
    ),
    (
        Role::CreditNumber,
        "notadicrediton notadicreditonr ncn numeronotadicredito numeronotacredito",
    ),
    (
        Role::OrderNumber,
        "ordine nordine ordinen numeroordine vostroordine vsordine ordineacquisto ordinediacquisto \
         rifordine ordinedacquisto ordinecliente numerodordine ordinenr nrordine vsrifordine \
         vsordinen vsordinenr vostroordinen ordinevs vsord ordinediacquiston ordinedacquiston",
    ),
    (
        Role::OtherNumber,
        "codicecliente codcliente ddt nddt bolla contratto rea tel telefono fax cell rif riferimento \
         nsrif preventivo commessa cig cup codicedestinatario registroimprese fatturadiriferimento \
         rifnotafattura fatturaoriginale rifattura riffattura rifn capitalesociale pagina container \
         letteradivettura ncliente codicefornitore contratton polizza numerocliente partita \
         stornofattura",
    ),
    (
        Role::InvoiceDate,
        "datafattura datadocumento dataemissione datadiemissione emessail datadoc datadifattura \
         datanota datafatt datanotadicredito",
    ),
    (Role::Date, "data del indata li"),
    (
        Role::DueDate,
        "scadenza datascadenza datadiscadenza scadenzapagamento scadenze pagareentro dapagareentro \
         scadenzail pagamentoentro pagareentroil dapagareentroil datapagamento pagamentoil \
         scadenzafattura daversareentro entroeil datalimite",
    ),
    (
        Role::ServiceDate,
        "periodo dataprestazione periododiriferimento competenza mesedicompetenza \
         periododifatturazione periododicompetenza dataservizio datadelservizio periodofatturato \
         serviziodal prestazionidal",
    ),
    (
        Role::OtherDate,
        "dataordine dataddt datatrasporto stampatoil datainiziotrasporto dataordinedacquisto \
         dataconsegna datadiconsegna",
    ),
    (Role::LineSum, "totalerighe"),
    (
        Role::Subtotal,
        "imponibile totaleimponibile subtotale totalenetto nettomerce totalesenzaiva importonetto \
         totaleivaesclusa totalenettoiva netto imponibiletotale importoimponibile totaleescliva \
         totaleimponibileiva imponibileiva totalenettoimponibile totalemerceenetto totalenettomerce \
         importototalenetto totaleservizi totaleprestazioni nettoimponibile totaleparzialenetto \
         subtotalenetto totaleimponibileeuro totaleesclusaiva nettototale totalesenzaimposte \
         baseimponibile importonettoiva totalecompenso compenso onorario totaleonorario totalenettosconto \
         totalemerce totalemerci",
    ),
    (
        Role::Tax,
        "iva totaleiva importoiva imposta totaleimposta imposte totaleimposte ivaal impostatotale \
         ivainclusa totaleimportoiva ivasuimponibile ivatotale importototaleiva totaleimpostaiva \
         impostaiva dicuiiva ivacompresa impostavalore",
    ),
    (
        Role::PlainTotal,
        "totale importo importototale totaleeuro totaleeur",
    ),
    (
        Role::Total,
        "totfattura totdocumento totalefattura totaledocumento totaleivainclusa totalecomplessivo totalegenerale totalelordo \
         totalefatturaeuro totaleivacompresa totaleivato totalenota totalefatturaeur totalenotacredito \
         totalenotadicredito totaleaccredito totaleconiva totaledafatturare importototalefattura \
         totalefatturaivainclusa totalelordoiva importolordo totaledocumentoeuro totaledocumentoeur \
         totalecorrispettivo totaleivacomp importofattura importototaledocumento totaleaccreditato \
         importoaccreditato totaleprestazioneivainclusa totalelordofattura totalefinale \
         importodellafattura totaledellafattura totalegeneralefattura",
    ),
    (
        Role::AmountDue,
        "totaledapagare dapagare nettoapagare importodapagare totaledovuto importodovuto saldo \
         nettodapagare residuo saldodovuto totaleapagare darimborsare daaccreditare nettodovuto \
         nettodapagareeuro totaleapagareeuro restodapagare rimanenza dasaldare importodasaldare \
         totaledasaldare netoapagare daversare importonettodapagare importonettoapagare residuodapagare \
         nettoapagareeuro saldoapagare nuovosaldo nettoaricevere totaledarimborsare",
    ),
    (
        Role::Prepaid,
        "acconto acconti anticipo giapagato accontoversato pagato caparra menoacconto menoacconti \
         accontigiaversati accontoricevuto giaversato importopagato anticipi anticipoversato versato \
         detrazioneacconto pagamentoricevuto pagamenti accontiversati",
    ),
    (
        Role::Discount,
        "sconto scontototale abbuono totalesconto scontoincondizionato scontocommerciale sconti \
         scontocliente scontomerce menosconto importosconto ribasso abbuoni scontofinale scontocassa \
         riduzione scontoextra totalesconti",
    ),
    (
        Role::Shipping,
        "spesetrasporto trasporto spesedispedizione spedizione spesespedizione speseditrasporto \
         spesediconsegna spesetrasportoeimballo trasportoeimballo spesedispedizioneeimballo \
         imballoetrasporto imballo porto spesetrasporti contributospedizione consegna corriere trasporti",
    ),
    (
        Role::Charge,
        "spese bollo speseaccessorie spesebancarie speseincasso contributo cassa arrotondamento \
         impostadibollo speseimballo spesefisse speseamministrative spesevarie altrespese rivalsainps \
         contributointegrativo contributocassa cassaprevidenza cpa inps bolloinfattura marcadabollo \
         commissioni supplemento maggiorazione arrotondamenti contributoconai raee impostebollo diritti \
         contributoambientale supplementocarburante",
    ),
    (
        Role::Withholding,
        "ritenutadacconto ritenuta ritenute menoritenuta importoritenuta ritenutaacconto totaleritenuta \
         totaleritenute ritenutadiacconto ritenutairpef enasarco",
    ),
    (
        Role::Balance,
        "saldoprecedente insoluto insoluti fattureprecedenti importoprecedente",
    ),
    (
        Role::OtherSum,
        "totaleore totalequantita totalepezzi pesototale pesolordo pesonetto totalecolli totalearticoli \
         totalegiorni",
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
         intestatarioconto trasportatore corriere incaricatodeltrasporto consegnaa spedito \
         allattenzionedi attenzione",
    ),
    (Role::Name, "nome denominazione ragionesociale"),
    (
        Role::TaxId,
        "piva partitaiva codicefiscale cf pivacf partitaivaecodicefiscale codfisc cfpiva idfiscaleiva partiva \
         pivaecf codicefiscalepartitaiva cfepiva partitaivacodicefiscale partitaivan npartitaiva \
         numeropartitaiva pivan codfiscale codicefiscaleepartitaiva cfpartitaiva partitaivacf codfisceiva \
         codicefiscaleepiva codfiscepiva codfiscalepiva codfiscpiva codicefiscalepiva idiva numeroiva \
         identificativofiscale vatpiva nostrapartitaiva nspartitaiva pivaitalia codiceiva numerodipartitaiva \
         pi picf cfpi",
    ),
    (
        Role::CustomerTaxId,
        "pivacliente partitaivacliente vspiva vostrapartitaiva vspartitaiva codicefiscalecliente \
         pivadelcliente partitaivadelcliente clientepiva clientepartitaiva vspivacf vspivaecf \
         cfcliente codfisccliente vostrapiva suapartitaiva pivacfcliente pivacessionario \
         pivacommittente partitaivadestinatario",
    ),
    (
        Role::Iban,
        "iban codiceiban coordinatebancarie coordinatebancarieiban codiban ibann contoiban",
    ),
    (
        Role::Bic,
        "bic swift bicswift codicebic codiceswift swiftbic codicebicswift codiceswiftbic \
         swiftcode biccode",
    ),
    (
        Role::Account,
        "conto contocorrente cc nconto numeroconto contobancario ncontocorrente numerodiconto \
         ccbancario ccn contocorrentebancario nrconto",
    ),
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
    (
        Role::OtherTitle,
        "preventivo documentoditrasporto confermadordine sollecitodipagamento",
    ),
    (
        Role::YourReference,
        "vsrif vostroriferimento vsriferimento rifcliente riferimentocliente",
    ),
    (
        Role::Register,
        "rea registroimprese capitalesociale cciaa sedelegale",
    ),
    (
        Role::AccountHolder,
        "intestatarioconto beneficiario intestazioneconto",
    ),
    (Role::BareNumber, "numero n"),
];
