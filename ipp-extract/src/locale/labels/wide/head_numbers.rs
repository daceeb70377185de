//! The numbers of a document's head as forms, tills and public offices name them, in all languages.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceNumber,
        "thisbillsnumber thisbillnumber thisinvoicesnumber yourbillsnumber billref billreference billingref \
         billingreference billid billidentifier invoicefolio folioinvoice foliono folionumber invoicedocument \
         feenoticeno feenoticenumber feenoteno feenoteref demandno demandnumber demandnoticeno taxdemandno \
         chargenoticeno noticeofchargeno statementoffeesno billno salesinvoiceno accountrenderedno \
         taxinvoiceref rechnungsid rechnungsident rechnungsbeleg rechnungsref rechnungskennzeichen \
         rechnungsidentifikation fakturaid fakturaref bescheidnr bescheidnummer gebuhrenbescheidnr \
         kostennotennr liquidationsnr honorarnotennr abrechnungsnr abrechnungsnummer abrechnungsid belegid \
         identifiantfacture ndordre numerodordre facturenumero idfacture facturereference refdefacture factureclientn factureclientno \
         factureclientnumero nfactureclient numerodefactureclient memoiren nmemoire noteno \
         noten numerodenote notedhonorairesn avisn navis numerodavis titren ntitre numerodetitre situationn \
         serieno serien serienum serienro seriefolio foliofiscalinterno foliofactura foliointerno idfactura \
         identificadorfactura reffactura referenciafactura referenciadefactura numliquidacion nliquidacion \
         numerodeliquidacion liquidacionn ndeliquidacion nminuta numerodeminuta minutan nrecibo riffattura \
         riferimentofattura idfattura identificativofattura estremifattura fatturaclienten fatturarif notulan \
         parcellan nparcella nnotula numeronotula numeroparcella navviso avvison numeroavviso rekeningnotanr \
         rekeningnota rekeningnotanummer notanr notanummer notaid factuurid factuurkenmerk factuurreferentie \
         factuurref kenmerkfactuur declaratienr declaratienummer ereloonnotanr aanslagnummer aanslagbiljetnr \
         verkoopnotanr idfatura reffatura referenciafatura referenciadafatura identificacaofatura refdafatura \
         faturaclienten nfaturarecibo faturarecibon notadehonorariosn numerodanota guian nguia numerodaguia \
         nliquidacao numerodaliquidacao",
    ),
    (
        Role::CreditNumber,
        "creditdocument creditdocumentno creditdocumentnumber creditref creditreference creditid refundno \
         refundnumber refundnoteno refundcreditnoteno creditmemoref creditnoteref creditnoteid gutschriftsid \
         gutschriftsref gutschriftsbeleg gutschriftid refavoir idavoir identifiantavoir referenceavoir \
         avoirref refabono referenciaabono idabono refdeabono refnotadecredito idnotadecredito rifnota \
         rifnotadicredito rifnotacredito idnotadicredito rifaccredito rifnotadiaccredito creditnotaref \
         creditnotaid creditnotakenmerk kenmerkcreditnota refcredito idnotacredito refnotacredito",
    ),
    (
        Role::DocumentNumber,
        "statementnumber docno docnumber docref documentref documentreference billingstatementno belegref \
         belegreferenz dokumentref dokumentid refpiece refdocument referencedocument iddocument refdoc \
         refdocumento iddocumento rifdoc rifdocumento estremidocumento documentid documentkenmerk \
         refdodocumento",
    ),
    (
        Role::OtherNumber,
        "arnumber arno arref araccount arcode guestno guestnumber guestid gastnr gastnummer applicationno \
         applicationnumber applicationref claimno claimnumber claimref claimreference certificateno policyref \
         aktenzeichen antragsnr antragsnummer schadennr schadennummer nsinistre numerodesinistre sinistren \
         ndossiersinistre nsiniestro numerodesiniestro nexpediente expediente numerodeexpediente nsinistro \
         numerosinistro npratica numeropratica dossiernr dossiernummer schadenummer aanvraagnummer aanvraagnr \
         nprocesso numerodoprocesso nrequerimento",
    ),
    (
        Role::OrderNumber,
        "ihrenauftrag ihremauftrag ihrerbestellung ihrerbestellungnr yourworksorder yourworksorderno yourworksordernumber worksorderref clientpo clientpono custpo \
         customerorder customerorderref purchaseref purchasereference buyerpo buyersorder purchasersref \
         buyerorder buyerorderno buyersref buyersreference bestellungvomkunden kundenbestellung \
         einkaufsreferenz einkaufsref einkaufsnummer beschaffungsnr bestellref bestellbezug \
         ihrebestellreferenz auftragsreferenz ordredeservice ordredeservicen ordredeserviceno osn osno \
         numerodos ndos marchen marcheno nmarche refacheteur referenceacheteur refachat referenceachat vcde \
         vcommande vcden nengagement numerodengagement engagementn engagementjuridique refcomprador \
         referenciacomprador referenciadelcomprador turefcompra turefdecompra tureferenciadecompra \
         sureferenciadecompra surefcompra refdecompra referenciadecompra ordendecompracliente \
         cigordine ordinecig cigodaordine rifacquirente riferimentoacquirente \
         riferimentoacquisto rifacquisto vsordinedacquisto vsoda refkoper referentiekoper \
         inkoopreferentie inkoopref inkoopnummer uwinkoopreferentie uwinkoopnr inkooporderreferentie \
         bestelkenmerk refdocomprador referenciacompra referenciadacompra \
         vencomenda vossaencomendan notadeencomenda nrequisicao requisicaon",
    ),
    (
        Role::InvoiceDate,
        "abgerechnetam abgerechnet fventa fechaventa fechadeventa datavendita datavenda verkoopdatum verkauftam \
         billedon invoicedon chargedon facturadoel facturele fatturatoil gefactureerdop faturadoem",
    ),
    (Role::Date, "statementdate dateofstatement"),
    (
        Role::DueDate,
        "reglementau reglementle apayerau payableau payablele aregleravant areglerle entroil pagareentroil \
         uiterlijktebetalen tebetalenuiterlijk uiterlijkebetaaldatum betalinguiterlijk bezahlungbis \
         zahlungbis zahlungzum bittezahlenbis pagarantesdel pagoantesde pagarantesde pagarhasta pagamentoate \
         pagarate pagaveate settleby settlementby paybefore",
    ),
    (
        Role::ServiceDate,
        "vonbis leistungvonbis leistungsvonbis deate desdehasta dalal vantot vantm fromto fromuntil currentperiod \
         thisbillcovers billcovers invoicecovers coverageperiod leituradeate lecturadesdehasta releveduau \
         periodeduau periodofcover abgerechneterzeitraum perioderelevee periododeleitura",
    ),
    (
        Role::CreditNumber,
        "devolucionn devolucionno devolucionnumero retourenr retourenummer retouren nretour retourn nreso reson \
         devolucaon ndevolucao returnno returnnumber",
    ),
];
