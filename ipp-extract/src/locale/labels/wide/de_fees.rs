//! German: shipping and fees.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Shipping,
        "versandgebuhren versandspesen frachtgebuhr frachtgebuhren frachtpauschale \
         frachtkostenpauschale frachtspesen liefergebuhr liefergebuhren lieferkostenpauschale \
         lieferkostenanteil lieferspesen transportgebuhr transportgebuhren transportpauschale \
         transportkostenpauschale transportkostenanteil transportspesen portogebuhr portogebuhren \
         portopauschale portokostenpauschale portokostenanteil portospesen zustellkosten \
         zustellgebuhr zustellgebuhren zustellpauschale zustellkostenpauschale \
         zustellkostenanteil zustellspesen speditionsgebuhr speditionsgebuhren \
         speditionspauschale speditionskostenpauschale speditionskostenanteil speditionsspesen \
         paketkosten paketgebuhr paketgebuhren paketpauschale paketkostenpauschale \
         paketkostenanteil paketspesen kurierkosten kuriergebuhr kuriergebuhren kurierpauschale \
         kurierkostenpauschale kurierkostenanteil kurierspesen expresskosten expressgebuhr \
         expressgebuhren expresspauschale expresskostenpauschale expresskostenanteil \
         expressspesen anfahrtsgebuhr anfahrtsgebuhren anfahrtskostenpauschale \
         anfahrtskostenanteil anfahrtsspesen anfahrtkosten anfahrtgebuhr anfahrtgebuhren \
         anfahrtpauschale anfahrtkostenpauschale anfahrtkostenanteil anfahrtspesen \
         anlieferungskosten anlieferungsgebuhr anlieferungsgebuhren anlieferungspauschale \
         anlieferungskostenpauschale anlieferungskostenanteil anlieferungsspesen \
         anlieferungkosten anlieferunggebuhr anlieferunggebuhren anlieferungpauschale \
         anlieferungkostenpauschale anlieferungkostenanteil anlieferungspesen zufuhrkosten \
         zufuhrgebuhr zufuhrgebuhren zufuhrpauschale zufuhrkostenpauschale zufuhrkostenanteil \
         zufuhrspesen versandkostengebuhr versandkostengebuhren \
         versandkostenspesen lieferungskosten lieferungsgebuhr \
         lieferungsgebuhren lieferungspauschale lieferungskostenpauschale lieferungskostenanteil \
         lieferungsspesen lieferungkosten lieferunggebuhr lieferunggebuhren lieferungpauschale \
         lieferungkostenpauschale lieferungkostenanteil lieferungspesen auslieferungskosten \
         auslieferungsgebuhr auslieferungsgebuhren auslieferungspauschale \
         auslieferungskostenpauschale auslieferungskostenanteil auslieferungsspesen \
         verpackungsundversandkosten verpackungsundversandgebuhr verpackungsundversandgebuhren \
         verpackungsundversandpauschale verpackungsundversandkostenpauschale \
         verpackungsundversandkostenanteil verpackungsundversandspesen \
         versandundverpackungskosten versandundverpackungsgebuhr versandundverpackungsgebuhren \
         versandundverpackungspauschale versandundverpackungskostenpauschale \
         versandundverpackungskostenanteil versandundverpackungsspesen portoundverpackungskosten \
         portoundverpackungsgebuhr portoundverpackungsgebuhren portoundverpackungspauschale \
         portoundverpackungskostenpauschale portoundverpackungskostenanteil \
         portoundverpackungsspesen logistikkosten logistikgebuhr logistikgebuhren \
         logistikkostenpauschale logistikkostenanteil logistikspesen postversandkosten \
         postversandgebuhr postversandgebuhren postversandpauschale postversandkostenpauschale \
         postversandkostenanteil postversandspesen paketversandkosten paketversandgebuhr \
         paketversandgebuhren paketversandpauschale paketversandkostenpauschale \
         paketversandkostenanteil paketversandspesen expressversandkosten expressversandgebuhr \
         expressversandgebuhren expressversandpauschale expressversandkostenpauschale \
         expressversandkostenanteil expressversandspesen briefkosten briefgebuhr briefgebuhren \
         briefpauschale briefkostenpauschale briefkostenanteil briefspesen postkosten postgebuhr \
         postgebuhren postpauschale postkostenpauschale postkostenanteil postspesen \
         bahnfrachtkosten bahnfrachtgebuhr bahnfrachtgebuhren bahnfrachtpauschale \
         bahnfrachtkostenpauschale bahnfrachtkostenanteil bahnfrachtspesen luftfrachtkosten \
         luftfrachtgebuhr luftfrachtgebuhren luftfrachtpauschale luftfrachtkostenpauschale \
         luftfrachtkostenanteil luftfrachtspesen seefrachtkosten seefrachtgebuhr \
         seefrachtgebuhren seefrachtpauschale seefrachtkostenpauschale seefrachtkostenanteil \
         seefrachtspesen verladekosten verladegebuhr verladegebuhren verladepauschale \
         verladekostenpauschale verladekostenanteil verladespesen abholkosten abholgebuhr \
         abholgebuhren abholpauschale abholkostenpauschale abholkostenanteil abholspesen \
         hauszustellkosten hauszustellgebuhr hauszustellgebuhren hauszustellpauschale \
         hauszustellkostenpauschale hauszustellkostenanteil hauszustellspesen \
         verpackungsundfrachtkosten verpackungsundfrachtgebuhr verpackungsundfrachtgebuhren \
         verpackungsundfrachtpauschale verpackungsundfrachtkostenpauschale \
         verpackungsundfrachtkostenanteil verpackungsundfrachtspesen frachtundverpackungskosten \
         frachtundverpackungsgebuhr frachtundverpackungsgebuhren frachtundverpackungspauschale \
         frachtundverpackungskostenpauschale frachtundverpackungskostenanteil \
         frachtundverpackungsspesen transportundverpackungskosten transportundverpackungsgebuhr \
         transportundverpackungsgebuhren transportundverpackungspauschale \
         transportundverpackungskostenpauschale transportundverpackungskostenanteil \
         transportundverpackungsspesen anreisekosten anreisegebuhr anreisegebuhren \
         anreisepauschale anreisekostenpauschale anreisekostenanteil anreisespesen zzglversand \
         zzglfracht zzglfrachtkosten zzglporto zzgllieferkosten zzgltransport zzgltransportkosten \
         zzglverpackungundversand zzglversandundverpackung zzglportoundverpackung \
         zzglportoundversand zzglportoundversandkosten zzglversandundporto zzglverpackungundporto \
         zzglfrachtundverpackung zzglverpackungundfracht zzglverpackungundtransport \
         zzgltransportundverpackung zzglportoverpackung zzglverpackungporto zzglversandverpackung \
         zzglverpackungversand zzglfrachtverpackung zzglversandhandling zzglversandundbearbeitung \
         zzglversandundhandlingkosten zzglversandundbearbeitungskosten \
         zzglversandundverpackungskosten zzglportoundverpackungskosten zzglfrachtundnebenkosten \
         zzgllieferung zzgllieferpauschale zzglversandpauschale zzgllieferungundmontage \
         zzglzustellung zzglliefergebuhr zuzuglichversand zuzuglichfracht zuzuglichfrachtkosten \
         zuzuglichporto zuzuglichlieferkosten zuzuglichtransport zuzuglichtransportkosten \
         zuzuglichverpackungundversand zuzuglichversandundverpackung zuzuglichportoundverpackung \
         zuzuglichportoundversand zuzuglichportoundversandkosten zuzuglichversandundporto \
         zuzuglichverpackungundporto zuzuglichfrachtundverpackung zuzuglichverpackungundfracht \
         zuzuglichverpackungundtransport zuzuglichtransportundverpackung zuzuglichportoverpackung \
         zuzuglichverpackungporto zuzuglichversandverpackung zuzuglichverpackungversand \
         zuzuglichfrachtverpackung zuzuglichversandhandling zuzuglichversandundbearbeitung \
         zuzuglichversandundhandlingkosten zuzuglichversandundbearbeitungskosten \
         zuzuglichversandundverpackungskosten zuzuglichportoundverpackungskosten \
         zuzuglichfrachtundnebenkosten zuzuglichlieferung zuzuglichlieferpauschale \
         zuzuglichversandpauschale zuzuglichlieferungundmontage zuzuglichzustellung \
         zuzuglichliefergebuhr portoundversand portoundversandkosten versandundporto \
         verpackungundporto verpackungundfracht verpackungundtransport transportundverpackung \
         portoverpackung verpackungporto versandverpackung verpackungversand frachtverpackung \
         versandhandling versandundbearbeitung versandundbearbeitungskosten frachtundnebenkosten \
         lieferungundmontage versandnetto versandgesamt versandpauschal versandanteilig \
         versandperpost versandinland versandausland versanddeutschland versandosterreich \
         versandschweiz versandstandard versandexpress versandkostennetto versandkostenpauschal \
         versandkostenanteilig versandkostenperpost versandkosteninland versandkostenausland \
         versandkostendeutschland versandkostenosterreich versandkostenschweiz \
         versandkostenstandard versandkostenexpress lieferungnetto lieferunggesamt \
         lieferungpauschal lieferunganteilig lieferungperpost lieferunginland lieferungausland \
         lieferungdeutschland lieferungosterreich lieferungschweiz lieferungstandard \
         lieferungexpress portonetto portopauschal portoanteilig portoperpost portoinland \
         portoausland portodeutschland portoosterreich portoschweiz portostandard portoexpress \
         frachtnetto frachtpauschal frachtanteilig frachtperpost frachtinland frachtausland \
         frachtdeutschland frachtosterreich frachtschweiz frachtstandard frachtexpress \
         transportnetto transportpauschal transportanteilig transportperpost transportinland \
         transportausland transportdeutschland transportosterreich transportschweiz \
         transportstandard transportexpress frachtkostenpauschal frachtkostenanteilig \
         frachtkostenperpost frachtkosteninland frachtkostenausland frachtkostendeutschland \
         frachtkostenosterreich frachtkostenschweiz frachtkostenstandard frachtkostenexpress \
         transportkostenpauschal transportkostenanteilig transportkostenperpost \
         transportkosteninland transportkostenausland transportkostendeutschland \
         transportkostenosterreich transportkostenschweiz transportkostenstandard \
         transportkostenexpress standardversand expressversand versicherterversand postversand \
         paketpost speditionsversand spedition kurier kurierdienst kurierfahrt express \
         expresslieferung hauslieferung hauszustellung frachtzuschlag portozuschlag portoauslagen \
         postundporto frankatur frachtanteil frachtvergutung frachtabrechnunganteil \
         lieferungfreihaus versandundversicherung frachtundversicherung anfahrtundabfahrt \
         anundabfahrt anundabfahrtskosten anabfahrt anfahrtpauschal wegpauschale wegkosten \
         fahrtkosten fahrkosten fahrtkostenpauschale fahrtpauschale fahrpauschale zufahrt \
         sperrgutversand selbstabholung abholung camionnage autospesen",
    ),
    (
        Role::Charge,
        "mindermengenzuschlage mindestmengenzuschlage kleinmengenzuschlage \
         mindestbestellzuschlage kleinbestellzuschlage kleinrechnungszuschlage \
         kleinauftragszuschlage kleinstauftragszuschlage expresszuschlage eilzuschlage \
         terminzuschlage nachtzuschlage wochenendzuschlage sonntagszuschlage feiertagszuschlage \
         samstagszuschlage notdienstzuschlage bereitschaftszuschlage auslandszuschlage \
         inselzuschlage sperrgutzuschlage gefahrgutzuschlage langgutzuschlage uberlangenzuschlage \
         dieselzuschlage treibstoffzuschlage kraftstoffzuschlage energiezuschlage \
         energiekostenzuschlage gaszuschlage stromzuschlage mautzuschlage mautkostenzuschlage \
         co2zuschlage klimazuschlage umweltzuschlage teuerungszuschlage metallzuschlage \
         kupferzuschlage messingzuschlage aluminiumzuschlage stahlzuschlage rohstoffzuschlage \
         materialzuschlage materialteuerungszuschlage legierungszuschlage schrottzuschlage \
         zinnzuschlage mtzzuschlage saisonzuschlage winterzuschlage hochsaisonzuschlage \
         einzelzimmerzuschlage kurzaufenthaltszuschlage servicezuschlage komfortzuschlage \
         zuschnittzuschlage anbruchzuschlage verpackungszuschlage zahlungsartzuschlage \
         kreditkartenzuschlage paypalzuschlage nachnahmezuschlage logistikzuschlage \
         frachtkostenzuschlage transportzuschlage krisenzuschlage sicherheitszuschlage \
         hygienezuschlage coronazuschlage covidzuschlage flughafenzuschlage kerosinzuschlage \
         tankzuschlage peakzuschlage rechnungszuschlage papierrechnungszuschlage schmutzzuschlage \
         erschwerniszuschlage hohenzuschlage montagezuschlage auslosungszuschlage risikozuschlage \
         mehrpreiszuschlage sonderzuschlage bearbeitungsgebuhren rechnungsversandgebuhr \
         rechnungsversandgebuhren rechnungsversandpauschale papierrechnungsgebuhr \
         papierrechnungsgebuhren papierrechnungspauschale mahnpauschale nachnahmegebuhren \
         nachnahmepauschale servicegebuhren systemgebuhr systemgebuhren systempauschale \
         plattformgebuhr plattformgebuhren plattformpauschale vermittlungsgebuhr \
         vermittlungsgebuhren vermittlungspauschale anmeldegebuhr anmeldegebuhren \
         anmeldepauschale aufnahmegebuhr aufnahmegebuhren aufnahmepauschale einrichtungsgebuhr \
         einrichtungsgebuhren einrichtungspauschale bereitstellungsgebuhr bereitstellungsgebuhren \
         bereitstellungspauschale anschlussgebuhr anschlussgebuhren anschlusspauschale \
         aktivierungsgebuhr aktivierungsgebuhren aktivierungspauschale freischaltgebuhr \
         freischaltgebuhren freischaltpauschale verwaltungsgebuhr verwaltungsgebuhren \
         abwicklungsgebuhr abwicklungsgebuhren abwicklungspauschale handlinggebuhr \
         handlinggebuhren handlingpauschale zahlungsgebuhren zahlungspauschale transaktionsgebuhr \
         transaktionsgebuhren transaktionspauschale kreditkartengebuhren kreditkartenpauschale \
         paypalgebuhr paypalgebuhren paypalpauschale ticketgebuhr ticketgebuhren ticketpauschale \
         buchungsgebuhr buchungsgebuhren buchungspauschale reservierungsgebuhr \
         reservierungsgebuhren reservierungspauschale stornogebuhr stornogebuhren stornopauschale \
         stornierungsgebuhr stornierungsgebuhren stornierungspauschale umbuchungsgebuhr \
         umbuchungsgebuhren umbuchungspauschale reinigungsgebuhr reinigungsgebuhren \
         reinigungspauschale entsorgungsgebuhren recyclinggebuhr recyclinggebuhren \
         recyclingpauschale avisgebuhr avisgebuhren avispauschale zollgebuhr zollgebuhren \
         zollpauschale verzollungsgebuhr verzollungsgebuhren verzollungspauschale \
         zollabfertigungsgebuhr zollabfertigungsgebuhren zollabfertigungspauschale \
         abfertigungsgebuhr abfertigungsgebuhren abfertigungspauschale lagergebuhr lagergebuhren \
         lagerpauschale standgebuhr standgebuhren standpauschale liegegebuhr liegegebuhren \
         liegepauschale wiegegebuhr wiegegebuhren wiegepauschale deponiegebuhr deponiegebuhren \
         deponiepauschale kontrollgebuhr kontrollgebuhren kontrollpauschale prufgebuhr \
         prufgebuhren prufpauschale ausstellungsgebuhr ausstellungsgebuhren ausstellungspauschale \
         beglaubigungsgebuhr beglaubigungsgebuhren beglaubigungspauschale schreibgebuhr \
         schreibgebuhren schreibpauschale kopiergebuhr kopiergebuhren kopierpauschale druckgebuhr \
         druckgebuhren druckpauschale lizenzgebuhr lizenzgebuhren lizenzpauschale nutzungsgebuhr \
         nutzungsgebuhren nutzungspauschale versicherungsgebuhr versicherungsgebuhren \
         versicherungspauschale inkassogebuhr inkassogebuhren inkassopauschale \
         rucklastschriftgebuhr rucklastschriftgebuhren rucklastschriftpauschale \
         ruckbuchungsgebuhr ruckbuchungsgebuhren ruckbuchungspauschale sperrgebuhr sperrgebuhren \
         sperrpauschale mindestgebuhr mindestgebuhren mindestpauschale grundgebuhr grundgebuhren \
         grundpauschale gestellungsgebuhr gestellungsgebuhren gestellungspauschale \
         palettentauschgebuhr palettentauschgebuhren palettentauschpauschale tauschgebuhr \
         tauschgebuhren tauschpauschale mautgebuhr mautgebuhren mautpauschale \
         strassenbenutzungsgebuhr strassenbenutzungsgebuhren strassenbenutzungspauschale \
         parkplatzgebuhr parkplatzgebuhren parkplatzpauschale parkgebuhr parkgebuhren \
         parkpauschale agenturgebuhr agenturgebuhren agenturpauschale konzessionsgebuhr \
         konzessionsgebuhren konzessionspauschale urhebergebuhr urhebergebuhren urheberpauschale \
         gemagebuhr gemagebuhren gemapauschale beratungsgebuhr beratungsgebuhren \
         beratungspauschale sicherheitsgebuhr sicherheitsgebuhren sicherheitspauschale \
         flughafengebuhr flughafengebuhren flughafenpauschale hafengebuhr hafengebuhren \
         hafenpauschale terminalgebuhr terminalgebuhren terminalpauschale containergebuhr \
         containergebuhren containerpauschale dokumentengebuhr dokumentengebuhren \
         dokumentenpauschale zusatzgebuhr zusatzgebuhren zusatzpauschale verleihgebuhr \
         verleihgebuhren verleihpauschale leihgebuhr leihgebuhren leihpauschale \
         leihverpackungsgebuhr leihverpackungsgebuhren leihverpackungspauschale \
         mietverpackungsgebuhr mietverpackungsgebuhren mietverpackungspauschale bankgebuhr \
         bankgebuhren bankpauschale kontogebuhr kontogebuhren kontopauschale wechselgebuhr \
         wechselgebuhren wechselpauschale eintrittsgebuhr eintrittsgebuhren eintrittspauschale \
         prufungsgebuhr prufungsgebuhren prufungspauschale kurtaxengebuhr kurtaxengebuhren \
         kurtaxenpauschale tourismusgebuhr tourismusgebuhren tourismuspauschale \
         vorgezogeneentsorgungsgebuhr vorgezogeneentsorgungsgebuhren \
         vorgezogeneentsorgungspauschale vorgezogenerecyclinggebuhr vorgezogenerecyclinggebuhren \
         vorgezogenerecyclingpauschale versicherungskosten kleinmaterialpauschale \
         kleinmaterialkosten kleinteilepauschale kleinteilekosten kleinteilpauschale \
         kleinteilkosten hilfsmaterialpauschale hilfsmaterialkosten verbrauchsmaterialpauschale \
         verbrauchsmaterialkosten hilfsundverbrauchsmaterialpauschale \
         hilfsundverbrauchsmaterialkosten betriebsmittelpauschale betriebsmittelkosten \
         materialpauschale werkzeugpauschale werkzeugkosten werkstattmaterialpauschale \
         werkstattmaterialkosten umweltkosten entsorgungskosten abfallpauschale abfallkosten \
         rustpauschale rustkosten einrichtpauschale einrichtkosten \
         baustelleneinrichtungspauschale baustelleneinrichtungskosten telefonpauschale \
         telefonkosten telekommunikationspauschale telekommunikationskosten \
         postundtelekommunikationspauschale postundtelekommunikationskosten auslagenpauschale \
         auslagenkosten buropauschale burokosten reisepauschale reisekosten reisekostenpauschale \
         verpflegungspauschale verpflegungskosten spesenpauschale spesenkosten \
         nebenkostenpauschale schmiermittelpauschale schmiermittelkosten \
         energiepauschale energiekosten maschinenpauschale fahrzeugpauschale fahrzeugkosten \
         kfzpauschale kfzkosten geratepauschale geratekosten verwaltungskosten abwicklungskosten \
         auftragspauschale auftragskosten handlingkosten kommissionierpauschale \
         kommissionierkosten bearbeitungskosten portfoliopauschale portfoliokosten \
         wartungspauschale wartungskosten administrationspauschale administrationskosten \
         pauschalefurpostundtelekommunikation entgeltefurpostundtelekommunikation \
         auslagenpauschalenr7002vvrvg pauschalenr7002vvrvg postundtelekommunikation auslagen \
         auslagenersatz barauslagen fremdauslagen auslagensteuerfrei steuerfreieauslagen \
         verauslagtegerichtskosten gerichtskosten gerichtskostenvorschuss verauslagtekosten \
         durchlaufendeposten durchlaufenderposten fremdkosten reisespesen ubernachtungskosten \
         kilometergeld kmgeld wegegeld wegegebuhr mautundgebuhren sonstigekosten sonstigegebuhren \
         weiterekosten zusatzkosten zusatzlichekosten mehraufwand sonstiges umweltabgabe \
         umweltbeitrag klimabeitrag klimaschutzbeitrag energiekostenpauschale dieselfloater \
         treibstofffloater floater co2abgabe co2kosten co2kompensation co2ausgleich lsva vrg \
         arabeitrag ara entsorgung altolentsorgung altolabgabe reifenentsorgung verpackungsabgabe \
         transportversicherung warenversicherung reiseversicherung versicherungsbeitrag \
         versicherungspramie nachnahme mautkosten sackgebuhr kurtaxe kurabgabe kurbeitrag \
         ortstaxe nachtigungsabgabe nachtigungstaxe gastetaxe gastebeitrag tourismusabgabe \
         tourismusbeitrag tourismustaxe fremdenverkehrsabgabe beherbergungssteuer \
         beherbergungsabgabe beherbergungstaxe bettensteuer ubernachtungssteuer ortsabgabe \
         endreinigung trinkgeld bedienungsgeld bedienung servicegeld gedeck verzugszinsen zinsen \
         sollzinsen saumnisgebuhr mahnspesen mahnkosten verzugskosten verzugspauschale \
         inkassokosten betreibungskosten umtriebsspesen umtriebsentschadigung \
         rucklastschriftkosten bankspesen kontofuhrung pfandbetrag pfandwert flaschenpfand \
         palettenpfand kistenpfand dosenpfand pfandnetto einwegpfand mehrwegpfand leergut \
         leergutpfand pfandsaldo pfandleergut leergutsaldo kaution kautionen leihgebinde paletten \
         europaletten palettentausch rundungsdiff rundungskorrektur aufabrundung aufundabrundung \
         aufrundung abrundung 5rappenrundung rappenrundung rappenausgleich centausgleich \
         rundungauf5rappen rundungen verpackungnetto verpackungsanteil verpackungskostenanteil \
         umverpackung holzverpackung seemassigeverpackung geschenkverpackung verpackungpauschal \
         zzglverpackung zuzuglichverpackung montagepauschal aufpreis mehrpreis klischeekosten \
         grundkosten kommissionierung handlingskosten administration bearbeitung abwicklung \
         zahlungsartgebuhr zuschlagfurzahlungsart aufschlagzahlungsart kunstlersozialabgabe \
         kskabgabe reversechargeaufschlag skontoruckbelastung preisanpassung",
    ),
];
