//! French (Belgium, Switzerland, Luxembourg, Québec too): titles and numbers.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "factureoriginale factureduplicata facturecopie facturecommerciale facturesimplifiee \
         factureunique factureglobale facturerecapitulative facturedefinitive factureperiodique \
         facturemensuelle facturetrimestrielle factureannuelle factureenergie factureeau \
         facturegaz factureelectricite factureelectronique factureinternet facturemobile \
         facturetelephone facturetelecom factureregularisation facturetransport facturetravaux \
         facturehonoraires facturelocation factureloyer factureabonnement factureexport \
         factureexportation facturecomptant facturefournisseur facturedetaillee facturereparation \
         factureformation facturehebergement facturevente factureintermediaire facturedouane \
         facturenormalisee facturepourclient facturesejour facturehotel factureprestations \
         factureprestation factureprestationservices factureservices facturelivraison \
         facturesolde factureacompte factureavance factureintracommunautaire factureht \
         facturetaxe facturefiscale factureetude factureentretien facturemaintenance \
         facturecomplementaire facturepartielle facturesituation factureeaupotable \
         factureassainissement factureproprietaire votrefacture notrefacture mafacture \
         copiefacture duplicatafacture votrefactureelectricite votrefacturegaz votrefacturemobile \
         votrefactureinternet votrefactureeau votrefactureenergie votrefacturetelephone \
         notehonoraires notefraishonoraires notefraisethonoraires notehonorairesetfrais \
         etathonoraires etatfraishonoraires etatfraisethonoraires etatdepens memoirehonoraires \
         memoirefraisethonoraires memoirefrais notedebours relevehonoraires decomptehonoraires \
         demandeprovision avisecheance avissommepayer avissommesapayer avissommeapayer \
         titrerecette titreexecutoire appelcotisation appelcotisations appelfonds appelcharges \
         quittanceloyer ticketcaisse factureticket recucaisse recuvente decomptefinal \
         decomptecharges decomptefrais decompteconsommation factureqr factureavoir factureinvoice \
         invoicefacture facturerechnung facturefattura facturefactuur noterestaurant",
    ),
    (
        Role::CreditTitle,
        "notecredit avoirclient avoirfournisseur avoircommercial avoirsurfacture \
         avoirremboursement avoirfinancier avoirdefinitif avoirpartiel avoirtotal avoircomptable \
         avoirfacture bonavoir facturecredit facturecrediteur factureannulation aviscredit \
         notecreditclient notecreditfournisseur creditclient duplicataavoir notreavoir votreavoir \
         avoirduplicata annulationfacture extourne",
    ),
    (
        Role::CorrectionTitle,
        "facturecorrigee facturerectifiee factureremplacement facturemodifiee notedebit \
         facturecomplement",
    ),
    (
        Role::StatementTitle,
        "relevecompte relevecompteclient relevefacture relevemensuel releveoperations \
         relevecomptebancaire relevesituation situationcompte situationclient \
         situationcompteclient extraitcompte historiquecompte etatcompteclient balanceagee \
         relevecomptefournisseur compteclientdetaille listefacture factureimpayeesreleve \
         bordereaufacture",
    ),
    (
        Role::InvoiceNumber,
        "nfacturation nfacturevente nfactureclient nfactureinterne nfacturedefinitive \
         nfacturefiscale nfacturecommerciale nfactureelectronique nfactureoriginale \
         npresentefacture ncettefacture nvotrefacture nnotrefacture ndocumentfacture \
         nnotehonoraires netathonoraires nhonoraires nfacturefinale nfactureunique \
         nsequentielfacture nordrefacture nfacturefournisseur nfactureticket nfacturemensuelle \
         nfacturenormalisee nfactureavoir nfacturecomptable nchronofacture referencefacturation \
         referencevotrefacture referencenotrefacture referencedocumentfacturation \
         referencenotehonoraires referencefactureclient idfacture identifiantfacture codefacture \
         numerationfacture numerotationfacture chronofacture clefacture factureid \
         factureidentifiant facturecode nfacturereference nfacturedate nfactureetdate \
         netdatefacture ndatefacture referencearappelerfacture referencefacturearappeler \
         ninvoicefacture nreferencefacture nidfacture nidentificationfacture",
    ),
    (
        Role::DocumentNumber,
        "npiececomptable nticket nrecu nquittance navis navisecheance nappel nappelfonds \
         nappelcotisation nmemoire ntitre nbordereaufacture nnote naddition ndocumentcomptable \
         ndocumentfacturation nticketcaisse ncettepiece nrecepisse referencedocument \
         referencepiece referencetitre referenceavis identifiantdocument piecereference \
         ndocumentinterne codedocument",
    ),
    (
        Role::CreditNumber,
        "nnotecredit nnc nfactureavoir navoirclient nbonavoir ncredit nnotecreditclient \
         naviscredit ndocumentavoir nnotreavoir npresentenotecredit referenceavoir \
         referencenotecredit identifiantavoir avoirreference",
    ),
    (
        Role::OrderNumber,
        "ncommandeachat nboncommande nboncommandeclient nbcclient nachat nordreachat nbonachat \
         ndemandeachat nda nengagement nengagementjuridique nej npo nvotrecommande \
         nvotreboncommande nvotrebc nvotrepo nvcommande nvbc nvboncommande nbdc nvotrebdc \
         nbdcclient ncommandefournisseur ncommandeacheteur nappelcommande ncommandeouverte \
         ncommandecadre ncommandeinterneclient ncommandechezvous nordreachatclient nrequisition \
         ncommandedonneurordre ncommandesap nvotreachat nvotreordre nvotreordreachat \
         ncommandepublique ncommandemarche nlettrecommande referencecommandeclient \
         referencecommandeachat referenceboncommande referenceboncommandeclient referencebc \
         referencebcclient referenceachat referenceordreachat referencebonachat \
         referencedemandeachat referenceda referenceengagement referenceengagementjuridique \
         referenceej referencepo referencevotrecommande referencevotreboncommande \
         referencevotrebc referencevotrepo referencevcommande referencevbc referencevboncommande \
         referencebdc referencevotrebdc referencebdcclient referencecommandefournisseur \
         referencecommandeacheteur referenceappelcommande referencecommandeouverte \
         referencecommandecadre referencecommandeinterneclient referencecommandechezvous \
         referenceordreachatclient referencerequisition referencecommandedonneurordre \
         referencecommandesap referencevotreachat referencevotreordre referencevotreordreachat \
         referencecommandepublique referencecommandemarche referencelettrecommande bdc bcclient \
         boncommandeclient vbc votrebc votrebdc votreboncommande votreordreachat ordreachat \
         engagementjuridique commandeachat commandeacheteur vboncommande votrepo \
         boncommandereference commandereference referencepoclient selonvotrecommande \
         selonvotreboncommande selonvotrebc selonvcommande selonvboncommande selonvbc \
         seloncommande selonboncommande selonbc suivantvotrecommande suivantvotreboncommande \
         suivantvotrebc suivantvcommande suivantvboncommande suivantvbc suivantcommande \
         suivantboncommande suivantbc suiteavotrecommande suiteavotreboncommande suiteavotrebc \
         suiteavcommande suiteavboncommande suiteavbc suiteacommande suiteaboncommande suiteabc \
         suitevotrecommande suitevotreboncommande suitevotrebc suitevcommande suitevboncommande \
         suitevbc suitecommande suiteboncommande suitebc svotrecommande svotreboncommande \
         svotrebc svcommande svboncommande svbc scommande sboncommande sbc svtvotrecommande \
         svtvotreboncommande svtvotrebc svtvcommande svtvboncommande svtvbc svtcommande \
         svtboncommande svtbc relatifavotrecommande relatifavotreboncommande relatifavotrebc \
         relatifavcommande relatifavboncommande relatifavbc relatifacommande relatifaboncommande \
         relatifabc conformementavotrecommande conformementavotreboncommande conformementavotrebc \
         conformementavcommande conformementavboncommande conformementavbc conformementacommande \
         conformementaboncommande conformementabc enreferenceavotrecommande \
         enreferenceavotreboncommande enreferenceavotrebc enreferenceavcommande \
         enreferenceavboncommande enreferenceavbc enreferenceacommande enreferenceaboncommande \
         enreferenceabc concernevotrecommande concernevotreboncommande concernevotrebc \
         concernevcommande concernevboncommande concernevbc concernecommande concerneboncommande \
         concernebc pourvotrecommande pourvotreboncommande pourvotrebc pourvcommande \
         pourvboncommande pourvbc pourcommande pourboncommande pourbc nseloncommande \
         nselonboncommande nselonvotrecommande nsuivantcommande nsuivantboncommande \
         nsuivantvotrecommande nsuiteacommande nsuiteaboncommande nsuiteavotrecommande nscommande \
         nsboncommande nsvotrecommande nsvtcommande nsvtboncommande nsvtvotrecommande \
         nselonvcommande nsuivantvcommande nsvtvcommande nsuiteavcommande votrecommandereference \
         votrecommandedu votrecommandepasseele commandeid commandecode commandeidentifiant \
         identifiantcommande idcommande codecommande voscommande commandevreference \
         votrereferencecommande votrereferenceachat votrereferenceboncommande votrereferencebc \
         votrereferencepo vreferencecommande referenceclientcommande referenceacheteurcommande \
         ncontratcadrecommande",
    ),
    (
        Role::YourReference,
        "vosreference vtrereference votrereferenceclient votrereferenceinterne \
         votrereferencedossier vosreferenceclient vosreferenceinterne vosreferencedossier \
         vreferenceclient vreferenceinterne vreferencedossier referencearappelerparvossoins \
         referenceacheteur nvotrereference referencedemandeur referencechezvous \
         referenceclientcommande nreferenceclient",
    ),
    (
        Role::OtherNumber,
        "nclients ncompteclient ncompteauxiliaire ncomptefournisseur ncomptetiers ntiers \
         ncontratclient ncontratvente ncontratlocation ncontratenergie nabonnement nabonne \
         nadherent nmembre nsocietaire nallocataire nbeneficiaire nassure nassurance npolice \
         npoliceassurance nsinistre ndossierclient naffaire nvotreaffaire nprojet nchantier \
         nnotredevis nvotredevis noffre nnotreoffre noffreprix nproposition nsoumission \
         nbonlivraison nbonexpedition nbordereau nbordereaulivraison nbordereauexpedition \
         nlivraison nenvoi ncolis nsuivi nsuivicolis ntracking nlettrevoiture nldv ncmr \
         nconnaissement nvoyage nchargement ntransport ndossiertransport ncamion ntracteur \
         nremorque nimmatriculation nimmat nvehicule nplaque nplaqueimmatriculation nchassis nvin \
         nserie nmoteur ncompteur nvotrecompteur npce npdl nprm nrae nean ncodeean \
         npointlivraison npointcomptage npointmesure npointfourniture ninstallation nobjet \
         nimmeuble nlot nappartement nlogement nlocataire nbail nligne nappel ntelephone ntel \
         nmobile nportable nfax ngsm nsite nagence nvendeur nrepresentant ncommercial \
         ncodefournisseur nmarche nmarchepublic ntranche nmandat nmandatsepa nrum nics \
         nreferenceuniquemandat ncreanciersepa nidentifiantcreancier ndebiteur ncreancier npayeur \
         nintervention nrapportintervention nbonintervention nficheintervention nbontravail \
         nordretravail nordrereparation nordrefabrication nbonsortie nbonenlevement nbonreception \
         nbonretour nreservation nconfirmation nchambre nsejour nvoyageur npassager nvol nbillet \
         npatient nsecuritesociale nfiness nrpps nadeli nagrement naccise ndouane ndeclaration \
         ndeclarationdouane neori nautorisation nautorisationetablissement ntransaction npaiement \
         nvirement ncheque nremise narticle nproduit npage ncarte ncartefidelite nfidelite \
         nlicence nenregistrement nregistre nregistrecommerce nrc nrepertoiremetiers \
         nimmatriculationrcs nduns ngln ncaisse ntable ncouvert nserveur nformation nsession \
         nstage ndeclarationactivite ndeclarationexistence ndaformation nsalarie nincident \
         nretour nrma nticketsupport nmatricule nnational navs netudiant neleve ninscription nneq \
         nrbq nconfirmationcommande naccusereception narc nordre nordrevente nordreservice \
         nordremission nmission ncommandeinterne ncommandeweb ncommandeinternet nnotrecommande \
         nnotrereference nnotredossier ninterne ncommunication ncommunicationstructuree \
         nreference nclientlivre nclientfacture nclientpaye nrapport nsituation nattachement \
         ncontremarque nconsultation ndecision ndeliberation nconvention navenant nimputation \
         nimputationbudgetaire nservice ncodeservice nserviceexecutant nappeloffres \
         nbonlivraisonclient nlotfabrication nimei ncartesim ncotisant naffilie nredevable \
         ncontribuable nrole ncadastral nparcelle npermis nrge nqualibat ndecennale \
         ncontratassurance norias ncnil nbordereausuivi nbsd npesee nticketpesee nbonpesee nquai \
         ndossierdouane nawb nlta nbonlivraisonmaritime nhbl nmbl nbooking nmanifeste nnavire",
    ),
    (
        Role::OtherNumber,
        "referencecompte referencecontrat referencedossier referenceaffaire referenceprojet \
         referencechantier referencedevis referenceoffre referenceinterne referencefournisseur \
         referenceabonne referenceadherent referencelivraison referencebonlivraison \
         referenceexpedition referencecolis referencetransport referenceintervention \
         referencemarche referenceagence referencesite referencevendeur referencecommercial \
         referencerepresentant referencemandat referencerum referencepaiement referencevirement \
         referencetransaction referencetiers referenceservice referencedebiteur \
         referencecreancier referenceinstallation referencereservation referencesejour \
         referencedouane referencesuivi referencebancaire referencecadastrale referencetechnique \
         referencelogement referencelocataire referencepatient referenceinterneclient \
         referencetournee referencechargement referencevoyage referenceexpediteur \
         referencedestinataire referenceconteneur referencelot referencebanque \
         referenceutilisateur referenceusager referenceacces referencepostal referencenaf \
         referencenace referenceserviceexecutant referenceuniquemandat referencecreanciersepa \
         referencenotredossier referencevotreclient referenceanalytique referencepointlivraison \
         codecompte codecontrat codedossier codeaffaire codeprojet codechantier codedevis \
         codeoffre codeinterne codeabonne codeadherent codelivraison codebonlivraison \
         codeexpedition codecolis codetransport codeintervention codemarche codeagence codesite \
         codevendeur codecommercial coderepresentant codemandat coderum codepaiement codevirement \
         codetransaction codetiers codeservice codedebiteur codecreancier codeinstallation \
         codereservation codesejour codedouane codesuivi codebancaire codecadastrale \
         codetechnique codelogement codelocataire codepatient codeinterneclient codetournee \
         codechargement codevoyage codeexpediteur codedestinataire codeconteneur codelot \
         codebanque codeutilisateur codeusager codeacces codepostal codenaf codenace \
         codeserviceexecutant codeuniquemandat codecreanciersepa codenotredossier codevotreclient \
         codeanalytique codepointlivraison idclient idcompte idcontrat iddossier idaffaire \
         idprojet idchantier iddevis idoffre idinterne idfournisseur idabonne idadherent \
         idlivraison idbonlivraison idexpedition idcolis idtransport idintervention idmarche \
         idagence idsite idvendeur idcommercial idrepresentant idmandat idrum idpaiement \
         idvirement idtransaction idtiers idservice iddebiteur idcreancier idinstallation \
         idreservation idsejour iddouane idsuivi idbancaire idcadastrale idtechnique idlogement \
         idlocataire idpatient idinterneclient idtournee idchargement idvoyage idexpediteur \
         iddestinataire idconteneur idlot idbanque idutilisateur idusager idacces idpostal idnaf \
         idnace idserviceexecutant iduniquemandat idcreanciersepa idnotredossier idvotreclient \
         idanalytique idpointlivraison identifiantclient identifiantcompte identifiantcontrat \
         identifiantdossier identifiantaffaire identifiantprojet identifiantchantier \
         identifiantdevis identifiantoffre identifiantinterne identifiantfournisseur \
         identifiantabonne identifiantadherent identifiantlivraison identifiantbonlivraison \
         identifiantexpedition identifiantcolis identifianttransport identifiantintervention \
         identifiantmarche identifiantagence identifiantsite identifiantvendeur \
         identifiantcommercial identifiantrepresentant identifiantmandat identifiantrum \
         identifiantpaiement identifiantvirement identifianttransaction identifianttiers \
         identifiantservice identifiantdebiteur identifiantcreancier identifiantinstallation \
         identifiantreservation identifiantsejour identifiantdouane identifiantsuivi \
         identifiantbancaire identifiantcadastrale identifianttechnique identifiantlogement \
         identifiantlocataire identifiantpatient identifiantinterneclient identifianttournee \
         identifiantchargement identifiantvoyage identifiantexpediteur identifiantdestinataire \
         identifiantconteneur identifiantlot identifiantbanque identifiantutilisateur \
         identifiantusager identifiantacces identifiantpostal identifiantnaf identifiantnace \
         identifiantserviceexecutant identifiantuniquemandat identifiantcreanciersepa \
         identifiantnotredossier identifiantvotreclient identifiantanalytique \
         identifiantpointlivraison contratreference contratcode contratid dossierreference \
         dossiercode dossierid affairereference affairecode affaireid projetreference projetcode \
         projetid chantierreference chantiercode chantierid compteurreference compteurcode \
         compteurid devisreference deviscode devisid abonnementreference abonnementcode \
         abonnementid mandatreference mandatcode mandatid livraisonreference livraisoncode \
         livraisonid nosreference nostroreference notredossier notrereferenceclient notreoffre \
         notredevis notrecommande notreconfirmation nvotreclient votrecodeclient \
         votrereferenceclient votrecompteclient votrecontrat nvotrecontrat votreespaceclient \
         votreidentifiant votremotpasse votredossier votreoffre nvotreinterlocuteur \
         votreabonnement votrepolice nvotreabonne votrecompte votrecodeacces nvotrecompte \
         nvotredossier nvotreabonnement nvotreadherent nvotrepolice referencearappeler \
         referencearappelerimperativement referencebancairevirement referenceqr referencebvr \
         referenceisr referenceprelevement referenceaindiquer referenceamentionner \
         referencecommunication referencearchive referencearchivage referencenationale \
         referencepdl referenceprm referencepce referenceacheminement communicationstructuree \
         communicationvirement communicationlibre communicationamentionner communication \
         codeguichet codeinsee codebarre codedouanier codesh codejournal codetvaclient \
         mentionvirement pdl prm rae codeean clerib rib ribcompte guichet domiciliation ics rum \
         rna tvanonapplicable apenaf nafape codenafape codeapenaf neq rbq bce rpm matricule \
         finess rpps adeli imputation analytique centrecout centrecouts serviceexecutant \
         imputationbudgetaire bonlivraisondu suivantbonlivraison selonbonlivraison selondevis \
         suivantdevis selonnotredevis suivantnotredevis selonvotredevis suiteadevis seloncontrat \
         suivantcontrat selonoffre suivantoffre devisaccepte confirmationcommande \
         accusereceptioncommande arc ordrereparation ordretravail ordremission ordretransport \
         dossiertransport lettrevoiture bonenlevement bontravail bonintervention \
         rapportintervention ficheintervention espaceclient identifiantinternet motpasse login \
         capitalsocialde capitaleur sarlaucapital sasaucapital aucapital societeaucapital \
         saaucapital nfactureorigine nfactureinitiale nfactureoriginale nfacturerectifiee \
         nfacturecorrigee nfactureannulee nfactureremplacee nfactureconcernee nfactureliee \
         nfactureassociee nfacturereference nfactureprecedente nfactureacomptededuite \
         nfactureavoirreference factureorigine factureinitiale facturerectifiee facturecorrigee \
         factureannulee factureremplacee factureconcernee factureassociee factureprecedente \
         factureacrediter facturecreditee annulefacture remplacefacture rectifiefacture \
         annuleetremplacefacture corrigefacture concernefacture creditefacture nannulefacture \
         nremplacefacture nrectifiefacture nannuleetremplacefacture nconcernefacture nsurfacture \
         npourfacture navoirfactureinitiale referencefactureorigine referencefactureinitiale \
         referencefactureoriginale referencefactureannulee referencefacturerectifiee \
         referencefactureconcernee avoirsurfacture navoirsurfacture relatifafacture \
         nrelatifafacture nproforma nfactureproforma ndernierefacture",
    ),
];
