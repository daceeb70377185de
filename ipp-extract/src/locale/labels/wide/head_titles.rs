//! Titles under which professions, tills, builders and public offices ask for money, in all languages.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "feenotice feenote feestatement statementoffees statementoffeesandexpenses noteoffees \
         memorandumoffees billofcosts accountrendered interimaccount chargenotice noticeofcharges \
         demandnotice noticeofassessment billinginvoice billingnotice customerbilling clientbilling \
         salesinvoice gebuhrenbescheid beitragsbescheid kostenbescheid abgabenbescheid kostennote honorarnote \
         gebuhrenrechnung kostenaufstellung leistungsabrechnung nutzungsabrechnung notedhonoraires \
         notedefrais memoiredhonoraires memoiredetravaux situationdetravaux avisdessommesapayer \
         titrederecette etatdefrais etatdhonoraires notedecompte facturedetravaux facturedhonoraires \
         avisdecotisation minutadehonorarios notadehonorarios notadeventa facturadeobra certificaciondeobra \
         liquidaciondetasas liquidaciondecuotas recibodetasas cartadepago notadecargo parcella notula \
         notulaprofessionale avvisodipagamento notaprofessionale notaonorari fatturalavori notadiaddebito \
         statoavanzamentolavori declaratie ereloonnota rekeningnota aanslagbiljet kostennota honorariumnota \
         verkoopnota staatvankosten vorderingsstaat guiadepagamento notadedebito autodemedicao faturadeobra \
         faturarecibo avisodepagamento avisodecobranca notadeliquidacao notadevenda faturadevenda",
    ),
    (
        Role::CreditTitle,
        "refundcreditnote refundnote creditadvice creditdocument rechnungsgutschrift stornogutschrift retouregutschrift retourgutschrift \
         avoirclient factureavoir notadeabono notadedevolucion notadiaccredito notaaccredito creditfactuur \
         notadecredito notadedevolucao",
    ),
    (
        Role::StatementTitle,
        "openitemsstatement openitems openitemlist listofopenitems accountposition accountstatus \
         accountsummary statementofopenitems overduestatement outstandinginvoices accountoverview \
         offeneposten offenepostenliste listeoffenerposten postenliste kontostand saldenliste \
         saldenmitteilung releve relevedecompte relevedecompteclient extraitdecompte extraitdecompteclient \
         situationdecompte etatdecompte relevedefactures listedesfacturesouvertes posteouverts postesouverts \
         relaciondependientes relaciondefacturas partidasabiertas extractodepartidas \
         extractodepartidasabiertas extractocliente estadodecuentacliente extractodecuenta estrattoconto \
         estrattocontocliente partiteaperte situazionecontabile scadenzario rekeningoverzicht \
         rekeninguittreksel openstaandeposten overzichtopenstaandeposten saldoopgave klantenoverzicht \
         extratodeconta extratocliente contacorrente extratodecontacorrente posicaodeconta partidasemaberto \
         extratodepartidas listadependentes",
    ),
    (
        Role::PaymentTerm,
        "paymentbasis settlementbasis timeforpayment timetopay creditperiod creditterms paymentperiod \
         termscode zahlfrist zahlungsfrist zb zahlungszeitraum zahlungsbasis zahlungsvereinbarung \
         delaidepaiement modeetdelaidepaiement modalites modalitesdepaiement conditionsdereglement \
         plazodepago plazo condicionesdepago formaycondicionesdepago terminosdepago condpago \
         terminidipagamento tempidipagamento condpagamento condizionidipagamento modalitaditempo \
         betaalconditie betaalcondities betaalwijze betaaltermijn betalingsconditie termijnvanbetaling \
         prazodepagamento prazo condicoesdepagamento condpag condicoespagamento",
    ),
];
