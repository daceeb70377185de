//! Dutch: dates and terms of payment.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceDate,
        "factuursdatum factuursdat notadat kredietnotadatum kredietnotadat cndatum cndat \
         uitreikingsdatum uitreikingsdat opmaakdatum opmaakdat facturatiedatum facturatiedat \
         factureringsdatum factureringsdat afrekeningsdatum afrekeningsdat bondatum bondat \
         kassabondatum kassabondat ereloonnotadatum ereloonnotadat voorschotfactuurdatum \
         voorschotfactuurdat eindfactuurdatum eindfactuurdat correctiedatum correctiedat \
         bewijsdatum bewijsdat verkoopfactuurdatum verkoopfactuurdat uitschrijfdatum \
         uitschrijfdat datumnota datumvandenota datumvanuitreiking datumvanopmaak datumfacturatie \
         datumvanfacturatie datumvanafgifte datumvanfacturering datumuitreiking datumopmaak \
         datumfactuurnota factuurvan factuurdd opgemaaktop opgemaaktte uitgereiktop \
         gefactureerdop uitgegevenop afgegevenop factuurdatumleverdatum factuurdatumenleverdatum \
         facturatiedag",
    ),
    (
        Role::Date,
        "datumtijd datumentijd plaatsdatum plaatsendatum datumdate datedatum dagtekening",
    ),
    (
        Role::DueDate,
        "betaaldag betaaldt betalingstermijndatum betalingstermijndag betalingstermijndt \
         uiterstebetaaldt uiterstebetalingsdatum uiterstebetalingsdag uiterstebetalingsdt \
         uiterlijkebetaaldatum uiterlijkebetaaldag uiterlijkebetaaldt uiterlijkebetalingsdatum \
         uiterlijkebetalingsdag uiterlijkebetalingsdt laatstebetaaldatum laatstebetaaldag \
         laatstebetaaldt laatstebetalingsdatum laatstebetalingsdag laatstebetalingsdt incassodag \
         incassodt afschrijvingsdatum afschrijvingsdag afschrijvingsdt afschrijfdatum \
         afschrijfdag afschrijfdt domicilieringdatum domicilieringdag domicilieringdt \
         domicilieringsdatum domicilieringsdag domicilieringsdt einddag einddt uiterstedatum \
         uiterstedag uiterstedt uiterlijkedatum uiterlijkedag uiterlijkedt streefbetaaldatum \
         streefbetaaldag streefbetaaldt verwachteincassodatum verwachteincassodag \
         verwachteincassodt tebetalentot tebetalenuiterlijkop tebetalenuiterlijkvoor \
         tebetalentegen tebetalentegenuiterlijk tebetalentenlaatsteop tebetalentenlaatste \
         tebetalenuiterlijktot tebetalenvoorofop tebetalenuiterlijkper tebetalentenlaatstevoor \
         tebetalenvoorde tebetalentm tebetalenper tevoldoentot tevoldoenuiterlijk \
         tevoldoenuiterlijkop tevoldoenuiterlijkvoor tevoldoentegen tevoldoentegenuiterlijk \
         tevoldoentenlaatsteop tevoldoentenlaatste tevoldoenuiterlijktot tevoldoenvoorofop \
         tevoldoenop tevoldoenuiterlijkper tevoldoentenlaatstevoor tevoldoenvoorde tevoldoentm \
         tevoldoenper betalentenlaatsteop betalentenlaatste betalenvoorofop betalenop \
         betalentenlaatstevoor betalenvoorde betalentm betalenper betalingtenlaatsteop \
         betalingtenlaatste betalingvoorofop betalingop betalingtenlaatstevoor betalingvoorde \
         betalingtm betalingper voldoentenlaatsteop voldoentenlaatste voldoenvoorofop voldoenop \
         voldoentenlaatstevoor voldoenvoorde voldoentm voldoenper graagbetalenvoor \
         graagbetalentot graagbetalenuiterlijk graagbetalenuiterlijkop graagbetalenuiterlijkvoor \
         graagbetalentegen graagbetalentegenuiterlijk graagbetalentenlaatsteop \
         graagbetalentenlaatste graagbetalenuiterlijktot graagbetalenvoorofop graagbetalenop \
         graagbetalenuiterlijkper graagbetalentenlaatstevoor graagbetalenvoorde graagbetalentm \
         graagbetalenper gelievetebetalenvoor gelievetebetalentot gelievetebetalenuiterlijk \
         gelievetebetalenuiterlijkop gelievetebetalenuiterlijkvoor gelievetebetalentegen \
         gelievetebetalentegenuiterlijk gelievetebetalentenlaatsteop gelievetebetalentenlaatste \
         gelievetebetalenuiterlijktot gelievetebetalenvoorofop gelievetebetalenop \
         gelievetebetalenuiterlijkper gelievetebetalentenlaatstevoor gelievetebetalenvoorde \
         gelievetebetalentm gelievetebetalenper gelievetevoldoenvoor gelievetevoldoentot \
         gelievetevoldoenuiterlijk gelievetevoldoenuiterlijkop gelievetevoldoenuiterlijkvoor \
         gelievetevoldoentegen gelievetevoldoentegenuiterlijk gelievetevoldoentenlaatsteop \
         gelievetevoldoentenlaatste gelievetevoldoenuiterlijktot gelievetevoldoenvoorofop \
         gelievetevoldoenop gelievetevoldoenuiterlijkper gelievetevoldoentenlaatstevoor \
         gelievetevoldoenvoorde gelievetevoldoentm gelievetevoldoenper graagvoldoenvoor \
         graagvoldoentot graagvoldoenuiterlijk graagvoldoenuiterlijkop graagvoldoenuiterlijkvoor \
         graagvoldoentegen graagvoldoentegenuiterlijk graagvoldoentenlaatsteop \
         graagvoldoentenlaatste graagvoldoenuiterlijktot graagvoldoenvoorofop graagvoldoenop \
         graagvoldoenuiterlijkper graagvoldoentenlaatstevoor graagvoldoenvoorde graagvoldoentm \
         graagvoldoenper betaalbaarvoor betaalbaartot betaalbaaruiterlijk betaalbaaruiterlijkop \
         betaalbaaruiterlijkvoor betaalbaartegen betaalbaartegenuiterlijk betaalbaartenlaatsteop \
         betaalbaartenlaatste betaalbaaruiterlijktot betaalbaarvoorofop betaalbaarop \
         betaalbaaruiterlijkper betaalbaartenlaatstevoor betaalbaarvoorde betaalbaartm \
         betaalbaarper factuurbetalenvoor factuurbetalentenlaatsteop factuurbetalentenlaatste \
         factuurbetalenvoorofop factuurbetalenop factuurbetalentenlaatstevoor \
         factuurbetalenvoorde factuurbetalentm factuurbetalenper totaaltebetalenvoor \
         totaaltebetalentot totaaltebetalenuiterlijk totaaltebetalenuiterlijkop \
         totaaltebetalenuiterlijkvoor totaaltebetalentegen totaaltebetalentegenuiterlijk \
         totaaltebetalentenlaatsteop totaaltebetalentenlaatste totaaltebetalenuiterlijktot \
         totaaltebetalenvoorofop totaaltebetalenop totaaltebetalenuiterlijkper \
         totaaltebetalentenlaatstevoor totaaltebetalenvoorde totaaltebetalentm totaaltebetalenper \
         overtemakenvoor overtemakentot overtemakenuiterlijk overtemakenuiterlijkop \
         overtemakenuiterlijkvoor overtemakentegen overtemakentegenuiterlijk \
         overtemakentenlaatsteop overtemakentenlaatste overtemakenuiterlijktot \
         overtemakenvoorofop overtemakenop overtemakenuiterlijkper overtemakentenlaatstevoor \
         overtemakenvoorde overtemakentm overtemakenper overmakenvoor overmakentenlaatsteop \
         overmakentenlaatste overmakenvoorofop overmakenop overmakentenlaatstevoor \
         overmakenvoorde overmakentm overmakenper betalingverwachtvoor betalingverwachttot \
         betalingverwachtuiterlijk betalingverwachtuiterlijkop betalingverwachtuiterlijkvoor \
         betalingverwachttegen betalingverwachttegenuiterlijk betalingverwachttenlaatsteop \
         betalingverwachttenlaatste betalingverwachtuiterlijktot betalingverwachtvoorofop \
         betalingverwachtop betalingverwachtuiterlijkper betalingverwachttenlaatstevoor \
         betalingverwachtvoorde betalingverwachttm betalingverwachtper betalinggraagvoor \
         betalinggraagtot betalinggraaguiterlijk betalinggraaguiterlijkop \
         betalinggraaguiterlijkvoor betalinggraagtegen betalinggraagtegenuiterlijk \
         betalinggraagtenlaatsteop betalinggraagtenlaatste betalinggraaguiterlijktot \
         betalinggraagvoorofop betalinggraagop betalinggraaguiterlijkper \
         betalinggraagtenlaatstevoor betalinggraagvoorde betalinggraagtm betalinggraagper \
         wijontvangenuwbetalinggraagvoor wijontvangenuwbetalinggraagtot \
         wijontvangenuwbetalinggraaguiterlijk wijontvangenuwbetalinggraagtegen \
         wijontvangenuwbetalinggraagop wijontvangenuwbetalinggraagper bedragtebetalenvoor \
         bedragtebetalentot bedragtebetalenuiterlijk bedragtebetalenuiterlijkop \
         bedragtebetalenuiterlijkvoor bedragtebetalentegen bedragtebetalentegenuiterlijk \
         bedragtebetalentenlaatsteop bedragtebetalentenlaatste bedragtebetalenuiterlijktot \
         bedragtebetalenvoorofop bedragtebetalenop bedragtebetalenuiterlijkper \
         bedragtebetalentenlaatstevoor bedragtebetalenvoorde bedragtebetalentm bedragtebetalenper \
         verschuldigdvoor verschuldigdtot verschuldigduiterlijk verschuldigduiterlijkop \
         verschuldigduiterlijkvoor verschuldigdtegen verschuldigdtegenuiterlijk \
         verschuldigdtenlaatsteop verschuldigdtenlaatste verschuldigduiterlijktot \
         verschuldigdvoorofop verschuldigdop verschuldigduiterlijkper verschuldigdtenlaatstevoor \
         verschuldigdvoorde verschuldigdtm verschuldigdper betalinggevraagdvoor \
         betalinggevraagdtot betalinggevraagduiterlijk betalinggevraagduiterlijkop \
         betalinggevraagduiterlijkvoor betalinggevraagdtegen betalinggevraagdtegenuiterlijk \
         betalinggevraagdtenlaatsteop betalinggevraagdtenlaatste betalinggevraagduiterlijktot \
         betalinggevraagdvoorofop betalinggevraagdop betalinggevraagduiterlijkper \
         betalinggevraagdtenlaatstevoor betalinggevraagdvoorde betalinggevraagdtm \
         betalinggevraagdper betaaltot betaaluiterlijk betaaluiterlijkop betaaluiterlijkvoor \
         betaaltegen betaaltegenuiterlijk betaaltenlaatsteop betaaltenlaatste betaaluiterlijktot \
         betaalvoorofop betaalop betaaluiterlijkper betaaltenlaatstevoor betaalvoorde betaaltm \
         betaalper nettotebetalenvoor nettotebetalentot nettotebetalenuiterlijk \
         nettotebetalenuiterlijkop nettotebetalenuiterlijkvoor nettotebetalentegen \
         nettotebetalentegenuiterlijk nettotebetalentenlaatsteop nettotebetalentenlaatste \
         nettotebetalenuiterlijktot nettotebetalenvoorofop nettotebetalenop \
         nettotebetalenuiterlijkper nettotebetalentenlaatstevoor nettotebetalenvoorde \
         nettotebetalentm nettotebetalenper tevereffenenvoor tevereffenentot \
         tevereffenenuiterlijk tevereffenenuiterlijkop tevereffenenuiterlijkvoor \
         tevereffenentegen tevereffenentegenuiterlijk tevereffenentenlaatsteop \
         tevereffenentenlaatste tevereffenenuiterlijktot tevereffenenvoorofop tevereffenenop \
         tevereffenenuiterlijkper tevereffenentenlaatstevoor tevereffenenvoorde tevereffenentm \
         tevereffenenper verval vervallendop termijntot betalingstermijnvervalt \
         betalingstermijnuiterlijk betalingstermijntm uiterstedatumbetaling \
         uiterstedatumvanbetaling uiterlijkedatumbetaling laatstedagvanbetaling uiterlijkop \
         uiterlijktevoldoen uiterlijktevoldoenop betaaldeadline wordtgeincasseerdop \
         wordtafgeschrevenop wordtgeincasseerdrond wordtafgeschrevenrond automatischeincassoop \
         automatischeincassorond incassoop incassorond incassoomstreeks afschrijvingop \
         afschrijvingrond domicilieringop domicilieringvanaf geincasseerdop afgeschrevenop \
         gedomicilieerdop datumincasso datumafschrijving vervaltdd opeisbaarop eisbaarop \
         factuurvervaltop dezefactuurvervaltop vervallenop",
    ),
    (
        Role::ServiceDate,
        "prestatieperiode prestatietijdvak facturatietijdvak factureringsperiode \
         factureringstijdvak diensverleningsperiode diensverleningstijdvak \
         dienstverleningsperiode dienstverleningstijdvak verbruiksperiode verbruikstijdvak \
         afrekeningsperiode afrekeningstijdvak levertijdvak huurperiode huurtijdvak \
         abonnementsperiode abonnementstijdvak abonnementperiode abonnementtijdvak \
         contractperiode contracttijdvak servicecontractperiode servicecontracttijdvak \
         onderhoudsperiode onderhoudstijdvak werktijdvak werkzaamhedenperiode \
         werkzaamhedentijdvak licentieperiode licentietijdvak projectperiode projecttijdvak \
         verzekeringsperiode verzekeringstijdvak premieperiode premietijdvak lidmaatschapsperiode \
         lidmaatschapstijdvak contributieperiode contributietijdvak rekenperiode rekentijdvak \
         belastingperiode belastingtijdvak beheerperiode beheertijdvak hostingperiode \
         hostingtijdvak boekingsperiode boekingstijdvak gebruiksperiode gebruikstijdvak \
         verblijfsperiode verblijfstijdvak cursusperiode cursustijdvak inzetperiode inzettijdvak \
         uitvoeringsperiode uitvoeringstijdvak uitvoeringsdatum werkdatum dienstverleningsdatum \
         cursusdatum evenementdatum verblijfsdatum optredendatum opleidingsdatum \
         leverprestatiedatum leveringsprestatiedatum prestatieleveringsdatum \
         leveringprestatiedatum belastbaarheidsdatum datumleveringprestatie datumvanprestatie \
         datumvandeprestatie datumvandienstverlening datumuitvoering datumvanuitvoering \
         datumuitvoeringwerken datumuitvoeringwerkzaamheden datumverrichting datumvanverrichting \
         datumbelastbaarfeit datumleveringofprestatie prestatiemaand werkmaand facturatiemaand \
         verbruiksmaand levermaand periodevan periodevantot periodetm periodetot voordeperiode \
         voorperiode overdeperiode overdeperiodevan indeperiode betreftperiode betreftdeperiode \
         facturatieperiodevan verbruiksperiodevan vantot vantm tijdvak tijdvakvan looptijd \
         looptijdvan looptijdcontract huurtermijn verblijf verblijfvan uwverblijf \
         geleverdindeperiode prestatiesvan prestatiesperiode prestaties prestatiesmaand \
         werkzaamhedenin werkzaamhedenvan werkenuitgevoerdin werkenuitgevoerdop uitgevoerdop \
         uitgevoerdin uitgevoerdvan prestatievan dienstenvan dienstengeleverdin dienstgeleverdop \
         verrichtewerkzaamhedenin termijnperiode afrekenperiode opnameperiode",
    ),
    (
        Role::OtherDate,
        "inkoopdatum afdrukdatum aanbiedingsdatum zenddatum afleverdatum pakbondatum \
         leverbondatum contractdatum ingangsdatum startdatum begindatum eindedatum \
         eindcontractdatum opzegdatum geboortedatum boekingsdatum reserveringsdatum \
         reservatiedatum aankomstdatum vertrekdatum laaddatum losdatum ophaaldatum ontvangstdatum \
         afgiftedatum retourdatum inspectiedatum keuringsdatum apkdatum meteropnamedatum \
         opnamedatum schadedatum ongevalsdatum herinneringsdatum aanmaningsdatum aktedatum \
         oorspronkelijkefactuurdatum factuuroorspronkelijkdatum betalingontvangstdatum plandatum \
         wensdatum gewensteleverdatum verwachteleverdatum plaatsingsdatum orderontvangstdatum \
         mandaatdatum machtigingsdatum garantiedatum houdbaarheidsdatum bestellingvan \
         bestellingdd uwbestellingvan uwbestellingdd uwordervan uworderdd ordervan orderdd \
         offertevan offertedd uwbriefvan uwbriefdd uwaanvraagvan uwaanvraagdd pakbonvan pakbondd \
         leverbonvan leverbondd onzeoffertevan onzeoffertedd opdrachtvan opdrachtdd uwopdrachtvan \
         uwopdrachtdd contractvan contractdd betalingvan betalingdd uwbetalingvan uwbetalingdd \
         laatstefactuurvan laatstefactuurdd vorigefactuurvan vorigefactuurdd reserveringvan \
         reserveringdd boekingvan boekingdd oorspronkelijkefactuurvan oorspronkelijkefactuurdd \
         bestelbonvan bestelbondd besteldop verzondenop geleverdop betaaldop voldaanop \
         ontvangenop geboektop gereserveerdop afgedruktop geprintop opgehaaldop afgeleverdop \
         betalingontvangenop aangekomenop vertrokkenop geladenop gelostop ondertekendop \
         aangemaaktop gemaaktop verstuurdop opgenomenop retourontvangenop betaaldperop aankomst \
         vertrek aankomstvertrek einddatum contracttot geldigtotenmet geldigtm geldigvan \
         geldigvanaf aanbiedinggeldigtot offertegeldigtot geldigheid geldigheidsdatum kortingtot \
         kortingbijbetalingvoor bijbetalingvoor betalingskortingtot contantkortingtot \
         kredietbeperking kredietbeperkingstoeslagvanaf indienbetaaldvoor leverdatumgepland \
         leverweek datumopname meteropnameop volgendefactuur volgendeopname volgendeafrekening \
         volgendebetaling volgendetermijn bijgewerkttot betalingenverwerkttot datumverzending \
         datumpakbon datumaflevering datumontvangst datumofferte datumbetaald \
         datumoorspronkelijkefactuur geborenop gebdatum gebdat valutadatum opzegtermijn \
         eersteinschrijving datumeerstetoelating apktot keuringtot datumschade",
    ),
    (
        Role::PaymentTerm,
        "betalingsvoorwaarde betalingstermijnen betalingsmethode betalingsvorm betalingsmanier \
         betalingsafspraak betalingsmiddel betalingsregeling betalingsmodaliteiten \
         betalingsinstructies betaalvoorwaarde betaalconditie betaalcondities betaaltermijnen \
         betaalmethode betaalvorm betaalmanier betaalafspraak betaalmiddel betaalregeling \
         betaalmodaliteiten betaalinstructies uwbetalingstermijn uwbetalingsconditie \
         onzebetalingsvoorwaarden onzebetalingstermijn wijzevanbetaling termijn betalingscond \
         betaalcond betconditie betcond betvoorw bettermijn betwijze condities krediettermijn \
         leveringsenbetalingsvoorwaarden vervaltermijn",
    ),
];
