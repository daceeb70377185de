//! Dutch: titles, numbers and references.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "uwfactuur onzefactuur efactuur elektronischefactuur digitalefactuur factuurinvoice \
         invoicefactuur factuurkopie kopiefactuur duplicaatfactuur originelefactuur \
         factuurorigineel termijnfactuur deelfactuur voorschotfactuur voorschotnota slotfactuur \
         afrekening eindafrekening eindnota jaarafrekening jaarrekeningenergie jaarnota maandnota \
         maandfactuur kwartaalfactuur periodiekefactuur aanbetalingsfactuur reparatiefactuur \
         servicefactuur onderhoudsfactuur urenfactuur declaratie honorariumnota declaratienota \
         ereloonnota ereloonstaat staatvanereloonenkosten staatvankostenenereloon kostennota \
         kostenstaat onkostennota provisienota onkostenstaat debetnota debetfactuur btwfactuur \
         btwbon kasbon kassabon kassaticket bonnetje contantbon contantefactuur contantfactuur \
         kwitantie ontvangstbewijs betaalbewijs transportfactuur vrachtfactuur huurfactuur \
         huurnota hotelfactuur hotelrekening energienota energiefactuur elektriciteitsfactuur \
         gasfactuur waterfactuur telefoonfactuur telefoonrekening energierekening \
         verbruiksfactuur tussentijdsefactuur afrekeningsfactuur regularisatiefactuur premienota \
         premiefactuur contributienota lidmaatschapsnota contributiefactuur abonnementsfactuur \
         licentiefactuur cursusfactuur dienstenfactuur goederenfactuur exportfactuur \
         handelsfactuur projectfactuur leveranciersfactuur inkoopfactuur selfbillingfactuur \
         factuuruitgereiktdoorafnemer factuurpakbon factuurleveringsbon factuurenpakbon \
         factuurbon belastingnota heffingsnota verrekeningsnota btwverlegdfactuur",
    ),
    (
        Role::CreditTitle,
        "creditfactuurcreditnota kredietfactuur creditering annulatiefactuur correctienotacredit \
         annuleringfactuur retourfactuur retournota kopiecreditnota creditnotakopie \
         terugbetalingsnota bonuscreditnota restitutienota",
    ),
    (
        Role::CorrectionTitle,
        "correctiefactuur gecorrigeerdefactuur verbeterdefactuur herzienefactuur correctienota \
         rectificatiefactuur verbeterendefactuur aangepastefactuur",
    ),
    (
        Role::StatementTitle,
        "openstaandepostenoverzicht overzichtopenstaandeposten overzichtopenstaandefacturen \
         openstaandefacturenoverzicht klantoverzicht debiteurenoverzicht debiteurenkaart \
         saldooverzicht saldobevestiging facturenoverzicht factuuroverzicht rekeninguittreksel \
         uittreksel klantenuittreksel rekeningcourantoverzicht rekeningcourant overzichtrekening \
         openstaandeposten historiekklant lijstopenstaandefacturen betalingsoverzicht \
         staatvanopenstaandefacturen",
    ),
    (
        Role::OtherTitle,
        "prijsofferte bestek aanbieding vrijblijvendeofferte opdrachtbevestiging \
         bestelbevestiging bevestigingvanbestelling leveringsbon leverbon afleverbon zendnota \
         verzendnota verzendbon paklijst vrachtbrief werkbon werkopdracht urenstaat urenbriefje \
         prestatiestaat reserveringsbevestiging boekingsbevestiging reservatiebevestiging \
         retourbon eersteaanmaning tweedeaanmaning laatsteaanmaning tweedeherinnering \
         eersteherinnering herinnering laatsteherinnering sommatie ingebrekestelling \
         betalingsbevestiging prijslijst overeenkomst huurovereenkomst raamcontract bestelbon \
         inkooporder",
    ),
    (
        Role::InvoiceNumber,
        "factuurnrs factuursnummer factuursnr factuursno factuursnum factuurs# factuursnrs \
         factnrs facnrs fctnrs faktuurnrs facturennummer facturennr facturenno facturennum \
         facturen# facturennrs ftnrs factuuridnrs verkoopfactuurnummer verkoopfactuurnr \
         verkoopfactuurno verkoopfactuurnum verkoopfactuur# verkoopfactuurnrs eindfactuurnummer \
         eindfactuurnr eindfactuurno eindfactuurnum eindfactuur# eindfactuurnrs \
         verzamelfactuurnummer verzamelfactuurnr verzamelfactuurno verzamelfactuurnum \
         verzamelfactuur# verzamelfactuurnrs deelfactuurnummer deelfactuurnr deelfactuurno \
         deelfactuurnum deelfactuur# deelfactuurnrs termijnfactuurnummer termijnfactuurnr \
         termijnfactuurno termijnfactuurnum termijnfactuur# termijnfactuurnrs \
         voorschotfactuurnummer voorschotfactuurnr voorschotfactuurno voorschotfactuurnum \
         voorschotfactuur# voorschotfactuurnrs voorschotnotanummer voorschotnotanr \
         voorschotnotano voorschotnotanum voorschotnota# voorschotnotanrs afrekeningsnummer \
         afrekeningsnr afrekeningsno afrekeningsnum afrekenings# afrekeningsnrs afrekeningnrs \
         notano notanum nota# notanrs jaarnotanummer jaarnotanr jaarnotano jaarnotanum jaarnota# \
         jaarnotanrs eindnotanummer eindnotanr eindnotano eindnotanum eindnota# eindnotanrs \
         maandfactuurnummer maandfactuurnr maandfactuurno maandfactuurnum maandfactuur# \
         maandfactuurnrs maandnotanummer maandnotanr maandnotano maandnotanum maandnota# \
         maandnotanrs rekeningfactuurnummer rekeningfactuurnr rekeningfactuurno \
         rekeningfactuurnum rekeningfactuur# rekeningfactuurnrs proformafactuurnummer \
         proformafactuurnr proformafactuurno proformafactuurnum proformafactuur# \
         proformafactuurnrs proformanummer proformanr proformanum proformanrs huurfactuurnummer \
         huurfactuurnr huurfactuurno huurfactuurnum huurfactuur# huurfactuurnrs declaratienrs \
         ereloonnotanummer ereloonnotanr ereloonnotano ereloonnotanum ereloonnota# ereloonnotanrs \
         ereloonstaatnummer ereloonstaatnr ereloonstaatno ereloonstaatnum ereloonstaat# \
         ereloonstaatnrs honorariumnotanummer honorariumnotanr honorariumnotano honorariumnotanum \
         honorariumnota# honorariumnotanrs kostennotanummer kostennotanr kostennotano \
         kostennotanum kostennota# kostennotanrs debetnotanummer debetnotanr debetnotano \
         debetnotanum debetnota# debetnotanrs btwfactuurnrs vrachtfactuurnummer vrachtfactuurnr \
         vrachtfactuurno vrachtfactuurnum vrachtfactuur# vrachtfactuurnrs transportfactuurnrs \
         premienotanummer premienotanr premienotano premienotanum premienota# premienotanrs \
         energienotanummer energienotanr energienotano energienotanum energienota# energienotanrs \
         slotfactuurnummer slotfactuurnr slotfactuurno slotfactuurnum slotfactuur# slotfactuurnrs \
         onkostennotanummer onkostennotanr onkostennotano onkostennotanum onkostennota# \
         onkostennotanrs factuurdocumentnrs hotelfactuurnummer hotelfactuurnr hotelfactuurno \
         hotelfactuurnum hotelfactuur# hotelfactuurnrs inkoopfactuurnummer inkoopfactuurnr \
         inkoopfactuurno inkoopfactuurnum inkoopfactuur# inkoopfactuurnrs leveranciersfactuurnrs \
         factuurcode factuuridentificatie factuurvolgnummer volgnummerfactuur opvolgendnummer \
         uniekfactuurnummer onzefactuur uwfactuurnummer uwfactuurnr nummernota factuurmetnummer \
         factuurnummerbetalingskenmerk betalingskenmerkfactuurnummer factuurnummergraagvermelden \
         factuurnummertevermeldenbijbetaling bijbetalingvermeldenfactuurnummer dagboekfactuurnr \
         correctiefactuurnummer factuurreeks",
    ),
    (
        Role::DocumentNumber,
        "documentnrs documentsnummer documentsnr documentsno documentsnum documents# documentsnrs \
         docnrs doknrs bewijsnummer bewijsnr bewijsno bewijsnum bewijs# bewijsnrs bonnummer bonnr \
         bonno bonnum bon# bonnrs kassabonnummer kassabonnr kassabonno kassabonnum kassabon# \
         kassabonnrs kasbonnummer kasbonnr kasbonno kasbonnum kasbon# kasbonnrs kwitantienummer \
         kwitantienr kwitantieno kwitantienum kwitantie# kwitantienrs stuknummer stuknr stukno \
         stuknum stuk# stuknrs boekstuknrs boekingsstuknummer boekingsstuknr boekingsstukno \
         boekingsstuknum boekingsstuk# boekingsstuknrs transactiebewijsnummer transactiebewijsnr \
         transactiebewijsno transactiebewijsnum transactiebewijs# transactiebewijsnrs \
         bewijsstuknummer bewijsstuknr bewijsstukno bewijsstuknum bewijsstuk# bewijsstuknrs \
         ticketnrkassa",
    ),
    (
        Role::CreditNumber,
        "creditnrs creditnotanrs creditfactuurnrs kredietnotanummer kredietnotanr kredietnotano \
         kredietnotanum kredietnota# kredietnotanrs creditnotano creditnotanum creditnota# \
         creditfactuurnr creditfactuurno creditfactuurnum creditfactuur# cnnummer cnnrs \
         creditfactnummer creditfactnr creditfactno creditfactnum creditfact# creditfactnrs \
         creditnotenrs kredietfactuurnummer kredietfactuurnr kredietfactuurno kredietfactuurnum \
         kredietfactuur# kredietfactuurnrs retourfactuurnummer retourfactuurnr retourfactuurno \
         retourfactuurnum retourfactuur# retourfactuurnrs creditdocumentnrs onzecreditnota",
    ),
    (
        Role::OrderNumber,
        "bestellingsnummer bestellingsnr bestellingsno bestellingsid bestellingscode \
         bestellingskenmerk bestellingsreferentie bestellingsref inkooporderno inkooporderid \
         inkoopordercode inkooporderkenmerk inkooporderreferentie inkooporderref inkoopnr \
         inkoopno inkoopid inkoopcode inkoopkenmerk inkoopreferentie inkoopref \
         inkoopopdrachtnummer inkoopopdrachtnr inkoopopdrachtno inkoopopdrachtid \
         inkoopopdrachtcode inkoopopdrachtkenmerk inkoopopdrachtreferentie inkoopopdrachtref \
         aankoopordernummer aankoopordernr aankooporderno aankooporderid aankoopordercode \
         aankooporderkenmerk aankooporderreferentie aankooporderref aankoopnummer aankoopnr \
         aankoopno aankoopid aankoopcode aankoopkenmerk aankoopreferentie aankoopref bestelbonnr \
         bestelbonno bestelbonid bestelboncode bestelbonkenmerk bestelbonreferentie bestelbonref \
         uwbestelbonnummer uwbestelbonnr uwbestelbonno uwbestelbonid uwbestelboncode \
         uwbestelbonkenmerk uwbestelbonreferentie uwbestelbonref uwinkoopordernummer \
         uwinkoopordernr uwinkooporderno uwinkooporderid uwinkoopordercode uwinkooporderkenmerk \
         uwinkooporderreferentie uwinkooporderref uwinkoopnummer uwinkoopnr uwinkoopno uwinkoopid \
         uwinkoopcode uwinkoopkenmerk uwinkoopreferentie uwinkoopref afroepnummer afroepnr \
         afroepno afroepid afroepcode afroepkenmerk afroepreferentie afroepref afroepordernummer \
         afroepordernr afroeporderno afroeporderid afroepordercode afroeporderkenmerk \
         afroeporderreferentie afroeporderref aanvraagnummer aanvraagnr aanvraagno aanvraagid \
         aanvraagcode aanvraagkenmerk aanvraagreferentie aanvraagref uwaankoopordernummer \
         uwaankoopordernr uwaankooporderno uwaankooporderid uwaankoopordercode \
         uwaankooporderkenmerk uwaankooporderreferentie uwaankooporderref uwinkooporder \
         uwaankooporder uworderbevestigingnr uwaanvraag uwaanvraagnummer uwrekwisitie jouworder \
         jouwbestelling jouwbestelbon jouwbestelreferentie jouworderreferentie jouwopdracht \
         jouwinkooporder jouwponummer jouwponr jouwaankooporder jouworderref jouwbestelnummer \
         jouwordernummer jouwopdrachtnummer jouwbestellingnr jouwbestelbonnr jouwbestelref \
         jouworderkenmerk jouwbestelkenmerk jouwordernr jouwpurchaseorder jouworderbevestigingnr \
         jouwaanvraag jouwaanvraagnummer jouwrekwisitie jeorder jebestelling jebestelbon \
         jebestelreferentie jeorderreferentie jeopdracht jeinkooporder jeponummer jeponr \
         jeaankooporder jeorderref jebestelnummer jeordernummer jeopdrachtnummer jebestellingnr \
         jebestelbonnr jebestelref jeorderkenmerk jebestelkenmerk jeordernr jepurchaseorder \
         jeorderbevestigingnr jeaanvraag jeaanvraagnummer jerekwisitie jullieorder \
         julliebestelling julliebestelbon julliebestelreferentie jullieorderreferentie \
         jullieopdracht jullieinkooporder jullieponummer jullieponr jullieaankooporder \
         jullieorderref julliebestelnummer jullieordernummer jullieopdrachtnummer \
         julliebestellingnr julliebestelbonnr julliebestelref jullieorderkenmerk \
         julliebestelkenmerk jullieordernr julliepurchaseorder jullieorderbevestigingnr \
         jullieaanvraag jullieaanvraagnummer jullierekwisitie bestelnummerafnemer \
         bestelnummeropdrachtgever bestelnummervandeopdrachtgever ordernummerafnemer \
         ordernummeropdrachtgever ordernummervandeopdrachtgever bestelnrklant bestelnrvanklant \
         bestelnrvandeklant bestelnrkoper bestelnrafnemer bestelnropdrachtgever \
         bestelnrvandeopdrachtgever bestelnrdebiteur ordernrklant ordernrvanklant \
         ordernrvandeklant ordernrkoper ordernrafnemer ordernropdrachtgever \
         ordernrvandeopdrachtgever ordernrdebiteur orderafnemer orderopdrachtgever \
         ordervandeopdrachtgever bestellingafnemer bestellingopdrachtgever \
         bestellingvandeopdrachtgever ponummerafnemer ponummeropdrachtgever \
         ponummervandeopdrachtgever ponrafnemer ponropdrachtgever ponrvandeopdrachtgever \
         opdrachtnummerafnemer opdrachtnummeropdrachtgever opdrachtnummervandeopdrachtgever \
         inkoopordernummerklant inkoopordernummervanklant inkoopordernummervandeklant \
         inkoopordernummerkoper inkoopordernummerafnemer inkoopordernummeropdrachtgever \
         inkoopordernummervandeopdrachtgever inkoopordernummerdebiteur klantordernr \
         bondecommandenr bestelordernr aankooporder raamordernummer raamorder rekwisitienummer \
         verplichtingennummer verplichtingnummer verplichtingnr verplichting \
         budgetnummeropdrachtgever bestelopdracht",
    ),
    (
        Role::YourReference,
        "uwreferentienr uwreferentienummer uwrefnr uwkenmerknr uwkenmerken uwdossierreferentie \
         uwinternkenmerk uwinternereferentie uwkenmerkreferentie uwreferentiekenmerk \
         uwreferentieklant uwkostenplaats uwprojectreferentie uwcode jouwreferentienr \
         jouwreferentienummer jouwrefnr jouwkenmerknr jouwkenmerken jouwdossierreferentie \
         jouwinternkenmerk jouwinternereferentie jouwkenmerkreferentie jouwreferentiekenmerk \
         jouwreferentieklant jouwkostenplaats jouwprojectreferentie jouwcode jereferentienr \
         jereferentienummer jerefnr jekenmerknr jekenmerken jedossierreferentie jeinternkenmerk \
         jeinternereferentie jekenmerkreferentie jereferentiekenmerk jereferentieklant \
         jekostenplaats jeprojectreferentie jecode julliereferentienr julliereferentienummer \
         jullierefnr julliekenmerknr julliekenmerken julliedossierreferentie jullieinternkenmerk \
         jullieinternereferentie julliekenmerkreferentie julliereferentiekenmerk \
         julliereferentieklant julliekostenplaats jullieprojectreferentie julliecode \
         referentieklant refklant klantref klantkenmerk kenmerkklant klantreferentienummer \
         referentievandeklant referentieopdrachtgever referentiekoper koperreferentie \
         referentieafnemer kenmerkopdrachtgever uwrefklant referteklant uwreferte uwrefertes \
         referte inkoperreferentie",
    ),
    (
        Role::OtherNumber,
        "klantennummer klantennr klantenno klantenid klantencode klanten# clientennummer \
         clientennr clientenno clientenid clientencode clienten# debiteurennummer debiteurennr \
         debiteurenno debiteurenid debiteurencode debiteuren# relatiecode relatiesnummer \
         relatiesnr relatiesno relatiesid relatiescode relaties# crediteurnr crediteurno \
         crediteurid crediteurcode crediteur# crediteurennummer crediteurennr crediteurenno \
         crediteurenid crediteurencode crediteuren# leveranciersnr leveranciersno leveranciersid \
         leverancierscode leveranciers# abonneenummer abonneenr abonneeno abonneeid abonneecode \
         abonnee# abonnementsnummer abonnementsnr abonnementsno abonnementsid abonnementscode \
         abonnements# abonnementcode lidnummer lidnr lidno lidid lidcode lid# lidmaatschapsnummer \
         lidmaatschapsnr lidmaatschapsno lidmaatschapsid lidmaatschapscode lidmaatschaps# \
         ledennummer ledennr ledenno ledenid ledencode leden# patientcode patientencode \
         dossiercode zaakcode zaaksnummer zaaksnr zaaksno zaaksid zaakscode zaaks# aktecode \
         rolnummer rolnr rolno rolid rolcode rol# repertoriumnummer repertoriumnr repertoriumno \
         repertoriumid repertoriumcode repertorium# contractcode overeenkomstnummer \
         overeenkomstnr overeenkomstno overeenkomstid overeenkomstcode overeenkomst# poliscode \
         schadenummer schadenr schadeno schadeid schadecode schade# projectcode werfcode \
         werknummer werknr werkno werkid werkcode werk# werknummernr \
         werknummerno werknummerid werknummercode werknummer# opdrachtnr opdrachtno opdrachtid \
         opdrachtcode opdracht# werkordernummer werkordernr werkorderno werkorderid werkordercode \
         werkorder# werkbonnummer werkbonnr werkbonno werkbonid werkboncode werkbon# \
         werkopdrachtnummer werkopdrachtnr werkopdrachtno werkopdrachtid werkopdrachtcode \
         werkopdracht# ordersnummer ordersnr ordersno ordersid orderscode orders# \
         verkoopordernummer verkoopordernr verkooporderno verkooporderid verkoopordercode \
         verkooporder# orderbevestigingsnummer orderbevestigingsnr orderbevestigingsno \
         orderbevestigingsid orderbevestigingscode orderbevestigings# orderbevestigingnummer \
         orderbevestigingnr orderbevestigingno orderbevestigingid orderbevestigingcode \
         orderbevestiging# offertecode aanbiedingsnummer aanbiedingsnr aanbiedingsno \
         aanbiedingsid aanbiedingscode aanbiedings# aanvraaginternnummer aanvraaginternnr \
         aanvraaginternno aanvraaginternid aanvraaginterncode aanvraagintern# calculatienummer \
         calculatienr calculatieno calculatieid calculatiecode calculatie# pakboncode \
         leverboncode leveringsbonnummer leveringsbonnr leveringsbonno leveringsbonid \
         leveringsboncode leveringsbon# leveringscode leveringcode afleverbonnummer afleverbonnr \
         afleverbonno afleverbonid afleverboncode afleverbon# afleveringsnummer afleveringsnr \
         afleveringsno afleveringsid afleveringscode afleverings# bonleveringnummer bonleveringnr \
         bonleveringno bonleveringid bonleveringcode bonlevering# zendnummer zendnr zendno zendid \
         zendcode zend# zendingcode zendingsnummer zendingsnr zendingsno zendingsid zendingscode \
         zendings# verzendcode verzendbonnummer verzendbonnr verzendbonno verzendbonid \
         verzendboncode verzendbon# verzendingnummer verzendingnr verzendingno verzendingid \
         verzendingcode verzending# retournummer retournr retourno retourid retourcode retour# \
         rmanummer rmanr rmano rmaid rmacode rma# vrachtnummer vrachtnr vrachtno vrachtid \
         vrachtcode vracht# vrachtbriefnummer vrachtbriefnr vrachtbriefno vrachtbriefid \
         vrachtbriefcode vrachtbrief# cmrnr cmrno cmrid cmrcode cmr# transportcode \
         transportordernummer transportordernr transportorderno transportorderid \
         transportordercode transportorder# ritnr ritno ritid ritcode rit# rittennummer rittennr \
         rittenno rittenid rittencode ritten# reisnummer reisnr reisno reisid reiscode reis# \
         routenummer routenr routeno routeid routecode route# laadnummer laadnr laadno laadid \
         laadcode laad# laadbonnummer laadbonnr laadbonno laadbonid laadboncode laadbon# \
         ladingcode losnummer losnr losno losid loscode los# containerid containercode \
         zegelnummer zegelnr zegelno zegelid zegelcode zegel# tracktracenummer tracktracenr \
         tracktraceno tracktraceid tracktracecode tracktrace# barcodenummer barcodenr barcodeno \
         barcodeid barcodecode barcode# pakketnummer pakketnr pakketno pakketid pakketcode \
         pakket# collinummer collinr collino colliid collicode colli# serienummer serienr serieno \
         serieid seriecode serie# chassiscode machinenummer machinenr machineno machineid \
         machinecode machine# toestelnummer toestelnr toestelno toestelid toestelcode toestel# \
         apparaatnummer apparaatnr apparaatno apparaatid apparaatcode apparaat# kentekencode \
         voertuignummer voertuignr voertuigno voertuigid voertuigcode voertuig# eannummer eannr \
         eanno eanid eancode ean# aansluitnummer aansluitnr aansluitno aansluitid aansluitcode \
         aansluit# aansluitingsnummer aansluitingsnr aansluitingsno aansluitingsid \
         aansluitingscode aansluitings# aansluitingnummer aansluitingnr aansluitingno \
         aansluitingid aansluitingcode aansluiting# verbruiksadresnummer verbruiksadresnr \
         verbruiksadresno verbruiksadresid verbruiksadrescode verbruiksadres# installatienummer \
         installatienr installatieno installatieid installatiecode installatie# telefoonnummer \
         telefoonnr telefoonno telefoonid telefooncode telefoon# gsmnummer gsmnr gsmno gsmid \
         gsmcode gsm# faxnummer faxnr faxno faxid faxcode fax# mobielenummer mobielenr mobieleno \
         mobieleid mobielecode mobiele# mobielnummer mobielnr mobielno mobielid mobielcode \
         mobiel# lijnnummer lijnnr lijnno lijnid lijncode lijn# simnummer simnr simno simid \
         simcode sim# klantaccountcode reserveringsnummer reserveringsnr reserveringsno \
         reserveringsid reserveringscode reserverings# reservatienummer reservatienr reservatieno \
         reservatieid reservatiecode reservatie# reserveringcode boekingsnummer boekingsnr \
         boekingsno boekingsid boekingscode boekings# boekingcode bevestigingsnummer \
         bevestigingsnr bevestigingsno bevestigingsid bevestigingscode bevestigings# kamercode \
         gastcode ticketnummer ticketnr ticketid ticketcode ticket# tafelnummer tafelnr tafelno \
         tafelid tafelcode tafel# kassanummer kassanr kassano kassaid kassacode kassa# \
         transactienummer transactienr transactieno transactieid transactiecode transactie# \
         autorisatienummer autorisatienr autorisatieno autorisatieid autorisatiecode autorisatie# \
         terminalnummer terminalnr terminalno terminalid terminalcode terminal# filiaalnummer \
         filiaalnr filiaalno filiaalid filiaalcode filiaal# winkelnummer winkelnr winkelno \
         winkelid winkelcode winkel# vestigingsnummer vestigingsnr vestigingsno vestigingsid \
         vestigingscode vestigings# vestigingnummer vestigingnr vestigingno vestigingid \
         vestigingcode vestiging# kostenplaatsnummer kostenplaatsnr kostenplaatsno kostenplaatsid \
         kostenplaatscode kostenplaats# kostennummer kostennr kostenno kostenid kostencode \
         kosten# objectnummer objectnr objectno objectid objectcode object# complexnummer \
         complexnr complexno complexid complexcode complex# woningnummer woningnr woningno \
         woningid woningcode woning# huurdernummer huurdernr huurderno huurderid huurdercode \
         huurder# huurdersnummer huurdersnr huurdersno huurdersid huurderscode huurders# \
         contractantnummer contractantnr contractantno contractantid contractantcode contractant# \
         registratienummer registratienr registratieno registratieid registratiecode registratie# \
         vergunningnummer vergunningnr vergunningno vergunningid vergunningcode vergunning# \
         vergunningsnummer vergunningsnr vergunningsno vergunningsid vergunningscode vergunnings# \
         erkenningsnummer erkenningsnr erkenningsno erkenningsid erkenningscode erkennings# \
         aannemersnummer aannemersnr aannemersno aannemersid aannemerscode aannemers# rizivnummer \
         rizivnr rizivno rizivid rizivcode riziv# inschrijvingsnummer inschrijvingsnr \
         inschrijvingsno inschrijvingsid inschrijvingscode inschrijvings# \
         ondernemingsonderdeelnummer ondernemingsonderdeelnr ondernemingsonderdeelno \
         ondernemingsonderdeelid ondernemingsonderdeelcode ondernemingsonderdeel# \
         kamervankoophandelnummer kamervankoophandelnr kamervankoophandelno kamervankoophandelid \
         kamervankoophandelcode kamervankoophandel# kvkid kvkcode kvk# handelsregisternr \
         handelsregisterno handelsregisterid handelsregistercode handelsregister# licentienummer \
         licentienr licentieno licentieid licentiecode licentie# certificaatnummer certificaatnr \
         certificaatno certificaatid certificaatcode certificaat# batchnummer batchnr batchid \
         batchcode batch# lotnummer lotnr lotid lotcode lot# partijnummer partijnr partijno \
         partijid partijcode partij# chargenummer chargenr chargeno chargeid chargecode charge# \
         mandaatcode machtigingsnummer machtigingsnr machtigingsno machtigingsid machtigingscode \
         machtigings# machtigingcode incassocode incassantnummer incassantnr incassantno \
         incassantid incassantcode incassant# incassantennummer incassantennr incassantenno \
         incassantenid incassantencode incassanten# ogmnummer ogmnr ogmno ogmid ogmcode ogm# \
         mededelingsnummer mededelingsnr mededelingsno mededelingsid mededelingscode mededelings# \
         betalingsnummer betalingsnr betalingsno betalingsid betalingscode betalings# \
         betaalnummer betaalnr betaalno betaalid betaalcode betaal# volgnummer volgnr volgno \
         volgid volgcode volg# paginanummer paginanr paginano paginaid paginacode pagina# \
         bladnummer bladnr bladno bladid bladcode blad# banknummer banknr bankno bankid bank# \
         budgetnummer budgetnr budgetno budgetid budgetcode budget# artikelnr artikelno artikelid \
         artikelcode artikel# onzeref onzereferte onsreferte onzerefertes kenmerknummer \
         referentienr referentienummer betalingsreferentie betaalreferentie betaalkenmerk \
         gestructureerdemededeling gestructmededeling ogm vcs ogmvcs vrijemededeling \
         omschrijvingbetaling mandaat sepamandaat verkooporder onsordernr orderreferentie \
         orderkenmerk offertevan uwofferte onzeofferte offertenr pakbonnr pakbonnen leverbon \
         leveringsbon leverbonnr afleverbon bonnummers werkbon werkorder werfnr contractnr \
         overeenkomst polisnr schadedossier kostenplaats kostendrager kostensoort grootboek \
         grootboeknummer kenteken nummerplaat kilometerstand kmstand chassisnr meterstand \
         eancodeaansluiting eanelektriciteit eangas leveringspunt verbruikspunt verbruiksplaats \
         gsm mob telnr laadreferentie losreferentie laadref losref zending zendingnr trackentrace \
         trackandtrace trackingcode awbnr mrnnr eorinummer douanenummer douaneaangifte \
         goederencode hscode statistieknummer intrastatcode reservering reservatie boeking \
         kamernr klantno klantenkaart klantenr debiteurno debnr deb relatie onsleveranciersnummer \
         onsklantnummer uwklantnr glnnummer glncode peppol peppolid oin oinnummer kvkhaaglanden \
         ondernemingsnr onnr rpr rsin rsinnummer bignummer agbcode ubn ubnnummer \
         rijksregisternummer creditnotaopfactuur creditopfactuur creditvoorfactuur \
         betreftfactuurnummer betreftfactuurnr inzakefactuur opfactuurnr opfactuurnummer \
         bijfactuurnummer oorspronkelijkfactuurnummer oorspronkelijkefactuurnummer \
         oorspronkelijkefactuurnr origineelfactuurnummer originelefactuurnr oorsprfactuur \
         oorsprfactuurnr gecrediteerdefactuur gecrediteerdfactuurnummer referentiefactuur \
         reffactuur refererendaanfactuur vorigfactuurnummer vorigefactuurnr correctieopfactuur \
         correctievanfactuur correctiefactuur annulatiefactuur verwijzingfactuur internnummer \
         internereferentie externereferentie internkenmerk boekingsperiode vertegenwoordigernr \
         paginavan bladzijde",
    ),
];
