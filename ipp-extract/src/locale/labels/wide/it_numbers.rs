//! Italian (Ticino too): titles and numbers.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "fatturaoriginale fatturacopia fatturacopiacortesia fatturacortesia fatturaduplicato \
         fatturasemplificata fatturariepilogativa fatturadefinitiva fatturaelettronica \
         fatturaordinaria fatturadifferitatrasporto fatturaperservizi fatturaservizi \
         fatturaprestazione fatturaprestazioni fatturaprofessionale fatturasaldo fatturaasaldo \
         fatturaacconto fatturaanticipo fatturaluce fatturagas fatturaenergia \
         fatturaenergiaelettrica fatturaacqua fatturatelefonica fatturatelefono fatturainternet \
         fatturacliente fatturaitalia fatturaestera fatturaintracomunitaria fatturaexport \
         fatturaesportazione fatturaperconto fatturanoleggio fatturatrasporto fatturatrasporti \
         fatturaautotrasporto fatturaperiodica fatturamensile fatturabimestrale \
         fatturatrimestrale fatturaconguaglio fatturaconsumi fatturahotel fatturasoggiorno \
         fatturaalberghiera fatturafiscale fatturapa fatturapubblicaamministrazione fatturab2b \
         fatturainterna fatturadoganale fatturaricevuta fatturaparcella fatturaricevutafiscale \
         fatturascontrino fatturabolletta fatturavenditamerci fatturatipo fatturamerce \
         fatturalavori fatturasal fatturaospite fatturafinale fatturaacquisto \
         fatturareversecharge fatturasplitpayment lasuafattura lasuabolletta latuafattura \
         latuabolletta vostrofattura vostrobolletta nostrofattura nostrobolletta suafattura \
         suabolletta tuafattura tuabolletta copiafattura copiabolletta duplicatofattura \
         duplicatobolletta copiacortesiafattura copiacortesiabolletta bollettaluce bollettagas \
         bollettaacqua bollettaenergiaelettrica bollettasintetica bollettasinteticaluce \
         bollettatelefonica bollettaservizioelettrico bollettaidrica bollettaelettrica bolletta \
         nparcella parcellaprofessionale parcellaproforma parcellaavvocato parcellanotarile \
         notula notulaprofessionale notulaspeseeonorari notaonorario notaonorari notaspese \
         notacompetenze notaprofessionale notaspeseeonorari notaprestazione notadebito \
         avvisoparcella avvisofattura ricevutafiscale ricevutasanitaria ricevutasanitariafattura \
         ricevutaprestazioneoccasionale ricevutaaffitto ricevutalocazione \
         documentocommercialevenditaoprestazione documentocommercialevendita fatturarechnung \
         rechnungfattura facturefattura invoicefattura fatturainvoice conteggiofinale contofinale \
         fatturatassarifiuti avvisopagamentotari fatturatd01 td01fattura td24fatturadifferita \
         td24 td01 td06 td02 td06parcella td25 avvisofatturaelettronica",
    ),
    (
        Role::CreditTitle,
        "notaaccredito notaaccreditamento notavariazione notavariazionediminuzione notastorno \
         notavariazioneiva notacreditocliente notacreditoelettronica notacreditofattura td04 \
         td04notacredito stornofatturatotale avvisoaccredito fatturastorno autofatturastorno \
         notaaccreditocliente fatturanegativa fatturaaccredito fatturacredito copianotacredito",
    ),
    (
        Role::CorrectionTitle,
        "fatturarettificata fatturarettificativa fatturasostitutiva fatturacorrettiva \
         fatturaintegrativa notadebito td05",
    ),
    (
        Role::StatementTitle,
        "estrattocontocliente estrattocontoclienti estrattocontofornitore situazionecontabile \
         situazionecliente situazionepartite situazionepartiteaperte partitario schedacontabile \
         elencofattura elencopartiteaperte elencoscadenza scadenzario riepilogofattura \
         riepilogoconto riepilogopartite listamovimenti mastrino saldocontabilecliente",
    ),
    (
        Role::InvoiceNumber,
        "nfatturavendita nfatturacliente nfatturaelettronica nfatturafiscale nfatturaimmediata \
         nfatturadifferita nfatturaaccompagnatoria nfatturapa nbolletta nparcella nnotaonorario \
         nnotaonorari nnotula nnotaspese nnotaprofessionale nfatturabolletta nvostrofattura \
         nnostrofattura npresentefattura nfatturacommerciale nfatturadefinitiva nfatturadocumento \
         ndocumentofattura ndocfattura nft nfatturaserie nfatturaemessa nfatturavendite \
         nautofattura nsezionalefattura nprogressivofattura nfatturaprogressivo nfatturacompleto \
         nconteggiofattura nfatturaricevuta nricevutafattura idfattura idbolletta idparcella \
         identificativofattura identificativobolletta identificativoparcella codicefattura \
         codicebolletta codiceparcella numerazionefattura numerazionebolletta numerazioneparcella \
         progressivofattura progressivobolletta progressivoparcella siglafattura siglabolletta \
         siglaparcella numerativofattura numerativobolletta numerativoparcella fatturaid \
         fatturaidentificativo fatturacodice fatturaprogressivo fatturanumerazione nfatturadata \
         fatturaedata nedatafattura nfatturaedata ndatafattura ninvoicefattura nrechnungfattura \
         nidentificativofattura nunivocofattura",
    ),
    (
        Role::DocumentNumber,
        "nricevuta nricevutafiscale nricevutasanitaria nscontrino nnota navviso navvisofattura \
         ndocumentofiscale ndocumentocommerciale ndocumentocontabile nconteggio nprogressivo \
         nquietanza ndocumentoemesso ndocfiscale npreavvisoparcella ndocumentointernofiscale \
         nquestodocumento navvisopagamentodocumento documento doc ricevuta \
         identificativodocumento iddocumento codicedocumento estremidocumento ndocumentodata \
         ndocdata ndatadocumento ntipoedocumento ndocumentodel nedatadocumento \
         progressivodocumento sigladocumento",
    ),
    (
        Role::CreditNumber,
        "nnotacredito nnotaaccredito nnotavariazione nnc nnotaaccreditamento nnotastorno \
         nnotacreditocliente nncredito idnotacredito identificativonotacredito codicenotacredito \
         nnotacreditodata notacreditoidentificativo nnotac nstorno",
    ),
    (
        Role::OrderNumber,
        "nordinecliente nordineacquisto nvostroordine nvordine nsuoordine nbuonoordine \
         nbuonoacquistoordine noda nrda nrichiestaacquisto npo nordinefornitore nordineaperto \
         nordinequadro nordineacquistocliente nvostroordineacquisto nordineacq nvostrooda \
         nordinecommittente nimpegnoordine ncontrattoordineacquisto nordineelettronico \
         nordinemepa nmepa nodamepa nrdo nnso nordinenso nordineserviziocliente \
         nconfermavostroordine nordinativo nordinativocliente nvostroordinativo nordinazione \
         nvostroordinazione nordinesap nordinelavorocliente ncommissione nvostrocommissione \
         nordinebuono nletteraordine nordineoriginalecliente nordinen riferimentoordine \
         riferimentoordineacquisto riferimentoordinecliente riferimentovostroordine \
         riferimentovordine riferimentosuoordine riferimentooda riferimentovostrooda \
         riferimentopo riferimentobuonoordine riferimentoordinefornitore \
         riferimentoordinecommittente nriferimentovostroordine nriferimentoordine \
         nriferimentoordineacquisto nriferimentoordinecliente nriferimentovordine \
         nriferimentosuoordine nriferimentooda nriferimentovostrooda nriferimentopo \
         nriferimentobuonoordine nriferimentoordinefornitore nriferimentoordinecommittente \
         nriferimentovostroordinen codiceordine codiceordineacquisto codiceordinecliente \
         codicevostroordine codicevordine codicesuoordine codiceoda codicevostrooda codicepo \
         codicebuonoordine codiceordinefornitore codiceordinecommittente ncodicevostroordine \
         identificativoordine identificativoordineacquisto identificativoordinecliente \
         identificativovostroordine identificativovordine identificativosuoordine \
         identificativooda identificativovostrooda identificativopo identificativobuonoordine \
         identificativoordinefornitore identificativoordinecommittente \
         nidentificativovostroordine idordine idordineacquisto idordinecliente idvostroordine \
         idvordine idsuoordine idoda idvostrooda idpo idbuonoordine idordinefornitore \
         idordinecommittente nidvostroordine estremiordine estremiordineacquisto \
         estremiordinecliente estremivostroordine estremivordine estremisuoordine estremioda \
         estremivostrooda estremipo estremibuonoordine estremiordinefornitore \
         estremiordinecommittente nestremivostroordine datiordine datiordineacquisto \
         datiordinecliente dativostroordine dativordine datisuoordine datioda dativostrooda \
         datipo datibuonoordine datiordinefornitore datiordinecommittente ndativostroordine \
         rifnordine rifnordineacquisto rifnordinecliente rifnvostroordine rifnvordine \
         rifnsuoordine rifnoda rifnvostrooda rifnpo rifnbuonoordine rifnordinefornitore \
         rifnordinecommittente nrifnvostroordine protocolloordine protocolloordineacquisto \
         protocolloordinecliente protocollovostroordine protocollovordine protocollosuoordine \
         protocollooda protocollovostrooda protocollopo protocollobuonoordine \
         protocolloordinefornitore protocolloordinecommittente nprotocollovostroordine suoordine \
         vordine vord sordine oda rda buonoordine ordinecommittente ordinefornitore ordineaperto \
         ordinequadro ordinativo vostrooda ordineacquistocliente vostroordineacquisto ordinenso \
         ordineelettronico ordinemepa vostroordinativo vostroordinazione vostrocommissione \
         comedavostroordine ncomedavostroordine comedavostroordineacquisto comedavordine \
         ncomedavordine comedavordineacquisto comedaordine ncomedaordine comedaordineacquisto \
         secondovostroordine nsecondovostroordine secondovostroordineacquisto secondovordine \
         nsecondovordine secondovordineacquisto secondoordine nsecondoordine \
         secondoordineacquisto inbaseavostroordine ninbaseavostroordine \
         inbaseavostroordineacquisto inbaseavordine ninbaseavordine inbaseavordineacquisto \
         inbaseaordine ninbaseaordine inbaseaordineacquisto afrontevostroordine \
         nafrontevostroordine afrontevostroordineacquisto afrontevordine nafrontevordine \
         afrontevordineacquisto afronteordine nafronteordine afronteordineacquisto \
         riferimentosordine vostroriferimentoordine ordineriferimento ordineid ordinecodice \
         ordineidentificativo ordineprotocollo ordinevostro ordinevostroriferimento ordineacq \
         riferimentoordinecli ordinecli nordinecli nordinevostro nvostroriferimentoordine \
         nordineacquistodata nvostroordinedata nvostroordinedel vostroordineriferimento \
         vostroordineedata",
    ),
    (
        Role::YourReference,
        "vriferimento suoriferimento suariferimento riferimentovostro riferimentocommittente \
         riferimentoacquirente riferimentodacitarecliente vostroriferimentocliente vrif \
         sriferimento nvostroriferimento nriferimentocliente vostroriferimentointerno \
         vostroriferimentoedata clienteriferimento riferimentovostrodocumento \
         codiceriferimentocliente",
    ),
    (
        Role::OtherNumber,
        "nclienti nutente nutenza nanagrafica nanagrafico nfornitura ncontratto ncontrattocliente \
         ncontrattofornitura npresa ncontatore nmatricola nmatricolacontatore npod npdr npolizza \
         npratica nsinistro ncommessa nvostrocommessa nnostrocommessa ncantiere nprogetto \
         nofferta nvostroofferta nnostroofferta npreventivo nnostropreventivo nvostropreventivo \
         nnostroddt nvostroddt nbolla nbollaconsegna nbollaaccompagnamento nbam nconsegna \
         nspedizione ncolli ntracking nletteravettura nldv ncontainer nviaggio ncarico nscarico \
         ncamion ntarga nautomezzo nmezzo ntelaio nveicolo nsemirimorchio nmotrice nprenotazione \
         nconfermaprenotazione ncamera nstanza nsoggiorno nospite npaziente ntessera \
         ntesserasanitaria niscrizione niscrizionealbo niscrizioneregistroimprese nalbo \
         nalboautotrasportatori nrea nregistroimprese nregistro nregistroiva nrepertorio nrui \
         nautorizzazione nautorizzazionebollo nlicenza nconcessione ncig ncup ndestinatario \
         nunivoco nufficio nunivocoufficio nipa nsdi nidentificativosdi nagente nvenditore \
         nvettore ncontocliente ncontocontabile ncontofornitore ncontabile nabbonamento nlinea \
         ntelefono ntelefonico ncellulare nfax nverde narticolo nlotto nseriale nserie \
         nintervento nrapportino nrapportointervento nrapportolavoro nbuonolavoro nbuonoconsegna \
         nbuonoprelievo nbuonoritiro nbuonocarico nbollalavoro nticket nchiamata nrichiesta \
         nrichiestaintervento ntransazione npagamento nautorizzazionepagamento nmandato \
         nmandatosdd nrid nsdd nassegno nbonifico nricevutabancaria nprotocollo nprotocolloiva \
         nprotocolloregistrazione nprot nregistrazione nconvenzione ngara ndetermina \
         ndeterminazione ndelibera ndeliberagiunta nimpegno nimpegnospesa ncapitolo \
         ncapitolospesa nrup naccertamento nsocio nassociato ndebitore ncreditore niuv ncbill \
         navvisopagamento nbollettino nbollettinopostale nimmobile nunitaimmobiliare ninterno \
         ninternocliente nordinevendita nordineinterno nordinelavoro nordineproduzione \
         nordinetrasporto nordineweb nnostroordine nconfermaordine nconferma \
         nnostroconfermaordine nnostroriferimento npagina nfoglio nfogli nfornitore \
         ncodicefornitore nvostrocodicefornitore neori nmrn nbolladoganale ndichiarazione \
         ndichiarazioneintento nletteraintento ndichiarazionedoganale nprotocolloletteraintento \
         ndogana naccisa ncodiceaccisa nvolo npasseggero nbiglietto nvoucher npnr ntavolo ncassa \
         ncoperti noperatore ndipendente nbadge ncarta ncartafedelta nfidelity nclientespedizione \
         ndestinazione nsede nfiliale npuntovendita nnegozio nmagazzino ndeposito ncentrocosto \
         nreclamo nreso nrma nautorizzazionereso ngaranzia nimei nsim ncedente ncommittentecodice \
         nallegato ncontravvenzione nverbale nruolo ncartella npartita npartitacatasto \
         nparticella nsubalterno npermesso nidi nriferimentoqr nriferimento nscheda nschedalavoro \
         nschedaintervento nproposta nedizione ncorso nallievo nstudente ntitolo nawb nhawb nmawb \
         nbonlivraison npolizzacarico nbooking nposizione nnave nsigillo",
    ),
    (
        Role::OtherNumber,
        "codiceutente codiceutenza codicefornitura codicecontratto codicepod codicepdr \
         codicepresa codicecontatore codicepolizza codicepratica codicecommessa codicecantiere \
         codiceprogetto codiceofferta codicepreventivo codiceddt codicebolla codiceconsegna \
         codicespedizione codicetrasporto codiceviaggio codiceprenotazione codicesoggiorno \
         codiceospite codicepaziente codiceagente codicevenditore codicevettore codiceconto \
         codiceabbonamento codicelinea codiceintervento codiceticket codicetransazione \
         codicepagamento codicemandato codicecreditore codicecreditoresepa codicedebitore \
         codicesdi codiceunivoco codiceunivocoufficio codiceufficio codiceipa codicecig codicecup \
         codiceconvenzione codicegara codiceanagrafico codiceanagrafica codicesocio \
         codicevostrofornitore codicedestinazione codicesede codicefiliale codiceavviso \
         codicebollettino codiceinterno codiceinterni codiceamministrazione codiceamministrativo \
         codiceamministrazionedestinataria codicepa codicecupcig codicecigcup codicecommerciale \
         codiceclientefattura codiceditta codicelotto codicemigrazione codiceordineinterno \
         codicenostroordine codicesinistro codicetrasmissione codicetrasmittente \
         codiceletteravettura codicepec codiceateco codiceattivita codiceiscrizione codicetributo \
         codiceente codiceabi codicecab codicecin codicepaese codicesia codicenso codicecatastale \
         codicerea codicecommessaconvenzione codiceaccisa codiceiscrizionerea riferimentocliente \
         riferimentoutente riferimentoutenza riferimentofornitura riferimentocontratto \
         riferimentopod riferimentopdr riferimentopresa riferimentocontatore riferimentopolizza \
         riferimentopratica riferimentocommessa riferimentocantiere riferimentoprogetto \
         riferimentoofferta riferimentopreventivo riferimentoddt riferimentobolla \
         riferimentoconsegna riferimentospedizione riferimentotrasporto riferimentoviaggio \
         riferimentoprenotazione riferimentosoggiorno riferimentoospite riferimentopaziente \
         riferimentoagente riferimentovenditore riferimentovettore riferimentoconto \
         riferimentoabbonamento riferimentolinea riferimentointervento riferimentoticket \
         riferimentotransazione riferimentopagamento riferimentomandato riferimentocreditore \
         riferimentocreditoresepa riferimentodebitore riferimentosdi riferimentounivoco \
         riferimentounivocoufficio riferimentoufficio riferimentoipa riferimentocig \
         riferimentocup riferimentoconvenzione riferimentogara riferimentoanagrafico \
         riferimentoanagrafica riferimentosocio riferimentofornitore riferimentovostrofornitore \
         riferimentodestinatario riferimentodestinazione riferimentosede riferimentofiliale \
         riferimentoavviso riferimentobollettino riferimentointerno riferimentointerni \
         riferimentoamministrazione riferimentoamministrativo \
         riferimentoamministrazionedestinataria riferimentopa riferimentocupcig riferimentocigcup \
         riferimentocommerciale riferimentoclientefattura riferimentoditta riferimentolotto \
         riferimentomigrazione riferimentoordineinterno riferimentonostroordine \
         riferimentosinistro riferimentotrasmissione riferimentotrasmittente \
         riferimentoletteravettura riferimentopec riferimentoateco riferimentoattivita \
         riferimentoiscrizione riferimentotributo riferimentoente riferimentoabi riferimentocab \
         riferimentocin riferimentopaese riferimentosia riferimentonso riferimentocatastale \
         riferimentorea riferimentocommessaconvenzione riferimentoaccisa riferimentoiscrizionerea \
         idcliente idutente idutenza idfornitura idcontratto idpod idpdr idpresa idcontatore \
         idpolizza idpratica idcommessa idcantiere idprogetto idofferta idpreventivo idddt \
         idbolla idconsegna idspedizione idtrasporto idviaggio idprenotazione idsoggiorno \
         idospite idpaziente idagente idvenditore idvettore idconto idabbonamento idlinea \
         idintervento idticket idtransazione idpagamento idmandato idcreditore idcreditoresepa \
         iddebitore idsdi idunivoco idunivocoufficio idufficio idipa idcig idcup idconvenzione \
         idgara idanagrafico idanagrafica idsocio idfornitore idvostrofornitore iddestinatario \
         iddestinazione idsede idfiliale idavviso idbollettino idinterno idinterni \
         idamministrazione idamministrativo idamministrazionedestinataria idpa idcupcig idcigcup \
         idcommerciale idclientefattura idditta idlotto idmigrazione idordineinterno \
         idnostroordine idsinistro idtrasmissione idtrasmittente idletteravettura idpec idateco \
         idattivita idiscrizione idtributo idente idabi idcab idcin idpaese idsia idnso \
         idcatastale idrea idcommessaconvenzione idaccisa idiscrizionerea identificativocliente \
         identificativoutente identificativoutenza identificativofornitura \
         identificativocontratto identificativopod identificativopdr identificativopresa \
         identificativocontatore identificativopolizza identificativopratica \
         identificativocommessa identificativocantiere identificativoprogetto \
         identificativoofferta identificativopreventivo identificativoddt identificativobolla \
         identificativoconsegna identificativospedizione identificativotrasporto \
         identificativoviaggio identificativoprenotazione identificativosoggiorno \
         identificativoospite identificativopaziente identificativoagente identificativovenditore \
         identificativovettore identificativoconto identificativoabbonamento identificativolinea \
         identificativointervento identificativoticket identificativotransazione \
         identificativopagamento identificativomandato identificativocreditore \
         identificativocreditoresepa identificativodebitore identificativosdi \
         identificativounivoco identificativounivocoufficio identificativoufficio \
         identificativoipa identificativocig identificativocup identificativoconvenzione \
         identificativogara identificativoanagrafico identificativoanagrafica identificativosocio \
         identificativofornitore identificativovostrofornitore identificativodestinatario \
         identificativodestinazione identificativosede identificativofiliale identificativoavviso \
         identificativobollettino identificativointerno identificativointerni \
         identificativoamministrazione identificativoamministrativo \
         identificativoamministrazionedestinataria identificativopa identificativocupcig \
         identificativocigcup identificativocommerciale identificativoclientefattura \
         identificativoditta identificativolotto identificativomigrazione \
         identificativoordineinterno identificativonostroordine identificativosinistro \
         identificativotrasmissione identificativotrasmittente identificativoletteravettura \
         identificativopec identificativoateco identificativoattivita identificativoiscrizione \
         identificativotributo identificativoente identificativoabi identificativocab \
         identificativocin identificativopaese identificativosia identificativonso \
         identificativocatastale identificativorea identificativocommessaconvenzione \
         identificativoaccisa identificativoiscrizionerea clientecodice clienteriferimento \
         clienteid clienteidentificativo clientematricola contrattocodice contrattoriferimento \
         contrattoid contrattoidentificativo contrattomatricola commessacodice \
         commessariferimento commessaid commessaidentificativo commessamatricola praticacodice \
         praticariferimento praticaid praticaidentificativo praticamatricola polizzacodice \
         polizzariferimento polizzaid polizzaidentificativo polizzamatricola progettocodice \
         progettoriferimento progettoid progettoidentificativo progettomatricola cantierecodice \
         cantiereriferimento cantiereid cantiereidentificativo cantierematricola ddtcodice \
         ddtriferimento ddtid ddtidentificativo ddtmatricola preventivocodice \
         preventivoriferimento preventivoid preventivoidentificativo preventivomatricola \
         offertacodice offertariferimento offertaid offertaidentificativo offertamatricola \
         abbonamentocodice abbonamentoriferimento abbonamentoid abbonamentoidentificativo \
         abbonamentomatricola utenzacodice utenzariferimento utenzaid utenzaidentificativo \
         utenzamatricola fornituracodice forniturariferimento fornituraid fornituraidentificativo \
         fornituramatricola contatorecodice contatoreriferimento contatoreid \
         contatoreidentificativo contatorematricola nostroriferimento nostrocodice nostroordine \
         nostroddt nostroprotocollo nostropreventivo nostroofferta nostropratica nostrocommessa \
         nostroconferma nostrocontratto ncodice nordine vostrocodice vostrocodicecliente \
         vostroddt vostrocontratto vostropreventivo vostrocodicefornitore vostrocodiceutente \
         vostroprotocollo vostroconto vostroabbonamento nvostrocliente vostrocommessa \
         nvostroprotocollo vostrodati vostrocig vostrocup suocodice suocodicecliente suoddt \
         suocontratto suopreventivo suocodicefornitore suocodiceutente suoprotocollo suoconto \
         suoabbonamento nsuocliente suocommessa nsuoprotocollo suodati suocig suocup nrif \
         riferimentoamm riferimentonostro riferimentoint riferimentodocumenti riferimentodoc \
         riferimentorapportino riferimentoqr riferimentonormativo riferimentodaindicare \
         riferimentoabonifico riferimentoarchivio riferimentocommercialeinterno \
         riferimentodocumento nriferimentolinea riferimentoarticolo riferimentobvr \
         dacitareneipagamenti causalebonifico causaleversamento causalepagamento \
         causaledaindicare causaletrasporto causaledocumento causalecontabile pod pdr matricola \
         sdi cuu pec ateco abi cab sia lei cigcup iuv cbill quartocampo posizione zona giro \
         esenzioneiva titoloesenzione naturaesenzione naturaiva normariferimento regimefiscale \
         rf01 rf19 tipodocumento tipologiadocumento tipodoc divisadocumento alboautotrasportatori \
         capitalesocialeinteramenteversato capitalesocialeiv capitalesocialeeuro \
         capitalesocialedeliberato capitalesocialeversato capsoc capsociale capsociv \
         iscrizionealbo iscrizionerea iscrizioneregistroimprese iscrizioneregistro \
         iscrizioneruolo cciaa cciaarea ncciaa registroimpresemilano registroimpreseroma \
         iscrregistroimprese regimp regimprese niscrregistroimprese trib tribunale alboartigiani \
         albogestori autorizzazionebollo impostabolloassoltaautorizzazione ddtdel nddtdata \
         nddtdel nddtedata ddtdata ddtcollegati bollaconsegna bollaaccompagnamento bollalavoro \
         bolladoganale documentitrasporto datiddt comedaddt vediddt comedapreventivo \
         comedaofferta comedacontratto confermaordine ordinevendita ordineinterno ordinelavoro \
         cantiere pratica letteravettura targa telaio cartafedelta areaclienti areariservata \
         prontointervento segnalazioneguasti username password nfatturaoriginale nfatturaorigine \
         nfatturariferimento nfatturacollegata nfatturarettificata nfatturastornata \
         nfatturaannullata nfatturaprecedente nfatturadarettificare nfatturadastornare \
         nfatturaaccontodetratta nfatturaacconton nfatturaaccontoriferimento riferimentofattura \
         nriferimentofattura riferimentonostrofattura riferimentovostrofattura \
         riferimentofatturaoriginale riferimentofatturacollegata riferimentofatturaacconto \
         nstornofattura stornonostrofattura stornovostrofattura stornofatturaoriginale \
         stornofatturacollegata stornofatturaacconto astornofattura nastornofattura \
         astornonostrofattura astornovostrofattura astornofatturaoriginale \
         astornofatturacollegata astornofatturaacconto annullafattura nannullafattura \
         annullanostrofattura annullavostrofattura annullafatturaoriginale \
         annullafatturacollegata annullafatturaacconto arettificafattura narettificafattura \
         arettificanostrofattura arettificavostrofattura arettificafatturaoriginale \
         arettificafatturacollegata arettificafatturaacconto rettificafattura nrettificafattura \
         rettificanostrofattura rettificavostrofattura rettificafatturaoriginale \
         rettificafatturacollegata rettificafatturaacconto relativaafattura nrelativaafattura \
         relativaanostrofattura relativaavostrofattura relativaafatturaoriginale \
         relativaafatturacollegata relativaafatturaacconto sufattura nsufattura sunostrofattura \
         suvostrofattura sufatturaoriginale sufatturacollegata sufatturaacconto perfattura \
         nperfattura pernostrofattura pervostrofattura perfatturaoriginale perfatturacollegata \
         perfatturaacconto vedifattura nvedifattura vedinostrofattura vedivostrofattura \
         vedifatturaoriginale vedifatturacollegata vedifatturaacconto nostroprecedentefattura \
         nnostroprecedentefattura nostroprecedentenostrofattura nostroprecedentevostrofattura \
         nostroprecedentefatturaoriginale nostroprecedentefatturacollegata \
         nostroprecedentefatturaacconto sostituiscefattura nsostituiscefattura \
         sostituiscenostrofattura sostituiscevostrofattura sostituiscefatturaoriginale \
         sostituiscefatturacollegata sostituiscefatturaacconto aparzialestornofattura \
         naparzialestornofattura aparzialestornonostrofattura aparzialestornovostrofattura \
         aparzialestornofatturaoriginale aparzialestornofatturacollegata \
         aparzialestornofatturaacconto atotalestornofattura natotalestornofattura \
         atotalestornonostrofattura atotalestornovostrofattura atotalestornofatturaoriginale \
         atotalestornofatturacollegata atotalestornofatturaacconto stornoparzialefattura \
         nstornoparzialefattura stornoparzialenostrofattura stornoparzialevostrofattura \
         stornoparzialefatturaoriginale stornoparzialefatturacollegata \
         stornoparzialefatturaacconto stornototalefattura nstornototalefattura \
         stornototalenostrofattura stornototalevostrofattura stornototalefatturaoriginale \
         stornototalefatturacollegata stornototalefatturaacconto annullaesostituiscefattura \
         nannullaesostituiscefattura annullaesostituiscenostrofattura \
         annullaesostituiscevostrofattura annullaesostituiscefatturaoriginale \
         annullaesostituiscefatturacollegata annullaesostituiscefatturaacconto datifattura \
         ndatifattura datinostrofattura dativostrofattura datifatturaoriginale \
         datifatturacollegata datifatturaacconto fatturacollegata fatturaoriginaria \
         fatturaorigine fatturariferimento fatturastornata fatturarettificata fatturaannullata \
         fatturaprecedente fatturadastornare fatturacollegate datifatturacollegate nproforma \
         nfatturaproforma nriffattura documentoriferimento documentocollegato documentoorigine \
         documentooriginale documentorettificato ndocumentoriferimento ndocumentocollegato \
         ndocumentoorigine ndocumentooriginale documenticollegati nultimafattura",
    ),
];
