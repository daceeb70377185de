//! German: parties, their identifiers and accounts.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::VendorHead,
        "lieferer lieferfirma verkauftdurch verkauftvon verkaufdurch ausgestelltvon rechnungvon \
         rechnungsstellerin rechnungsteller rechnungslegendestelle rechnungslegungdurch \
         rechnungsausstellerin leistender leistungsgeber leistungserbringerin vermieter \
         verpachter leasinggeber auftragnehmerin veranstalter unserunternehmen verkauferlieferant \
         lieferantverkaufer absenderderrechnung fakturiertdurch fakturasteller \
         ausstellerderrechnung ausstellendefirma verkauferseller vermieterin anbieterin \
         geliefertvon erbrachtvon leistungdurch namedeslieferanten \
         anschriftdesleistendenunternehmers",
    ),
    (
        Role::PayeeHead,
        "zahlbaran zahlungan zahlungenan zuzahlenan uberweisenan zahlungzugunsten zugunstenvon \
         zugunsten einzahlungfur kontozahlbaran uberweisungan bitteuberweisenan forderungsinhaber \
         abtretungan abgetretenan factoringgesellschaft zentralregulierer",
    ),
    (
        Role::AccountHolder,
        "kontoinhaberin inhaberdeskontos namedeskontoinhabers empfangerderzahlung \
         empfangerzahlung zahlungsempfangerin begunstigte kontolautendauf lautendauf kontoname \
         inhaber",
    ),
    (
        Role::CustomerHead,
        "rechnungsan rechnan fakturierungan fakturaan berechnetan verkauftan fakturiertan \
         inrechnunggestelltan rechnunggehtan rechnungfur fakturafur gutschriftfur abrechnungfur \
         rechnungfurherrn rechnungfurfrau fakturaanschrift fakturenadresse fakturenanschrift \
         rechnungsempfangeradresse rechnungsempfangeranschrift kundenanschrift kauferadresse \
         kauferanschrift bestelleradresse bestelleranschrift empfangeradresse empfangeranschrift \
         debitorenadresse debitorenanschrift auftraggeberadresse auftraggeberanschrift \
         zahleradresse zahleranschrift postalischerechnungsadresse postalischerechnungsanschrift \
         abweichenderechnungsadresse abweichenderechnungsanschrift ihrerechnungsadresse \
         ihrerechnungsanschrift ihreadresse ihreanschrift ihrekundendaten ihredaten ihrename \
         ihrrechnungsadresse ihrrechnungsanschrift ihradresse ihranschrift ihrkundendaten \
         ihrdaten ihrname kundenrechnungsadresse kundenrechnungsanschrift \
         kundenname rechnungsempfrechnungsadresse rechnungsempfrechnungsanschrift \
         rechnungsempfadresse rechnungsempfanschrift rechnungsempfkundendaten rechnungsempfdaten \
         rechnungsempfname rechempfrechnungsadresse rechempfrechnungsanschrift rechempfadresse \
         rechempfanschrift rechempfkundendaten rechempfdaten rechempfname kdrechnungsadresse \
         kdrechnungsanschrift kdadresse kdanschrift kdkundendaten kddaten kdname rechnungsempf \
         rechnungsadressatin rechnungskunde rechnungsempfangerkunde \
         rechnungsempfangerauftraggeber empfangerderrechnung empfangerderleistung \
         empfangerderlieferungleistung empfangerin leistungsempfangerkunde abnehmer abnehmerin \
         auftraggeberkunde auftraggeberin kundekaufer kauferkunde kauferin kundin kundinkunde \
         kundein kunden namedeskunden namekunde kundefirma firmakunde bestellerin bestellerkunde \
         mieter mieterin mandantin mandant patient patientin gast gastname namedesgastes gaste \
         versicherungsnehmer versicherungsnehmerin vn teilnehmer teilnehmerin mitglied debitor \
         zahlbardurch zahlungspflichtig zahlungspflichtiger zahlungspflichtige \
         zahlungspflichtigerkunde rechnungszahler kostenschuldner gebuhrenschuldner \
         beitragszahler abgabepflichtiger steuerpflichtigerkunde antragsteller antragstellerin \
         vertragspartnerkunde vertragsinhaber vertragsnehmer kontoinhaberkunde leasingnehmer \
         lizenznehmer abonnent schuldner auftraggeberrechnungsempfanger regulierer \
         warenempfangerrechnungsempfanger kundecustomer billtorechnungan rechnunganbillto \
         kauferbuyer rechnungsadressebillingaddress billingaddressrechnungsadresse halter \
         fahrzeughalter eigentumer herrfraufirma anherrn anfrau anfirma andiefirma anden \
         nameundanschriftdesleistungsempfangers nameundanschriftdeskunden",
    ),
    (
        Role::OtherPartyHead,
        "liefernan versandan versendetan geliefertan waregehtan zustellungan warenlieferungan \
         geliefertwirdan auslieferungan ausgeliefertan abweichendelieferungan lieferungerfolgtan \
         versandtan lieferungnach lieferungfur geliefertfur versandadresse versandanschrift \
         versandort versandstelle lieferstelle warenempfangeradresse warenempfangeranschrift \
         warenempfangerort warenempfangerstelle warenadresse warenanschrift warenort warenstelle \
         abweichendelieferadresse abweichendelieferanschrift abweichendelieferort \
         abweichendelieferstelle abweichendeversandadresse abweichendeversandanschrift \
         abweichendeversandort abweichendeversandstelle lageradresse lageranschrift lagerort \
         lagerstelle abholanschrift abholort abholstelle ladeadresse ladeanschrift ladeort \
         beladeadresse beladeanschrift beladeort beladestelle entladeadresse entladeanschrift \
         entladeort abladeadresse abladeanschrift abladeort abladestelle zustellanschrift \
         zustellort zustellstelle montageadresse montageanschrift montageort montagestelle \
         objektanschrift objektort objektstelle einsatzadresse einsatzanschrift einsatzstelle \
         baustellenadresse baustellenanschrift baustellenort baustellenstelle leistungsadresse \
         leistungsanschrift leistungsstelle verbrauchsstellenadresse verbrauchsstellenanschrift \
         verbrauchsstellenort verbrauchsstellenstelle abnahmeadresse abnahmeanschrift abnahmeort \
         abnahmestelle rucksendeadresse rucksendeanschrift rucksendeort rucksendestelle \
         retourenadresse retourenanschrift retourenort retourenstelle entsorgungsadresse \
         entsorgungsanschrift entsorgungsort entsorgungsstelle anlieferungsadresse \
         anlieferungsanschrift anlieferungsort anlieferungsstelle anlieferadresse \
         anlieferanschrift anlieferort anlieferstelle ihrelieferadresse ihrelieferanschrift \
         ihrelieferort ihrelieferstelle entnahmeadresse entnahmeanschrift entnahmeort \
         entnahmestelle standortadresse standortanschrift standortort standortstelle \
         installationsadresse installationsanschrift installationsort installationsstelle \
         lieferempfanger empfangerderware empfangerware empfangerderlieferung empfangerdersendung \
         endempfanger endkunde endabnehmer endverbraucher sendungsempfanger frachtempfanger \
         warenempfangerin konsignatar notifyadresse versender versenderin absendersendung ablader \
         verlader beladeundentladestelle abholungbei abgangsort bestimmungsort zielort startort \
         frachtzahler unterfrachtfuhrer fahrer fahrername fahrzeugfuhrer speditiondurch \
         verbrauchsstelle lieferstellenadresse standort messstellenbetreiber netzbetreiber \
         grundversorger messdienstleister ihransprechpartnerin ihrsachbearbeiter \
         ihrsachbearbeiterin ihrbetreuer ihrbetreuerin ihrkundenbetreuer ihrkundenbetreuerin \
         ihrkundenberater ihrkundenberaterin ihrberaterin ihrverkaufer ihrverkauferin \
         ihrverkaufsberater ihraussendienst ihrinnendienst ihrkontakt ihrkontaktperson \
         ihrvertreter ihrbearbeiter ihrbearbeiterin ihrmonteur ihrtechniker ihrprojektleiter \
         ihrbauleiter ihrserviceberater ihrdisponent ihrvertriebspartner ihransprechperson \
         ihrvermittler ihranwalt ihrsteuerberater ihrtierarzt ihrarzt ihrhandler \
         ihreansprechpartner ihreansprechpartnerin ihresachbearbeiter ihresachbearbeiterin \
         ihrebetreuer ihrebetreuerin ihrekundenbetreuer ihrekundenbetreuerin ihrekundenberater \
         ihrekundenberaterin ihreberater ihreberaterin ihreverkaufer ihreverkauferin \
         ihreverkaufsberater ihreaussendienst ihreinnendienst ihrekontakt ihrekontaktperson \
         ihrevertreter ihrebearbeiter ihrebearbeiterin ihremonteur ihretechniker \
         ihreprojektleiter ihrebauleiter ihreserviceberater ihredisponent ihrevertriebspartner \
         ihreansprechperson ihrevermittler ihreanwalt ihresteuerberater ihretierarzt ihrearzt \
         ihrehandler unseransprechpartner unseransprechpartnerin unsersachbearbeiter \
         unsersachbearbeiterin unserbetreuer unserbetreuerin unserkundenbetreuer \
         unserkundenbetreuerin unserkundenberater unserkundenberaterin unserberater \
         unserberaterin unserverkaufer unserverkauferin unserverkaufsberater unseraussendienst \
         unserinnendienst unserkontakt unserkontaktperson unservertreter unserbearbeiter \
         unserbearbeiterin unsermonteur unsertechniker unserprojektleiter unserbauleiter \
         unserserviceberater unserdisponent unservertriebspartner unseransprechperson \
         unservermittler unseranwalt unsersteuerberater unsertierarzt unserarzt unserhandler \
         unsereansprechpartner unsereansprechpartnerin unseresachbearbeiter \
         unseresachbearbeiterin unserebetreuer unserebetreuerin unserekundenbetreuer \
         unserekundenbetreuerin unserekundenberater unserekundenberaterin unsereberater \
         unsereberaterin unsereverkaufer unsereverkauferin unsereverkaufsberater \
         unsereaussendienst unsereinnendienst unserekontakt unserekontaktperson unserevertreter \
         unserebearbeiter unserebearbeiterin unseremonteur unseretechniker unsereprojektleiter \
         unserebauleiter unsereserviceberater unseredisponent unserevertriebspartner \
         unsereansprechperson unserevermittler unsereanwalt unseresteuerberater unseretierarzt \
         unserearzt unserehandler zustandigeransprechpartner zustandigeransprechpartnerin \
         zustandigersachbearbeiter zustandigersachbearbeiterin zustandigerbetreuer \
         zustandigerbetreuerin zustandigerkundenbetreuer zustandigerkundenbetreuerin \
         zustandigerkundenberater zustandigerkundenberaterin zustandigerberater \
         zustandigerberaterin zustandigerverkaufer zustandigerverkauferin \
         zustandigerverkaufsberater zustandigeraussendienst zustandigerinnendienst \
         zustandigerkontakt zustandigerkontaktperson zustandigervertreter zustandigerbearbeiter \
         zustandigerbearbeiterin zustandigermonteur zustandigertechniker zustandigerprojektleiter \
         zustandigerbauleiter zustandigerserviceberater zustandigerdisponent \
         zustandigervertriebspartner zustandigeransprechperson zustandigervermittler \
         zustandigeranwalt zustandigersteuerberater zustandigertierarzt zustandigerarzt \
         zustandigerhandler zustandigeansprechpartner zustandigeansprechpartnerin \
         zustandigesachbearbeiter zustandigesachbearbeiterin zustandigebetreuer \
         zustandigebetreuerin zustandigekundenbetreuer zustandigekundenbetreuerin \
         zustandigekundenberater zustandigekundenberaterin zustandigeberater zustandigeberaterin \
         zustandigeverkaufer zustandigeverkauferin zustandigeverkaufsberater \
         zustandigeaussendienst zustandigeinnendienst zustandigekontakt zustandigekontaktperson \
         zustandigevertreter zustandigebearbeiter zustandigebearbeiterin zustandigemonteur \
         zustandigetechniker zustandigeprojektleiter zustandigebauleiter zustandigeserviceberater \
         zustandigedisponent zustandigevertriebspartner zustandigeansprechperson \
         zustandigevermittler zustandigeanwalt zustandigesteuerberater zustandigetierarzt \
         zustandigearzt zustandigehandler kaufmannischeransprechpartner \
         kaufmannischeransprechpartnerin kaufmannischersachbearbeiter \
         kaufmannischersachbearbeiterin kaufmannischerbetreuer kaufmannischerbetreuerin \
         kaufmannischerkundenbetreuer kaufmannischerkundenbetreuerin kaufmannischerkundenberater \
         kaufmannischerkundenberaterin kaufmannischerberater kaufmannischerberaterin \
         kaufmannischerverkaufer kaufmannischerverkauferin kaufmannischerverkaufsberater \
         kaufmannischeraussendienst kaufmannischerinnendienst kaufmannischerkontakt \
         kaufmannischerkontaktperson kaufmannischervertreter kaufmannischerbearbeiter \
         kaufmannischerbearbeiterin kaufmannischermonteur kaufmannischertechniker \
         kaufmannischerprojektleiter kaufmannischerbauleiter kaufmannischerserviceberater \
         kaufmannischerdisponent kaufmannischervertriebspartner kaufmannischeransprechperson \
         kaufmannischervermittler kaufmannischeranwalt kaufmannischersteuerberater \
         kaufmannischertierarzt kaufmannischerarzt kaufmannischerhandler \
         technischeransprechpartner technischeransprechpartnerin technischersachbearbeiter \
         technischersachbearbeiterin technischerbetreuer technischerbetreuerin \
         technischerkundenbetreuer technischerkundenbetreuerin technischerkundenberater \
         technischerkundenberaterin technischerberater technischerberaterin technischerverkaufer \
         technischerverkauferin technischerverkaufsberater technischeraussendienst \
         technischerinnendienst technischerkontakt technischerkontaktperson technischervertreter \
         technischerbearbeiter technischerbearbeiterin technischermonteur technischertechniker \
         technischerprojektleiter technischerbauleiter technischerserviceberater \
         technischerdisponent technischervertriebspartner technischeransprechperson \
         technischervermittler technischeranwalt technischersteuerberater technischertierarzt \
         technischerarzt technischerhandler direkteransprechpartner direkteransprechpartnerin \
         direktersachbearbeiter direktersachbearbeiterin direkterbetreuer direkterbetreuerin \
         direkterkundenbetreuer direkterkundenbetreuerin direkterkundenberater \
         direkterkundenberaterin direkterberater direkterberaterin direkterverkaufer \
         direkterverkauferin direkterverkaufsberater direkteraussendienst direkterinnendienst \
         direkterkontakt direkterkontaktperson direktervertreter direkterbearbeiter \
         direkterbearbeiterin direktermonteur direktertechniker direkterprojektleiter \
         direkterbauleiter direkterserviceberater direkterdisponent direktervertriebspartner \
         direkteransprechperson direktervermittler direkteranwalt direktersteuerberater \
         direktertierarzt direkterarzt direkterhandler ansprechpartnerin ansprechperson \
         kontaktperson kontakt sachbearbeiterin sachbearb bearb bearbeitetvon bearbeitetdurch \
         bearbeiterin erstelltvon erstelltdurch betreuerin kundenberater kundenberaterin \
         kundenbetreuerin verkaufsberater verkauferin verkaufsmitarbeiter vertriebsbeauftragter \
         vertriebspartner aussendienst aussendienstmitarbeiter innendienst adm disponent \
         projektleiter projektleitung bauleiter bauleitung architekt bauherr bauherrschaft \
         bauherrin monteur monteurin techniker servicetechniker servicemitarbeiter serviceberater \
         mechaniker berater beraterin dozent referent referentin kursleiter behandler \
         behandelnderarzt uberweisenderarzt versicherteperson versicherter versicherte reisender \
         reisende reiseteilnehmer kopiean rechnungskopiean zhdn zuhd rechnungsprufer ruckfragenan \
         ruckfragen beiruckfragen angefordertvon anforderer bestelltvon bestelltdurch \
         ihrbesteller bestellperson einkaufer einkauferin ihreinkaufer beauftragtvon \
         beauftragtdurch auftragerteiltdurch geschaftsleitung inhaberin aufstellort \
         ausfuhrungsort ortderleistung ortderlieferung erfullungsort veranstaltungsort seminarort \
         kursort arbeitsort objektbezeichnung mietobjektadresse liegenschaftsadresse wohnobjekt \
         hausverwaltung eigentumergemeinschaft wegverwalter steuervertreterin fiskalvertreter \
         fiskalvertretung generalunternehmer subunternehmer",
    ),
    (
        Role::TaxId,
        "uidnrfirma firmenuid atu atunr atuid uidat uidnumber uidmwst uidmwstnr mwstregisternr \
         mwstregisternummer mwstregnr mehrwertsteuernr mehrwertsteueridentifikationsnummer \
         mwstidentifikationsnummer chenr chenummer unternehmensidentifikationsnummer \
         unternehmensid umsatzsteueridentifikation ustidentifikation ustidnrvatno vatustidnr \
         vatregnoustidnr umsatzstid umsatzstidnr umstidnr ustidnrde egustid egustidnr euustidnr \
         eusteuernummer euumsatzsteuerid steueridnr steuernummerustidnr stnrustid \
         ustidnrsteuernummer finanzamtstnr fastnr fasteuernr stnummer unseresteuernr \
         unsereumsatzsteueridentifikationsnummer unsereuidnummer ustidnraussteller \
         ustidnrverkaufer ustidnrrechnungssteller ustidnrabsender ustidnrleistungserbringer \
         ustidnrdeslieferanten ustidnrdesverkaufers ustidnrunternehmen ustidaussteller \
         ustidrechnungssteller ustidabsender ustidleistungserbringer ustiddesverkaufers \
         uidlieferant uidaussteller uidrechnungssteller uidleistungserbringer uiddeslieferanten \
         abgabenkontonummer wirtschaftsidentifikationsnummer wirtschaftsid widnr wirtschaftsidnr",
    ),
    (
        Role::CustomerTaxId,
        "ihreumsatzsteueridentifikationsnr ihreuidnumber ihremwstuid ihremwstuidnr ihreeuustid \
         ihreegustidnr ihreatunummer ihreatunr ihrustidnr ihrustidentnr \
         ihrumsatzsteueridentifikationsnummer ihrumsatzsteueridentifikationsnr ihruid ihruidnr \
         ihruidnummer ihruidnumber ihrmwstuid ihrmwstuidnr ihrsteuernr ihreuustid ihregustidnr \
         ihratunummer ihratunr deineustidnr deineustid deineustidnummer deineustidentnr \
         deineumsatzsteuerid deineumsatzsteueridnr deineumsatzsteueridentifikationsnummer \
         deineumsatzsteueridentifikationsnr deineumsatzsteueridentnr deineumsatzsteuernummer \
         deineuid deineuidnr deineuidnummer deineuidnumber deinevatid deinevatnr deinevatno \
         deinevatnumber deinevatnummer deinemwstnr deinemwstnummer deinemwstid deinemwstuid \
         deinemwstuidnr deinemehrwertsteuernummer deinesteuernr deinesteuernummer deinesteuerid \
         deineeuustid deineegustidnr deineustnr deineatunummer deineatunr \
         kundenumsatzsteueridentifikationsnummer kundenumsatzsteueridentifikationsnr \
         kundenuidnummer kundenuidnumber kundenmwstuid kundenmwstuidnr kundensteuernr \
         kundeneuustid kundenegustidnr kundenatunummer kundenatunr kundeustidnr kundeustidentnr \
         kundeumsatzsteueridentifikationsnummer kundeumsatzsteueridentifikationsnr kundeuid \
         kundeuidnr kundeuidnummer kundeuidnumber kundemwstuid kundemwstuidnr kundesteuernr \
         kundeeuustid kundeegustidnr kundeatunummer kundeatunr ustidnrbesteller \
         ustidnrdesbestellers ustidnrrechnungsempfanger ustidnrdesrechnungsempfangers \
         ustidnrauftraggeber ustidnrdesauftraggebers ustidnrabnehmer ustidnrdesabnehmers \
         ustidnrderkundin ustidnrwarenempfanger ustidnrleistungsempf ustidnrrechnungsempf \
         ustidnrgast ustidnrmieter ustiddesbestellers ustiddesleistungsempfangers \
         ustidrechnungsempfanger ustiddesrechnungsempfangers ustidauftraggeber \
         ustiddesauftraggebers ustidabnehmer ustiddesabnehmers ustidderkundin ustidihrerfirma \
         ustidwarenempfanger ustidleistungsempf ustidrechnungsempf ustidgast ustidmieter \
         uiddeskunden uidkaufer uiddeskaufers uidbesteller uiddesbestellers uidempfanger \
         uiddesempfangers uidleistungsempfanger uiddesleistungsempfangers uidrechnungsempfanger \
         uiddesrechnungsempfangers uidauftraggeber uiddesauftraggebers uidabnehmer \
         uiddesabnehmers uidderkundin uidihrerfirma uidwarenempfanger uidleistungsempf \
         uidrechnungsempf uidgast uidmieter uidnrdeskunden uidnrkaufer uidnrdeskaufers \
         uidnrbesteller uidnrdesbestellers uidnrempfanger uidnrdesempfangers \
         uidnrleistungsempfanger uidnrdesleistungsempfangers uidnrrechnungsempfanger \
         uidnrdesrechnungsempfangers uidnrauftraggeber uidnrdesauftraggebers uidnrabnehmer \
         uidnrdesabnehmers uidnrderkundin uidnrihrerfirma uidnrwarenempfanger uidnrleistungsempf \
         uidnrrechnungsempf uidnrgast uidnrmieter uidnummerkunde uidnummerdeskunden \
         uidnummerkaufer uidnummerdeskaufers uidnummerbesteller uidnummerdesbestellers \
         uidnummerempfanger uidnummerdesempfangers uidnummerleistungsempfanger \
         uidnummerdesleistungsempfangers uidnummerrechnungsempfanger \
         uidnummerdesrechnungsempfangers uidnummerauftraggeber uidnummerdesauftraggebers \
         uidnummerabnehmer uidnummerdesabnehmers uidnummerderkundin uidnummerihrerfirma \
         uidnummerwarenempfanger uidnummerleistungsempf uidnummerrechnungsempf uidnummergast \
         uidnummermieter umsatzsteueriddeskaufers umsatzsteueridbesteller \
         umsatzsteueriddesbestellers umsatzsteueriddesempfangers umsatzsteueridleistungsempfanger \
         umsatzsteueriddesleistungsempfangers umsatzsteueridrechnungsempfanger \
         umsatzsteueriddesrechnungsempfangers umsatzsteueridauftraggeber \
         umsatzsteueriddesauftraggebers umsatzsteueridabnehmer umsatzsteueriddesabnehmers \
         umsatzsteueridderkundin umsatzsteueridihrerfirma umsatzsteueridwarenempfanger \
         umsatzsteueridleistungsempf umsatzsteueridrechnungsempf umsatzsteueridgast \
         umsatzsteueridmieter umsatzsteueridentifikationsnummerkunde \
         umsatzsteueridentifikationsnummerdeskunden umsatzsteueridentifikationsnummerkaufer \
         umsatzsteueridentifikationsnummerdeskaufers umsatzsteueridentifikationsnummerbesteller \
         umsatzsteueridentifikationsnummerdesbestellers \
         umsatzsteueridentifikationsnummerempfanger \
         umsatzsteueridentifikationsnummerdesempfangers \
         umsatzsteueridentifikationsnummerleistungsempfanger \
         umsatzsteueridentifikationsnummerdesleistungsempfangers \
         umsatzsteueridentifikationsnummerrechnungsempfanger \
         umsatzsteueridentifikationsnummerdesrechnungsempfangers \
         umsatzsteueridentifikationsnummerauftraggeber \
         umsatzsteueridentifikationsnummerdesauftraggebers \
         umsatzsteueridentifikationsnummerabnehmer umsatzsteueridentifikationsnummerdesabnehmers \
         umsatzsteueridentifikationsnummerderkundin umsatzsteueridentifikationsnummerihrerfirma \
         umsatzsteueridentifikationsnummerwarenempfanger \
         umsatzsteueridentifikationsnummerleistungsempf \
         umsatzsteueridentifikationsnummerrechnungsempf umsatzsteueridentifikationsnummergast \
         umsatzsteueridentifikationsnummermieter ustidentnrdeskaufers ustidentnrbesteller \
         ustidentnrdesbestellers ustidentnrdesempfangers ustidentnrleistungsempfanger \
         ustidentnrdesleistungsempfangers ustidentnrrechnungsempfanger \
         ustidentnrdesrechnungsempfangers ustidentnrauftraggeber ustidentnrdesauftraggebers \
         ustidentnrabnehmer ustidentnrdesabnehmers ustidentnrderkundin ustidentnrihrerfirma \
         ustidentnrwarenempfanger ustidentnrleistungsempf ustidentnrrechnungsempf ustidentnrgast \
         ustidentnrmieter mwstnrdeskaufers mwstnrbesteller mwstnrdesbestellers \
         mwstnrdesempfangers mwstnrleistungsempfanger mwstnrdesleistungsempfangers \
         mwstnrrechnungsempfanger mwstnrdesrechnungsempfangers mwstnrauftraggeber \
         mwstnrdesauftraggebers mwstnrabnehmer mwstnrdesabnehmers mwstnrderkundin \
         mwstnrihrerfirma mwstnrwarenempfanger mwstnrleistungsempf mwstnrrechnungsempf mwstnrgast \
         mwstnrmieter mwstnummerdeskaufers mwstnummerbesteller mwstnummerdesbestellers \
         mwstnummerdesempfangers mwstnummerleistungsempfanger mwstnummerdesleistungsempfangers \
         mwstnummerrechnungsempfanger mwstnummerdesrechnungsempfangers mwstnummerauftraggeber \
         mwstnummerdesauftraggebers mwstnummerabnehmer mwstnummerdesabnehmers mwstnummerderkundin \
         mwstnummerihrerfirma mwstnummerwarenempfanger mwstnummerleistungsempf \
         mwstnummerrechnungsempf mwstnummergast mwstnummermieter steuernummerdeskaufers \
         steuernummerbesteller steuernummerdesbestellers steuernummerdesempfangers \
         steuernummerleistungsempfanger steuernummerdesleistungsempfangers \
         steuernummerrechnungsempfanger steuernummerdesrechnungsempfangers \
         steuernummerauftraggeber steuernummerdesauftraggebers steuernummerabnehmer \
         steuernummerdesabnehmers steuernummerderkundin steuernummerihrerfirma \
         steuernummerwarenempfanger steuernummerleistungsempf steuernummerrechnungsempf \
         steuernummergast steuernummermieter vatiddeskaufers vatidbesteller vatiddesbestellers \
         vatiddesempfangers vatidleistungsempfanger vatiddesleistungsempfangers \
         vatidrechnungsempfanger vatiddesrechnungsempfangers vatidauftraggeber \
         vatiddesauftraggebers vatidabnehmer vatiddesabnehmers vatidderkundin vatidihrerfirma \
         vatidwarenempfanger vatidleistungsempf vatidrechnungsempf vatidgast vatidmieter \
         vatnrdeskaufers vatnrbesteller vatnrdesbestellers vatnrdesempfangers \
         vatnrleistungsempfanger vatnrdesleistungsempfangers vatnrrechnungsempfanger \
         vatnrdesrechnungsempfangers vatnrauftraggeber vatnrdesauftraggebers vatnrabnehmer \
         vatnrdesabnehmers vatnrderkundin vatnrihrerfirma vatnrwarenempfanger vatnrleistungsempf \
         vatnrrechnungsempf vatnrgast vatnrmieter steuernrdeskaufers steuernrbesteller \
         steuernrdesbestellers steuernrdesempfangers steuernrleistungsempfanger \
         steuernrdesleistungsempfangers steuernrrechnungsempfanger steuernrdesrechnungsempfangers \
         steuernrauftraggeber steuernrdesauftraggebers steuernrabnehmer steuernrdesabnehmers \
         steuernrderkundin steuernrihrerfirma steuernrwarenempfanger steuernrleistungsempf \
         steuernrrechnungsempf steuernrgast steuernrmieter ustidnrdeserwerbers ustidnrerwerber \
         kundenustidnummer",
    ),
    (
        Role::Iban,
        "qriban ibanqriban ibankonto ibankontonr kontonriban ibankontonummer unsereiban \
         bankverbindungiban ibanbankkonto postkontoiban ibanpostkonto empfangeriban ibanempfanger \
         ibanzahlungsempfanger",
    ),
    (
        Role::Bic,
        "swiftbicnr bicswiftnr swiftadr swiftbicadresse empfangerbic bicderbank bicempfanger \
         unserebic",
    ),
    (
        Role::Account,
        "bankkontonr bankkto bankktonr girokonto geschaftskonto postkonto postkontonr \
         postkontonummer postcheck postcheckkonto postscheckkonto pckonto pckto pcnr kontoccp \
         bankclearingkonto unserkonto unserekontonummer kontoempfanger empfangerkonto \
         zahlungskonto kontobei kontoverbindungkonto treuhandkonto anderkonto",
    ),
    (
        Role::Currency,
        "wahrungscode wahrg whrg whg fakturawahrung hauswahrung vertragswahrung wahrungcurrency \
         wahrungskennzeichen wahrungderrechnung allebetragein allepreisein betragein preisein \
         angabenin",
    ),
    (
        Role::Register,
        "handelsregisternr registergerichtnr registereintrag eingetragenimhandelsregister \
         eingetragenbeimamtsgericht amtsgerichthrb handelsgericht landesgericht firmenbuchgericht \
         fbgericht fnnr fbnr firmenbuchnr gerichtsstand sitz sitzderfirma firmensitz rechtsform \
         hreintrag vereinsregister vereinsregisternummer vrnr genossenschaftsregister gnr \
         partnerschaftsregister prnr geschaftsfuhrerin geschaftsfuhrung \
         geschaftsfuhrendegesellschafter gf inhaberinhaberin vorstandsvorsitzender \
         vorsitzenderdesvorstands vorsitzenderdesaufsichtsrats aufsichtsratsvorsitzender \
         vorsdesaufsichtsrats komplementar komplementarin personlichhaftendegesellschafterin phg \
         zvrnr",
    ),
    (
        Role::Name,
        "firmenbezeichnung vollstandigername vorundnachname vornamename namevorname namefirma \
         firmaname nachname namedesunternehmens unternehmensname",
    ),
];
