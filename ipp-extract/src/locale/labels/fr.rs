//! French.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "facture facturedevente facturededoit facturefinale factureproforma facturedacompte \
         factureacquittee factureclient factureforfaitaire facturedesolde factureproformat \
         facturedeservice",
    ),
    (
        Role::CreditTitle,
        "avoir notedecredit factureavoir facturedavoir",
    ),
    (
        Role::CorrectionTitle,
        "facturerectificative facturecorrective",
    ),
    (
        Role::StatementTitle,
        "relevedecompte releve relevedefactures releveclient etatdecompte",
    ),
    (
        Role::InvoiceNumber,
        "numerodefacture nfacture nofacture nodefacture ndefacture facturen factureno facturenumero \
         numerofacture facturenum reffacture referencefacture numfacture facture# numdefacture \
         ndelafacture numerodelafacture nofact factn reffact facturereference nfact",
    ),
    (
        Role::DocumentNumber,
        "piecen npiece ndepiece nodepiece ndedocument nodocument ndocument numerodedocument \
         numerodepiece",
    ),
    (
        Role::CreditNumber,
        "avoirn numeroavoir numerodavoir navoir ndavoir avoirno notedecreditn",
    ),
    (
        Role::OrderNumber,
        "commande ncommande numerodecommande ndecommande boncommande bondecommande votrecommande \
         refcommande referencecommande commanden nodecommande numerocommande bondecommanden \
         votrecommanden boncommanden votrendecommande votrenumerodecommande referencedevotrecommande \
         votrebondecommande vcommande refdecommande bcn ndebc refbc noboncommande nbc ncommandeclient \
         commandeclient numerocommandeclient",
    ),
    (
        Role::OtherNumber,
        "nclient numeroclient codeclient numerodeclient clientn refclient referenceclient \
         bonlivraison bondelivraison ndevis devis devisn numerodevis contrat ncontrat siret siren rcs \
         ape naf codeape tel telephone fax refmarche numerodemarche notrereference notreref \
         nosreferences facturedorigine factureliee facturedereference surfacture reference ref bl nbl \
         dossier ndossier affaire portable mobile annulelafacture chantier capital ncompte \
         numerodecompte ndecompte tournee ntournee lettredevoiture cmr conteneur nconteneur \
         noconteneur expedition nexpedition refdossier nodossier numerodedossier nodecontrat \
         numerodecontrat noclient nodeclient ndeclient codefournisseur nfournisseur numerofournisseur \
         page rm rcsparis greffe",
    ),
    (
        Role::InvoiceDate,
        "datedefacture datefacture datedelafacture datedemission dateemission emisele \
         datedefacturation facturedu datedelavoir datedavoir dateavoir faitle factureele etabliele \
         dateetablissement datedetablissement etablile datefact dateavoiremission datepiece \
         datedepiece",
    ),
    (Role::Date, "date le du endatedu"),
    (
        Role::DueDate,
        "datedecheance echeance dateecheance echeancele apayeravant apayeravantle \
         datelimitedepaiement apayerpour reglementavant paiementavantle datedereglement \
         datedepaiement payableavant payableavantle payablele areglerpourle areglerleplustard \
         areglereavantle apayeravantdu aregleravantle dateexigibilite exigiblele datedexigibilite \
         dateecheancepaiement paiementle prelevementle dateprelevement datedeprelevement echeanceau \
         datelimite apayerle",
    ),
    (
        Role::ServiceDate,
        "datedeprestation periode periodedeprestation datedelaprestation datedeservice \
         periodedefacturation datedevente dateprestation periodefacturee moisdeprestation \
         datedexecution datedintervention periodeconcernee datesdeprestation moisfacture \
         prestationsdu",
    ),
    (
        Role::OtherDate,
        "datedecommande datecommande imprimele datedevis datededevis valablejusquau dateimpression \
         datedexpedition commandedu datedelivraison datelivraison livraisonle",
    ),
    (Role::LineSum, "totallignes totaldeslignes montantdeslignes"),
    (
        Role::Subtotal,
        "totalht montantht soustotal totalhorstaxes totalhorstaxe soustotalht nettht netht totalnetht \
         montanttotalht montanthorstaxes montanthorstaxe totalhorstva totalhtva htva basehttotale \
         totalgeneralht montantnetht ht totaleurht totaltva0 montanthtva soustotalhorstaxes \
         totalnethorstaxes montanttotalhorstaxes totalhteur totalhteuros montanthteur basehorstaxes \
         nethorstaxes totalhtnet nethtapresremise totalhtapresremise totalhtremise nethtcommercial \
         nethtfinancier sstotalht soustotalhtva montantnet netcommercial basetaxable totalbrutht \
         totalarticles",
    ),
    (
        Role::Tax,
        "tva montanttva totaltva totaltaxes taxe taxes totaldestaxes donttva montantdelatva tvaa \
         montanttotaltva tvacollectee taxesurlavaleurajoutee totaldelatva tvaincluse tvacomprise \
         dontmontanttva montanttotaldelatva totaltvaeur tps tvq tvh taxesurlesproduitsetservices \
         montanttaxe montantdestaxes totaltaxe tvasurmarge",
    ),
    (
        Role::PlainTotal,
        "total montanttotal montant totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalttc montantttc montanttotalttc totaltoutestaxescomprises totalgeneral totalfacture \
         totalgeneralttc ttc totaltvac montantdelafacture montanttvac totaltvacomprise tvac totalttceur \
         montantfacture montantdelavoir totalavoir totalavoirttc totalttceuros totaltoutestaxes \
         montantttceur montanttotalttceur montanttotaltvac totalaveciva totalfacturettc \
         montantdelafacturettc montanttotaldelafacture totalducredit totalacrediter montantacrediter \
         totaldelafacture totalttcapayer montantttcapayer totaltaxescomprises totaltoutestaxesincluses \
         prixtotalttc totalincltva totaltvaincluse montanttotaltaxescomprises",
    ),
    (
        Role::AmountDue,
        "netapayer montantdu resteapayer apayer soldedu solde totalapayer montantapayer netapayerttc \
         soldeapayer netarembourser netapayereneuros netapayereur arembourser netavotrecredit \
         montantarembourser totaldu resteapayerttc apayerttc netapayereuro netapayerchf resteapayereur \
         soldeareglerttc soldearegler montantareglerttc montantaregler totalaregler aregler areglerttc \
         soldeapayerttc resteapayernet restedu netttcapayer nouveausolde sommeapayer montantexigible \
         totalapayerttc soldefinal totalnetapayer montantrestantdu",
    ),
    (
        Role::Prepaid,
        "acompte acomptes dejaregle dejapaye acompteverse acomptesverses montantpaye avance avancesverse \
         regle paiementrecu acompterecu acomptesrecus dejaverse dejaversee acomptededuit moinsacompte \
         acompteregle acomptepercu acomptespercus avoirdeduit reglementrecu dejaregleacompte paye \
         sommepayee versement versements arrhes provision provisions paiement paiements reglement",
    ),
    (
        Role::Discount,
        "remise rabais escompte remiseglobale totalremise totalremises ristourne remiseht \
         remisecommerciale reduction remisecommercialeht escompteht totalremiseht remiseexceptionnelle \
         remisefidelite rabaiscommercial moinsremise remises montantremise remiseaccordee bonachat \
         deduction",
    ),
    (
        Role::Shipping,
        "port fraisdeport livraison fraisdelivraison transport fraisdetransport fraisdenvoi portht \
         fraisdexpedition expedition fraisport fraisdeportht fraisdelivraisonht fraisdeportetemballage \
         portetemballage fraisdeporthorstaxes expeditionlivraison fraisexpedition fraislivraison envoi \
         emballage emballageettransport messagerie deplacement fraisdedeplacement",
    ),
    (
        Role::Charge,
        "frais supplement fraisdedossier ecoparticipation ecotaxe fraisdegestion arrondi \
         fraisdefacturation fraisadministratifs contributionenergie surchargecarburant \
         participationenergie ecotaxes contributionecologique deee ecocontribution fraisdivers \
         fraisannexes fraisfixes timbre timbrefiscal fraisbancaires surchargeenergie fraisdemballage",
    ),
    (
        Role::Withholding,
        "retenuealasource retenue retenuedegarantie precompte prelevementalasource",
    ),
    (
        Role::Balance,
        "soldeprecedent ancsolde anciensolde soldeanterieur impayes reportdesolde solderestantdu",
    ),
    (
        Role::OtherSum,
        "totalheures nombredheures poidstotal poidsbrut poidsnet quantitetotale totalquantite totalcolis \
         totalpieces nombredarticles totaljours",
    ),
    (
        Role::VendorHead,
        "vendeur fournisseur emetteur prestataire emispar de expediteur vendupar facturepar societe \
         coordonneesemetteur informationsvendeur votrefournisseur",
    ),
    (
        Role::CustomerHead,
        "client facturea acheteur adressedefacturation destinataire adressefacturation adresseaa \
         facturera facturee a adressea clientfacture doit preneur avoira adressedefacture \
         informationsclient coordonneesclient facturationa adressedefacturationclient",
    ),
    (
        Role::OtherPartyHead,
        "adressedelivraison livrea lieudelivraison contactcommercial contact livraisona \
         adresselivraison suivipar vendeurcontact interlocuteur titulaire alattentionde transporteur \
         livraison livreea destinatairelivraison votrecontact votreconseiller commercial \
         affairesuiviepar",
    ),
    (Role::Name, "nom raisonsociale societe"),
    (
        Role::TaxId,
        "tva ntva numerotva tvaintracommunautaire ntvaintracommunautaire tvaintra ntvaintra numerodetva \
         numerodetvaintracommunautaire nodetva idtva identifianttva tvan ndetva ndetvaintracommunautaire \
         numerotvaintracommunautaire notva tvaintracomm tvaintracommunautairen siret siren nsiret nsiren \
         numerosiret numerosiren siretn sirenn nosiret tvaintracom ntvaintracom tvaintracomn numerotvaintra \
         identificationtva identifianttvaintracommunautaire idtvaintracommunautaire numeroidentificationtva \
         numerodidentificationtva nidentificationtva nidtva codetva tvanumero notrenumerodetva notretva \
         notrentva tvavendeur numerotps numerotvq ntps ntvq tpsno tvqno tpsn tvqn notps notvq matriculetva \
         idefiscal numeroide numerofiscal identifiantfiscal nif numerodentreprise ndentreprise nodentreprise \
         entreprisen numeroentreprise nentreprise",
    ),
    (
        Role::CustomerTaxId,
        "ntvaclient tvaclient votretva votrenumerodetva tvaintraclient ntvaacheteur numerotvaclient \
         tvaintracommunautaireclient ntvaduclient votrentva tvaduclient numerodetvaclient numerotvaduclient \
         numerodetvaduclient tvaintraduclient tvaintracommunautaireduclient ntvaintracommunautaireclient \
         ntvaintraclient votrenumerotva votretvaintracommunautaire votretvaintra tvaacheteur siretclient \
         sirenclient numerotvaacheteur votreidentifianttva votresiret tvadestinataire tvaintracomclient \
         tvaintracomduclient ntvaintracomclient tvaintracommclient numerotvaintracomclient",
    ),
    (
        Role::Iban,
        "iban codeiban niban numeroiban ibann compteiban",
    ),
    (
        Role::Bic,
        "bic swift bicswift codebic codeswift biccode codebicswift codeswiftbic swiftcode \
         adresseswift",
    ),
    (
        Role::Account,
        "compte ncompte numerodecompte comptebancaire numerocompte comptebancairen nocompte \
         nodecompte comptenumero ncomptebancaire ndecompte",
    ),
    (
        Role::PaymentTerm,
        "conditionsdepaiement modalitesdepaiement conditionsdereglement reglement modedereglement \
         modedepaiement paiement delaidepaiement conditions termesdepaiement modalitesdereglement",
    ),
    (Role::Currency, "devise monnaie"),
    (Role::ColPosition, "n no ligne pos poste"),
    (
        Role::ColCode,
        "ref reference code codearticle article refarticle refproduit",
    ),
    (
        Role::ColDescription,
        "description designation libelle article produit prestation detail intitule produits \
         designations prestations objet designationdesproduits produitservice articles descriptif",
    ),
    (
        Role::ColQuantity,
        "quantite qte qt nombre nb heures qtte jours",
    ),
    (Role::ColUnit, "unite u un unites"),
    (
        Role::ColUnitPrice,
        "prixunitaire pu puht prixunitaireht prixunit prix tarif prixunitht taux prixuht puhteur prixu \
         puhtva coutunitaire tauxhoraire pueur prixunitairehtva",
    ),
    (
        Role::ColTaxRate,
        "tva tauxtva tva% tauxdetva taux %tva codetva taxe taxes",
    ),
    (Role::ColTaxAmount, "montanttva tva mttva totaltva"),
    (
        Role::ColDiscount,
        "remise rem remise% rem% rabais %rem %remise",
    ),
    (
        Role::ColAmount,
        "montant total totalht montantht prixht prixtotal prixtotalht montanteur mtht totalligne \
         totaleur montantnet totalnetht montantnetht sommeht prixtotaleur montanthtva totalhtva \
         totalhteur soustotal",
    ),
    (
        Role::ColOther,
        "totalttc montantttc ttc prixttc prixtotalttc mtttc",
    ),
    (
        Role::TaxBase,
        "baseht base montantht basetva baseimposable basehtva totalht",
    ),
    (
        Role::Carried,
        "report areporter soustotalareporter reportpage totalareporter reportdelapage \
         reportpageprecedente soustotalpage totalpage totalreporte",
    ),
    (
        Role::OtherTitle,
        "devis bondecommande bondelivraison confirmationdecommande relancedepaiement rappel",
    ),
    (
        Role::YourReference,
        "votrereference votreref vosreferences refclientcommande vref vreference",
    ),
    (
        Role::Register,
        "siret siren rcs capital capitalsocial rm greffe siegesocial aucapitalde",
    ),
    (
        Role::AccountHolder,
        "titulaire titulaireducompte beneficiaire nomducompte",
    ),
    (Role::BareNumber, "numero n no"),
];
