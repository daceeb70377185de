//! Italian: heads of columns.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "rg rig nriga prog progr progressivo nprog nvoce",
    ),
    (
        Role::ColCode,
        "nart nservizio nprestazione nmateriale nean nbarre nabarre ninterno nlistino nproduttore \
         nvoce nricambio npezzo ntariffa nattivita nesame ndoganale nnc nintrastat ntaric \
         natecoprodotto riferimentoart riferimentoservizio riferimentoprestazione \
         riferimentomateriale riferimentoean riferimentobarre riferimentoabarre \
         riferimentointerno riferimentolistino riferimentoproduttore riferimentovoce \
         riferimentoricambio riferimentopezzo riferimentotariffa riferimentoattivita \
         riferimentoesame riferimentodoganale riferimentonc riferimentointrastat riferimentotaric \
         riferimentoatecoprodotto codici lotto nlotto seriale nserie matricolaarticolo aic minsan \
         parafarmaco nomenclatura hs vocedoganale carticolo vostrocodice nostrocodice tipocodice \
         marca tariffacodice",
    ),
    (
        Role::ColDescription,
        "dettaglimerce dettaglimerci dettaglibeni dettaglibene dettagliprodotti dettagliprodotto \
         dettagliservizi dettagliservizio dettagliprestazioni dettagliprestazione dettaglilavori \
         dettaglilavoro dettagliarticoli dettagliarticolo dettaglioperazione dettaglioperazioni \
         dettagliattivita dettaglivoce dettaglivoci dettaglifornitura dettaglispesa dettaglispese \
         dettagliintervento dettagliinterventi dettagliestesa \
         dettaglimateriale dettaglimateriali dettagliaddebito dettagliaddebiti dettaglicosti \
         dettaglicosto dettaglicorrispettivi dettagliesame dettaglitariffa dettaglicorso \
         dettaglionorari dettagliriga dettagliqualitabeni dettagliqualitaequantita \
         dettaglitrasporto naturamerce naturamerci naturabeni naturabene naturaprodotti \
         naturaprodotto naturaservizi naturaservizio naturaprestazioni naturaprestazione \
         naturalavori naturalavoro naturaarticoli naturaarticolo naturaoperazione \
         naturaoperazioni naturaattivita naturavoce naturavoci naturafornitura naturaspesa \
         naturaspese naturaintervento naturainterventi naturadettagliata naturaestesa \
         naturamateriale naturamateriali naturaaddebito naturaaddebiti naturacosti naturacosto \
         naturacorrispettivi naturaesame naturatariffa naturacorso naturaonorari naturariga \
         naturaqualitabeni naturaqualitaequantita naturatrasporto denominazionemerce \
         denominazionemerci denominazionebeni denominazionebene denominazioneprodotti \
         denominazioneprodotto denominazioneservizi denominazioneservizio \
         denominazioneprestazioni denominazioneprestazione denominazionelavori \
         denominazionelavoro denominazionearticoli denominazionearticolo denominazioneoperazione \
         denominazioneoperazioni denominazioneattivita denominazionevoce denominazionevoci \
         denominazionefornitura denominazionespesa denominazionespese denominazioneintervento \
         denominazioneinterventi denominazionedettagliata denominazioneestesa \
         denominazionemateriale denominazionemateriali denominazioneaddebito \
         denominazioneaddebiti denominazionecosti denominazionecosto denominazionecorrispettivi \
         denominazioneesame denominazionetariffa denominazionecorso denominazioneonorari \
         denominazioneriga denominazionequalitabeni denominazionequalitaequantita \
         denominazionetrasporto tipomerce tipomerci tipobeni tipobene tipoprodotti tipoprodotto \
         tiposervizi tiposervizio tipoprestazioni tipoprestazione tipolavori tipolavoro \
         tipoarticoli tipoarticolo tipooperazione tipooperazioni tipoattivita tipovoce tipovoci \
         tipofornitura tipospesa tipospese tipointervento tipointerventi tipodettagliata \
         tipoestesa tipomateriale tipomateriali tipoaddebito tipoaddebiti tipocosti tipocosto \
         tipocorrispettivi tipoesame tipotariffa tipocorso tipoonorari tiporiga tipoqualitabeni \
         tipoqualitaequantita tipotrasporto tipologiamerce tipologiamerci tipologiabeni \
         tipologiabene tipologiaprodotti tipologiaprodotto tipologiaservizi tipologiaservizio \
         tipologiaprestazioni tipologiaprestazione tipologialavori tipologialavoro \
         tipologiaarticoli tipologiaarticolo tipologiaoperazione tipologiaoperazioni \
         tipologiaattivita tipologiavoce tipologiavoci tipologiafornitura tipologiaspesa \
         tipologiaspese tipologiaintervento tipologiainterventi tipologiadettagliata \
         tipologiaestesa tipologiamateriale tipologiamateriali tipologiaaddebito \
         tipologiaaddebiti tipologiacosti tipologiacosto tipologiacorrispettivi tipologiaesame \
         tipologiatariffa tipologiacorso tipologiaonorari tipologiariga tipologiaqualitabeni \
         tipologiaqualitaequantita tipologiatrasporto elencomerce elencomerci elencobeni \
         elencobene elencoprodotti elencoprodotto elencoservizi elencoservizio elencoprestazioni \
         elencoprestazione elencolavori elencolavoro elencoarticoli elencoarticolo \
         elencooperazione elencooperazioni elencoattivita elencovoce elencovoci elencofornitura \
         elencospesa elencospese elencointervento elencointerventi elencodettagliata elencoestesa \
         elencomateriale elencomateriali elencoaddebito elencoaddebiti elencocosti elencocosto \
         elencocorrispettivi elencoesame elencotariffa elencocorso elencoonorari elencoriga \
         elencoqualitabeni elencoqualitaequantita elencotrasporto vocemerce vocemerci vocebeni \
         vocebene voceprodotti voceprodotto voceservizi voceservizio voceprestazioni \
         voceprestazione vocelavori vocelavoro vocearticoli vocearticolo voceoperazione \
         voceoperazioni voceattivita vocevoci vocefornitura vocespesa vocespese \
         voceintervento voceinterventi vocedettagliata voceestesa vocemateriale vocemateriali \
         voceaddebito voceaddebiti vocecosti vocecosto vocecorrispettivi voceesame vocetariffa \
         vocecorso voceonorari voceriga vocequalitabeni vocequalitaequantita vocetrasporto \
         specificamerce specificamerci specificabeni specificabene specificaprodotti \
         specificaprodotto specificaservizi specificaservizio specificaprestazioni \
         specificaprestazione specificalavori specificalavoro specificaarticoli specificaarticolo \
         specificaoperazione specificaoperazioni specificaattivita specificavoce specificavoci \
         specificafornitura specificaspesa specificaspese specificaintervento specificainterventi \
         specificadettagliata specificaestesa specificamateriale specificamateriali \
         specificaaddebito specificaaddebiti specificacosti specificacosto specificacorrispettivi \
         specificaesame specificatariffa specificacorso specificaonorari specificariga \
         specificaqualitabeni specificaqualitaequantita specificatrasporto nomemerce nomemerci \
         nomebeni nomebene nomeprodotti nomeprodotto nomeservizi nomeservizio nomeprestazioni \
         nomeprestazione nomelavori nomelavoro nomearticoli nomearticolo nomeoperazione \
         nomeoperazioni nomeattivita nomevoce nomevoci nomefornitura nomespesa nomespese \
         nomeintervento nomeinterventi nomedettagliata nomeestesa nomemateriale nomemateriali \
         nomeaddebito nomeaddebiti nomecosti nomecosto nomecorrispettivi nomeesame nometariffa \
         nomecorso nomeonorari nomeriga nomequalitabeni nomequalitaequantita nometrasporto \
         indicazionemerce indicazionemerci indicazionebeni indicazionebene indicazioneprodotti \
         indicazioneprodotto indicazioneservizi indicazioneservizio indicazioneprestazioni \
         indicazioneprestazione indicazionelavori indicazionelavoro indicazionearticoli \
         indicazionearticolo indicazioneoperazione indicazioneoperazioni indicazioneattivita \
         indicazionevoce indicazionevoci indicazionefornitura indicazionespesa indicazionespese \
         indicazioneintervento indicazioneinterventi indicazionedettagliata indicazioneestesa \
         indicazionemateriale indicazionemateriali indicazioneaddebito indicazioneaddebiti \
         indicazionecosti indicazionecosto indicazionecorrispettivi indicazioneesame \
         indicazionetariffa indicazionecorso indicazioneonorari indicazioneriga \
         indicazionequalitabeni indicazionequalitaequantita indicazionetrasporto \
         descrizionilavoro descrizionioperazione descrizionioperazioni descrizioniattivita \
         descrizionivoce descrizionivoci descrizionifornitura descrizionispesa descrizionispese \
         descrizioniintervento descrizioniinterventi descrizionidettagliata descrizioniestesa \
         descrizionimateriale descrizionimateriali descrizioniaddebito descrizioniaddebiti \
         descrizionicosti descrizionicosto descrizionicorrispettivi descrizioniesame \
         descrizionitariffa descrizionicorso descrizioniriga descrizioniqualitabeni \
         descrizioniqualitaequantita descrizionitrasporto designazionemerce designazionemerci \
         designazionebeni designazionebene designazioneprodotti designazioneprodotto \
         designazioneservizi designazioneservizio designazioneprestazioni designazioneprestazione \
         designazionelavori designazionelavoro designazionearticoli designazionearticolo \
         designazioneoperazione designazioneoperazioni designazioneattivita designazionevoce \
         designazionevoci designazionefornitura designazionespesa designazionespese \
         designazioneintervento designazioneinterventi designazionedettagliata designazioneestesa \
         designazionemateriale designazionemateriali designazioneaddebito designazioneaddebiti \
         designazionecosti designazionecosto designazionecorrispettivi designazioneesame \
         designazionetariffa designazionecorso designazioneonorari designazioneriga \
         designazionequalitabeni designazionequalitaequantita designazionetrasporto titolomerce \
         titolomerci titolobeni titolobene titoloprodotti titoloprodotto titoloservizi \
         titoloservizio titoloprestazioni titoloprestazione titololavori titololavoro \
         titoloarticoli titoloarticolo titolooperazione titolooperazioni titoloattivita \
         titolovoce titolovoci titolofornitura titolospesa titolospese titolointervento \
         titolointerventi titolodettagliata titoloestesa titolomateriale titolomateriali \
         titoloaddebito titoloaddebiti titolocosti titolocosto titolocorrispettivi titoloesame \
         titolotariffa titolocorso titoloonorari titoloriga titoloqualitabeni \
         titoloqualitaequantita titolotrasporto testomerce testomerci testobeni testobene \
         testoprodotti testoprodotto testoservizi testoservizio testoprestazioni testoprestazione \
         testolavori testolavoro testoarticoli testoarticolo testooperazione testooperazioni \
         testoattivita testovoce testovoci testofornitura testospesa testospese testointervento \
         testointerventi testodettagliata testoestesa testomateriale testomateriali testoaddebito \
         testoaddebiti testocosti testocosto testocorrispettivi testoesame testotariffa \
         testocorso testoonorari testoriga testoqualitabeni testoqualitaequantita testotrasporto \
         riepilogomerce riepilogomerci riepilogobeni riepilogobene riepilogoprodotti \
         riepilogoprodotto riepilogoservizi riepilogoservizio riepilogoprestazioni \
         riepilogoprestazione riepilogolavori riepilogolavoro riepilogoarticoli riepilogoarticolo \
         riepilogooperazione riepilogooperazioni riepilogoattivita riepilogovoce riepilogovoci \
         riepilogofornitura riepilogospesa riepilogospese riepilogointervento riepilogointerventi \
         riepilogodettagliata riepilogoestesa riepilogomateriale riepilogomateriali \
         riepilogoaddebito riepilogoaddebiti riepilogocosti riepilogocosto riepilogocorrispettivi \
         riepilogoesame riepilogotariffa riepilogocorso riepilogoonorari riepilogoriga \
         riepilogoqualitabeni riepilogoqualitaequantita riepilogotrasporto naturaequalitabeni \
         naturaqualita naturaequalita qualita codicedescrizione codiceedescrizione \
         codicedenominazione codiceservizio codiceartdescrizione codiceartedescrizione \
         codiceartdenominazione codiceartservizio codicearticolodescrizione \
         codicearticoloedescrizione codicearticolodenominazione codicearticoloservizio \
         riferimentodescrizione riferimentoedescrizione riferimentodenominazione \
         riferimentoservizio voce voci denominazione designazione prodotti articoli beni servizi \
         prestazioni lavori lavorazione lavorazioni lavoro attivita merce merci specifica \
         dettagli testo titolo competenze onorari speseeonorari tratta viaggio materiale \
         materiali ricambi esame corrispettivi tipologia consulente dipendente collaboratore \
         fornitura componenti componente periodoedescrizione concetto spesa descriz opere opera",
    ),
    (
        Role::ColQuantity,
        "qconsegnata qfatturata qfattura qordinata qordine qspedita qore qgiorni qpezzi qpz qkg \
         qmq qml qmc qunita qcolli qtotale qlitri qnotti qvenduta qevasa qcons qum qnetta \
         qrichiesta qh qpersone qlt qdosi qcopie qconfezioni qcartoni qresa qprestazioni \
         qinterventi qpresenze qfornita qconf qsmc qkwh qkm qnta q qntt ora hh giorni giornate gg \
         notti pernottamenti persone peso mq ml mc litri lt chilometri consumo consumi smc npz \
         npezzi durata tempo presenze copie unita minuti ton tonn tonnellate quintali ql metri \
         numerolitri dosi quantitativo quantitativi",
    ),
    (
        Role::ColUnit,
        "unitaprezzo unmis udm misura mis confezione conf confez pezzatura formato imballo unimis \
         umv unitamis capacita",
    ),
    (
        Role::ColUnitPrice,
        "przunitario przunitaire przun przu przcadauno przcad przcadauna przlistino przora \
         przorario przoraria przgiornaliero przgiornaliera przalkg przkg przalpezzo przpezzo \
         przanotte prznotte przalmq przmq przalmc przperunita przunita przmensile \
         przmediounitario przum przperora przalkm przkm przapersona przpersona prznettounitario \
         przlordounitario przvendita prznettocad przbase przkwh przsmc przgiorno przalgiorno \
         prznettounitaire przperum przlt przallitro przsingolo przxunita importounitario \
         importounitaire importoun importou importocadauno importocad importocadauna \
         importolistino importoora importoorario importooraria importogiornaliero \
         importogiornaliera importoalkg importokg importoalpezzo importopezzo importoanotte \
         importonotte importoalmq importomq importoalmc importoperunita importounita \
         importomensile importomediounitario importoum importoperora importoalkm importokm \
         importoapersona importopersona importonettounitario importolordounitario importovendita \
         importonettocad importobase importokwh importosmc importogiorno importoalgiorno \
         importonettounitaire importoperum importolt importoallitro importosingolo importoxunita \
         valoreunitario valoreunitaire valoreun valoreu valorecadauno valorecad valorecadauna \
         valorelistino valoreora valoreorario valoreoraria valoregiornaliero valoregiornaliera \
         valorealkg valorekg valorealpezzo valorepezzo valoreanotte valorenotte valorealmq \
         valoremq valorealmc valoreperunita valoreunita valoremensile valoremediounitario \
         valoreum valoreperora valorealkm valorekm valoreapersona valorepersona \
         valorenettounitario valorelordounitario valorevendita valorenettocad valorebase \
         valorekwh valoresmc valoregiorno valorealgiorno valorenettounitaire valoreperum valorelt \
         valoreallitro valoresingolo valorexunita punitaire pun pcadauno pcad pcadauna plistino \
         pora porario poraria pgiornaliero pgiornaliera palkg pkg palpezzo ppezzo panotte pnotte \
         palmq pmq palmc pperunita punita pmensile pmediounitario pum pperora palkm pkm papersona \
         ppersona pnettounitario plordounitario pvendita pnettocad pbase pkwh psmc pgiorno \
         palgiorno pnettounitaire pperum plt pallitro psingolo pxunita przunit prun puni prz prez \
         prezzunitaire cadauno cad impunitaire impunitario tariffe onorarioorario compensoorario \
         unitario eurounitario eurocad valunitaire vunitario valunit quotaunitario canone \
         aliquotakwheuro eurosmc kwh corrispettivounitario nettounitario nettounitaire nettocad \
         listino",
    ),
    (
        Role::ColTaxRate,
        "aliiva aliimposta perciva percimposta percentualeiva percentualeimposta codiceiva \
         codiceimposta cimposta tassoiva tassoimposta alqiva alqimposta regiva regimposta indiva \
         indimposta ivacodice aliquote ali alq aliva ci codicei %imposta %al %aliquota natura \
         esigiva tassa% codiceesenzione i% %i iv",
    ),
    (
        Role::ColTaxAmount,
        "euroiva euroimposta impiva valiva",
    ),
    (
        Role::ColDiscount,
        "sconto1 sconto2 sconto3 scontounitario scontoriga scontoeur scontopercentuale scontoperc \
         scontoa scontob scontoval scontoextra scto% scto1 scto2 scto3 sctounitario sctoriga \
         sctoeur sctopercentuale sctoperc sctoa sctob sctoval sctomerce sctoextra percsconto \
         sconti sct scto sc1 sc2 sco scon sct% sco% scont %sct %sco %sconti s% sc1% sc2% rid \
         ribasso abbuono riduzione magg maggiorazione sconti%",
    ),
    (
        Role::ColAmount,
        "importonettosconto importolordoriga totalenettosconto totalelordoriga prezzonetto \
         prezzoeuro prezzoeur prezzochf prezzoimponibile prezzoivaesclusa prezzoriga \
         prezzonettoeuro prezzonettoeur prezzoscontato prezzoalnetto prezzolordoriga prezzovoce \
         prezzoarticolo prezzoimponibileeuro valorenettosconto valorelordoriga impivaesclusa \
         impscontato impnettosconto implordoriga impvoce nettonettosconto importonettonettosconto \
         prezzototalelordoriga importototalenettosconto importototalelordoriga \
         totalenettonettosconto valoretotalenettosconto valoretotalelordoriga subtotaleeuro \
         subtotaleeur subtotalechf subtotaleivaesclusa subtotalecomplessivo subtotalescontato \
         subtotalenettosconto subtotalelordoriga subtotalevoce totalerigalordoriga \
         importorigalordoriga costototaleivaesclusa costototalescontato costototalenettosconto \
         costototalelordoriga costototalevoce ammontareivaesclusa ammontarescontato \
         ammontarenettosconto ammontarelordoriga ammontarevoce corrispettivonetto \
         corrispettivoeuro corrispettivoeur corrispettivochf corrispettivoimponibile \
         corrispettivoivaesclusa corrispettivocomplessivo corrispettivoriga corrispettivoscontato \
         corrispettivoalnetto corrispettivolordoriga corrispettivovoce corrispettivoarticolo \
         totaleimportonettosconto totaleimportolordoriga valnetto valeuro valeur valchf \
         valimponibile valivaesclusa valcomplessivo valriga valscontato valalnetto vallordoriga \
         valvoce valarticolo totali totriga imp importi valori valtotale ammontare imponib \
         prtotale prztotale ptotale ptot prtot pt competenze compenso onorario spesa somma \
         corrispettivo subtotale subtot parziale estensione sommano importoalnettosconto \
         prezzofinalenetto",
    ),
    (
        Role::ColOther,
        "prezzoalpubblico prezzoconsigliato prezzopieno prezzocopertina unitarioalpubblico \
         unitarioconsigliato unitariopieno unitariocopertina residuo inevaso quantitaresidua \
         quantitainevasa quantitaordinataresidua saldoconsegna pesounitario pesolordo tara \
         giacenza raee ecocontributo conai cauzione provvigione provv punti coefficiente coeff \
         marchio origine paeseorigine letturaprecedente letturaattuale letturainiziale \
         letturafinale datainterventoriga %avanzamento progressivolavori rivalsa ritenuta \
         ordinata ordinato dataconsegna scadenzalotto riferimentoordineriga enasarco \
         naturaesenzione",
    ),
];
