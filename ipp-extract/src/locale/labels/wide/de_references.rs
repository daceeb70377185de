//! German: the numbers of other matters.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::OrderNumber,
        "bestellungsnr bestellungsno bestellungsid bestellungs# bestellungscode \
         bestellungskennung bestellungsnum kundenbestellungsnummer kundenbestellungsnr \
         kundenbestellungsno kundenbestellungsid kundenbestellungs# kundenbestellungscode \
         kundenbestellungskennung kundenbestellungsnum einkaufsnummer einkaufsnr einkaufsno \
         einkaufsid einkaufs# einkaufscode einkaufskennung einkaufsnum einkaufsbelegnummer \
         einkaufsbelegnr einkaufsbelegno einkaufsbelegid einkaufsbeleg# einkaufsbelegcode \
         einkaufsbelegkennung einkaufsbelegnum bestellscheinnummer bestellscheinnr \
         bestellscheinno bestellscheinid bestellschein# bestellscheincode bestellscheinkennung \
         bestellscheinnum bestellbelegnummer bestellbelegnr bestellbelegno bestellbelegid \
         bestellbeleg# bestellbelegcode bestellbelegkennung bestellbelegnum abrufnummer abrufnr \
         abrufno abrufid abruf# abrufcode abrufkennung abrufnum lieferabrufnummer lieferabrufnr \
         lieferabrufno lieferabrufid lieferabruf# lieferabrufcode lieferabrufkennung \
         lieferabrufnum rahmenbestellnummer rahmenbestellnr rahmenbestellno rahmenbestellid \
         rahmenbestell# rahmenbestellcode rahmenbestellkennung rahmenbestellnum \
         rahmenbestellungsnummer rahmenbestellungsnr rahmenbestellungsno rahmenbestellungsid \
         rahmenbestellungs# rahmenbestellungscode rahmenbestellungskennung rahmenbestellungsnum \
         beschaffungsnummer beschaffungsnr beschaffungsno beschaffungsid beschaffungs# \
         beschaffungscode beschaffungskennung beschaffungsnum kundenponummer kundenponr \
         kundenpono kundenpoid kundenpo# kundenpocode kundenpokennung kundenponum \
         sapbestellnummer sapbestellnr sapbestellno sapbestellid sapbestell# sapbestellcode \
         sapbestellkennung sapbestellnum ihrebestellungsnummer ihrebestellungsnr \
         ihrebestellungsno ihrebestellungsid ihrebestellungs# ihrebestellscheinnummer \
         ihrebestellscheinnr ihrebestellscheinno ihrebestellscheinid ihrebestellschein# \
         ihrebestnummer ihrebestnr ihrebestno ihrebestid ihrebest# ihreeinkaufsnummer \
         ihreeinkaufsnr ihreeinkaufsno ihreeinkaufsid ihreeinkaufs# ihreabrufnummer ihreabrufnr \
         ihreabrufno ihreabrufid ihreabruf# ihrebestellbelegnummer ihrebestellbelegnr \
         ihrebestellbelegno ihrebestellbelegid ihrebestellbeleg# ihrbestellungsnummer \
         ihrbestellungsnr ihrbestellungsno ihrbestellungsid ihrbestellungs# \
         ihrbestellscheinnummer ihrbestellscheinnr ihrbestellscheinno ihrbestellscheinid \
         ihrbestellschein# ihrbestnummer ihrbestnr ihrbestno ihrbestid ihrbest# ihreinkaufsnummer \
         ihreinkaufsnr ihreinkaufsno ihreinkaufsid ihreinkaufs# ihrabrufnummer ihrabrufnr \
         ihrabrufno ihrabrufid ihrabruf# ihrbestellbelegnummer ihrbestellbelegnr \
         ihrbestellbelegno ihrbestellbelegid ihrbestellbeleg# eurebestellnummer eurebestellnr \
         eurebestellno eurebestellid eurebestell# eurebestellungsnummer eurebestellungsnr \
         eurebestellungsno eurebestellungsid eurebestellungs# eurebestellungnummer \
         eurebestellungnr eurebestellungno eurebestellungid eurebestellung# \
         eurebestellscheinnummer eurebestellscheinnr eurebestellscheinno eurebestellscheinid \
         eurebestellschein# eureordernummer eureordernr eureorderno eureorderid eureorder# \
         eurebestnummer eurebestnr eurebestno eurebestid eurebest# eureauftragsnummer \
         eureauftragsnr eureauftragsno eureauftragsid eureauftrags# eureauftragnummer \
         eureauftragnr eureauftragno eureauftragid eureauftrag# eureponummer eureponr eurepono \
         eurepoid eurepo# eureeinkaufsnummer eureeinkaufsnr eureeinkaufsno eureeinkaufsid \
         eureeinkaufs# eureabrufnummer eureabrufnr eureabrufno eureabrufid eureabruf# \
         eurebestellbelegnummer eurebestellbelegnr eurebestellbelegno eurebestellbelegid \
         eurebestellbeleg# eurebestellauftragsnummer eurebestellauftragsnr eurebestellauftragsno \
         eurebestellauftragsid eurebestellauftrags# deinebestellnummer deinebestellnr \
         deinebestellno deinebestellid deinebestell# deinebestellungsnummer deinebestellungsnr \
         deinebestellungsno deinebestellungsid deinebestellungs# deinebestellungnummer \
         deinebestellungnr deinebestellungno deinebestellungid deinebestellung# \
         deinebestellscheinnummer deinebestellscheinnr deinebestellscheinno deinebestellscheinid \
         deinebestellschein# deineordernummer deineordernr deineorderno deineorderid deineorder# \
         deinebestnummer deinebestnr deinebestno deinebestid deinebest# deineauftragsnummer \
         deineauftragsnr deineauftragsno deineauftragsid deineauftrags# deineauftragnummer \
         deineauftragnr deineauftragno deineauftragid deineauftrag# deineponummer deineponr \
         deinepono deinepoid deinepo# deineeinkaufsnummer deineeinkaufsnr deineeinkaufsno \
         deineeinkaufsid deineeinkaufs# deineabrufnummer deineabrufnr deineabrufno deineabrufid \
         deineabruf# deinebestellbelegnummer deinebestellbelegnr deinebestellbelegno \
         deinebestellbelegid deinebestellbeleg# deinebestellauftragsnummer deinebestellauftragsnr \
         deinebestellauftragsno deinebestellauftragsid deinebestellauftrags# \
         kundenbestellscheinnummer kundenbestellscheinnr kundenbestellscheinno \
         kundenbestellscheinid kundenbestellschein# kundenbestnummer kundenbestnr kundenbestno \
         kundenbestid kundenbest# kundeneinkaufsnummer kundeneinkaufsnr kundeneinkaufsno \
         kundeneinkaufsid kundeneinkaufs# kundenabrufnummer kundenabrufnr kundenabrufno \
         kundenabrufid kundenabruf# kundenbestellbelegnummer kundenbestellbelegnr \
         kundenbestellbelegno kundenbestellbelegid kundenbestellbeleg# kdbestellnummer \
         kdbestellnr kdbestellno kdbestellid kdbestell# kdbestellungsnummer kdbestellungsnr \
         kdbestellungsno kdbestellungsid kdbestellungs# kdbestellungnummer kdbestellungnr \
         kdbestellungno kdbestellungid kdbestellung# kdbestellscheinnummer kdbestellscheinnr \
         kdbestellscheinno kdbestellscheinid kdbestellschein# kdordernummer kdordernr kdorderno \
         kdorderid kdorder# kdbestnummer kdbestnr kdbestno kdbestid kdbest# kdauftragsnummer \
         kdauftragsnr kdauftragsno kdauftragsid kdauftrags# kdauftragnummer kdauftragnr \
         kdauftragno kdauftragid kdauftrag# kdponummer kdponr kdpono kdpoid kdpo# \
         kdeinkaufsnummer kdeinkaufsnr kdeinkaufsno kdeinkaufsid kdeinkaufs# kdabrufnummer \
         kdabrufnr kdabrufno kdabrufid kdabruf# kdbestellbelegnummer kdbestellbelegnr \
         kdbestellbelegno kdbestellbelegid kdbestellbeleg# kdbestellauftragsnummer \
         kdbestellauftragsnr kdbestellauftragsno kdbestellauftragsid kdbestellauftrags# \
         kdebestellnummer kdebestellnr kdebestellno kdebestellid kdebestell# kdebestellungsnummer \
         kdebestellungsnr kdebestellungsno kdebestellungsid kdebestellungs# kdebestellungnummer \
         kdebestellungnr kdebestellungno kdebestellungid kdebestellung# kdebestellscheinnummer \
         kdebestellscheinnr kdebestellscheinno kdebestellscheinid kdebestellschein# \
         kdeordernummer kdeordernr kdeorderno kdeorderid kdeorder# kdebestnummer kdebestnr \
         kdebestno kdebestid kdebest# kdeauftragsnummer kdeauftragsnr kdeauftragsno kdeauftragsid \
         kdeauftrags# kdeauftragnummer kdeauftragnr kdeauftragno kdeauftragid kdeauftrag# \
         kdeponummer kdeponr kdepono kdepoid kdepo# kdeeinkaufsnummer kdeeinkaufsnr kdeeinkaufsno \
         kdeeinkaufsid kdeeinkaufs# kdeabrufnummer kdeabrufnr kdeabrufno kdeabrufid kdeabruf# \
         kdebestellbelegnummer kdebestellbelegnr kdebestellbelegno kdebestellbelegid \
         kdebestellbeleg# kdebestellauftragsnummer kdebestellauftragsnr kdebestellauftragsno \
         kdebestellauftragsid kdebestellauftrags# ihrebestellbezugsnummer ihreordernr \
         ihrebestelldatennr ihrebestellnummern ihreeinkaufsbestellung ihreabrufbestellung \
         ihrerahmenbestellung ihrbestellbezug ihrbestelldokument ihrbestellschein ihrabruf \
         ihrkaufauftrag ihrauftragsbezug bestellbezug bestellreferenznr bestellbezugsnummer \
         bestellungsreferenz bestellungsref bestellungszeichen bestellungsbezug \
         bestellungsreferenznummer bestellungsreferenznr bestellungsbezugsnummer \
         bestellnummerdesauftraggebers bestellnummerauftraggeber bestellnummerdesbestellers \
         bestellnummerbesteller bestellnummerdeskaufers bestellnummerkundenseitig \
         bestellnrdeskunden bestellnrdesauftraggebers bestellnrauftraggeber \
         bestellnrdesbestellers bestellnrbesteller bestellnrdeskaufers bestellnrkaufer \
         bestellnrkundenseitig bestellungdesauftraggebers bestellungauftraggeber \
         bestellungdesbestellers bestellungbesteller bestellungdeskaufers bestellungkundenseitig \
         auftragsnummerdesauftraggebers auftragsnummerauftraggeber auftragsnummerdesbestellers \
         auftragsnummerbesteller auftragsnummerdeskaufers auftragsnummerkundenseitig \
         auftragsnrdeskunden auftragsnrkunde auftragsnrdesauftraggebers auftragsnrauftraggeber \
         auftragsnrdesbestellers auftragsnrbesteller auftragsnrdeskaufers auftragsnrkaufer \
         auftragsnrkundenseitig auftragdesauftraggebers auftragauftraggeber auftragdesbestellers \
         auftragbesteller auftragdeskaufers auftragkundenseitig bestnrdeskunden bestnrkunde \
         bestnrdesauftraggebers bestnrauftraggeber bestnrdesbestellers bestnrbesteller \
         bestnrdeskaufers bestnrkaufer bestnrkundenseitig podesauftraggebers poauftraggeber \
         podesbestellers pobesteller podeskaufers pokundenseitig ponrdesauftraggebers \
         ponrauftraggeber ponrdesbestellers ponrbesteller ponrdeskaufers ponrkundenseitig \
         orderdesauftraggebers orderauftraggeber orderdesbestellers orderbesteller \
         orderdeskaufers orderkundenseitig ordernummerdesauftraggebers ordernummerauftraggeber \
         ordernummerdesbestellers ordernummerbesteller ordernummerdeskaufers \
         ordernummerkundenseitig ponummerdesauftraggebers ponummerauftraggeber \
         ponummerdesbestellers ponummerbesteller ponummerdeskaufers ponummerkundenseitig kbestnr \
         bestnr bestno bestnummer bestref bstnr kaufauftragsnummer kaufauftragnr \
         einkaufsbestellungnr einkaufsbestellnummer bestellungpo bezugbestellung \
         aufgrundihrerbestellung bestellanforderung banf banfnr banfnummer bedarfsnummer \
         anforderungsnummer auftragsbezugkunde rahmenauftrag rahmenauftragsnummer \
         rahmenauftragsnr abrufbestellung bestellungnrdatum unserebestellnummerbeiihnen",
    ),
    (
        Role::YourReference,
        "ihrzeichenreferenz ihrgeschaftszeichen ihrbezug ihrreferenz ihrref ihrbestelltext \
         ihrkommissionszeichen ihrzeichenihrenachrichtvom ihrvermerk ihrereferenznr \
         ihrereferenzno ihrereferenzen ihrekommission ihrekomm ihrezeichen ihrekommissionsnummer \
         ihrekommissionsnr ihrekostenstelle ihreanforderung ihrebezugsnummer ihrevorgangsnummer \
         ihreinternenummer ihreinternereferenz ihreanfrage kundenref kundenzeichen \
         kundenreferenznummer kundenreferenznr referenzkunde referenzdeskunden kauferreferenz \
         referenzkaufer referenzauftraggeber bestellerreferenz referenzbesteller \
         auftraggeberreferenz ihrunserzeichen ihreunserereferenz refkunde zeichenkunde",
    ),
    (
        Role::OtherNumber,
        "unsereref unserereferenznr unserereferenznummer uzeichen bearbeitungszeichen \
         diktatzeichen lieferscheinvom lsnr lsnummer lieferschnr liefersch liefscheinnr \
         lieferscheinposition warenausgang warenausgangsnr lieferbelegnr auslieferung \
         auslieferungsnr lieferungsnr liefernr rucklieferscheinnr retourenscheinnr retourennummer \
         retourennr rmanr rmanummer rma abnr auftragsbestatigungnr auftragsbestatigungsnr \
         auftragsbestatigungsnummer unsereauftragsbestatigung auftragsbestnr auftragsid auftragid \
         auftragsno auftrnr auftragskennung auftragsreferenz werkauftrag werkstattauftrag \
         werkstattauftragsnr arbeitsauftrag arbeitsauftragsnr serviceauftrag serviceauftragsnr \
         serviceauftragsnummer reparaturauftrag reparaturauftragsnr montageauftrag kundenauftrag \
         verkaufsauftrag verkaufsauftragsnr verkaufsauftragsnummer vkauftrag betriebsauftrag \
         fertigungsauftrag transportauftragsnr transportauftragsnummer speditionsauftragsnr \
         rapportnr regierapportnr arbeitsrapportnr arbeitsschein arbeitsscheinnr arbeitsberichtnr \
         serviceberichtnr servicebericht serviceberichtsnr montageberichtnr leistungsschein \
         leistungsscheinnr leistungsverzeichnis lvnr wiegeschein wiegescheinnr wiegekarte \
         wiegenote stundenzettelnr angebotvom offertennr offerte offert unserangebot kvanr kva \
         kvnr anfragenummer anfragenr ausschreibungsnummer vergabenummer vergabenr leitwegid \
         leitwegnr kdid kdnummer kundennrbeilieferant kundennummerbeiuns kundennrbeiuns \
         ihrekundennrbeiuns ihrekdnr knr kunnr debitorenkonto debnr debkonto kreditor kreditornr \
         kreditorennummer kreditorkonto krednr personenkonto personenkontonummer geschaftspartner \
         gpnr adressnummer adressnr mandantennr mandatsnr mandantsnr mitgliedsnr patientenid \
         fallnummer fallnr versichertennummer versichertennr versicherungsnr policennr polizze \
         schadensnr abonnentennummer abonnentennr matrikelnummer personalnummer personalnr \
         ausweisnummer kartennummer kundenkarte kundenkartennummer bonuskarte \
         lieferantennrbeiihnen unserelieferantennummer unserelieferantennr kreditorennrbeiihnen \
         unserekreditorennummer iln ilnnr glnnr dunsnr dunsnummer eannrfirma eorinr eorinummer \
         bbn vertrag vertragno vertragsid vertragvom wartungsvertrag wartungsvertragnr \
         wartungsvertragsnr rahmenvertragnr rahmenvertragsnummer rahmenvertragsnr mietvertragnr \
         mietvertragsnummer mietvertragsnr leasingvertragnr leasingvertragsnummer \
         servicevertragnr servicevertragsnummer kontrakt abonnementsvertrag zahler zahlpunkt \
         zahlpunktbezeichnung zahlerstand zahlerstandnr gaszahlernr stromzahlernr wasserzahlernr \
         marktlokation marktlokationsid maloid malo meloid messlokation messlokationsid \
         messstelle messstellennr messpunkt messpunktnummer messpunktnr verbrauchsstelle \
         verbrauchsstellennummer verbrauchsstellenr anlagennr abnahmestellenr \
         abnahmestellennummer lieferstellennr lieferstellennummer netznutzungsnr rufnummer \
         ihrerufnummer mobilfunknummer simnr simkartennummer imei telefonnr telefonnummer telnr \
         faxnr faxnummer mobilnr mobilnummer handy handynr natel durchwahl objektnr bauvorhabennr \
         bvnr kostenstelle kst kstnr kostentrager pspelement psp innenauftrag projektno \
         projektcode kommission kommissionsnr kommnr komnr komm liegenschaft liegenschaftsnr \
         wohnungnr wohnungsnummer wohneinheit mietobjektnummer einheitnr gebaudenummer flurstuck \
         einlagezahl grundstucknr aktennr akte az geschaftszahl gz gznr geschz urkundennr \
         urkundenrolle urnr dossiernr haushaltsstelle haushaltsjahr forderkennzeichen kassennr \
         kassenzeichennr edvnr ordnungsbegriff ordnungsnummer steuerkonto steuerbescheidnr \
         sendung sendungsid sendungsverfolgung sendungsverfolgungsnummer paketnr trackingnr \
         trackingcode fahrtnr fahrtnummer tourennr ladungnr ladungsnummer ladungsid ladelistenr \
         ladelistennummer ladereferenz ladereferenznummer ladenrreferenz abladereferenz \
         entladereferenz verladenummer verladungnr verladenr rollkartennr rollkartenr borderonr \
         borderonummer containernrn siegelnummer siegelnr plombenr plombennummer reisenr \
         reisenummer vorgangsnummerspedition speditionsnr speditionsnummer speditionspositionsnr \
         hawbnr mawbnr awbnr luftfrachtbrief luftfrachtbriefnr konnossement konnossementnr cmrnr \
         mrnnr zollbelegnr zollnummer zollreferenz atlasnr positionsnrspedition palettenkonto \
         palettenscheinnr palettenscheinnummer kennzeichen kfzkennzeichen amtlkennzeichen \
         amtlicheskennzeichen polkennzeichen polizeilicheskennzeichen lkwkennzeichen lkwnr \
         fahrgestellnr fahrzeugidentnr fahrzeugidentifizierungsnummer finnr fzidentnr hsntsn zu2 \
         zu3 schlusselnummer kmstand kilometerstand motornummer seriennr serialnr geratenr \
         maschinennr inventarnummer inventarnr charge reservierung reservierungscode buchungsid \
         buchungscode buchungsbestatigungsnr bestatigungsnummer bestatigungsnr zimmernr \
         zimmernummer gastenr ticketnummer ticketnr ticketid flugnummer flugnr vorgangreiseburo \
         agenturnummer agenturnr vermittlernr vertreternr tischnr tischnummer bedienernr \
         terminalid terminalnr terminalnummer tseseriennummer tsetransaktion tsesignatur \
         transaktionsnr transaktionsid autorisierungsnr genehmigungsnr genehmigungsnummer \
         vunummer belegsignatur filialnr marktnr marktnummer abteilungsnummer bezugsnr \
         bezugaufrechnung bezugnehmendaufrechnung zurechnung zurechnungnr zurrechnungnr zubeleg \
         zubelegnr zurechnungsnummer zurechnungsnr gutschriftzurechnung gutschriftzurrechnung \
         gutschriftzurechnungnr gutschriftfurrechnung stornozurechnung stornozurrechnung \
         stornoderrechnung stornovonrechnung stornierungderrechnung stornierungzurechnung \
         korrekturzurechnung korrekturderrechnung korrekturzurechnungnr furrechnungnr \
         stornierterechnungnr stornierterechnungsnummer stornierterechnungsnr \
         ursprunglicherechnung ursprunglicherechnungsnummer ursprunglicherechnungsnr \
         ursprungsrechnungsnr originalrechnungsnr originalbelegnr korrigierterechnungsnummer \
         korrigierterechnungsnr referenzrechnung referenzrechnungnr referenzaufrechnung \
         referenzbeleg referenzbelegnr vorgangerrechnung vorausgegangenerechnung \
         vorausgegangenerechnungsnummer vorbeleg vorbelegnr vorbelegnummer ursprungslieferschein \
         ursprrechnung ursprrechnungsnr betrifftrechnung betrifftrechnungnr betrrechnung \
         betreffrechnung anzahlungsrechnungnr abzglanzahlungsrechnungnr referenznr referenznummer \
         refnummer referenzno qrreferenz qrreferenznummer esrreferenz esrreferenznummer \
         esrteilnehmer esrteilnehmernummer zahlungsreferenznummer zahlungscode zereferenz \
         referenzzahlung verwendungszweck1 kundendatenverwendungszweck separeferenz \
         endtoendreferenz mandatsreferenznr sepamandat sepamandatsreferenz \
         sepamandatsreferenznummer mandatsnummersepa glaubigeridentifikationsnummer \
         glaubigeridentnr glaubigeridnr glaubigernummer creditorid cinr telno telefonzentrale \
         zentrale servicehotline kundenservice notruf seiten blattnr seitevon seitenr \
         ihrenummerbeiuns unserenummer unserenr internenr internenummer internebelegnr \
         internebelegnummer internereferenz externebelegnr externebelegnummer externenummer \
         externereferenz fremdbeleg fremdbelegnr fremdbelegnummer journalnr journalnummer \
         buchungskreis buchungsnummerintern mahnnummer mahnstufe losnummer losnr standortnr ahvnr \
         ahvnummer zsrnr zsrnummer kknr iknummer iknr ik institutionskennzeichen betriebsnummer \
         betriebsnr lanr bsnr handelsregisternr hrnr hrbnr hranr hregnr firmenbuchnr fnnr fbnr \
         dvr dvrnr dvrnummer zvr zvrzahl gewerberegisternr aralizenznr aralizenznummer weeeregnr \
         weeenr lucidnr okokontrollstelle biokontrollstelle zertifikatnr zulassungsnummer \
         zolltarifnr zolltarifnummer warentarifnummer statistischewarennummer statistiknr hscode \
         taric bewilligungsnummer bewilligungnr ausfuhrerbewilligung",
    ),
];
