//! German: the heads of columns.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "posten positionsnr lfdpos lfdnummer laufendenummer laufendenr laufnr lnr zeilennr zl oz \
         ordnungszahl lvpos lvposition rang rpos lfnr belegpos auftrpos bestellpos posnroz znr",
    ),
    (
        Role::ColCode,
        "art# artikelid artcode artid artikelnrlieferant artikelnrkunde ihreartikelnr \
         unsereartikelnr kundenartikelnr kdartikelnr kdartnr lieferantenartikelnr liefartnr \
         herstellernr herstellernummer herstellerartikelnr herstnr herstartnr matnr sachnr \
         sachnummer teilenr teilnr teilenummer ersatzteilnr ersatzteilnummer etnr warennr \
         bestellnummer bestnr katalognr katalognummer katnr isbnnr pzn skunr leistungsnummer \
         leistungscode leistungsziffer lstnr tarifziffer tarifnr ziffer goaziffer goanr gonr \
         goznr gebuhrenziffer gebnr gebziffer gebuhrennummer gebuhrennr ziff identnr identnummer \
         idnr artikelschlussel schlussel leistungsschlussel kostenartnr artikelgruppe warengruppe \
         wg wgr stlbnr rvgnr vvnr vvrvg kvnr kvnummer vv gkgnr modellnr typnr typennr artikelean \
         verlagsnr titelnr bestellcode kurznr artikelnrean",
    ),
    (
        Role::ColDescription,
        "artikelbez artikelname artikeltext artikelleistung artikeldienstleistung \
         artikelnrbezeichnung artikelnummerbezeichnung artnrbezeichnung bez bezeichn \
         bezeichnungderlieferung bezeichnungderlieferungleistung bezeichnungderarbeiten \
         bezeichnungderleistungen bezeichnungdesartikels bezeichnungbeschreibung bezeichnungtext \
         bezeichnung1 beschreibungderarbeiten beschreibungbezeichnung beschreibungdescription \
         descriptionbeschreibung bezeichnungdescription leistungsart leistungstext \
         leistungsposition leistungsumfang leistungsinhalt leistungsgegenstand leistungen \
         leistungartikel leistunglieferung leistungprodukt lieferungleistung \
         lieferungenleistungen lieferungenundleistungen artderleistung artderlieferung \
         artderarbeit artderarbeiten artderware artundumfangderleistung gegenstandderleistung \
         gegenstandderlieferung umfangderleistung handelsublichebezeichnung mengeundbezeichnung \
         produktname produkte produktdienstleistung produktleistung produktinformation \
         produkttext produktservice warenbez wareleistung waredienstleistung waren \
         warendienstleistungen buchungstext positionstext kurztext langtext textbeschreibung \
         textposition titel inhalt tatigkeiten tatigkeitsbeschreibung tatigkeitsbericht \
         tatigkeitbeschreibung umfang spezifikation spezifizierung dienstleistung \
         dienstleistungen serviceleistung materialtext materialleistung arbeiten arbeit \
         arbeitsbeschreibung arbeitsposition ausgefuhrtearbeiten durchgefuhrtearbeiten \
         erbrachteleistungen erbrachteleistung unsereleistung unsereleistungen \
         auftragsbeschreibung auftragsgegenstand kostenart kostenbezeichnung gebuhrenart \
         gebuhrentatbestand gebuhrenbezeichnung gebuhrenposition honorarposition honorarfur \
         beitragsart beitragfur tarif tarifbezeichnung produkttarif verbindung postenbezeichnung \
         positionbezeichnung positionbeschreibung posbezeichnung posbeschreibung posleistung \
         positionen posten rechnungsposition rechnungspositionen rechnungsposten rechnungstext \
         kurstitel kurs seminar seminartitel veranstaltung lehrgang anlass fahrtstrecke \
         frachtbezeichnung warenart guterart inhaltdersendung bemerkung bemerkungen anwendung \
         behandlung therapie untersuchung diagnoseleistung medikament lizenz paket abo domain \
         mietgegenstand gerat geratebezeichnung teilebezeichnung ersatzteil ersatzteilbezeichnung \
         teil teile buch buchtitel autortitel speise getranke speisenundgetranke konsumation \
         logis verpflegung zimmerart zimmerkategorie arrangement unterkunft zusammensetzung \
         aufgabe aufgaben projektleistung projektbeschreibung datumleistung artikelprodukt",
    ),
    (
        Role::ColQuantity,
        "mengestuck mengeeinheiten mengeme mengeeh mengeinstuck mengeinkg mengekg mengestd mengeh \
         mengestunden mengetage mengekwh mengeinkwh mengem mengem2 mengeqm mengelfm mengel \
         mengeliter mengeto menget mengegeliefert mengeberechnet mengenachte mengepersonen \
         mengeeinh mengeve mengevpe mengeinme mengemonate mengeinstunden anzahlstuck \
         anzahleinheiten anzahlme anzahleh anzahlinstuck anzahlinkg anzahlkg anzahlstd anzahlh \
         anzahlstunden anzahltage anzahlkwh anzahlinkwh anzahlm anzahlm2 anzahlqm anzahllfm \
         anzahll anzahlliter anzahlto anzahlt anzahlgeliefert anzahlberechnet anzahlnachte \
         anzahlpersonen anzahleinh anzahlve anzahlvpe anzahlinme anzahlmonate anzahlinstunden \
         anzstk anzstuck anzeinheit anzeinheiten anzme anzeh anzinstuck anzinkg anzkg anzstd anzh \
         anzstunden anztage anzkwh anzinkwh anzm anzm2 anzqm anzlfm anzl anzliter anzto anzt \
         anzgeliefert anzberechnet anznachte anzpersonen anzeinh anzve anzvpe anzinme \
         anzmengeneinheit anzmonate anzinstunden mge mg mng qtymenge mengeqty quantitat stuckzahl \
         stck stucke stuckmenge stkzahl stueck bestelltemenge geliefertemenge gelmenge geliefert \
         bermenge berechnetemenge berechnmenge rechnmenge fakturiertemenge verrechnetemenge \
         verrmenge liefmenge liefermng gesamtmenge verbrauch verbrauchkwh verbrauchinkwh \
         verbrauchm3 verbrauchsmenge mwh m3 stdh stunde stdn stdanzahl h stundenanzahl \
         stundenzahl arbeitszeit arbeitsstunden arbeitszeitstd zeit zeith zeitstd zeitinstd \
         zeitaufwand aufwand aufwandh aufwandstd aufwandinstd aufwandinh dauer dauerh dauerstd \
         dauerinh dauerinstd minuten tage manntage personentage nachte ubernachtungen monate \
         wochen personen pers teilnehmer gewichtkg tonnen kilometer gefahrenekm meter lfm lfdm qm \
         m2 ltr liter einhanz aufmass masse ausmass aw arbeitswerte ze zeiteinheiten kolli colli \
         packstucke paletten karton kartons kisten flaschen packungen pkganzahl veanzahl anzahlx \
         anzx lizenzen nutzer anzahllizenzen anzahlnutzer exemplare auflage volumen mengen mgeme",
    ),
    (
        Role::ColUnit,
        "meeinheit mengeneinh masseinheit einht enh vpe ve verpackungseinheit verpeinh gebinde \
         packung pckg einheiten basiseinheit verkaufseinheit vke vkeinheit dim dimension eht \
         mengeh einheitunit uniteinheit bme qeinheit grosse gebindegrosse inhaltve",
    ),
    (
        Role::ColUnitPrice,
        "einzelpreur einzelprchf einzelprineur einzelprnetto einzelprexklmwst einzelprohnemwst \
         einzelprnettoeur einzelpromwst einzelprohneust epreisomwst epreiseur epreischf \
         epreisineur epreisnetto epreisexklmwst epreisohnemwst epreisnettoeur epreisohneust epchf \
         epineur epexklmwst epohnemwst epnettoeur epomwst epohneust stuckpreiseur stuckpreischf \
         stuckpreisineur stuckpreisnetto stuckpreisexklmwst stuckpreisohnemwst stuckpreisnettoeur \
         stuckpreisomwst stuckpreisohneust preisomwst einzeleur einzelchf einzelineur einzelnetto \
         einzelexklmwst einzelohnemwst einzelnettoeur einzelomwst einzelohneust einhpreiseur \
         einhpreischf einhpreisineur einhpreisnetto einhpreisexklmwst einhpreisohnemwst \
         einhpreisnettoeur einhpreisomwst einhpreisohneust vkpreiseur vkpreischf vkpreisineur \
         vkpreisnetto vkpreisexklmwst vkpreisohnemwst vkpreisnettoeur vkpreisomwst vkpreisohneust \
         listenpreiseur listenpreischf listenpreisineur listenpreisnetto listenpreisexklmwst \
         listenpreisohnemwst listenpreisnettoeur listenpreisomwst listenpreisohneust \
         stundensatzeur stundensatzchf stundensatzineur stundensatznetto stundensatzexklmwst \
         stundensatzohnemwst stundensatznettoeur stundensatzomwst stundensatzohneust tagessatzeur \
         tagessatzchf tagessatzineur tagessatznetto tagessatzexklmwst tagessatzohnemwst \
         tagessatznettoeur tagessatzomwst tagessatzohneust ansatzeur ansatzchf ansatzineur \
         ansatznetto ansatzexklmwst ansatzohnemwst ansatznettoeur ansatzomwst ansatzohneust \
         einzelbetrageur einzelbetragchf einzelbetragineur einzelbetragnetto einzelbetragexklmwst \
         einzelbetragohnemwst einzelbetragnettoeur einzelbetragomwst einzelbetragohneust \
         preisstuckeur preisstuckchf preisstuckineur preisstucknetto preisstuckexklmwst \
         preisstuckohnemwst preisstucknettoeur preisstuckomwst preisstuckohneust preismeeur \
         preismechf preismeineur preismenetto preismeexklmwst preismeohnemwst preismenettoeur \
         preismeomwst preismeohneust arbeitspreiseur arbeitspreischf arbeitspreisineur \
         arbeitspreisnetto arbeitspreisexklmwst arbeitspreisohnemwst arbeitspreisnettoeur \
         arbeitspreisomwst arbeitspreisohneust satzeur satzchf satzineur satznetto satzexklmwst \
         satzohnemwst satznettoeur satzomwst satzohneust tarifeur tarifchf tarifineur tarifnetto \
         tarifexklmwst tarifohnemwst tarifnettoeur tarifomwst tarifohneust epnettochf \
         epnettoineur epnettonetto epnettoexklmwst epnettoohnemwst epnettonettoeur epnettoomwst \
         epnettoohneust einzelwerteur einzelwertchf einzelwertineur einzelwertnetto \
         einzelwertexklmwst einzelwertohnemwst einzelwertnettoeur einzelwertomwst \
         einzelwertohneust preisjeeinheit preisjestuck preisjestk preisjeme preisjeeh preisjestd \
         preisjestunde preisjeh preisjetag preisjekg preisjemonat preisjenacht preisjeperson \
         preisjeve preisjelizenz preisjenutzer preisjekm preisjekwh preisjeqm preisjem2 \
         preisjewoche preisproeinheit preisprostuck preisprostk preisprome preisproeh preisprostd \
         preisprostunde preisproh preisprotag preisprokg preispromonat preispronacht \
         preisproperson preisprove preisprolizenz preispronutzer preisprokm preisprokwh \
         preisproqm preisprom2 preisprowoche betragjeeinheit betragjestuck betragjestk betragjeme \
         betragjeeh betragjestd betragjestunde betragjeh betragjetag betragjekg betragjemonat \
         betragjenacht betragjeperson betragjeve betragjelizenz betragjenutzer betragjekm \
         betragjekwh betragjeqm betragjem2 betragjewoche betragproeinheit betragprostuck \
         betragprostk betragprome betragproeh betragprostd betragprostunde betragproh \
         betragprotag betragprokg betragpromonat betragpronacht betragproperson betragprove \
         betragprolizenz betragpronutzer betragprokm betragprokwh betragproqm betragprom2 \
         betragprowoche kostenjeeinheit kostenjestuck kostenjestk kostenjeme kostenjeeh \
         kostenjestd kostenjestunde kostenjeh kostenjetag kostenjekg kostenjemonat kostenjenacht \
         kostenjeperson kostenjeve kostenjelizenz kostenjenutzer kostenjekm kostenjekwh \
         kostenjeqm kostenjem2 kostenjewoche kostenproeinheit kostenprostuck kostenprostk \
         kostenprome kostenproeh kostenprostd kostenprostunde kostenproh kostenprotag kostenprokg \
         kostenpromonat kostenpronacht kostenproperson kostenprove kostenprolizenz \
         kostenpronutzer kostenprokm kostenprokwh kostenproqm kostenprom2 kostenprowoche \
         eurjeeinheit eurjestuck eurjestk eurjeme eurjeeh eurjestd eurjestunde eurjeh eurjetag \
         eurjekg eurjemonat eurjenacht eurjeperson eurjeve eurjelizenz eurjenutzer eurjekm \
         eurjekwh eurjeqm eurjem2 eurjewoche eurproeinheit eurprostuck eurprostk eurprome \
         eurproeh eurprostd eurprostunde eurproh eurprotag eurprokg eurpromonat eurpronacht \
         eurproperson eurprove eurprolizenz eurpronutzer eurprokm eurprokwh eurproqm eurprom2 \
         eurprowoche chfjeeinheit chfjestuck chfjestk chfjeme chfjeeh chfjestd chfjestunde chfjeh \
         chfjetag chfjekg chfjemonat chfjenacht chfjeperson chfjeve chfjelizenz chfjenutzer \
         chfjekm chfjekwh chfjeqm chfjem2 chfjewoche chfproeinheit chfprostuck chfprostk chfprome \
         chfproeh chfprostd chfprostunde chfproh chfprotag chfprokg chfpromonat chfpronacht \
         chfproperson chfprove chfprolizenz chfpronutzer chfprokm chfprokwh chfproqm chfprom2 \
         chfprowoche tarifjeeinheit tarifjestuck tarifjestk tarifjeme tarifjeeh tarifjestd \
         tarifjestunde tarifjeh tarifjetag tarifjekg tarifjemonat tarifjenacht tarifjeperson \
         tarifjeve tarifjelizenz tarifjenutzer tarifjekm tarifjekwh tarifjeqm tarifjem2 \
         tarifjewoche tarifproeinheit tarifprostuck tarifprostk tarifprome tarifproeh tarifprostd \
         tarifprostunde tarifproh tarifprotag tarifprokg tarifpromonat tarifpronacht \
         tarifproperson tarifprove tarifprolizenz tarifpronutzer tarifprokm tarifprokwh \
         tarifproqm tarifprom2 tarifprowoche preisme preiseh preisstd preisstunde preish preistag \
         preiskg preismonat preisnacht preisperson preisve preis100 preiseinh preiskm preiskwh \
         preisqm preism2 preisct preiswoche eureinheit eurstuck eurstk eurme eureh eurstd \
         eurstunde eurh eurtag eurkg eurmonat eurnacht eurperson eurve eur100 eureinh eurkm \
         eurkwh eurqm eurm2 eurct eurwoche euroeinheit eurostuck eurostk eurome euroeh eurostd \
         eurostunde euroh eurotag eurokg euromonat euronacht europerson eurove euro100 euroeinh \
         eurokm eurokwh euroqm eurom2 euroct eurowoche chfeinheit chfstuck chfstk chfme chfeh \
         chfstd chfstunde chfh chftag chfkg chfmonat chfnacht chfperson chfve chf100 chfeinh \
         chfkm chfkwh chfqm chfm2 chfct chfwoche kostenstuck kostenme kosteneh kostenstd \
         kostenstunde kostenh kostentag kostenkg kostenmonat kostennacht kostenperson kostenve \
         kosten100 kosteneinh kostenkm kostenkwh kostenqm kostenm2 kostenct kostenwoche \
         betrageinheit betragstuck betragstk betragme betrageh betragstd betragstunde betragh \
         betragtag betragkg betragmonat betragnacht betragperson betragve betrag100 betrageinh \
         betragkm betragkwh betragqm betragm2 betragct betragwoche preisje preispro preisper \
         kostenje kostenpro kostenper betragje betragpro betragper einzelpr einzelpreise \
         einzelbetrag einzelbetrage einzelwert nettoep nettoeinzel nettostuckpreis einheitspr \
         einhpr einhpreis epr ehpreis ehpr stuckpr stpreis stpr stckpreis stkpr preise vk vkpreis \
         verkaufspreis listenpreis lp katalogpreis bruttopreisliste uvp normalpreis grundpreis \
         arbeitspreis verbrauchspreis ctkwh centkwh ctjekwh tarifpreis stundenpreis stundenlohn \
         tagessatz tagespreis monatspreis monatsmiete mietemonat mietpreis zimmerpreis \
         ubernachtungspreis verrechnungssatz verrechnungspreis kalkulationssatz honorarsatz \
         taxpunktwert tpwert punktwert gebuhrensatz einfachsatz mietsatz kilometersatz kmsatz \
         tonnenpreis frachtsatz seitenpreis kurspreis teilnahmegebuhr einzelgebuhr gebuhrje aeur \
         jeeinheit jestuck prostuck proeinheit promonat prostd perstk pstk pereinheit preisa eura \
         pe preispe rabattierterpreis nettostundensatz einzelpreisnachrabatt preisnachrabatt \
         epnachrabatt einstandspreis",
    ),
    (
        Role::ColTaxRate,
        "mwstcode mwstkz mwstschl mwstschlussel mwstkennzeichen mwstcd mwstkl mwstklasse mwstkey \
         mwstsl ustcode ustkz ustschl ustschlussel ustkennzeichen ustcd ustkl ustklasse ustkey \
         ustsl steuercode steuerkz steuerschl steuerschlussel steuerkennzeichen steuercd steuerkl \
         steuerklasse steuerkey steuersl stsatz stsatz% stsatzin% stin% stinprozent stprozent \
         stcode stkz stschl stschlussel stkennzeichen stcd stkl stklasse stkey stsl mw% mwsatz \
         mwsatz% mwsatzin% mwin% mwinprozent mwprozent mwcode mwkz mwschl mwschlussel \
         mwkennzeichen mwcd mwkl mwklasse mwkey mwsl umsatzsteuercode umsatzsteuerkz \
         umsatzsteuerschl umsatzsteuerschlussel umsatzsteuerkennzeichen umsatzsteuercd \
         umsatzsteuerkl umsatzsteuerklasse umsatzsteuerkey umsatzsteuersl mehrwertsteuercode \
         mehrwertsteuerkz mehrwertsteuerschl mehrwertsteuerschlussel mehrwertsteuerkennzeichen \
         mehrwertsteuercd mehrwertsteuerkl mehrwertsteuerklasse mehrwertsteuerkey \
         mehrwertsteuersl ustsatz% ustsatzin% ustin% ustinprozent ustprozent mst% mstsatz \
         mstsatz% mstsatzin% mstin% mstinprozent mstprozent mstcode mstkz mstschl mstschlussel \
         mstkennzeichen mstcd mstkl mstklasse mstkey mstsl %st mwstr st mwsts ustvoll mwstvat \
         vatmwst taxmwst mwstproz umst umsst% ustart prozent",
    ),
    (
        Role::ColTaxAmount,
        "mwsteuro mwstchf mwstineur mwstineuro mwstinchf mwstbetr mwstanteil usteur usteuro \
         ustchf ustineur ustineuro ustinchf ustbetr ustanteil steuereur steuereuro steuerchf \
         steuerineur steuerineuro steuerinchf steuerbetr steueranteil umsatzsteuereur \
         umsatzsteuereuro umsatzsteuerchf umsatzsteuerineur umsatzsteuerineuro umsatzsteuerinchf \
         umsatzsteuerbetr umsatzsteueranteil mehrwertsteuereur mehrwertsteuereuro \
         mehrwertsteuerchf mehrwertsteuerineur mehrwertsteuerineuro mehrwertsteuerinchf \
         mehrwertsteuerbetr mehrwertsteueranteil umsatzsteuer mehrwertsteuer steuern",
    ),
    (
        Role::ColDiscount,
        "rabatteur rabattchf rabattineur rabin% rabinprozent rabprozent rabeur rabchf rabbetrag \
         rabsatz rabineur nachlasseur nachlasschf nachlassineur abzugeur abzugchf abzugineur \
         abzug nachl% nachlin% nachlinprozent nachlprozent nachleur nachlchf nachlbetrag \
         nachlsatz nachlineur nachl rbt% rbtin% rbtinprozent rbtprozent rbteur rbtchf rbtbetrag \
         rbtsatz rbtineur rbt zeilenrabatt% zeilenrabattin% zeilenrabattinprozent \
         zeilenrabattprozent zeilenrabatteur zeilenrabattchf zeilenrabattbetrag zeilenrabattsatz \
         zeilenrabattineur zeilenrabatt positionsrabatt% positionsrabattin% \
         positionsrabattinprozent positionsrabattprozent positionsrabatteur positionsrabattchf \
         positionsrabattbetrag positionsrabattsatz positionsrabattineur positionsrabatt \
         artikelrabatt% artikelrabattin% artikelrabattinprozent artikelrabattprozent \
         artikelrabatteur artikelrabattchf artikelrabattbetrag artikelrabattsatz \
         artikelrabattineur artikelrabatt grundrabatt% grundrabattin% grundrabattinprozent \
         grundrabattprozent grundrabatteur grundrabattchf grundrabattbetrag grundrabattsatz \
         grundrabattineur grundrabatt rabattzuschlag% rabattzuschlagin% rabattzuschlaginprozent \
         rabattzuschlagprozent rabattzuschlageur rabattzuschlagchf rabattzuschlagbetrag \
         rabattzuschlagsatz rabattzuschlagineur rabattzuschlag zuabschlag% zuabschlagin% \
         zuabschlaginprozent zuabschlagprozent zuabschlageur zuabschlagchf zuabschlagbetrag \
         zuabschlagsatz zuabschlagineur zuabschlag abschlag% abschlagin% abschlaginprozent \
         abschlagprozent abschlageur abschlagchf abschlagbetrag abschlagsatz abschlagineur \
         abschlag skontoeur skontochf skontoineur skonto minderung% minderungin% \
         minderunginprozent minderungprozent minderungeur minderungchf minderungbetrag \
         minderungsatz minderungineur minderung %rab rb% r% rab1 rabatt1 rabatte rabattgruppe \
         rabattje rabattpreisdiff prozrabatt",
    ),
    (
        Role::ColAmount,
        "gesamtexkl gesamtomwst gesamtbetragexkl gesamtbetragomwst betragexkl betragomwst \
         summeexkl summeomwst totalexkl totalomwst wertexkl wertomwst nettobetrageur \
         nettobetragchf nettobetragineur nettobetragineuro nettobetraginchf nettobetragnetto \
         nettobetragexkl nettobetragnettoeur nettobetragomwst gesamtnettoexkl gesamtnettoomwst \
         gpreiseur gpreischf gpreisineur gpreisineuro gpreisinchf gpreisnetto gpreisexklmwst \
         gpreisohnemwst gpreisexkl gpreisnettoeur gpreisomwst gpreisohneust gpreisexklust gpchf \
         gpineur gpineuro gpinchf gpexklmwst gpohnemwst gpexkl gpnettoeur gpomwst gpohneust \
         gpexklust positionspreiseur positionspreischf positionspreisineur positionspreisineuro \
         positionspreisinchf positionspreisexklmwst positionspreisohnemwst positionspreisexkl \
         positionspreisomwst positionspreisohneust positionspreisexklust preiseur preischf \
         preisineur preisineuro preisinchf preisnetto preisexklmwst preisohnemwst preisexkl \
         preisnettoeur preisomwst preisohneust preisexklust nettowertexkl nettowertomwst \
         nettosummeexkl nettosummeomwst totalbetragexkl totalbetragomwst gesamtwertexkl \
         gesamtwertomwst nettoeur nettochf nettoineur nettoineuro nettoinchf nettonetto nettoexkl \
         nettonettoeur nettoomwst entgeltexkl entgeltomwst honorareur honorarchf honorarineur \
         honorarineuro honorarinchf honorarnetto honorarexklmwst honorarohnemwst honorarexkl \
         honorarnettoeur honoraromwst honorarohneust honorarexklust kosteneur kostenchf \
         kostenineur kostenineuro kosteninchf kostennetto kostenexklmwst kostenohnemwst \
         kostenexkl kostennettoeur kostenomwst kostenohneust kostenexklust nettopreiseur \
         nettopreischf nettopreisineur nettopreisineuro nettopreisinchf nettopreisnetto \
         nettopreisexklmwst nettopreisohnemwst nettopreisexkl nettopreisnettoeur nettopreisomwst \
         nettopreisohneust nettopreisexklust gebuhreur gebuhrchf gebuhrineur gebuhrineuro \
         gebuhrinchf gebuhrnetto gebuhrexklmwst gebuhrohnemwst gebuhrexkl gebuhrnettoeur \
         gebuhromwst gebuhrohneust gebuhrexklust umsatzeur umsatzchf umsatzineur umsatzineuro \
         umsatzinchf umsatznetto umsatzexklmwst umsatzohnemwst umsatzexkl umsatznettoeur \
         umsatzomwst umsatzohneust umsatzexklust rechnungsbetrageur rechnungsbetragchf \
         rechnungsbetragineur rechnungsbetragineuro rechnungsbetraginchf rechnungsbetragexkl \
         rechnungsbetragomwst gesamtpreur gesamtprchf gesamtprineur gesamtprineuro gesamtprinchf \
         gesamtprnetto gesamtprexklmwst gesamtprohnemwst gesamtprexkl gesamtprnettoeur \
         gesamtpromwst gesamtprohneust gesamtprexklust nettogesamtexkl nettogesamtomwst \
         betragnettoexkl betragnettoomwst totalnettoexkl totalnettoomwst summenettoexkl \
         summenettoomwst einzelsummeeur einzelsummechf einzelsummeineur einzelsummeineuro \
         einzelsummeinchf einzelsummenetto einzelsummeexklmwst einzelsummeohnemwst \
         einzelsummeexkl einzelsummenettoeur einzelsummeomwst einzelsummeohneust \
         einzelsummeexklust eurnetto euronetto chfnetto gpr gespreis gespr gesbetrag gesamtpr \
         gesamtpreise gesnetto gessumme geseur gesbetr nettobetr nettoumsatz pospreis \
         positionspreis zeilenpreis endbetrag umsatz honorar honorarbetrag gebuhrenbetrag kosten \
         belastung solleur rechnungsbetrag forderung betrage beitrage pramie miete mietbetrag \
         mietzins frachtbetrag frachtpreis fuhrlohn rechnungswert fakturawert verguetung \
         vergutung preisfurmenge preisxmenge",
    ),
    (
        Role::ColOther,
        "bruttoeur bruttoeuro bruttochf bruttoineur bruttomwst bruttoust bruttoinklmwst \
         gesamtbruttomwst gesamtbruttoust betragbruttomwst betragbruttoust bruttopreiseur \
         bruttopreiseuro bruttopreischf bruttopreisineur bruttopreismwst bruttopreisust \
         bruttopreisinklmwst gesamtpreisbruttoeur gesamtpreisbruttoeuro gesamtpreisbruttochf \
         gesamtpreisbruttoineur gesamtpreisbruttomwst gesamtpreisbruttoust \
         gesamtpreisbruttoinklmwst gesamtpreisbrutto summebruttomwst summebruttoust \
         totalbruttomwst totalbruttoust bruttobetrageur bruttobetrageuro bruttobetragchf \
         bruttobetragineur bruttobetragmwst bruttobetragust bruttobetraginklmwst \
         einzelpreisbruttoeur einzelpreisbruttoeuro einzelpreisbruttochf einzelpreisbruttoineur \
         einzelpreisbruttomwst einzelpreisbruttoust einzelpreisbruttoinklmwst einzelpreisbrutto \
         preisbruttoeur preisbruttoeuro preisbruttochf preisbruttoineur preisbruttomwst \
         preisbruttoust preisbruttoinklmwst preisbrutto epbruttoeur epbruttoeuro epbruttochf \
         epbruttoineur epbruttomwst epbruttoust epbruttoinklmwst epbrutto bruttowertmwst \
         bruttowertust gesamtbetragbruttomwst gesamtbetragbruttoust wertbruttomwst wertbruttoust \
         bruttosummeeur bruttosummeeuro bruttosummechf bruttosummeineur bruttosummemwst \
         bruttosummeust bruttosummeinklmwst bruttosumme betraginkleur betraginkleuro \
         betraginklchf betraginklineur betraginkl preisinkleur preisinkleuro preisinklchf \
         preisinklineur preisinklmwst preisinklust preisinkl totalinkleur \
         totalinkleuro totalinklchf totalinklineur totalinkl gesamtinkleur gesamtinkleuro \
         gesamtinklchf gesamtinklineur gesamtinkl summeinkleur summeinkleuro summeinklchf \
         summeinklineur summeinkl bruttoeinzelpreis bruttogesamtpreis bruttoep bruttogp \
         preisinclmwst preismitmwst preisinklsteuer preiseinschlmwst preisinklumsatzsteuer \
         preisinklmehrwertsteuer gesamtpreisinklmwst gesamtpreisinklust gesamtpreisinclmwst \
         gesamtpreismitmwst gesamtpreisinkl gesamtpreisinklsteuer gesamtpreiseinschlmwst \
         gesamtpreisinklumsatzsteuer gesamtpreisinklmehrwertsteuer wertinkl endpreisinklmwst \
         endpreisinklust endpreisinclmwst endpreismitmwst endpreisinkl endpreisinklsteuer \
         endpreiseinschlmwst endpreisinklumsatzsteuer endpreisinklmehrwertsteuer \
         einzelpreisinklmwst einzelpreisinklust einzelpreisinclmwst einzelpreismitmwst \
         einzelpreisinkl einzelpreisinklsteuer einzelpreiseinschlmwst einzelpreisinklumsatzsteuer \
         einzelpreisinklmehrwertsteuer stuckpreisinklmwst stuckpreisinklust stuckpreisinclmwst \
         stuckpreismitmwst stuckpreisinkl stuckpreisinklsteuer stuckpreiseinschlmwst \
         stuckpreisinklumsatzsteuer stuckpreisinklmehrwertsteuer gesamtbetraginkl epinklmwst \
         epinklust epinclmwst epmitmwst epinkl epinklsteuer epeinschlmwst epinklumsatzsteuer \
         epinklmehrwertsteuer datum leistungsdatum lieferdatum liefertermin ausfuhrungsdatum \
         behandlungsdatum datumvon datumbis zeitraum leistungszeitraum uhrzeit wochentag kw woche \
         lieferwoche faktor fkt steigerungsfaktor steigerung bestellmenge bestellt bestmenge \
         bestelltemenge restmenge ruckstand ruckstandsmenge offenemenge nachlieferung \
         restlieferung zolltarifnr zolltarifnummer statistischenr statnr warentarif ursprung \
         ursprungsland herkunft herkunftsland charge chargennr chargenr chargennummer losnr \
         seriennr seriennummer mhd haltbarkeit lagerort lager lagerplatz regal gewicht \
         einzelgewicht gesamtgewicht gewichtnetto gewichtbrutto gew gewkg kgnetto zahlerstand \
         zahlerstandalt zahlerstandneu alterstand neuerstand standalt standneu anfangsstand \
         endstand differenz zahlernr zahlernummer zahlerart brennwert zustandszahl \
         umrechnungsfaktor mitarbeiter techniker kurzel sachbearbeiter kostenstelle kst \
         lieferschein lieferscheinnr lsnr auftragsnr auftragnr auftrag projekt projektnr \
         einkaufspreis listenpreisgesamt uvpgesamt bisherabgerechnet kumuliert gesamtbisher \
         vormonat vorjahr anteil anteil% leistungsstand% fertigstellung% kennzeichen fahrer \
         fahrzeugnr pfand wahrung whg kurs kommission farbe grosse abmessung abmessungen lange \
         breite hohe dicke qualitat zustand status bild verfugbarkeit lieferzeit",
    ),
];
