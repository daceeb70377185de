//! French: what comes to a sum or off it, and figures that are no sums.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::Discount,
        "bonificationclient bonificationfidelite bonificationcommercial bonificationcommerciale \
         bonificationaccordee bonificationvolume abattementclient abattementfidelite \
         abattementcommercial abattementcommerciale abattementaccordee abattementvolume \
         moinsrabais moinsescompte moinsreduction moinsristourne moinsvalue moinsvalues codepromo \
         codepromotionnel codereduction coderemise codeavantage bonreduction bonremise boncadeau \
         chequecadeau chequefidelite avantageclient avantagefidelite avantagecommercial \
         avantagetarifaire offrebienvenue offrespeciale offrepromotionnelle offrecommerciale \
         gestecommercial rfa totalavantages primefidelite bonsreduction",
    ),
    (
        Role::Shipping,
        "fraiscolis fraisposte fraismessagerie fraiscoursier fraisdeplacement fraisdeplacements \
         fraislogistique fraislogistiques fraistraitementetexpedition fraispostal fraiscamionnage \
         fraisapproche fraistraction fraisroutage forfaitport forfaitlivraison forfaittransport \
         forfaitenvoi forfaitexpedition forfaitacheminement forfaitmanutention forfaitemballage \
         forfaitemballages forfaitcolis forfaitpostaux forfaitposte forfaitaffranchissement \
         forfaitmessagerie forfaitcoursier forfaitdeplacement forfaitdeplacements \
         forfaitlogistique forfaitlogistiques forfaitfret forfaittraitementetexpedition \
         forfaitpostal forfaitcamionnage forfaitapproche forfaittraction forfaitroutage \
         coutportetassurance coutcolis coutposte coutmessagerie coutcoursier coutdeplacement \
         coutdeplacements coutlogistique coutlogistiques couttraitementetexpedition \
         coutportforfaitaire coutpostal coutexpeditionettraitement coutlivraisonexpress \
         coutlivraisonstandard coutlivraisondomicile coutcamionnage coutapproche couttraction \
         coutroutage portcolis livraisoncolis envoicolis emballagecolis participationport \
         participationlivraison participationtransport participationenvoi participationexpedition \
         participationfraisport participationfraislivraison participationfraistransport \
         participationfraisenvoi participationfraisexpedition participationauxfraisport \
         participationauxfraislivraison participationauxfraistransport participationauxfraisenvoi \
         participationauxfraisexpedition acheminement affranchissement affranchissements fret \
         coursier transports livraisons expeditions emballages fraisports modelivraisonexpress \
         colissimofrais deplacements fraiskilometriques indemnitekilometrique \
         indemniteskilometriques zonedeplacement",
    ),
    (
        Role::Charge,
        "fraisht ecoparticipations ecomobilier ecoemballage ecoredevance ecocontributions \
         dontecotaxeajoutee dea contributionenvironnementale contributionenvironnement \
         contributionrecyclage contributioneco contributionenergetique contributiontransition \
         contributiondechets contributionsecurite contributioncarburant contributiongazole \
         contributioncovid contributioncovid19 contributionsolidarite contributionformation \
         contributiondeee contributioneconomiecirculaire contributionviescolaire taxerecyclage \
         taxeanticipeerecyclage taxesejour taxegazole taxegasoil taxecarburant \
         taxeenvironnementale taxeenergie taxedechets taxeecologique taxeelimination \
         taxesanitaire taxepoidslourds taxeparafiscale taxehebergement taxemunicipale \
         taxecommunale taxeaeroport taxesecurite taxefixe taxebase taxemanutention taxesoudage \
         taxeurgence tar redevancerecyclage redevancecopie redevancepoidslourds \
         redevanceprestations redevanceincitation redevancepollution redevancefixe \
         redevanceaudiovisuelle valorlub rplp octroimer tgap cvo indexationgasoil \
         indexationgazole indexationcarburant ajustementcarburant ajustementgazole \
         ajustementgasoil revisiongasoil piedfacturegasoil participationenergetique \
         participationgazole participationcarburant participationenvironnement \
         participationauxfrais participationsecurite participationtraitementdechets \
         participationfraisgestion participationrecyclage participationfraisadministratifs \
         participationfraisdossier participationdechets majoration majorations plusvalue \
         plusvalues arrondis arrondissement differencearrondi differencearrondis differencecaisse \
         ecartarrondi ecartreglement pourboire pourboires gratification consigne consignes \
         deconsigne deconsignes repriseconsignes vidange vidanges cautions palettesconsignees \
         assurancetransport assurancemarchandise assurancecolis assuranceadvalorem \
         assurancevoyage advalorem debours droitsdouane droitstimbre droitsenregistrement \
         droitsgreffe droitsplaidoirie droitsentree droitsauteur droitsmutation droittimbre \
         droitplaidoirie emoluments forfaitadministratif forfaitfrais forfaitfournitures \
         forfaitdechets forfaitnettoyage forfaitpetitesfournitures forfaitservice \
         forfaitconsommables forfaitgestion petitesfournitures petitmateriel ingredients \
         recyclagedechets traitementdechets eliminationdechets depenses refacturationfrais \
         minimumfacturation complementminimumfacturation interets servicecompris service15 \
         contributionservice retrocession revisionprix actualisationprix actualisation revision",
    ),
    (
        Role::Withholding,
        "retenues prelevementsource prelevementforfaitaire prelevementasource prelevementfiscal \
         prelevementliberatoire impotsource impotasource impotretenu rg compteprorata \
         compteinterentreprises prorata cautionnement irc airsi aib tvaretenue tvaprecomptee \
         csgcrds contributiondiffuseur cotisationagessa moinsretenuegarantie isb irf",
    ),
    (
        Role::Balance,
        "soldereporte soldeinitial soldedebut soldeouverture soldeancien soldefactureprecedentes \
         soldedernierefacture soldedernierreleve soldevotredernierefacture soldecompte \
         soldeavantfacture soldeavantcettefacture soldeanouveau soldereport soldedernierdecompte \
         soldeau soldeareporter soldeechu soldesouffrance soldeclientprecedent \
         soldeperiodeprecedente soldefinperiodeprecedente soldedepart soldemoisprecedent \
         votresoldeprecedent votresoldeanterieur vosimpayes reportanouveau reportsolde \
         reportanciensolde reportimpayes reportprecedent reportfactureprecedente montantreporte \
         montantprecedents montantanterieur montantprecedent montantfactureprecedente \
         montantdernierefacture montantvotredernierefacture factureprecedentes factureimpayees \
         factureimpayee factureprecedente dernierefacture votredernierefacture \
         votrefactureprecedente impaye totalimpayes totalimpaye arrieres arriere montantechu \
         montantechus totalechu echu sommesrestantdues sommesanterieuresdues encours totalencours \
         totalcompte situationcompte soldevotrecompte montantimpaye montantimpayes duanterieur \
         anterieurdu dettesanterieures creancesanterieures anouveau facturecours factureechues \
         factureouvertes soldefactureouvertes sommesouffrance montantsouffrance retardpaiement \
         montantretard dernierpaiement derniersolde",
    ),
    (
        Role::OtherSum,
        "totalpalettes totalunites totalkms totalm2 totalconsommation totalconsommationskwh \
         totalpoids totalnuitees totalnuits totallignesfacture totalbouteilles totalml \
         totaleconomies totalmarche totaldevisinitial totalavenants totalcumule \
         totaltravauxcumules totalsituationsanterieures totalsituationsprecedentes totalcumul \
         totalavancement totalparticipants totalpersonnes totalgeneralquantite totalconsigne \
         totalchargescopropriete poidskg poidstaxable poidsm3 poids metragekg metragetotal \
         metragetaxable metragem3 metragenet metragebrut metrage massekg massetotal massetaxable \
         massem3 massenet massebrut masse nombrecolis nombrepalettes nombrearticles nombrepieces \
         nombreheures nombrejours nombreunites nombretotalcolis nombretotalarticles nombrepoints \
         nombrepersonnes nombrenuits nombrenuitees nombrelignes nombrekm nombrekilometres \
         nombreparticipants nombrebouteilles nombrecartons nombresupports nombreum nombrepages \
         nbcolis nbpalettes nbarticles nbpieces nbheures nbjours nbtotalcolis nbpersonnes nbnuits \
         nblignes nbpoints nbparticipants nbkm nbunites nbrecolis nbrepalettes nbrearticles \
         nbrepieces nbreheures nbrejours nbretotalcolis nbrepersonnes nbrenuits nbrelignes \
         nbrepoints nbreparticipants nbrekm nbreunites nbrcolis nbrpalettes nbrarticles nbrpieces \
         nbrheures nbrjours nbrtotalcolis nbrpersonnes nbrnuits nbrlignes nbrpoints \
         nbrparticipants nbrkm nbrunites quantitetotal quantiteannuelle quantitefacturee \
         consommationtotale consommationtotal consommationannuelle consommationfacturee \
         consommationkwh consommationm3 consommationmoyenne economie economies voseconomies \
         votreeconomie vouseconomisez vousavezeconomise totaleconomise gain pointsfidelite \
         pointsacquis soldepoints cumulpoints pointsgagnes remisesincluses dontremise dontremises \
         avantagesdeduits cagnotte montanteconomise indemnite indemnites fraisrecouvrement \
         penalite penalites interetsretard interetretard interetsmoratoires clausepenale \
         tauxpenalites majorationretard tauxinteretlegal montantminimumpenalites valeurdeclaree \
         valeurdouane valeurassuree valeurstatistique valeurmarchandise valeurmarchandises \
         montantassure capitalassure plafond montantgaranti valeurremplacement valeurresiduelle \
         limitecredit encoursautorise creditdisponible minimumfacturable franco montantfranco \
         contrevaleur equivalent soitfrancs soiteuros soit tauxchange courschange coursjour \
         tauxconversion montantdevise montantdevises monnaierendue rendumonnaie arendre rendu \
         especesrecues recuespeces montantmarche montantinitialmarche montantinitial montantdevis \
         montantcommande montantcontrat montantavenant montantavenants cumultravaux \
         cumulsituations cumulsituationprecedente cumulanterieur cumulprecedent \
         situationsanterieures situationanterieure situationprecedente situationsprecedentes \
         cumulacejour resteafacturer resteaexecuter dejafacturehtanterieur avancement \
         pourcentageavancement cumulannuel montantannuel montantmensuel mensualite \
         montantmensualite prochainemensualite montantprochainemensualite nouvellemensualite \
         moyennemensuelle depenseannuelle baseremboursement tarifconvention partobligatoire \
         partcomplementaire partmutuelle partamo partamc partassurance montantrembourse \
         basesecuritesociale remboursementsecu tierspayant prisecharge prixpublic prixconseille \
         prixventeconseille honorairesconseil escomptepossible montantescomptepossible \
         netsiescompte netapayersiescompte totalsiescompte montantavecescompte sipaiementanticipe \
         escomptesipaiement escomptepourpaiementanticipe escomptepaiementanticipe tauxescompte \
         depotgarantie loyerannuel chiffreaffaires",
    ),
    (
        Role::TaxBase,
        "basemontant basemontantht basestva basesht basestaxable basesimposable basesimposition \
         basescalcul basestaxe basestps basestvq basesnetht basessoumise basespartaux baseseur \
         basesnet basesnette basesmontant assiettetva assietteht assiettetaxable \
         assietteimposable assietteimposition assiettecalcul assiettetaxe assiettetps assiettetvq \
         assiettenetht assiettesoumise assiettepartaux assietteeur assiettenet assiettenette \
         assiettemontant assiettestva assiettesht assiettestaxable assiettesimposable \
         assiettesimposition assiettescalcul assiettestaxe assiettestps assiettestvq \
         assiettesnetht assiettessoumise assiettespartaux assietteseur assiettesnet \
         assiettesnette assiettesmontant montantbasetva montantbaseht montantbasetaxable \
         montantbaseimposable montantbaseimposition montantbasecalcul montantbasetaxe \
         montantbasehteur montantbasetps montantbasetvq montantbasenetht montantbasesoumise \
         montantbasepartaux montantbaseeur montantbasenet montantbasenette montantbasemontant \
         montantbasemontantht montantbaseimposableht montantsoumis montantimposable \
         montanttaxable montantassujetti montantexonere montantnonsoumis montantnontaxable \
         montanthorschamp montantexoneration montantnonimposable totalexonere totalnonsoumis \
         totalnontaxable totalbases totalhorschamp totalexoneration totalsoumis htsoumistva \
         htbase httaxable htexonere htpartaux httva montantbase bht ht montantnettva \
         valeurimposable assujetti exonere nonassujetti",
    ),
    (
        Role::Carried,
        "soustotalreporte montantareporter montantreportepage totalcettepage \
         totalpagesprecedentes cumulpage cumulareporter suite voirpagesuivante montantreport \
         totalreport reporte reprispageprecedente atransporter totalintermediaireareporter \
         soldeareporterpage sommeareporter totalhtareporter totalprovisoire transporter \
         pagesuivante totalhtpage totalhtreporte",
    ),
];
