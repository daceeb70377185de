//! French.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "facture facturedevente facturededoit facturefinale factureproforma facturedacompte \
         factureacquittee",
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
        "relevedecompte releve relevedefactures",
    ),
    (
        Role::InvoiceNumber,
        "numerodefacture nfacture nofacture nodefacture ndefacture facturen factureno facturenumero \
         numerofacture facturenum reffacture referencefacture numfacture facture#",
    ),
    (Role::DocumentNumber, "piecen npiece"),
    (
        Role::CreditNumber,
        "avoirn numeroavoir numerodavoir navoir ndavoir avoirno notedecreditn",
    ),
    (
        Role::OrderNumber,
        "commande ncommande numerodecommande ndecommande boncommande bondecommande votrecommande \
         votrereference refcommande referencecommande votreref commanden nodecommande numerocommande \
         bondecommanden votrecommanden boncommanden vosreferences",
    ),
    (
        Role::OtherNumber,
        "nclient numeroclient codeclient numerodeclient clientn refclient referenceclient bonlivraison \
         bondelivraison ndevis devis devisn numerodevis contrat ncontrat siret siren rcs ape naf \
         codeape tel telephone fax refmarche numerodemarche notrereference notreref nosreferences \
         facturedorigine factureliee facturedereference surfacture reference ref bl nbl dossier \
         ndossier affaire portable mobile annulelafacture chantier capital",
    ),
    (
        Role::InvoiceDate,
        "datedefacture datefacture datedelafacture datedemission dateemission emisele datedefacturation \
         facturedu datedelavoir datedavoir dateavoir faitle factureele",
    ),
    (Role::Date, "date le du endatedu"),
    (
        Role::DueDate,
        "datedecheance echeance dateecheance echeancele apayeravant apayeravantle \
         datelimitedepaiement apayerpour reglementavant paiementavantle datedereglement datedepaiement \
         payableavant payableavantle payablele areglerpourle areglerleplustard areglereavantle \
         apayeravantdu aregleravantle",
    ),
    (
        Role::ServiceDate,
        "datedelivraison datedeprestation periode periodedeprestation datelivraison datedelaprestation \
         datedeservice periodedefacturation livraisonle datedevente dateprestation",
    ),
    (
        Role::OtherDate,
        "datedecommande datecommande imprimele datedevis datededevis valablejusquau dateimpression \
         datedexpedition commandedu",
    ),
    (
        Role::LineSum,
        "totallignes totaldeslignes totalbrutht montantdeslignes totalarticles",
    ),
    (
        Role::Subtotal,
        "totalht montantht soustotal totalhorstaxes totalhorstaxe soustotalht nettht netht totalnetht \
         montanttotalht montanthorstaxes montanthorstaxe totalhorstva totalhtva htva basehttotale \
         totalgeneralht montantnetht ht totaleurht totaltva0 montanthtva",
    ),
    (
        Role::Tax,
        "tva montanttva totaltva totaltaxes taxe taxes totaldestaxes donttva montantdelatva tvaa \
         montanttotaltva tvacollectee taxesurlavaleurajoutee totaldelatva",
    ),
    (
        Role::PlainTotal,
        "total montanttotal montant totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalttc montantttc montanttotalttc totaltoutestaxescomprises totalgeneral totalfacture \
         totalgeneralttc ttc totaltvac montantdelafacture montanttvac totaltvacomprise tvac totalttceur \
         montantfacture montantdelavoir totalavoir totalavoirttc",
    ),
    (
        Role::AmountDue,
        "netapayer montantdu resteapayer apayer soldedu solde totalapayer montantapayer netapayerttc \
         soldeapayer netarembourser netapayereneuros netapayereur arembourser netavotrecredit \
         montantarembourser totaldu resteapayerttc apayerttc",
    ),
    (
        Role::Prepaid,
        "acompte acomptes dejaregle dejapaye acompteverse acomptesverses montantpaye avance \
         avancesverse regle paiementrecu acompterecu",
    ),
    (
        Role::Discount,
        "remise rabais escompte remiseglobale totalremise totalremises ristourne remiseht \
         remisecommerciale reduction",
    ),
    (
        Role::Shipping,
        "port fraisdeport livraison fraisdelivraison transport fraisdetransport fraisdenvoi portht \
         fraisdexpedition expedition",
    ),
    (
        Role::Charge,
        "frais supplement fraisdedossier ecoparticipation ecotaxe fraisdegestion arrondi",
    ),
    (
        Role::VendorHead,
        "vendeur fournisseur emetteur prestataire emispar de expediteur vendupar facturepar",
    ),
    (
        Role::CustomerHead,
        "client facturea acheteur adressedefacturation destinataire adressefacturation adresseaa \
         facturera facturee a adressea clientfacture doit alattentionde preneur avoira",
    ),
    (
        Role::OtherPartyHead,
        "adressedelivraison livrea lieudelivraison contactcommercial contact livraisona \
         adresselivraison suivipar vendeurcontact interlocuteur titulaire",
    ),
    (Role::Name, "nom raisonsociale societe"),
    (
        Role::TaxId,
        "tva ntva numerotva tvaintracommunautaire ntvaintracommunautaire tvaintra ntvaintra numerodetva \
         numerodetvaintracommunautaire nodetva idtva identifianttva tvan tvafr ndetva \
         ndetvaintracommunautaire numerotvaintracommunautaire notva tvaintracomm tvaintracommunautairen",
    ),
    (
        Role::CustomerTaxId,
        "ntvaclient tvaclient votretva votrenumerodetva tvaintraclient ntvaacheteur numerotvaclient \
         tvaintracommunautaireclient ntvaduclient votrentva tvaduclient",
    ),
    (Role::Iban, "iban"),
    (Role::Bic, "bic swift bicswift codebic codeswift"),
    (
        Role::Account,
        "compte ncompte numerodecompte comptebancaire",
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
];
