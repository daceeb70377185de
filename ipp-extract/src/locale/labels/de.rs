//! German.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "beitragsrechnung rechnung handelsrechnung schlussrechnung teilrechnung abschlagsrechnung \
         honorarrechnung faktura baurechnung mietrechnung sammelrechnung proformarechnung \
         dauerrechnung anzahlungsrechnung endabrechnung quittung monatsrechnung kostenrechnung \
         warenrechnung kaufrechnung einzelrechnung ausgangsrechnung kundenrechnung speditionsrechnung \
         frachtrechnung sammelfaktura",
    ),
    (
        Role::CreditTitle,
        "gutschrift stornorechnung rechnungsgutschrift warengutschrift storno gutschriftsanzeige",
    ),
    (
        Role::CorrectionTitle,
        "rechnungskorrektur korrekturrechnung berichtigterechnung",
    ),
    (
        Role::StatementTitle,
        "kontoauszug saldenbestatigung offenepostenliste kontenauszug kundenkontoauszug offeneposten \
         saldenliste saldenmitteilung",
    ),
    (
        Role::InvoiceNumber,
        "rechnungsnummer rechnungsnr rechnungnr rechnungnummer rechnr rgnr renr rechnung# \
         fakturanummer fakturanr fakturnr rechnungno rechnungid rechnungsno unsererechnungsnr \
         nummerderrechnung rechnungsnumber rechnungskennung rechnungscode faktnr renummer rgnummer \
         rnr rechnnr",
    ),
    (
        Role::DocumentNumber,
        "belegnummer belegnr dokumentnummer beleg vorgangsnummer",
    ),
    (
        Role::CreditNumber,
        "gutschriftsnummer gutschriftsnr gutschriftnr gutschriftnummer stornonummer stornonr",
    ),
    (
        Role::OrderNumber,
        "bestellung bestellnummer bestellnr ihrebestellung ihrebestellnummer ihrebestellnr ihrauftrag \
         kundenbestellung kundenbestellnr bestellungnr bestellreferenz ihrebestellungnr \
         bestellungsnummer kundenbestellnummer ihreauftragsnr ihrauftragnr ihreauftragsnummer \
         einkaufsbestellung bestellnrkunde kundenauftragsnr ponummer ponr \
         ihreponummer bestellnummerkunde kundenbestellreferenz",
    ),
    (
        Role::OtherNumber,
        "kundennummer kundennr kdnr ihrekundennummer ihrekundennr lieferscheinnummer lieferscheinnr \
         lieferschein lieferavis vertragsnummer vertragsnr projektnummer projektnr projekt \
         aktenzeichen lieferantennummer lieferantennr liefnr unserzeichen unserereferenz referenz \
         weiterereferenz zahlungsreferenz buchungsreferenz globalenummer handelsregisternummer gln \
         telefon tel fax telefax mobil fon angebotsnummer angebotnr angebotsnr steuernummer steuernr \
         stnr zuunsererrechnung zurrechnung ursprungsrechnung ursprungsbelegnr bezugsrechnung \
         ihrenummer objekt zahlernummer vsnr versicherungsnummer mandatsreferenz glaubigerid \
         artikelnummer reklamationsnummer filialnummer abteilung hrb hra kontonummer ktonr blz \
         referenzdeskaufers stornierterechnung containernr containernummer sendungsnr sendungsnummer \
         tournr tournummer ladungsnr ladenummer frachtbriefnr frachtbrief transportnr ladenr \
         handelsregister registergericht amtsgericht kundenid kundenno kontraktnr kontraktnummer \
         policennummer zahlernr kassenzeichen buchungsnr buchungsnummer reservierungsnr seite \
         lieferscheinno bearbeitungsnummer unsernummer unsereauftragsnr vertragskonto \
         vertragskontonummer kundenkonto servicenummer hotline lieferantenno kreditorennr debitorennr \
         debitorennummer debitor angebot angebotno zahlungsreferenznr verwendungszweck steuerid \
         finanzamt auftragsnummer auftragsnr auftragnr unserauftrag unsereauftragsnummer auftrag",
    ),
    (
        Role::InvoiceDate,
        "rechnungsdatum rechnungdatum belegdatum ausstellungsdatum fakturadatum rechnungvom \
         gutschriftsdatum gutschriftdatum datumderrechnung ausgestelltam rgdatum erstelltam \
         rechnungsausstellungsdatum datumrechnung rgdat redatum fakturierungsdatum ausgestelltden \
         ausstelldatum gutschriftsdatumvom",
    ),
    (Role::Date, "datum vom von den"),
    (
        Role::DueDate,
        "falligam falligkeit falligkeitsdatum zahlbarbis zahlbarbiszum fallig zufallig \
         zahlungszielbis zahlenbis zahlungbis zahlungsfrist zahlbarohneabzugbis \
         zahlbarohneabschlagbis zuzahlenbis fallligbis fristbis zahlungfalligam zahlungsfalligkeit \
         nettobis falligkeitstag zahlungstermin zahltermin falligden zahlbarspatestens \
         zahlbarbisspatestens bittezahlenbis zahldatum nettofalligkeit nettofallig falligkeitnetto \
         nettofalligam abbuchungstermin einzugstermin lastschriftdatum abbuchungam einzugsdatum \
         falligzum zuzahlenbiszum zahlungsziel",
    ),
    (
        Role::ServiceDate,
        "leistungsdatum lieferundleistungsdatum lieferleistungsdatum leistungszeitraum \
         leistungsperiode lieferbzwleistungsdatum lieferzeitraum leistungsundlieferdatum zeitraum \
         abrechnungszeitraum lieferleistungszeitraum leistungsmonat leistungszeit \
         leistungsdatumzeitraum rechnungszeitraum abrechnungsmonat leistungsdat lieferungszeitraum \
         datumderleistung datumderlieferung tagderleistung tagderlieferung lieferdatumleistungsdatum \
         leistungserbringung leistungserbringungszeitraum verbrauchszeitraum mietzeitraum \
         nutzungszeitraum versicherungszeitraum leistungenvom abrechnungsperiode leistungvon \
         leistungvonbis",
    ),
    (
        Role::OtherDate,
        "bestelldatum auftragsdatum druckdatum versanddatum lieferscheindatum gultigbis auftragvom \
         bestellungvom angebotsdatum nummerdatum lieferscheinnrdatum geburtsdatum skontobis \
         bestelltam bestelldat eingangsdatum stand erfasstam gedrucktam ablesedatum vertragsdatum \
         ladedatum entladedatum abholdatum ankunft abfahrt lieferdatum liefertermin lieferung",
    ),
    (
        Role::LineSum,
        "titelsumme positionssumme summepositionen summederpositionen gesamtpositionen",
    ),
    (
        Role::Subtotal,
        "nettobetrag summenetto nettosumme gesamtnetto zwischensumme zwischentotal nettogesamt netto \
         rechnungssummeohneust gesamtbetragnetto zwischensummenetto nettogesamtbetrag nettowarenwert \
         gesamtsummenetto summeohneust nettorechnungsbetrag rechnungsbetragnetto summeohnemwst totalnetto \
         nettoentgelt entgelt betragnetto summeexklmwst totalohnemwst totalexklmwst nettorechnungssumme \
         zwischensummenettobetrag summenettobetrage gesamtnettobetrag rechnungsnetto nettowert \
         summeexklust gesamtohneust gesamtohnemwst totalexklust nettozwischensumme nettonachrabatt \
         steuerpflichtigerbetrag nettobetraggesamt zwischensummenachrabatt netsumme gesamtsummeexklmwst \
         summeexkl totalexkl betragohnemwst betragexklmwst steuerbasis bemessungsgrundlage \
         summeartikel warensumme nettototal warenwert",
    ),
    (
        Role::Tax,
        "mwst ust umsatzsteuer mehrwertsteuer steuerbetrag zzglmwst zzglust zuzuglichust zuzuglichmwst \
         mwstbetrag ustbetrag ustgesamt mwstgesamt gesamtmwst umsatzsteuerbetrag steuer summeust \
         summemwst zuzglmwst zuzglust zuzuglichumsatzsteuer zuzuglichmehrwertsteuer mehrwertsteuerbetrag \
         gesamtust steuerngesamt steuern zuzuglmwst zuzuglust zzglumsatzsteuer zzglmehrwertsteuer \
         enthaltenemwst inklmwst steuerbetragin versicherungsteuer versicherungssteuer mwstsumme \
         steuersumme inklust enthalteneust darinenthaltenemwst darinenthalteneust davonmwst davonust \
         mwstenthalten ustenthalten gesetzlmwst gesetzlicheumsatzsteuer gesetzlichemwst \
         enthalteneumsatzsteuer enthaltenemehrwertsteuer umsatzsteuergesamt mehrwertsteuergesamt \
         summeumsatzsteuer summemehrwertsteuer steuersummegesamt luxusumsatzsteuer normalsteuer \
         zzglgesetzlmwst zzglgesetzlust enthalteneversicherungsteuer kulturforderabgabe mwstanteil",
    ),
    (
        Role::PlainTotal,
        "gesamt summe total betrag gesamtsumme gesamtbeitrag gesamtbetrag gesamteur gesamteuro summeeur \
         summeeuro totaleur totalbetrag insgesamt gesamttotal",
    ),
    (
        Role::Total,
        "bruttobetrag bruttosumme gesamtbrutto rechnungsbetrag rechnungsbeitrag rechnungssumme endbetrag \
         summebrutto gesamtbetragbrutto summeinklust summeinklmwst gesamtsummebrutto rechnungsendbetrag \
         brutto rechnungsgesamtbetrag gesamtbetraginklmwst gesamtbetraginklust endsumme \
         rechnungsbetragbrutto gutschriftsbetrag gutschriftbetrag bruttogesamt totalinklmwst \
         gesamtinklmwst bruttorechnungsbetrag bruttogesamtbetrag gesamtpreis summeinkl gesamtgutschrift \
         rechnungstotal totalchf gesamtsummeinklmwst gesamtsummeinklust rechnungsbetraginklmwst \
         rechnungsbetraginklust totalinkl gesamtinkl bruttosummeeur rechnungsbetrageur endbetrageur \
         endbetragbrutto gesamtbetrageur rechnungsbetraggesamt fakturabetrag fakturasumme betraginklmwst \
         betraginklust erstattungsbetrag gutschriftsumme totalinklust gesamtbetraginkl gesamtforderung \
         schlussbetrag rechnungssummebrutto summeinklusivemwst totalbetraginklmwst totalbrutto \
         gesamtrechnungsbetrag",
    ),
    (
        Role::AmountDue,
        "zahlbetrag zuzahlen zuzahlenderbetrag offenerbetrag restbetrag falligerbetrag nochzuzahlen \
         uberweisungsbetrag zahlungsbetrag zuzahlenbetrag forderungsbetrag nachzahlung auszahlungsbetrag \
         verbleibenderbetrag zuuberweisen restforderung zuzahlenderbeitrag nochoffen nochoffenerbetrag \
         offen offenersaldo restzahlung zuzahleneur zahlbetrageur zubezahlen nochzubezahlen \
         zahlungsbetrageur verbleibend verbleibtzuzahlen neuersaldo faelligerbetrag zuuberweisenderbetrag \
         bittezahlensie zahlsumme gesamtzahlbetrag nochzuzahlenderbetrag zahlbarerbetrag auszahlung \
         erstattung gesamtsaldo saldo kontostand falligegesamtforderung forderung",
    ),
    (
        Role::Prepaid,
        "anzahlung erhalteneanzahlungen anzahlungen bereitsbezahlt bereitsgezahlt abzuglichanzahlung \
         vorauszahlung vorauszahlungen abschlagszahlung abschlagszahlungen gezahlt abzglanzahlung \
         geleistetevorauszahlungen geleisteteanzahlung bereitsgezahlterbetrag abzuglichanzahlungen \
         abzglanzahlungen abzglvorauszahlung abzuglichvorauszahlung abzglabschlagszahlung \
         abzuglichabschlagszahlung abzuglichabschlagszahlungen akontozahlung akonto \
         teilzahlung teilzahlungen bezahlt betragerhalten zahlungerhalten dankenderhalten \
         geleistetezahlungen erhaltenezahlung erhaltenezahlungen bisherigezahlungen \
         abzuglichakontozahlung guthaben abzuglichgeleisteteanzahlung vorauskasse anzahlungvom \
         abzuglichbereitsgezahlt abzglbereitsgezahlt gutscheineingelost",
    ),
    (
        Role::Discount,
        "rabatt nachlass gesamtrabatt abzuglichrabatt gesamtbetragderabschlage skonto abzglrabatt \
         sonderrabatt sondernachlass preisnachlass treuerabatt mengenrabatt abzuglichnachlass \
         abzglnachlass abzglsondernachlass kundenrabatt stammkundenrabatt aktionsrabatt projektrabatt \
         rabattbetrag gutschein ermassigung abschlagrabatt neukundenrabatt skontoabzug abzuglichskonto \
         abzglskonto sofortrabatt rechnungsrabatt preisminderung gesamtnachlass onlinerabatt \
         wiederverkauferrabatt handlerrabatt rabatte bonus",
    ),
    (
        Role::Shipping,
        "versand versandkosten fracht frachtkosten porto lieferkosten portoundverpackung \
         versandundverpackung versandkostenpauschale lieferpauschale transportkosten versandpauschale \
         zzglversandkosten zuzuglichversandkosten versandkostenanteil versandgebuhr frachtkostenanteil \
         frachtundverpackung verpackungundversand transport lieferung zustellung versandundhandling \
         anfahrt anfahrtskosten anfahrtspauschale paketversand speditionskosten lieferungundverpackung \
         lieferservice",
    ),
    (
        Role::Charge,
        "zuschlag zuschlage gesamtbetragderzuschlage gebuhr bearbeitungsgebuhr verpackung rundung \
         mindermengenzuschlag rundungsdifferenz rundungsausgleich rundungsbetrag energiezuschlag \
         dieselzuschlag mautzuschlag maut servicepauschale servicegebuhr verpackungspauschale \
         verpackungskosten bearbeitungspauschale logistikpauschale kleinmengenzuschlag expresszuschlag \
         nachnahmegebuhr entsorgungspauschale entsorgungsgebuhr nebenkosten pfand legierungszuschlag \
         treibstoffzuschlag zuschlaggesamt gebuhren verwaltungspauschale kilometerpauschale kleinmaterial \
         mahngebuhr mahngebuhren versicherung spesen kreditkartengebuhr zahlungsgebuhr aufschlag \
         umweltpauschale",
    ),
    (
        Role::Withholding,
        "bauabzugsteuer abzuglichbauabzugsteuer quellensteuer abzuglichquellensteuer steuerabzug \
         verrechnungssteuer abzugsteuer kapitalertragsteuer",
    ),
    (
        Role::Balance,
        "vortrag saldovortrag altersaldo offenerbetragvormonat ruckstand ruckstande ausstehendeforderung \
         ausstehendeforderungen offeneforderung offeneforderungen vorsaldo saldoalt offenerubertrag \
         offenezahlungen ubertragvormonat",
    ),
    (
        Role::OtherSum,
        "gesamtstunden summestunden gesamtgewicht bruttogewicht nettogewicht gesamtmenge summemenge \
         anzahlgesamt gesamtanzahl gesamtstuck gesamtkolli summestuck stundengesamt gesamtverbrauch",
    ),
    (
        Role::VendorHead,
        "rechnungsersteller verkaufer lieferant rechnungssteller absender leistungserbringer \
         aussteller leistenderunternehmer rechnungsaussteller vonfirma auftragnehmer \
         rechnungsabsender anbieter dienstleister",
    ),
    (
        Role::CustomerHead,
        "kaufer rechnungsempfanger kunde kauferleistungsempfanger leistungsempfanger rechnungsadresse \
         empfanger rechnungan auftraggeber rechnungsanschrift firma an kundenadresse besteller \
         gutschriftan rechnungsempfangerin anschriftdesempfangers kundendaten kundeninformation \
         rechnungsadressat leistungsempfangerin",
    ),
    (
        Role::OtherPartyHead,
        "lieferadresse lieferanschrift warenempfanger abweichenderwarenempfanger \
         abweichenderzahlungsempfanger zahlungsempfanger steuerbevollmachtigterdesverkaufers \
         ansprechpartner lieferungan bearbeiter sachbearbeiter kontoinhaber lieferort geschaftsfuhrer \
         steuervertreter inkassostelle ihransprechpartner spediteur frachtfuhrer absendeort \
         ladestelle entladestelle abholadresse zustelladresse ihrberater vertriebsmitarbeiter \
         zuhanden zhd zh betreuer kundenbetreuer leistungsort objektadresse einsatzort baustelle",
    ),
    (Role::Name, "name firmenname"),
    (
        Role::TaxId,
        "ustid ustidnr ustidentnr umsatzsteuerid umsatzsteueridentifikationsnummer \
         ustidentifikationsnummer uid uidnr uidnummer ustidno unsereustidnr umsatzsteuerident \
         umsatzsteueridnr ustidentnummer mwstnr cheuid ustnr vatnr umsatzsteueridnummer \
         umsatzsteuernr umsatzsteuernummer ustidnummer ustidentifikationsnr ustidentnrn \
         umsatzsteueridentnr umsatzsteueridentnummer umsatzsteueridentifikationsnr unsereustid \
         unsereuid unsereuidnr unsereustidentnr steuernummer steuernr stnr steuerid steueridentnr \
         steueridentifikationsnummer mwstnummer mwstid mwstidnr mwstuid mwstuidnr chemwst \
         unseresteuernummer finanzamtsteuernr ustnummer ustidnrlieferant atunummer vatid euustid",
    ),
    (
        Role::CustomerTaxId,
        "ihreustidnr ihreustid ustidnrdeskunden ustidkunde kundenustid kundenustidnr ihreuid \
         ihreuidnr ustidnrkunde ustiddeskunden ihreumsatzsteuerid ustidnrkaufer ihreustidentnr \
         ihreustidentnummer ihreustidentno ihreuidnummer ihremwstnr ihreumsatzsteueridnr \
         ihreumsatzsteueridentnr ihreumsatzsteueridentifikationsnummer ihresteuernummer \
         ihresteuernr ustidnrempfanger ustidempfanger ustidnrdesempfangers \
         ustidnrleistungsempfanger ustidleistungsempfanger ustidnrdesleistungsempfangers uidkunde \
         uidnrkunde kundenuid kundenuidnr kundenustidentnr ustiddesempfangers ustidnrihrerfirma \
         ustidkaufer ustiddeskaufers ustidnrdeskaufers ustidbesteller mwstnrkunde",
    ),
    (
        Role::Iban,
        "iban ibannr ibannummer kontonummeriban kontoiban",
    ),
    (
        Role::Bic,
        "bic swift bicswift swiftbic biccode swiftcode swiftbiccode bicnr bicswiftcode \
         swiftadresse",
    ),
    (
        Role::Account,
        "kontonummer konto kontonr ktonr kto kontono bankkonto bankkontonummer ktonummer kontonrn",
    ),
    (
        Role::PaymentTerm,
        "zahlungsbedingungen zahlungsbedingung zahlungskonditionen zahlungsziel konditionen zahlung \
         zahlungsweise zahlbar zahlungsbed zahlungskond",
    ),
    (Role::Currency, "wahrung rechnungswahrung belegwahrung"),
    (Role::ColPosition, "pos nr position posnr lfdnr zeile lfd"),
    (
        Role::ColCode,
        "leistungsnr artikelnr artikelnummer artnr art artikel artikelno materialnr bestellnr artnrkunde artnrlief \
         eannr ean produktnr",
    ),
    (
        Role::ColDescription,
        "beschreibung bezeichnung artikelbezeichnung produkt leistung text artikel ware \
         leistungsbeschreibung artikelbeschreibung materialbeschreibung positionsbeschreibung \
         produktbezeichnung tatigkeit gegenstand materialbezeichnung",
    ),
    (
        Role::ColQuantity,
        "liefermenge menge anzahl anz stuck stk stunden std",
    ),
    (Role::ColUnit, "einheit me einh mengeneinheit eh"),
    (
        Role::ColUnitPrice,
        "einzelpreis preis stuckpreis epreis ep einheitspreis nettopreis einzel preiseinheit \
         einzelpreisnetto preisnetto stundensatz satz epnetto preisstuck einzelpreiseur einzelpreiseuro \
         epeur einzeleuro ansatz stkpreis",
    ),
    (
        Role::ColTaxRate,
        "mwst ust steuersatz mwst% ust% mwstsatz ustsatz steuer steuer% st% mwstin% %",
    ),
    (
        Role::ColTaxAmount,
        "mwstbetrag ustbetrag steuerbetrag mwsteur steuer",
    ),
    (Role::ColDiscount, "rabatt rabatt% nachlass rab rab%"),
    (
        Role::ColAmount,
        "entgelt beitrag betrag gesamt gesamtpreis summe nettobetrag gpreis gp positionsbetrag gesamtbetrag \
         positionsbetragohneust wert gesamtnetto nettowert betrageur gesamteur betragnetto \
         gesamtpreisnetto summenetto netto gesamteuro betrageuro positionssumme gesamtpreiseur \
         zeilensumme gpeur gpnetto eurobetrag",
    ),
    (
        Role::ColOther,
        "brutto bruttobetrag gesamtbrutto bruttopreis",
    ),
    (
        Role::TaxBase,
        "basisbetrag bemessungsgrundlage nettobetrag netto nettopreis basis warenwert steuerbasis \
         grundlage entgelt",
    ),
    (
        Role::Carried,
        "zuubertragen ubertrag zwischensummeseite seitenubertrag ubertragvonseite ubertragaufseite seitensumme \
         ubertragsumme",
    ),
    (
        Role::OtherTitle,
        "angebot auftragsbestatigung lieferschein mahnung zahlungserinnerung bestellbestatigung \
         kostenvoranschlag zahlungsavis",
    ),
    (
        Role::YourReference,
        "ihrereferenz ihrzeichen kundenreferenz ihreref ihrereferenznummer",
    ),
    (
        Role::Register,
        "handelsregister registergericht amtsgericht hrb hra handelsregisternummer \
         sitzdergesellschaft stammkapital fn firmenbuchnummer firmenbuch geschaftsfuhrer vorstand \
         aufsichtsrat",
    ),
    (
        Role::AccountHolder,
        "kontoinhaber zahlungsempfanger begunstigter kontobezeichnung",
    ),
    (Role::BareNumber, "nummer nr"),
];
