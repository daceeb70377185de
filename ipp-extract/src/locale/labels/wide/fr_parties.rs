//! French: parties.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::CustomerHead,
        "adresseclient adresseacheteur adresseacquereur adressepreneur adressedestinataire \
         adresseabonne adressepayeur adressedonneurordre adresseadherent adresselocataire \
         adresseassure adressepatient adressecompleteclient adressecompleteacheteur \
         adressecompleteacquereur adressecompletepreneur adressecompletedestinataire \
         adressecompletefacturation adressecompleteabonne adressecompletepayeur \
         adressecompletedonneurordre adressecompleteadherent adressecompletelocataire \
         adressecompleteassure adressecompletepatient coordonneesacheteur coordonneesacquereur \
         coordonneespreneur coordonneesdestinataire coordonneesfacturation coordonneesabonne \
         coordonneespayeur coordonneesdonneurordre coordonneesadherent coordonneeslocataire \
         coordonneesassure coordonneespatient informationsacheteur informationsacquereur \
         informationspreneur informationsdestinataire informationsfacturation informationsabonne \
         informationspayeur informationsdonneurordre informationsadherent informationslocataire \
         informationsassure informationspatient infosclient infosacheteur infosacquereur \
         infospreneur infosdestinataire infosfacturation infosabonne infospayeur \
         infosdonneurordre infosadherent infoslocataire infosassure infospatient donneesclient \
         donneesacheteur donneesacquereur donneespreneur donneesdestinataire donneesfacturation \
         donneesabonne donneespayeur donneesdonneurordre donneesadherent donneeslocataire \
         donneesassure donneespatient identiteclient identiteacheteur identiteacquereur \
         identitepreneur identitedestinataire identitefacturation identiteabonne identitepayeur \
         identitedonneurordre identiteadherent identitelocataire identiteassure identitepatient \
         nomclient nomacheteur nomacquereur nompreneur nomdestinataire nomfacturation nomabonne \
         nompayeur nomdonneurordre nomadherent nomlocataire nomassure nompatient \
         nometadresseclient nometadresseacheteur nometadresseacquereur nometadressepreneur \
         nometadressedestinataire nometadressefacturation nometadresseabonne nometadressepayeur \
         nometadressedonneurordre nometadresseadherent nometadresselocataire nometadresseassure \
         nometadressepatient raisonsocialeclient raisonsocialeacheteur raisonsocialeacquereur \
         raisonsocialepreneur raisonsocialedestinataire raisonsocialefacturation \
         raisonsocialeabonne raisonsocialepayeur raisonsocialedonneurordre raisonsocialeadherent \
         raisonsocialelocataire raisonsocialeassure raisonsocialepatient nomadresseclient \
         nomadresseacheteur nomadresseacquereur nomadressepreneur nomadressedestinataire \
         nomadressefacturation nomadresseabonne nomadressepayeur nomadressedonneurordre \
         nomadresseadherent nomadresselocataire nomadresseassure nomadressepatient societeclient \
         societeacheteur societeacquereur societepreneur societedestinataire societefacturation \
         societeabonne societepayeur societedonneurordre societeadherent societelocataire \
         societeassure societepatient entrepriseclient entrepriseacheteur entrepriseacquereur \
         entreprisepreneur entreprisedestinataire entreprisefacturation entrepriseabonne \
         entreprisepayeur entreprisedonneurordre entrepriseadherent entrepriselocataire \
         entrepriseassure entreprisepatient adresseea vendua emisea envoyea livreetfacturea \
         factureetlivrea livraisonetfacturationa envoyerfacturea destinea etablia notea \
         factureadresseea factureemisea venduea creditea compterendua envoia \
         votreadressefacturation adresselivraisonfacturation adresselivraisonetfacturation \
         livraisonetfacturation facturationetlivraison adressefacture clients cherclient \
         votreclient nosclient acquereur souscripteur abonne donneurordre donneurordres \
         maitreouvrage maitriseouvrage commanditaire facturepour facturationpour facturedestineea \
         factureclient pourcompte payablepar payeur tiersfacture tierspayeur redevable eleve \
         etudiant adherent membre societaire coproprietaire proprietaire locataire consommateur \
         assure beneficiaireprestations beneficiaireservice beneficiaireprestation \
         titulairecontrat titulaireabonnement titulaireligne titulairecompteclient titulairecarte \
         voscoordonnees vosreferenceclient vosinformations votreadresse votreentreprise \
         votresociete vous cocontractant importateur occupant hote identificationclient \
         servicedestinataire organismedestinataire stagiaire participant entitefacturee \
         entitecliente societecliente entreprisecliente societefacturee facturerau venduau \
         factureau doivent mmaire",
    ),
    (
        Role::VendorHead,
        "adressevendeur adressefournisseur adresseemetteur adresseprestataire adresseentreprise \
         adressesociete adressecreancier adresseemettrice adressemagasin adresseassujetti \
         adressebailleur adresseassureur adresseexploitant adresseexpediteurfacture \
         coordonneesvendeur coordonneesfournisseur coordonneesprestataire coordonneesentreprise \
         coordonneessociete coordonneescreancier coordonneesemettrice coordonneesmagasin \
         coordonneesassujetti coordonneesbailleur coordonneesassureur coordonneesexploitant \
         coordonneesexpediteurfacture informationsfournisseur informationsemetteur \
         informationsprestataire informationsentreprise informationssociete informationscreancier \
         informationsemettrice informationsmagasin informationsassujetti informationsbailleur \
         informationsassureur informationsexploitant informationsexpediteurfacture infosvendeur \
         infosfournisseur infosemetteur infosprestataire infosentreprise infossociete \
         infoscreancier infosemettrice infosmagasin infosassujetti infosbailleur infosassureur \
         infosexploitant infosexpediteurfacture detailsvendeur detailsfournisseur detailsemetteur \
         detailsprestataire detailsentreprise detailssociete detailscreancier detailsemettrice \
         detailsmagasin detailsassujetti detailsbailleur detailsassureur detailsexploitant \
         detailsexpediteurfacture donneesvendeur donneesfournisseur donneesemetteur \
         donneesprestataire donneesentreprise donneessociete donneescreancier donneesemettrice \
         donneesmagasin donneesassujetti donneesbailleur donneesassureur donneesexploitant \
         donneesexpediteurfacture identitevendeur identitefournisseur identiteemetteur \
         identiteprestataire identiteentreprise identitesociete identitecreancier \
         identiteemettrice identitemagasin identiteassujetti identitebailleur identiteassureur \
         identiteexploitant identiteexpediteurfacture nomvendeur nomfournisseur nomemetteur \
         nomprestataire nomentreprise nomsociete nomcreancier nomemettrice nommagasin \
         nomassujetti nombailleur nomassureur nomexploitant nomexpediteurfacture \
         nometadressevendeur nometadressefournisseur nometadresseemetteur nometadresseprestataire \
         nometadresseentreprise nometadressesociete nometadressecreancier nometadresseemettrice \
         nometadressemagasin nometadresseassujetti nometadressebailleur nometadresseassureur \
         nometadresseexploitant nometadresseexpediteurfacture entreprisevendeur \
         entreprisefournisseur entrepriseemetteur entrepriseprestataire \
         entreprisesociete entreprisecreancier entrepriseemettrice entreprisemagasin \
         entrepriseassujetti entreprisebailleur entrepriseassureur entrepriseexploitant \
         entrepriseexpediteurfacture emettrice emis emise factureemisepar etabliparsociete \
         facturede factureepar notresociete noscoordonnees vosfournisseur creancier bailleur \
         cedant votremagasin votreprestataire vendeuse organismeformation organismeemetteur \
         mandatairefacturation concessionnaire exportateur factureprovenantde \
         raisonsocialefournisseur raisonsocialevendeur levendeur lefournisseur leprestataire \
         identificationvendeur identificationfournisseur factureemiseaunom",
    ),
    (
        Role::PayeeHead,
        "payablea paiementa reglementa virementa payera reglera apayera comptepayablea versementa \
         aordrede chequeaordrede chequeaordre chequelibelleaordre chequelibelleaunom libelleaunom \
         libellerchequeordre reglementparchequeaordrede chequespayablesa parchequeaordrede \
         auprofitde afaveurde enfaveurde factor affacturage subroge cessionnairecreance \
         envotreaimablereglementa",
    ),
    (
        Role::AccountHolder,
        "nomtitulaire nombeneficiaire nomcompte nomdetenteur intitulecompte libellecompte \
         compteaunomde compteaunom compteouvertaunom comptetitulaire comptenom detenteurcompte \
         ordre anomde aunomde enfaveur",
    ),
    (
        Role::OtherPartyHead,
        "adressechantier adresseintervention adresseinterventions adresseprestation \
         adresseprestations adresseexecution adressetravaux adresseconsommation adressefourniture \
         adresseinstallation adresseenlevement adressechargement adressedechargement \
         adressedepart adresseexpedition adresseretrait adresseretour adressedestination \
         adressecorrespondance adresseexpediteur adressedestinatairelivraison adresselogement \
         adressesinistre adressepose adressebien adresseimmeuble adresselocation adresseformation \
         adressesejour adresseraccordement adresseenvoi adressepostale adresserelais \
         adresseservice adressemission adresseinstallations adressevente adressepointlivraison \
         lieulivraison lieuchantier lieuintervention lieuinterventions lieuprestation \
         lieuprestations lieuexecution lieutravaux lieuconsommation lieufourniture \
         lieuinstallation lieuenlevement lieuchargement lieudechargement lieudepart \
         lieuexpedition lieuretrait lieuretour lieudestination lieucorrespondance lieuexpediteur \
         lieudestinatairelivraison lieulogement lieusinistre lieupose lieubien lieuimmeuble \
         lieulocation lieuformation lieusejour lieuraccordement lieuenvoi lieupostale lieurelais \
         lieuservice lieumission lieuinstallations lieuvente lieupointlivraison pointlivraison \
         pointchantier pointintervention pointinterventions pointprestation pointprestations \
         pointexecution pointtravaux pointconsommation pointfourniture pointinstallation \
         pointenlevement pointchargement pointdechargement pointdepart pointexpedition \
         pointretrait pointretour pointdestination pointcorrespondance pointexpediteur \
         pointdestinatairelivraison pointlogement pointsinistre pointpose pointbien pointimmeuble \
         pointlocation pointformation pointsejour pointraccordement pointenvoi pointpostale \
         pointrelais pointservice pointmission pointinstallations pointvente \
         sitelivraison sitechantier siteintervention siteinterventions siteprestation \
         siteprestations siteexecution sitetravaux siteconsommation sitefourniture \
         siteinstallation siteenlevement sitechargement sitedechargement sitedepart \
         siteexpedition siteretrait siteretour sitedestination sitecorrespondance siteexpediteur \
         sitedestinatairelivraison sitelogement sitesinistre sitepose sitebien siteimmeuble \
         sitelocation siteformation sitesejour siteraccordement siteenvoi sitepostale siterelais \
         siteservice sitemission siteinstallations sitevente sitepointlivraison \
         coordonneeslivraison coordonneeschantier coordonneesintervention \
         coordonneesinterventions coordonneesprestation coordonneesprestations \
         coordonneesexecution coordonneestravaux coordonneesconsommation coordonneesfourniture \
         coordonneesinstallation coordonneesenlevement coordonneeschargement \
         coordonneesdechargement coordonneesdepart coordonneesexpedition coordonneesretrait \
         coordonneesretour coordonneesdestination coordonneescorrespondance coordonneesexpediteur \
         coordonneesdestinatairelivraison coordonneeslogement coordonneessinistre coordonneespose \
         coordonneesbien coordonneesimmeuble coordonneeslocation coordonneesformation \
         coordonneessejour coordonneesraccordement coordonneesenvoi coordonneespostale \
         coordonneesrelais coordonneesservice coordonneesmission coordonneesinstallations \
         coordonneesvente coordonneespointlivraison nometadresselivraison nometadressechantier \
         nometadresseintervention nometadresseinterventions nometadresseprestation \
         nometadresseprestations nometadresseexecution nometadressetravaux \
         nometadresseconsommation nometadressefourniture nometadresseinstallation \
         nometadresseenlevement nometadressechargement nometadressedechargement \
         nometadressedepart nometadresseexpedition nometadresseretrait nometadresseretour \
         nometadressedestination nometadressecorrespondance nometadresseexpediteur \
         nometadressedestinatairelivraison nometadresselogement nometadressesinistre \
         nometadressepose nometadressebien nometadresseimmeuble nometadresselocation \
         nometadresseformation nometadressesejour nometadresseraccordement nometadresseenvoi \
         nometadressepostale nometadresserelais nometadresseservice nometadressemission \
         nometadresseinstallations nometadressevente nometadressepointlivraison payslivraison \
         payschantier paysintervention paysinterventions paysprestation paysprestations \
         paysexecution paystravaux paysconsommation paysfourniture paysinstallation \
         paysenlevement payschargement paysdechargement paysdepart paysexpedition paysretrait \
         paysretour paysdestination payscorrespondance paysexpediteur paysdestinatairelivraison \
         payslogement payssinistre payspose paysbien paysimmeuble payslocation paysformation \
         payssejour paysraccordement paysenvoi payspostale paysrelais paysservice paysmission \
         paysinstallations paysvente payspointlivraison livreau livrechez livrera livrerau \
         livrerchez livreeau livreechez expediea expedieau expediechez expedieea expedieeau \
         expedieechez expediera expedierau expedierchez expeditiona expeditionau expeditionchez \
         envoyea envoyeau envoyechez alivrera alivrerau alivrerchez retoura retourau retourchez \
         retournera retournerau retournerchez marchandiselivreea marchandiselivreeau \
         marchandiselivreechez envoyera envoyerau envoyerchez destineaetrelivrea \
         destineaetrelivreau destineaetrelivrechez destinatairemarchandise \
         destinatairemarchandises destinatairefinal destinatairecolis destinatairefinale \
         destinataireenvoi destinatairesmarchandise destinatairesmarchandises \
         destinataireslivraison destinatairesfinal destinatairescolis destinatairesfinale \
         destinatairesenvoi receptionmarchandise receptionmarchandises receptionlivraison \
         receptionfinal receptioncolis receptionfinale receptionenvoi clientlivre clientlivraison \
         clientfinal clientexpedition chargeur consignataire notifier transitaire voiturier \
         affreteur commissionnaire transporteurs remettant expediteurmarchandise expediteurreel \
         donneurfret conseiller conseillere votreconseillere gestionnaire votregestionnaire \
         chargeeclientele chargeclientele chargeaffaires chargeprojet chefprojet responsable \
         technicien representant votrerepresentant votreagence votreinterlocuteur \
         votreinterlocutrice votrecommercial votrevendeur interlocuteurs suivicommercial \
         suividossier dossiersuivipar personnecontact votrecorrespondant correspondant redacteur \
         redigepar etablipar editepar saisipar preparepar vendeurconseil serviceclient \
         serviceclients serviceclientele servicecomptabilite servicefacturation serviceapresvente \
         demandeur acheteurcontact prescripteur apporteur maitreoeuvre mandataire votrebanque \
         banquebeneficiaire nombanque domiciliation etablissementbancaire banquedomiciliataire \
         siege aattention aatt att auxbonssoins ayantdroit assistante conducteur passager \
         voyageur nomvoyageur expediteurcolis receptionnaire soustraitant commandepar \
         commandepasseepar passeepar recupar signature cachet bonpouraccord",
    ),
    (
        Role::Name,
        "denominationsociale denominationcommerciale enseigne noms prenom",
    ),
];
