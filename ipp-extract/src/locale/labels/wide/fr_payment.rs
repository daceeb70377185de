//! French: identifiers and payment.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::TaxId,
        "nintracommunautaire nintracom nide nidentificationfiscale nimmatriculationtva \
         nenregistrementtva nfiscal ninscriptiontps ninscriptiontvq nenregistrementtps \
         nenregistrementtvq ncontribuabletva nregistretva nbce nimpot noperateurtva nassujetti \
         nassujettissement identifianttps identifianttvq identifiantfiscale \
         identifiantintracommunautaire identifiantintracom idfiscale idintracommunautaire \
         idintracom identificationfiscal identificationfiscale identificationintracommunautaire \
         identificationintracom codefiscal codefiscale codeintracommunautaire codeintracom \
         immatriculationtva immatriculationfiscal immatriculationtps immatriculationtvq \
         immatriculationfiscale immatriculationintracommunautaire immatriculationintracom \
         matriculefiscal matriculetps matriculetvq matriculefiscale matriculeintracommunautaire \
         matriculeintracom referencefiscal referencetvaintracommunautaire referencetvaintra \
         referencefiscale referencetvaue referenceintracommunautaire referenceintracom ide che \
         bce tpsrt enregistrementtps enregistrementtvq rcssiret ntvafr notreidentifianttva \
         notresiret nnotretva mwsttva",
    ),
    (
        Role::CustomerTaxId,
        "tvapreneur tvacessionnaire tvadonneurordre tvaacquereur tvacocontractant tvapayeur \
         tvabeneficiaire tvalocataire tvasocietecliente ntvapreneur ntvacessionnaire \
         ntvadonneurordre ntvaacquereur ntvacocontractant ntvapayeur ntvabeneficiaire \
         ntvalocataire ntvasocietecliente tvaintracommunautaireacheteur \
         tvaintracommunautairepreneur tvaintracommunautairedestinataire \
         tvaintracommunautairecessionnaire tvaintracommunautairedonneurordre \
         tvaintracommunautaireacquereur tvaintracommunautairecocontractant \
         tvaintracommunautairepayeur tvaintracommunautairebeneficiaire \
         tvaintracommunautairelocataire tvaintracommunautairesocietecliente \
         ntvaintracommunautaireacheteur ntvaintracommunautairepreneur \
         ntvaintracommunautairedestinataire ntvaintracommunautairecessionnaire \
         ntvaintracommunautairedonneurordre ntvaintracommunautaireacquereur \
         ntvaintracommunautairecocontractant ntvaintracommunautairepayeur \
         ntvaintracommunautairebeneficiaire ntvaintracommunautairelocataire \
         ntvaintracommunautairesocietecliente tvaintraacheteur tvaintrapreneur \
         tvaintradestinataire tvaintracessionnaire tvaintradonneurordre tvaintraacquereur \
         tvaintracocontractant tvaintrapayeur tvaintrabeneficiaire tvaintralocataire \
         tvaintrasocietecliente ntvaintraacheteur ntvaintrapreneur ntvaintradestinataire \
         ntvaintracessionnaire ntvaintradonneurordre ntvaintraacquereur ntvaintracocontractant \
         ntvaintrapayeur ntvaintrabeneficiaire ntvaintralocataire ntvaintrasocietecliente \
         tvaintracomacheteur tvaintracompreneur tvaintracomdestinataire tvaintracomcessionnaire \
         tvaintracomdonneurordre tvaintracomacquereur tvaintracomcocontractant tvaintracompayeur \
         tvaintracombeneficiaire tvaintracomlocataire tvaintracomsocietecliente \
         ntvaintracomacheteur ntvaintracompreneur ntvaintracomdestinataire \
         ntvaintracomcessionnaire ntvaintracomdonneurordre ntvaintracomacquereur \
         ntvaintracomcocontractant ntvaintracompayeur ntvaintracombeneficiaire \
         ntvaintracomlocataire ntvaintracomsocietecliente identifianttvaclient \
         identifianttvaacheteur identifianttvapreneur identifianttvadestinataire \
         identifianttvacessionnaire identifianttvadonneurordre identifianttvaacquereur \
         identifianttvacocontractant identifianttvapayeur identifianttvabeneficiaire \
         identifianttvalocataire identifianttvasocietecliente idtvapreneur idtvacessionnaire \
         idtvadonneurordre idtvaacquereur idtvacocontractant idtvapayeur idtvabeneficiaire \
         idtvalocataire idtvaclientfacture idtvasocietecliente siretacheteur siretpreneur \
         siretdestinataire siretcessionnaire siretdonneurordre siretacquereur siretcocontractant \
         siretpayeur siretbeneficiaire siretlocataire siretsocietecliente nsiretclient \
         nsiretacheteur nsiretpreneur nsiretdestinataire nsiretcessionnaire nsiretdonneurordre \
         nsiretacquereur nsiretcocontractant nsiretpayeur nsiretbeneficiaire nsiretlocataire \
         nsiretsocietecliente sirenacheteur sirenpreneur sirendestinataire sirencessionnaire \
         sirendonneurordre sirenacquereur sirencocontractant sirenpayeur sirenbeneficiaire \
         sirenlocataire sirensocietecliente nsirenclient nsirenacheteur nsirenpreneur \
         nsirendestinataire nsirencessionnaire nsirendonneurordre nsirenacquereur \
         nsirencocontractant nsirenpayeur nsirenbeneficiaire nsirenlocataire nsirensocietecliente \
         nidentificationtvapreneur nidentificationtvacessionnaire nidentificationtvadonneurordre \
         nidentificationtvaacquereur nidentificationtvacocontractant nidentificationtvapayeur \
         nidentificationtvabeneficiaire nidentificationtvalocataire \
         nidentificationtvaclientfacture nidentificationtvasocietecliente nentrepriseclient \
         nentrepriseacheteur nentreprisepreneur nentreprisedestinataire nentreprisecessionnaire \
         nentreprisedonneurordre nentrepriseacquereur nentreprisecocontractant nentreprisepayeur \
         nentreprisebeneficiaire nentrepriselocataire nentreprisesocietecliente nbceclient \
         nbceacheteur nbcepreneur nbcedestinataire nbcecessionnaire nbcedonneurordre \
         nbceacquereur nbcecocontractant nbcepayeur nbcebeneficiaire nbcelocataire \
         nbcesocietecliente nideclient nideacheteur nidepreneur nidedestinataire nidecessionnaire \
         nidedonneurordre nideacquereur nidecocontractant nidepayeur nidebeneficiaire \
         nidelocataire nidesocietecliente iceclient iceacheteur icepreneur icedestinataire \
         icecessionnaire icedonneurordre iceacquereur icecocontractant icepayeur icebeneficiaire \
         icelocataire icesocietecliente nifclient nifacheteur nifpreneur nifdestinataire \
         nifcessionnaire nifdonneurordre nifacquereur nifcocontractant nifpayeur nifbeneficiaire \
         niflocataire nifsocietecliente nvotreintracommunautaire nvotresiret votresiren \
         nvotreentreprise nvotreide votreide nvotrebce votrenif vtva nvtva vidtva \
         nvintracommunautaire nvsiret vsiret vsiren nventreprise videntifianttva \
         nvidentificationtva nvide vide nvbce videntificationtva vostva nvostvaintra \
         nvostvaintracom nvostvaintracommunautaire nvosintracommunautaire nvossiret vossiret \
         vossiren nvosentreprise vosidentifianttva nvoside voside nvosbce vosnif clienttva \
         clientsiret nclienttvaintracommunautaire clientsiren nvotretva preneurtva tvaclt ntvaclt \
         tvacli",
    ),
    (
        Role::Register,
        "rc registrecommerce rpm nrcs immatriculeercs immatriculeeaurcs immatriculerm \
         repertoiremetiers sarlcapital sascapital sacapital siegeadministratif \
         autorisationetablissement nautorisationetablissement codeape ape naf rne \
         tribunalcommerce neq",
    ),
    (
        Role::Iban,
        "identifiantiban notreiban nosiban ncompteiban coordonneesbancairesiban \
         comptebancaireiban ribiban virementiban internationalbankiban ccpiban virementsuriban \
         identifiantinternationalcompte ninternationalcomptebancaire compteqr",
    ),
    (
        Role::Bic,
        "codebanquebic adressebic adressebanquebic identifiantbic identifiantswift \
         identifiantbanquebic nbic nswift nbanquebic codeidentificationbanque",
    ),
    (
        Role::OtherNumber,
        "votreiban ibanclient ibandebite ibandebiteur ibanadebiter ibanprelevement \
         ibancomptedebite comptedebite compteadebiter comptepreleve compteclient compteauxiliaire \
         comptecomptable comptegeneral votrecomptebancaire ibanvotrecompte",
    ),
    (
        Role::Account,
        "nccp ncpte codecompte codeccp codecpte cpte ccp cb",
    ),
    (
        Role::PaymentTerm,
        "conditionpaiements conditionpayement conditionpaiementaccordees conditionversement \
         conditionpaiementetecheance conditionreglementclient conditionpaiementclient \
         conditionecheance modalitepaiement modalitereglement modalitepaiements modalitepayement \
         modalitefacturationetpaiement modaliteversement modaliteecheance modalitespaiements \
         modalitespayement modalitesversement modalitesreglementclient modalitespaiementclient \
         modalitespaiementetecheance modalitesecheance modepaiements modepayement modeversement \
         modereglementclient modepaiementclient modepaiementetecheance modeecheance moyenpaiement \
         moyenreglement moyenpaiements moyenpayement moyenfacturationetpaiement moyenversement \
         moyenecheance moyenspaiement moyensreglement moyenspaiements moyenspayement \
         moyensfacturationetpaiement moyensversement moyensecheance typepaiement typereglement \
         typepaiements typepayement typefacturationetpaiement typeversement typeecheance \
         termepaiement termereglement termepaiements termepayement termefacturationetpaiement \
         termeversement termeecheance termespaiements termespayement termesversement \
         termesreglementclient termespaiementclient termespaiementetecheance termesecheance \
         delaipaiements delaipayement delaiversement delaireglementclient delaipaiementclient \
         delaipaiementetecheance delaiecheance delaispaiements delaispayement \
         delaispaiementaccordees delaisversement delaispaiementetecheance delaisreglementclient \
         delaispaiementclient delaisecheance formepaiement formereglement formepaiements \
         formepayement formefacturationetpaiement formeversement formeecheance methodepaiement \
         methodereglement methodepaiements methodepayement methodefacturationetpaiement \
         methodeversement methodeecheance codepaiement codereglement codepaiements codepayement \
         codefacturationetpaiement codeversement codeecheance modespaiement modesreglement \
         modespaiements modespayement modesfacturationetpaiement modesversement modesecheance \
         informationspaiement informationsreglement informationspaiements informationspayement \
         informationsfacturationetpaiement informationsversement informationsecheance \
         infospaiement infosreglement infospaiements infospayement infosfacturationetpaiement \
         infosversement infosecheance reglepaiement reglereglement reglepaiements reglepayement \
         reglefacturationetpaiement regleversement regleecheance echeancierpaiement \
         echeancierreglement echeancierpaiements echeancierpayement \
         echeancierfacturationetpaiement echeancierversement echeancierecheance choixpaiement \
         choixreglement choixpaiements choixpayement choixfacturationetpaiement choixversement \
         choixecheance delaiaccordees delaicommerciales delaicredit delaiventeetpaiement delainet \
         delaireglementetescompte delaiconvenu termesaccordees termescommerciales termescredit \
         termesventeetpaiement termesnet termesreglementetescompte termesconvenu paiementnet \
         payablesous payablea payablepar payablenet payabledans payableen apayersous apayerdans \
         apayerpar areglersous areglerdans areglerpar modalites termes delai condpaiement \
         condreglement moderegt modereglement modepaiement echeanceconditions reglepar \
         facturepayable prelevementautomatique echeanceetmodereglement",
    ),
    (
        Role::Currency,
        "montantexprimesen montanten montantindiquesen montantexprimes prixexprimesen prixen \
         prixexprimes tousmontanten tousmontantsonten tousmontantexprimesen \
         tousmontantsontexprimesen exprimeen exprimesen facturedevise factureexprimeeen \
         unitemonetaire codedevise devises",
    ),
];
