//! French: sums of a document.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "totalbrutht totalbrut totalprestationsetfournitures totallignesht totalpostes \
         totalpositions totaldetail montantbrutht montantbrut brutht htbrut valeurbruteht \
         sommelignes sommepositions sommepostes soustotalavantremise soustotalbrut \
         soustotalhtavantremise soustotallignes soustotalarticles",
    ),
    (
        Role::Subtotal,
        "totalcommandeht totalcommandenetht couttotalht couttotalnetht couttotalhtnet \
         totalglobalht totalglobalnetht factureht facturenetht totalnoteht totalnotenetht \
         totalsituationht totalsituationnetht prixhteuro prixhteuros prixhtcad prixhtfacture \
         prixhtfacturee prixhtglobal prixhttotal totalapresdeductionremise \
         montantapresdeductionremise soldeapresremise soldeapresremises soldeapresrabais \
         soldeapresescompte soldeapresdeductionremise totalintermediaire totalpartiel \
         totalsoumistva totalavantimpots totalprestations totalhonoraires totalcommissions \
         totalprestation montantsoumistva honorairesht honorairesnets honorairesnet baseht \
         baseimposable baseimpositiontotale totalhors montanthors tht cumulht \
         montantmarchehtperiode totalconsommationht",
    ),
    (
        Role::Tax,
        "montanttvp montanttvadue montanttvaapayer montanttaxesapplicables montanttaxesdues \
         totaltvp totaltvadue totaltvaapayer montanttotaltvp montanttotaltvadue \
         montanttotaltvaapayer montanttotaltaxesapplicables montanttotaltaxesdues sommetvp \
         sommetvadue sommetvaapayer sommetaxesapplicables sommetaxesdues valeurtvp valeurtvadue \
         valeurtvaapayer valeurtaxesapplicables valeurtaxesdues totauxtvp totauxtvadue \
         totauxtvaapayer totauxtaxesapplicables totauxtaxesdues donttaxes donttotaltva ttc \
         incltaxes inclmontanttva incltotaltva comprenanttva comprenanttaxes comprenantmontanttva \
         comprenanttotaltva donttaxe plustva ajoutertva tvp tpstvq totalimpots totalimpot impot \
         impots montantimpot montantimpots mtva cotisationtaxe",
    ),
    (
        Role::Total,
        "sommettceuros sommetotalettceuros facturettceuros netttc totalnetttc totalglobalttc \
         montantglobalttc montantavoirttceuros montantnetttc couttotalttc \
         totalprestationsttceuros totaltravauxttceuros totalcommandettc totalhonorairesttceuros \
         totalsejourttc totalnotettc totalnotehonorairesttc totalperiodettc valeurtotalettceuros \
         totauxttceuros votretotalttc totalbrutttceuros montantbrutttceuros totaldevisttc \
         totalticketttc totalachatsttc prixnetttc prixfinalttc totalsituationttc \
         totaldocumentttceuros totalfacturationttceuros totalconsommationsttc soustotalgeneralttc \
         totalprestationttceuros montantdocumentttceuros montantfinalttceuros \
         totalvotrefacturettc montantvotrefacturettc montantprestationsttceuros \
         totalintermediairefinalttc totalvotrefacture totalcettefacture totalpresentefacture \
         totalgeneraleur totalglobal totaldefinitif totalnotecredit totalnotehonoraires totalnote \
         totalhonorairesetfrais totalticket totalcommande totalachats totalcredite \
         totaltaxesetfraisinclus totaltoutcompris totalincluanttaxes totalincluanttpstvq \
         totalavectpstvq totaltaxessusincluses totalplustva totaladdition totalarrondi \
         totalapresarrondi totalquittance totalappel totalsejour totaldecompte totalgeneralchf \
         totalmois totalperiode montantvotrefacture montantcettefacture montantpresentefacture \
         montanttotaleur montantnotecredit montantcredite montanttotalnotecredit \
         montanttotalvotrefacture montantglobal montantfinal montantfacturee montantpresentenote \
         montanttotalarrondi montantarrondi montantappel montantquittance sommetotal sommetotale \
         sommefinale sommefinal sommefacturee sommeglobale couttotal couttotale coutfinale \
         coutfinal coutfacturee coutglobale ttcapayertotal netapayerttcfacture \
         totaltouteschargescomprises avoirttc netavoir montantnetavoir avoirnet totalnetacrediter \
         totalnetcredite montantnetacrediter",
    ),
    (
        Role::AmountDue,
        "montantanousregler montantatransferer montantarecevoir montantavotrecharge \
         montantacharge montantnotrefaveur montantvotrefaveur montantapresacompte \
         montantapresacomptes montantapresdeductionacompte montantapresdeductionacomptes sommedu \
         sommeanousregler sommeatransferer sommearecevoir sommeavotrecharge sommeacharge \
         sommearembourser sommenotrefaveur sommevotrefaveur sommeapresacompte sommeapresacomptes \
         sommeapresdeductionacompte sommeapresdeductionacomptes totalanousregler totalatransferer \
         totalarecevoir totalavotrecharge totalacharge totalarembourser totalnotrefaveur \
         totalvotrefaveur totalapresacompte totalapresacomptes totalapresdeductionacompte \
         totalapresdeductionacomptes netdu netasolder netrestantdu netrestant netanousregler \
         netatransferer netarecevoir netavotrecharge netacharge netnotrefaveur netvotrefaveur \
         netapresacompte netapresacomptes netapresdeductionacompte netapresdeductionacomptes \
         resteasolder resterestantdu resterestant resteanousregler resteatransferer \
         restearecevoir resteavotrecharge resteacharge restearembourser restenotrefaveur \
         restevotrefaveur resteapresacompte resteapresacomptes resteapresdeductionacompte \
         resteapresdeductionacomptes montanttotaldu montanttotalanousregler \
         montanttotalatransferer montanttotalarecevoir montanttotalavotrecharge \
         montanttotalacharge montanttotalarembourser montanttotalnotrefaveur \
         montanttotalvotrefaveur montanttotalapresacompte montanttotalapresacomptes \
         montanttotalapresdeductionacompte montanttotalapresdeductionacomptes totalttcdu \
         totalttcasolder totalttcrestantdu totalttcrestant totalttcanousregler \
         totalttcatransferer totalttcarecevoir totalttcavotrecharge totalttcacharge \
         totalttcarembourser totalttcnotrefaveur totalttcvotrefaveur totalttcapresacompte \
         totalttcapresacomptes totalttcapresdeductionacompte totalttcapresdeductionacomptes \
         totalnetdu totalnetasolder totalnetrestantdu totalnetrestant totalnetanousregler \
         totalnetatransferer totalnetarecevoir totalnetavotrecharge totalnetacharge \
         totalnetarembourser totalnetnotrefaveur totalnetvotrefaveur totalnetapresacompte \
         totalnetapresacomptes totalnetapresdeductionacompte totalnetapresdeductionacomptes \
         totalgeneraldu totalgeneralanousregler totalgeneralatransferer totalgeneralarecevoir \
         totalgeneralavotrecharge totalgeneralacharge totalgeneralarembourser \
         totalgeneralnotrefaveur totalgeneralvotrefaveur totalgeneralapresacompte \
         totalgeneralapresacomptes totalgeneralapresdeductionacompte \
         totalgeneralapresdeductionacomptes totalfacturedu totalfactureanousregler \
         totalfactureatransferer totalfacturearecevoir totalfactureavotrecharge \
         totalfactureacharge totalfacturearembourser totalfacturenotrefaveur \
         totalfacturevotrefaveur totalfactureapresacompte totalfactureapresacomptes \
         totalfactureapresdeductionacompte totalfactureapresdeductionacomptes sommetotaledu \
         sommetotaleanousregler sommetotaleatransferer sommetotalearecevoir \
         sommetotaleavotrecharge sommetotaleacharge sommetotalearembourser sommetotalenotrefaveur \
         sommetotalevotrefaveur sommetotaleapresacompte sommetotaleapresacomptes \
         sommetotaleapresdeductionacompte sommetotaleapresdeductionacomptes votresoldeapayer \
         votresoldearegler votresoldedu votresoldedue votresoldeexigible votresoldepayable \
         votresoldeaprelever votresoldeaencaisser votresoldeaverser votresoldeavirer \
         votresoldeadebiter votresoldeaacquitter votresoldeasolder votresolderestantdu \
         votresolderestantapayer votresolderestant votresoldeanousregler votresoldeatransferer \
         votresoldeapercevoir votresoldearecevoir votresoldeavotrecharge votresoldeacharge \
         votresoldearembourser votresoldenotrefaveur votresoldevotrefaveur votresoldeapresacompte \
         votresoldeapresacomptes votresoldeapresdeductionacompte votresoldeapresdeductionacomptes \
         votretotalapayer votretotalaregler votretotaldu votretotaldue votretotalexigible \
         votretotalpayable votretotalaprelever votretotalaencaisser votretotalaverser \
         votretotalavirer votretotaladebiter votretotalaacquitter votretotalasolder \
         votretotalrestantdu votretotalrestantapayer votretotalrestant votretotalanousregler \
         votretotalatransferer votretotalapercevoir votretotalarecevoir votretotalavotrecharge \
         votretotalacharge votretotalarembourser votretotalnotrefaveur votretotalvotrefaveur \
         votretotalapresacompte votretotalapresacomptes votretotalapresdeductionacompte \
         votretotalapresdeductionacomptes reste reliquat votrenouveausolde montantouvert \
         partpatient partclient quotepartpatient achargepatient montantpreleve montantprelevement \
         montantserapreleve montantvirement montantapreleversurvotrecompte \
         montantversementaeffectuer montantdemande montantreclame montantversement \
         montanttotalpreleve montanttotalprelevement montantvotreprelevement montantencaissement \
         montantremboursement montantquiserapreleve montantdebite payez veuillezpayer mercipayer \
         prierepayer veuillezverser veuillezregler merciregler anouspayer anousverser anousregler \
         averser avirer aencaisser aprelever aacquitter atransferer avotrecharge vousdevez \
         envotreaimablereglement ennotrefaveur envotrefaveur arecevoir remboursementclient \
         acrediter paiementrequis paiementexige paiementdemande ducejour netadeduire sommesdues \
         totalsommesdues totalprelevement totalserapreleve totalpreleve totalactueldu \
         mensualiteapayer montantnetdu netnetdu",
    ),
    (
        Role::Prepaid,
        "depotverse depotversee depotverses depotversees depotrecu depotrecus depotregle \
         depotregles depotpaye depotpayes depotdeduit depotdejaverse depotdejapaye depotdejaregle \
         depotprecedents depoteffectue depoteffectues sommeversees sommeregle sommepaye \
         sommepayes sommededuit sommedejapaye sommedejaregle sommeprecedents sommeeffectue \
         sommeeffectues mensualitesverse mensualitesversee mensualitesverses mensualitesversees \
         mensualitesrecu mensualitesrecus mensualitesregle mensualitesregles mensualitespaye \
         mensualitespayes mensualitesdeduit mensualitesdejaverse mensualitesdejapaye \
         mensualitesdejaregle mensualitesprecedents mensualiteseffectue mensualiteseffectues \
         factureacompteverse factureacompteversee factureacompteverses factureacompteversees \
         factureacompterecu factureacompterecus factureacompteregle factureacompteregles \
         factureacomptepaye factureacomptepayes factureacomptededuit factureacomptedejaverse \
         factureacomptedejapaye factureacomptedejaregle factureacompteprecedents \
         factureacompteeffectue factureacompteeffectues prelevementsverse prelevementsversee \
         prelevementsverses prelevementsversees prelevementsrecu prelevementsrecus \
         prelevementsregle prelevementsregles prelevementspaye prelevementspayes \
         prelevementsdeduit prelevementsdejaverse prelevementsdejapaye prelevementsdejaregle \
         prelevementsprecedents prelevementseffectue prelevementseffectues prepaiementverse \
         prepaiementversee prepaiementverses prepaiementversees prepaiementrecu prepaiementrecus \
         prepaiementregle prepaiementregles prepaiementpaye prepaiementpayes prepaiementdeduit \
         prepaiementdejaverse prepaiementdejapaye prepaiementdejaregle prepaiementprecedents \
         prepaiementeffectue prepaiementeffectues dejareglee dejapayee dejafacture dejapreleve \
         dejaacquitte dejadebite dejapayes totaldejaregle totaldejareglee totaldejapaye \
         totaldejapayee totaldejapreleve totaldejaacquitte totaldejadebite totaldejapayes \
         sommedejareglee sommedejapayee sommedejapreleve sommedejaacquitte sommedejadebite \
         sommedejapayes montantdejaregle montantdejareglee montantdejapaye montantdejapayee \
         montantdejapreleve montantdejaacquitte montantdejadebite montantdejapayes dejasregle \
         dejasreglee dejaspaye dejaspayee dejasverse dejasversee dejasfacture dejaspercu \
         dejasrecu dejasencaisse dejaspreleve dejasacquitte dejasdebite dejaspayes dejasregles \
         totalpaye totalregle totalpaiements totalreglement totalprepaiements totalmensualites \
         deductionacompte deductionacomptes deductionavance deductionavances deductionprovision \
         deductionprovisions deductionfactureacompte deductionarrhes deductionversements \
         deductionpaiements deductionpaiementrecu deductiondepot deductionsacompte \
         deductionsacomptes deductionsavance deductionsavances deductionsprovision \
         deductionsprovisions deductionsfactureacompte deductionsarrhes deductionsversements \
         deductionspaiements deductionspaiementrecu deductionsdepot adeduireacompte \
         adeduireacomptes adeduireavance adeduireavances adeduireprovision adeduireprovisions \
         adeduirefactureacompte adeduirearrhes adeduireversements adeduirepaiements \
         adeduirepaiementrecu adeduiredepot moinsacomptes moinsavance moinsavances moinsprovision \
         moinsprovisions moinsfactureacompte moinsarrhes moinsversements moinspaiements \
         moinspaiementrecu moinsdepot deduireacompte deduireacomptes deduireavance deduireavances \
         deduireprovision deduireprovisions deduirefactureacompte deduirearrhes deduireversements \
         deduirepaiements deduirepaiementrecu deduiredepot imputationacompte imputationacomptes \
         imputationavance imputationavances imputationprovision imputationprovisions \
         imputationfactureacompte imputationarrhes imputationversements imputationpaiements \
         imputationpaiementrecu imputationdepot repriseacompte repriseacomptes repriseavance \
         repriseavances repriseprovision repriseprovisions reprisefactureacompte reprisearrhes \
         repriseversements reprisepaiements reprisepaiementrecu reprisedepot recuperationacompte \
         recuperationacomptes recuperationavance recuperationavances recuperationprovision \
         recuperationprovisions recuperationfactureacompte recuperationarrhes \
         recuperationversements recuperationpaiements recuperationpaiementrecu recuperationdepot \
         remboursementacompte remboursementacomptes remboursementavance remboursementavances \
         remboursementprovision remboursementprovisions remboursementfactureacompte \
         remboursementarrhes remboursementversements remboursementpaiements \
         remboursementpaiementrecu remboursementdepot restitutionacompte restitutionacomptes \
         restitutionavance restitutionavances restitutionprovision restitutionprovisions \
         restitutionfactureacompte restitutionarrhes restitutionversements restitutionpaiements \
         restitutionpaiementrecu restitutiondepot recupacompte recupacomptes recupavance \
         recupavances recupprovision recupprovisions recupfactureacompte recuparrhes \
         recupversements recuppaiements recuppaiementrecu recupdepot payeeparcarte payeeparcb \
         payeecb payeecarte payeecomptant payeeparcheque payeeparvirement payeeespeces payeeligne \
         payeeparclient payeeacejour payeeacommande payeeparpaypal payeecash payeeparprelevement \
         payeejusquacejour payeeanterieurement payeeavance payeecejour regleeparcarte regleeparcb \
         regleecb regleecarte regleecomptant regleeparcheque regleeparvirement regleeespeces \
         regleeligne regleeparclient regleeacejour regleeacommande regleeparpaypal regleecash \
         regleeparprelevement regleejusquacejour regleeanterieurement regleeavance regleecejour \
         verseparcarte verseparcb versecb versecarte versecomptant verseparcheque \
         verseparvirement verseespeces verseligne verseparclient verseacejour verseparpaypal \
         versecash verseparprelevement versejusquacejour verseanterieurement versecejour \
         vospaiements vosversements vosreglement vosacomptes vosacompte vosmensualites \
         vosprovisions vospaiement vosversement vosavance vosdepot votrepaiements votreversements \
         votrereglement votreacomptes votreacompte votremensualites votreprovisions votrepaiement \
         votreversement votreavance votredepot mensualitespayees mensualitesreglees \
         mensualitesprelevees mensualitesdejareglees avancessurmarche montantregle \
         montantacquitte montanttotalpaye sommerecue sommereglee sommeacquittee \
         depotgarantieverse depotgarantiededuit avaloir avoirimpute avoiradeduire avoirapplique \
         avoirutilise avoiranterieur avoirs factureacompte chequerecu encaisse acquitte",
    ),
];
