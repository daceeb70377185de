//! French: dates, and titles of what is no invoice.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceDate,
        "datefacturation dateemissionfacture dateedition dateeditionfacture \
         dateetablissementfacture datenotecredit datefactureavoir datenotehonoraires \
         datehonoraires datedelivrance datecreation datecreationfacture dateredaction \
         datequittance dateavis daterecu dateticket dateemissiondocument dateemissionavoir \
         datefacturevente datecomptable datecettefacture datepresentefacture datevotrefacture \
         datenote datedecompte datememoire dateappel dateappelfonds dateavisecheance \
         datefactureclient datepiececomptable datetitre datereglementairefacture \
         datefacturerectificative editele editeele emisle facturele creele creeele delivrele \
         delivreele redigele datele factureemisele factureemisedu factureediteele factureediteedu \
         factureetabliele factureetabliedu facturecreeele facturecreeedu facturedateele \
         facturedateedu facturedatele facturedatedu facturedatee factureemise factureemission \
         factureemisedatedu avoirdu avoiremisle avoiretablile notecreditdu dateedu emission \
         ndateetfacture dateetlieuemission jourfacturation jouremission facturedateemission \
         dateemise dateemisele dateeditionle facturationle factureedition dtfacture dtemission \
         datefac dtfact etabliedatedu",
    ),
    (
        Role::Date,
        "lieuetdate dateetlieu dateetheure dateheure datejour datevente datetransaction \
         dateecriture datecomptabilisation endate datele dateticket cejour datecourrier \
         datelettre",
    ),
    (
        Role::DueDate,
        "dateecheancefacture dateecheancereglement datepaiement datereglement datelimitepaiement \
         datelimitereglement dateexigible dateexigibilitepaiement datebutoir datebutoirpaiement \
         dateultime dateultimepaiement datefinalepaiement datedebit dateprelevementprevue \
         dateprevueprelevement dateprelevementautomatique datelimiteencaissement \
         datelimitepourpayer dateapayer datepaiementprevue datepaiementsouhaitee \
         datepaiementauplustard datemaximalepaiement datelimiteversement dateversement \
         datevirement dateduepaiement dateterme datelimitevaliditepaiement datepaiementattendue \
         dateencaissement echeancedu echeancepaiement echeancefacture echeancereglement \
         echeancenette echeancefinale echeanceclient echeancevirement echeanceprelevement \
         echeancesepa echeancelimite echeancedate echeancenet echeancepaiementle echeance1 \
         echeanceunique echeancemontant limite limitepaiement limitereglement delailimite \
         delailimitepaiement dernierdelai dernierdelaipaiement dernierjourpaiement termeecheance \
         dateecheancele arriveaecheancele exigibilite exigibleau exigibleavant exigibleavantle \
         exigiblepourle apayerjusquau apayerauplustard apayerauplustardle apayerpourle \
         apayericile apayerauplustardavantle apayericiau apayerdansdelaijusquau payeravant \
         payeravantle payerjusquau payerauplustard payerauplustardle payerpourle payerle \
         payericile payerauplustardavantle payericiau payerdansdelaijusquau payablejusquau \
         payableauplustard payableauplustardle payablepourle payableicile \
         payableauplustardavantle payableiciau payabledansdelaijusquau aregleravant \
         areglerjusquau areglerauplustard areglerauplustardle areglerle areglericile \
         areglerauplustardavantle areglericiau areglerdansdelaijusquau reglementavantle \
         reglementjusquau reglementauplustard reglementauplustardle reglementpourle reglementle \
         reglementicile reglementauplustardavantle reglementiciau reglementdansdelaijusquau \
         paiementavant paiementjusquau paiementauplustard paiementauplustardle paiementpourle \
         paiementicile paiementauplustardavantle paiementiciau paiementdansdelaijusquau \
         regleravant regleravantle reglerjusquau reglerauplustard reglerauplustardle reglerpourle \
         reglerle reglericile reglerauplustardavantle reglericiau reglerdansdelaijusquau \
         paiementaeffectueravant paiementaeffectueravantle paiementaeffectuerjusquau \
         paiementaeffectuerauplustard paiementaeffectuerauplustardle paiementaeffectuerpourle \
         paiementaeffectuerle paiementaeffectuericile paiementaeffectuerauplustardavantle \
         paiementaeffectuericiau paiementaeffectuerdansdelaijusquau averseravant averseravantle \
         averserjusquau averserauplustard averserauplustardle averserpourle averserle \
         aversericile averserauplustardavantle aversericiau averserdansdelaijusquau \
         versementavant versementavantle versementjusquau versementauplustard \
         versementauplustardle versementpourle versementle versementicile \
         versementauplustardavantle versementiciau versementdansdelaijusquau virementavant \
         virementavantle virementjusquau virementauplustard virementauplustardle virementpourle \
         virementle virementicile virementauplustardavantle virementiciau \
         virementdansdelaijusquau aacquitteravant aacquitteravantle aacquitterjusquau \
         aacquitterauplustard aacquitterauplustardle aacquitterpourle aacquitterle \
         aacquittericile aacquitterauplustardavantle aacquittericiau aacquitterdansdelaijusquau \
         asolderavant asolderavantle asolderjusquau asolderauplustard asolderauplustardle \
         asolderpourle asolderle asoldericile asolderauplustardavantle asoldericiau \
         asolderdansdelaijusquau exigiblejusquau exigibleauplustard exigibleauplustardle \
         exigibleicile exigibleauplustardavantle exigibleiciau exigibledansdelaijusquau \
         facturepayableavant facturepayableavantle facturepayablejusquau facturepayableauplustard \
         facturepayableauplustardle facturepayablepourle facturepayablele facturepayableicile \
         facturepayableauplustardavantle facturepayableiciau facturepayabledansdelaijusquau \
         factureapayeravant factureapayeravantle factureapayerjusquau factureapayerauplustard \
         factureapayerauplustardle factureapayerpourle factureapayerle factureapayericile \
         factureapayerauplustardavantle factureapayericiau factureapayerdansdelaijusquau \
         facturearegleravant facturearegleravantle factureareglerjusquau factureareglerauplustard \
         factureareglerauplustardle factureareglerpourle factureareglerle factureareglericile \
         factureareglerauplustardavantle factureareglericiau factureareglerdansdelaijusquau \
         montantapayeravant montantapayeravantle montantapayerjusquau montantapayerauplustard \
         montantapayerauplustardle montantapayerpourle montantapayerle montantapayericile \
         montantapayerauplustardavantle montantapayericiau montantapayerdansdelaijusquau \
         montantaregleravant montantaregleravantle montantareglerjusquau montantareglerauplustard \
         montantareglerauplustardle montantareglerpourle montantareglerle montantareglericile \
         montantareglerauplustardavantle montantareglericiau montantareglerdansdelaijusquau \
         netapayeravant netapayeravantle netapayerjusquau netapayerauplustard \
         netapayerauplustardle netapayerpourle netapayerle netapayericile \
         netapayerauplustardavantle netapayericiau netapayerdansdelaijusquau totalapayeravant \
         totalapayeravantle totalapayerjusquau totalapayerauplustard totalapayerauplustardle \
         totalapayerpourle totalapayerle totalapayericile totalapayerauplustardavantle \
         totalapayericiau totalapayerdansdelaijusquau sommeapayeravant sommeapayeravantle \
         sommeapayerjusquau sommeapayerauplustard sommeapayerauplustardle sommeapayerpourle \
         sommeapayerle sommeapayericile sommeapayerauplustardavantle sommeapayericiau \
         sommeapayerdansdelaijusquau soldeapayeravant soldeapayeravantle soldeapayerjusquau \
         soldeapayerauplustard soldeapayerauplustardle soldeapayerpourle soldeapayerle \
         soldeapayericile soldeapayerauplustardavantle soldeapayericiau \
         soldeapayerdansdelaijusquau veuillezpayeravant veuillezpayeravantle veuillezpayerjusquau \
         veuillezpayerauplustard veuillezpayerauplustardle veuillezpayerpourle veuillezpayerle \
         veuillezpayericile veuillezpayerauplustardavantle veuillezpayericiau \
         veuillezpayerdansdelaijusquau veuillezregleravant veuillezregleravantle \
         veuillezreglerjusquau veuillezreglerauplustard veuillezreglerauplustardle \
         veuillezreglerpourle veuillezreglerle veuillezreglericile \
         veuillezreglerauplustardavantle veuillezreglericiau veuillezreglerdansdelaijusquau \
         prierepayeravant prierepayeravantle prierepayerjusquau prierepayerauplustard \
         prierepayerauplustardle prierepayerpourle prierepayerle prierepayericile \
         prierepayerauplustardavantle prierepayericiau prierepayerdansdelaijusquau \
         priereregleravant priereregleravantle prierereglerjusquau prierereglerauplustard \
         prierereglerauplustardle prierereglerpourle prierereglerle prierereglericile \
         prierereglerauplustardavantle prierereglericiau prierereglerdansdelaijusquau \
         mercipayeravant mercipayeravantle mercipayerjusquau mercipayerauplustard \
         mercipayerauplustardle mercipayerpourle mercipayerle mercipayericile \
         mercipayerauplustardavantle mercipayericiau mercipayerdansdelaijusquau merciregleravant \
         merciregleravantle mercireglerjusquau mercireglerauplustard mercireglerauplustardle \
         mercireglerpourle mercireglerle mercireglericile mercireglerauplustardavantle \
         mercireglericiau mercireglerdansdelaijusquau paiementattenduavant paiementattenduavantle \
         paiementattendujusquau paiementattenduauplustard paiementattenduauplustardle \
         paiementattendupourle paiementattendule paiementattenduicile \
         paiementattenduauplustardavantle paiementattenduiciau paiementattendudansdelaijusquau \
         paiementrequisavant paiementrequisavantle paiementrequisjusquau paiementrequisauplustard \
         paiementrequisauplustardle paiementrequispourle paiementrequisle paiementrequisicile \
         paiementrequisauplustardavantle paiementrequisiciau paiementrequisdansdelaijusquau \
         paiementexigibleavant paiementexigibleavantle paiementexigiblejusquau \
         paiementexigibleauplustard paiementexigibleauplustardle paiementexigiblepourle \
         paiementexigiblele paiementexigibleicile paiementexigibleauplustardavantle \
         paiementexigibleiciau paiementexigibledansdelaijusquau paiementsouhaiteavant \
         paiementsouhaiteavantle paiementsouhaitejusquau paiementsouhaiteauplustard \
         paiementsouhaiteauplustardle paiementsouhaitepourle paiementsouhaitele \
         paiementsouhaiteicile paiementsouhaiteauplustardavantle paiementsouhaiteiciau \
         paiementsouhaitedansdelaijusquau reglementattenduavant reglementattenduavantle \
         reglementattendujusquau reglementattenduauplustard reglementattenduauplustardle \
         reglementattendupourle reglementattendule reglementattenduicile \
         reglementattenduauplustardavantle reglementattenduiciau reglementattendudansdelaijusquau \
         reglementexigibleavant reglementexigibleavantle reglementexigiblejusquau \
         reglementexigibleauplustard reglementexigibleauplustardle reglementexigiblepourle \
         reglementexigiblele reglementexigibleicile reglementexigibleauplustardavantle \
         reglementexigibleiciau reglementexigibledansdelaijusquau montantavant montantavantle \
         montantjusquau montantauplustard montantauplustardle montantpourle montantle \
         montanticile montantauplustardavantle montanticiau montantdansdelaijusquau duavant \
         duavantle dujusquau duauplustard duauplustardle dupourle dule duicile \
         duauplustardavantle duiciau dudansdelaijusquau payezavant payezavantle payezjusquau \
         payezauplustard payezauplustardle payezpourle payezle payezicile payezauplustardavantle \
         payeziciau payezdansdelaijusquau reglezavant reglezavantle reglezjusquau \
         reglezauplustard reglezauplustardle reglezpourle reglezle reglezicile \
         reglezauplustardavantle regleziciau reglezdansdelaijusquau payableauplustardavant \
         payableauplustardjusquau \
         payableauplustardpourle payableauplustardicile \
         payableauplustardiciau payableauplustarddansdelaijusquau anousregleravant \
         anousregleravantle anousreglerjusquau anousreglerauplustard anousreglerauplustardle \
         anousreglerpourle anousreglerle anousreglericile anousreglerauplustardavantle \
         anousreglericiau anousreglerdansdelaijusquau apayerintegralementavant \
         apayerintegralementavantle apayerintegralementjusquau apayerintegralementauplustard \
         apayerintegralementauplustardle apayerintegralementpourle apayerintegralementle \
         apayerintegralementicile apayerintegralementauplustardavantle apayerintegralementiciau \
         apayerintegralementdansdelaijusquau paiementattendu paiementprevule paiementprevu \
         paiementexigeavantle paiementexigele paiementimmediatle paiementnetle paiementcomptantle \
         reglementattendu reglementprevule reglementprevu reglementexigeavantle reglementexigele \
         reglementimmediatle reglementnetle reglementcomptantle versementattendupourle \
         versementattendu versementprevule versementprevu versementexigeavantle versementexigele \
         versementimmediatle versementnetle versementcomptantle virementattendupourle \
         virementattendu virementprevule virementprevu virementexigeavantle virementexigele \
         virementimmediatle virementnetle virementcomptantle prelevele prelevedu preleveau \
         preleveapartirdu preleveouapres preleveele preleveedu preleveeau preleveeapartirdu \
         preleveeouapres seraprelevele seraprelevedu serapreleveau serapreleveapartirdu \
         serapreleveouapres serapreleveele serapreleveedu serapreleveeau serapreleveeapartirdu \
         serapreleveeouapres prelevementprevule prelevementprevudu prelevementprevuau \
         prelevementprevuapartirdu prelevementprevuouapres prelevementeffectuele \
         prelevementeffectuedu prelevementeffectueau prelevementeffectueapartirdu \
         prelevementeffectueouapres prelevementapartirle prelevementapartirdu \
         prelevementapartirau prelevementapartirouapres debitele \
         debitedu debiteau debiteapartirdu debiteouapres debiteele debiteedu debiteeau \
         debiteeapartirdu debiteeouapres seradebitele seradebitedu seradebiteau \
         seradebiteapartirdu seradebiteouapres seradebiteele seradebiteedu seradebiteeau \
         seradebiteeapartirdu seradebiteeouapres montantprelevele montantprelevedu \
         montantpreleveau montantpreleveapartirdu montantpreleveouapres prelevementsepale \
         prelevementsepadu prelevementsepaau prelevementsepaapartirdu prelevementsepaouapres \
         prelevementautomatiquele prelevementautomatiquedu prelevementautomatiqueau \
         prelevementautomatiqueapartirdu prelevementautomatiqueouapres prelevementprevu \
         prelevementau prelevementacompterdu debitprevule debitle echeances payabledatedu \
         factureduele avantle jusquau dateprelevementbancaire",
    ),
    (
        Role::ServiceDate,
        "periodefacturation periodeprestation periodeprestations periodeconsommation \
         periodelocation periodecouverte periodereference periodeabonnement periodeservice \
         periodeservices periodeexecution periodetravaux periodesejour periodemission \
         periodeintervention periodedecompte periodeimputation periodegarantie periodeassurance \
         periodefacture periodelivraison periodefourniture periodeconsideree periodeactivite \
         perioderealisation periodecotisation periodeloyer periodemaintenance periodecontrat \
         periodecontractuelle periodecomptable periodeutilisation periodereleve periodeengagement \
         periodeformation periodehebergement periodeestimee periodecalcul \
         periodeconsommationfacturee periodeconcernant periodedu periodede periodeallantdu \
         periodedebut periodedebutantle periodecommencantle periodedates periodefacturationdu \
         periodefactureedu periodeconcerneedu periodeprestationdu periodeprestationsdu \
         periodeconsommationdu periodelocationdu periodecouvertedu periodereferencedu \
         periodeabonnementdu periodeservicedu periodeservicesdu periodeexecutiondu \
         periodetravauxdu periodesejourdu periodemissiondu periodeinterventiondu \
         periodedecomptedu periodeimputationdu periodegarantiedu periodeassurancedu \
         periodefacturedu periodelivraisondu periodefournituredu periodeconsidereedu \
         periodeactivitedu perioderealisationdu periodecotisationdu periodeloyerdu \
         periodemaintenancedu periodecontratdu periodecontractuelledu periodecomptabledu \
         periodeutilisationdu perioderelevedu periodeengagementdu periodeformationdu \
         periodehebergementdu periodeestimeedu periodecalculdu periodeconsommationfactureedu \
         periodeconcernantdu periodes periodicitefacturee pourperiode pourperiodedu \
         pourperiodeallantdu pourmois pourmoisde pourperiodede pourmoisdu facturationperiode \
         facturationperiodedu facturationmois facturationmoisde facturationpourperiode \
         facturationdu consommationperiode consommationdu consommationmois consommationsdu \
         consommationsperiode abonnementdu abonnementperiode locationdu locationperiode loyerdu \
         loyermois loyerperiode sejourdu sejourperiode prestationdu prestationrealiseedu \
         prestationeffectueedu prestationrealiseele prestationeffectueele prestationexecuteele \
         prestationmois prestationsperiode prestationsmois prestationsmoisde \
         prestationsrealiseesdu prestationseffectueesdu prestationseffectueesen \
         prestationseffectueesle prestationsrealiseesle prestationsrealiseesen \
         prestationsexecuteesdu prestationsfourniesdu prestationsfourniesle \
         prestationspourperiode prestationsrealisees prestationsperiodedu travauxrealisesdu \
         travauxeffectuesdu travauxexecutesdu travauxrealisesle travauxeffectuesle \
         travauxexecutesle travauxdu travauxperiode travauxrealisesen servicesdu servicesrendusdu \
         servicesfournisdu servicesrendusle servicesfournisle servicesperiode honorairesdu \
         honorairesperiode honorairesmois interventiondu interventionle interventioneffectueele \
         missionsdu missiondu dateprestations dateexecution daterealisation dateintervention \
         dateinterventions datemission datetravaux dateservice dateservices datefaitgenerateur \
         dateventeouprestation datefinprestation dateexecutionprestation dateexecutiontravaux \
         daterealisationprestation dateoperationimposable datefourniture dateventeprestation \
         dateconsommation dateevenement dateseance dateconsultation datesoins \
         datelivraisonouprestation datelivraisonprestation dateprestationlivraison datecours \
         daterepresentation datefintravaux dateachevement dateprestationservice datereunion \
         dateformation datelocation datereference datesprestation datesprestations \
         datesintervention datesexecution datessejour datesmission datesformation dateslocation \
         datesrealisation datesservice moisfacturation moisconcerne moisprestation \
         moisprestations moisreference moisconsommation moisexecution moisfacturee moistravaille \
         moiscomptable moisimputation moisservice moisloyer moispaie faitgenerateur trimestre \
         trimestrefacture semestrefacture anneefacturation livraisonouprestationle executiondu \
         debutprestation cyclefacturation valablepourperiode joursconsommation",
    ),
    (
        Role::OtherDate,
        "datebc dateboncommande datebdc datecommandeclient datecommandeachat datevotrecommande \
         datenotrecommande dateengagement dateexpedition dateenvoi datedepartexpedition dateoffre \
         dateproposition datesoumission datecontrat datesignature dateeffet datedebut datefin \
         datedebutcontrat datefincontrat datefinengagement datereleve daterelevecompteur \
         dateprochainreleve dateprochainefacture dateprochaineecheance datevalidite \
         datevaliditeoffre dateexpiration datenaissance dateinscription dateadhesion dateaccident \
         datesinistre datereception datereceptioncommande dateretour datefactureorigine \
         datefactureinitiale datefacturerectifiee datefactureconcernee datefactureannulee \
         datedernierpaiement datedernierreglement datepaiementrecu dateencaissementeffectif \
         datebonlivraison datelivraisonprevue datelivraisonsouhaitee datelivraisoneffective \
         datechargement datedechargement dateenlevement dateprisecharge dateentree datesortie \
         datearrivee datedepart datemiseservice datemisecirculation datecirculation \
         dateimmatriculation datepremiereimmatriculation dateadmission dateouverture \
         dateouverturedossier datecloture datearrete datearretecompte datevaleur dateperemption \
         datefabrication daterendezvous datedemande datereservation dateresiliation \
         daterenouvellement datereconduction datemandat datesignaturemandat datecreationcompte \
         dateextraction dateconsultationcompte datesituation dateappel dateappeltva dateescompte \
         datelimiteescompte datelimitereclamation datevalidation dateacceptation datenotification \
         datemarche dateordreservice dateconfirmation datetransmission datemisedisposition \
         dateachat dateticketorigine datelecture dateindex imprimeele expediele expedieele \
         livrele livreele commandele commandeele recule recuele payele payeele reglele regleele \
         acquittele acquitteele encaissele valablele enlevele chargele signele acceptele \
         facturepayeele factureacquitteele factureregleele facturesoldeele commandedatedu devisdu \
         devisdatedu devisle livraisondu livraisondatedu bcdu bcdatedu bcle contratdu \
         contratdatedu contratle offredu offredatedu offrele boncommandedu boncommandedatedu \
         boncommandele commandepasseele commanderecuele valabledu valablejusque valablejusqu \
         offrevalablejusquau devisvalablejusquau validite validejusquau prochainefacture \
         prochainereleve prochaineecheance prochainefacturele prochainefactureversle \
         prochainefacturation prochainreleve prochainprelevement prochainpaiement dernierpaiement \
         dernierreleve dernierreglement dernierereleve dernierefacture dernierefacturedu arrivee \
         arrivele partile enlevementle nele neele paiementrecule reglementrecule \
         recuvotrepaiementle escomptejusquau engagementjusquau finengagement livraisonprevue \
         livraisonprevuele livraisonsouhaitee livraisoneffectueele delailivraison indexanciendu \
         indexnouveaudu indexdebutdu indexfindu ancienindex nouvelindex soldeau situationau \
         arreteau entree sortie pageimprimeele",
    ),
    (
        Role::OtherTitle,
        "bonexpedition bonpreparation bonretour bonreception bonsortie bordereaulivraison \
         bordereauexpedition bordereauenvoi bordereauremise bordereauretour offreprix \
         offrecommerciale offreservice propositioncommerciale propositionprix \
         propositionfinanciere devisestimatif devisquantitatif devisdescriptif devisgratuit \
         devistravaux devisclient devisdefinitif estimationprix estimationtravaux soumission \
         accusereception lettrerelance lettrerappel relance relanceclient premiererelance \
         misedemeure avispaiement avisversement avisreglement avispassage avisrelance \
         avisexpedition avisvirement avisdebit dernierrappel premierrappel deuxiemerappel \
         rappelfacture rappelpaiement recupaiement recudon ordrevirement ordreservice \
         contratlocation contratvente contratmaintenance listecolisage attestationpaiement \
         attestationassurance attestationfintravaux conditionsgenerales confirmationpaiement \
         confirmationreservation confirmationinscription notedebitbancaire planpaiement \
         echeancier decomptemensuelpaiement certificatpaiement releveheures feuilleheures \
         bulletinversement",
    ),
];
