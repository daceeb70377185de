//! French: heads of columns.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "lig lgn repere nitem nposte nordre nlig",
    ),
    (
        Role::ColCode,
        "referencepiece nprestation npiece ninternearticle nfabricant nconstructeur nart nouvrage \
         nservice ncatalogue nbarre nbarres nean ngtin nsap nacte ndouanier nnc nsh nlpp ncip \
         nacl nndp ntarif nnomenclature ngencod npneu ndesignation codebarre codebarres gencod \
         gencode ean13 cip cip13 lpp acl ndp nomenclature refs nserie nlot npieces votrecode \
         notrecode votrearticle nprix",
    ),
    (
        Role::ColDescription,
        "denominationarticle denominationarticles denominationproduit denominationproduits \
         denominationprestation denominationprestations denominationmarchandise \
         denominationmarchandises denominationtravaux denominationservice denominationservices \
         denominationbien denominationbiens denominationmateriel denominationoperation \
         denominationoperations denominationouvrage denominationfournitures denominationfrais \
         denominationintervention denominationinterventions denominationmission denominationposte \
         denominationpostes denominationactes denominationsoins denominationacte \
         denominationfacturation denominationfacture denominationtache denominationtaches \
         denominationactivite denominationdetaillee denominationconsommation \
         denominationconsommations denominationabonnement denominationcotisation \
         denominationenvoi denominationformation denominationsejour denominationhonoraires \
         denominationfourniture denominationcomplete denominationligne denominationtravail \
         denominationcommande denominationlot denominationrubrique denominationcharges \
         naturearticle naturearticles natureproduit natureproduits natureprestation \
         natureprestations naturemarchandise naturemarchandises naturetravaux natureservice \
         natureservices naturebien naturebiens naturemateriel natureoperation natureoperations \
         natureouvrage naturefournitures naturefrais natureintervention natureinterventions \
         naturemission natureposte naturepostes natureactes naturesoins natureacte \
         naturefacturation naturefacture naturetache naturetaches natureactivite naturedetaillee \
         natureconsommation natureconsommations natureabonnement naturecotisation natureenvoi \
         natureformation naturesejour naturehonoraires naturefourniture naturecomplete \
         natureligne naturetravail naturecommande naturelot naturerubrique naturecharges \
         typearticle typearticles typeproduit typeproduits typeprestation typeprestations \
         typemarchandise typemarchandises typetravaux typeservice typeservices typebien typebiens \
         typemateriel typeoperation typeoperations typeouvrage typefournitures typefrais \
         typeintervention typeinterventions typemission typeposte typepostes typeactes typesoins \
         typeacte typefacturation typefacture typetache typetaches typeactivite typedetaillee \
         typeconsommation typeconsommations typeabonnement typecotisation typeenvoi typeformation \
         typesejour typehonoraires typefourniture typecomplete typeligne typetravail typecommande \
         typelot typerubrique typecharges nomarticle nomarticles nomproduit nomproduits \
         nomprestation nomprestations nommarchandise nommarchandises nomtravaux nomservice \
         nomservices nombien nombiens nommateriel nomoperation nomoperations nomouvrage \
         nomfournitures nomfrais nomintervention nominterventions nommission nomposte nompostes \
         nomactes nomsoins nomacte nomfacturation nomfacture nomtache nomtaches nomactivite \
         nomdetaillee nomconsommation nomconsommations nomabonnement nomcotisation nomenvoi \
         nomformation nomsejour nomhonoraires nomfourniture nomcomplete nomligne nomtravail \
         nomcommande nomlot nomrubrique nomcharges enoncearticle enoncearticles enonceproduit \
         enonceproduits enonceprestation enonceprestations enoncemarchandise enoncemarchandises \
         enoncetravaux enonceservice enonceservices enoncebien enoncebiens enoncemateriel \
         enonceoperation enonceoperations enonceouvrage enoncefournitures enoncefrais \
         enonceintervention enonceinterventions enoncemission enonceposte enoncepostes \
         enonceactes enoncesoins enonceacte enoncefacturation enoncefacture enoncetache \
         enoncetaches enonceactivite enoncedetaillee enonceconsommation enonceconsommations \
         enonceabonnement enoncecotisation enonceenvoi enonceformation enoncesejour \
         enoncehonoraires enoncefourniture enoncecomplete enonceligne enoncetravail \
         enoncecommande enoncelot enoncerubrique enoncecharges textearticle textearticles \
         texteproduit texteproduits texteprestation texteprestations textemarchandise \
         textemarchandises textetravaux texteservice texteservices textebien textebiens \
         textemateriel texteoperation texteoperations texteouvrage textefournitures textefrais \
         texteintervention texteinterventions textemission texteposte textepostes texteactes \
         textesoins texteacte textefacturation textefacture textetache textetaches texteactivite \
         textedetaillee texteconsommation texteconsommations texteabonnement textecotisation \
         texteenvoi texteformation textesejour textehonoraires textefourniture textecomplete \
         texteligne textetravail textecommande textelot texterubrique textecharges \
         explicationarticle explicationarticles explicationproduit explicationproduits \
         explicationprestation explicationprestations explicationmarchandise \
         explicationmarchandises explicationtravaux explicationservice explicationservices \
         explicationbien explicationbiens explicationmateriel explicationoperation \
         explicationoperations explicationouvrage explicationfournitures explicationfrais \
         explicationintervention explicationinterventions explicationmission explicationposte \
         explicationpostes explicationactes explicationsoins explicationacte \
         explicationfacturation explicationfacture explicationtache explicationtaches \
         explicationactivite explicationdetaillee explicationconsommation \
         explicationconsommations explicationabonnement explicationcotisation explicationenvoi \
         explicationformation explicationsejour explicationhonoraires explicationfourniture \
         explicationcomplete explicationligne explicationtravail explicationcommande \
         explicationlot explicationrubrique explicationcharges referencedesignation \
         referencelibelle referencedescription referenceetdesignation codedesignation codelibelle \
         codedescription codeetdesignation narticledesignation narticlelibelle \
         narticledescription narticleetdesignation referencearticledesignation \
         referencearticlelibelle referencearticledescription referencearticleetdesignation \
         codearticledesignation codearticlelibelle codearticledescription \
         codearticleetdesignation articleetreference articlereference articlequantite \
         articleetquantite produitetreference produitreference produitquantite produitetquantite \
         prestationquantite prestationetquantite nosprestations nosproduits nosservices \
         nosconsommations nosabonnements nosachats nosfournitures nostravaux vosprestations \
         vosproduits vosservices vosconsommations vosabonnements vosachats vosfournitures \
         vostravaux rubrique rubriques element elements denomination marchandise marchandises \
         fournitures fourniture ouvrage ouvrages travaux operation operations acte actes soins \
         formation texte tache taches activite activites mission missions honoraires postes \
         descript consommations mainoeuvreetfournitures explications sejour trajet trajets \
         concerne intervenant collaborateur collaborateurs contenu type modele materiel materiaux \
         nature titre commentaire observations motif",
    ),
    (
        Role::ColQuantity,
        "nbrelivree nbrefacturee nbrecommandee nbreexpediee nbretotale nbreheures nbrejours \
         nbreunites nbreunite nbrepieces nbrearticles nbrecolis nbrekg nbrem2 nbrem3 nbreh nbreml \
         nbrenuits nbrenuitees nbrepersonnes nbrepers nbrekm nbrelitres nbrekwh nbremois \
         nbrepalettes nbreouheures nbretotal nbreconsommee nbrerelevee nbrevendue nbrefacture \
         nbrelivraison nbrecommande nbrecdee nbreu nbrereelle nbreexecutee nbreperiode \
         nbrerealisee nbreum nbrenuit nbreuv nbredossiers nbreactes nbreseances nbreparticipants \
         nbreexemplaires nbretonnes nbreuf nbrelivres quantites qtes qtt nbre nbrs heure hres \
         duree temps nuits nuitees personnes kilometres litrage poids tonnage vol ml metrage \
         surface colis pces exemplaires ex consommation conso unites jh livree cdee nuitee \
         seances avancementquantite",
    ),
    (
        Role::ColUnit,
        "uv uf ut uc umes conditionnement cond condit condt colisage udm format contenance \
         quantiteunite",
    ),
    (
        Role::ColUnitPrice,
        "couthoraire coutjournalier coutheure coutjour coutparheure coutparjour coutparunite \
         coutunite coutaunite coutkg coutaukg coutkwh coutnuit coutparnuit coutmensuel coutvente \
         coutpiece coutapiece coutparpiece coutkm coutm2 coutm3 coutparkg couttonne \
         coutparpersonne coutpersonne coutlitre coutu coutun coutmois coutparmois coutcolis \
         montantunitaire montantnetunitaire montantbrutunitaire montanthoraire montantjournalier \
         montantheure montantjour montantparheure montantparjour montantparunite montantunite \
         montantaunite montantkg montantaukg montantkwh montantnuit montantparnuit montantmensuel \
         montantbase montantvente montantpiece montantapiece montantparpiece montantkm montantm2 \
         montantm3 montantparkg montanttonne montantparpersonne montantpersonne montantlitre \
         montantu montantun montantmois montantparmois montantcolis valeurunitaire \
         valeurnetunitaire valeurbrutunitaire valeurhoraire valeurjournalier valeurheure \
         valeurjour valeurparheure valeurparjour valeurparunite valeurunite valeuraunite valeurkg \
         valeuraukg valeurkwh valeurnuit valeurparnuit valeurmensuel valeurbase valeurvente \
         valeurpiece valeurapiece valeurparpiece valeurkm valeurm2 valeurm3 valeurparkg \
         valeurtonne valeurparpersonne valeurpersonne valeurlitre valeuru valeurun valeurmois \
         valeurparmois valeurcolis pxunitaire pxnetunitaire pxbrutunitaire pxhoraire pxjournalier \
         pxheure pxjour pxparheure pxparjour pxparunite pxunite pxaunite pxkg pxaukg pxkwh pxnuit \
         pxparnuit pxmensuel pxbase pxvente pxpiece pxapiece pxparpiece pxkm pxm2 pxm3 pxparkg \
         pxtonne pxparpersonne pxpersonne pxlitre pxu pxun pxmois pxparmois pxcolis punitaire \
         pnetunitaire pbrutunitaire phoraire pjournalier pheure pjour pparheure pparjour \
         pparunite punite paunite pkg paukg pkwh pnuit pparnuit pmensuel pbase pvente ppiece \
         papiece pparpiece pkm pm2 pm3 pparkg ptonne pparpersonne ppersonne plitre pun pmois \
         pparmois pcolis puh punet pub punht pubrut pubht pvht px pxunit pxht tjm tjh loyer \
         abonnementmensuel tarifs cout",
    ),
    (
        Role::ColTaxRate,
        "%taxe %taxes ctva cdtva codicetva cttva regimetva typetva txtva ttva codetaxe codtva \
         codetx ct",
    ),
    (
        Role::ColTaxAmount,
        "monttva monttaxe monttaxes valeurtvaeuros sommetvaeuros mtva",
    ),
    (
        Role::ColDiscount,
        "tauxrem montantrem valeurrem escompteeur escompteunitaire escompteligne escompte1 \
         escompte2 reduc% reducht reduceur reducunitaire reducligne reduc1 reduc2 red% redht \
         redeur redunitaire redligne red1 red2 rem1 rem2 remises reduc red ristourne %r rse rse% \
         rmse rms %remises escompte%",
    ),
    (
        Role::ColAmount,
        "prixhteur prixhteuro prixhtchf prixnetht prixhtnet prixeur prixeuro prixeuros prixchf \
         prixcad prixnet prixnets prixligne montanteuros montht montnetht monteur monteuro \
         monteuros montchf montcad montnet montnets montligne soustotaleur soustotaleuro \
         soustotalchf soustotalcad valeurhteuros valeureuros sommeeuros valeurtotalehteuros \
         valeurtotaleeuros couttotalhteuros couttotaleuros prixtotalehteuros prixtotaleeuros \
         ptotalht ptotalnetht ptotaleur ptotaleuro ptotaleuros ptotalchf ptotalcad ptotalnet \
         ptotalnets ptotalligne ptht ptnetht pteur pteuro pteuros ptchf ptcad ptnet ptnets \
         ptligne pxtotalht pxtotalnetht pxtotaleur pxtotaleuro pxtotaleuros pxtotalchf pxtotalcad \
         pxtotalnet pxtotalnets pxtotalligne coutht couthteur couthteuro couthtchf coutnetht \
         couthtnet couteur couteuro couteuros coutchf coutcad coutnet coutnets coutligne \
         totauxhteuros totauxeuros pt ptotale ptotal pxtotale pxtot totht mont sommes netht ht \
         valeur valeurs totaux montants factureht netapayerht mttotal mtnet mtnetht mtotal mtotht \
         mtligne",
    ),
    (
        Role::ColOther,
        "prixpublic prixcatalogue prixconseille prixtarif prixbaseremboursement prixmarque \
         tarifpublic tarifcatalogue tarifbase tarifconventionnel pvc pvttc pttc ptttc ppht ppttc \
         reliquat reliquats restealivrer ral poidsunitaire baseremboursement avancement \
         avancement% %avancement cumul anterieur situationprecedente ecotaxe ecopart \
         ecoparticipationunitaire deee ecocontribution donteco coefficient coeff coef remb \
         partamo partamc ancienindex nouvelindex indexdebut indexfin paysorigine \
         quantitecommandeerestante quantiterestante quantiterestant quantitecommanderest \
         quantitereliquat commandee",
    ),
];
