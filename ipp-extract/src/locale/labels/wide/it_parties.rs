//! Italian: parties.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::CustomerHead,
        "datiacquirente datidestinatario daticommittente daticessionario datiintestatario \
         datifatturazione datifattura datiutente daticontraente datilegalecliente datidebitore \
         datiospite datipaziente daticompratore datiente datifiscalicliente indirizzocliente \
         indirizzoacquirente indirizzodestinatario indirizzocommittente indirizzocessionario \
         indirizzointestatario indirizzofatturazione indirizzofattura indirizzoutente \
         indirizzocontraente indirizzolegalecliente indirizzodebitore indirizzoospite \
         indirizzopaziente indirizzocompratore indirizzoente indirizzofiscalicliente \
         anagraficacliente anagraficaacquirente anagraficadestinatario anagraficacommittente \
         anagraficacessionario anagraficaintestatario anagraficafatturazione anagraficafattura \
         anagraficautente anagraficacontraente anagraficalegalecliente anagraficadebitore \
         anagraficaospite anagraficapaziente anagraficacompratore anagraficaente \
         anagraficafiscalicliente estremicliente estremiacquirente estremidestinatario \
         estremicommittente estremicessionario estremiintestatario estremifatturazione \
         estremifattura estremiutente estremicontraente estremilegalecliente estremidebitore \
         estremiospite estremipaziente estremicompratore estremiente estremifiscalicliente \
         sedecliente sedeacquirente sededestinatario sedecommittente sedecessionario \
         sedeintestatario sedefatturazione sedefattura sedeutente sedecontraente \
         sedelegalecliente sededebitore sedeospite sedepaziente sedecompratore sedeente \
         sedefiscalicliente nominativocliente nominativoacquirente nominativodestinatario \
         nominativocommittente nominativocessionario nominativointestatario \
         nominativofatturazione nominativofattura nominativoutente nominativocontraente \
         nominativolegalecliente nominativodebitore nominativoospite nominativopaziente \
         nominativocompratore nominativoente nominativofiscalicliente ragionesocialecliente \
         ragionesocialeacquirente ragionesocialedestinatario ragionesocialecommittente \
         ragionesocialecessionario ragionesocialeintestatario ragionesocialefatturazione \
         ragionesocialefattura ragionesocialeutente ragionesocialecontraente \
         ragionesocialelegalecliente ragionesocialedebitore ragionesocialeospite \
         ragionesocialepaziente ragionesocialecompratore ragionesocialeente \
         ragionesocialefiscalicliente denominazionecliente denominazioneacquirente \
         denominazionedestinatario denominazionecommittente denominazionecessionario \
         denominazioneintestatario denominazionefatturazione denominazionefattura \
         denominazioneutente denominazionecontraente denominazionelegalecliente \
         denominazionedebitore denominazioneospite denominazionepaziente denominazionecompratore \
         denominazioneente denominazionefiscalicliente nomecliente nomeacquirente \
         nomedestinatario nomecommittente nomecessionario nomeintestatario nomefatturazione \
         nomefattura nomeutente nomecontraente nomelegalecliente nomedebitore nomeospite \
         nomepaziente nomecompratore nomeente nomefiscalicliente fatturaal fatturaalla fatturaad \
         fatturaneiconfrontidi fatturareal fatturarealla fatturaread fatturareneiconfrontidi \
         fatturatoal fatturatoalla fatturatoad fatturatoneiconfrontidi fatturataa fatturataal \
         fatturataalla fatturataad fatturataneiconfrontidi intestatoa intestatoal intestatoalla \
         intestatoad intestatoneiconfrontidi intestataal intestataalla intestataad \
         intestataneiconfrontidi indirizzataa indirizzataal indirizzataalla indirizzataad \
         indirizzataneiconfrontidi intestarea intestareal intestarealla intestaread \
         intestareneiconfrontidi addebitarea addebitareal addebitarealla addebitaread \
         addebitareneiconfrontidi addebitataa addebitataal addebitataalla addebitataad \
         addebitataneiconfrontidi emessaa emessaal emessaalla emessaad emessaneiconfrontidi \
         vendutoa vendutoal vendutoalla vendutoad vendutoneiconfrontidi venditaa venditaal \
         venditaalla venditaad venditaneiconfrontidi inviarefatturaa inviarefatturaal \
         inviarefatturaalla inviarefatturaad inviarefatturaneiconfrontidi spedirefatturaa \
         spedirefatturaal spedirefatturaalla spedirefatturaad spedirefatturaneiconfrontidi \
         dafatturarea dafatturareal dafatturarealla dafatturaread dafatturareneiconfrontidi \
         accreditataa accreditataal accreditataalla accreditataad accreditataneiconfrontidi \
         emessoa emessoal emessoalla emessoad emessoneiconfrontidi fatturazionea fatturazioneal \
         fatturazionealla fatturazionead fatturazioneneiconfrontidi destinataa destinataal \
         destinataalla destinataad destinataneiconfrontidi fatturaintestataa fatturaintestataal \
         fatturaintestataalla fatturaintestataad fatturaintestataneiconfrontidi \
         fatturataespeditaa fatturataespeditaal fatturataespeditaalla fatturataespeditaad \
         fatturataespeditaneiconfrontidi contointestatoa contointestatoal contointestatoalla \
         contointestatoad contointestatoneiconfrontidi titolarecontratto titolarefornitura \
         titolareutenza compratore contraente assicurato utente paziente ospite locatario \
         conduttore inquilino socio debitore pagabileda pagante soggettopagante clienti \
         gentilecliente egregio egregisignori gentilesignora gentilisignori egrsig egrsignor egr \
         gentmasignora gentma gentsigra spettli pregmo pregiatissimo stimataditta stimatocliente \
         alladitta perconto condominiointestatario entecommittente stazioneappaltante appaltante \
         amministrazionecommittente allievo partecipante iscritto utilizzatore contofatturazione \
         isuoidati ituoidati datifornituraintestatario vostrodati importatore mandante assistito \
         parteassistita",
    ),
    (
        Role::VendorHead,
        "datifornitore daticedente datiprestatore dativenditore datiemittente datidittaemittente \
         datisocietaemittente datimittentefattura datiazienda datiimpresa datiappaltatore \
         datiprofessionista datimittentedocumento anagraficafornitore anagraficacedente \
         anagraficaprestatore anagraficavenditore anagraficaemittente anagraficadittaemittente \
         anagraficasocietaemittente anagraficamittentefattura anagraficaazienda anagraficaimpresa \
         anagraficaappaltatore anagraficaprofessionista anagraficamittentedocumento \
         estremifornitore estremicedente estremiprestatore estremivenditore estremiemittente \
         estremidittaemittente estremisocietaemittente estremimittentefattura estremiazienda \
         estremiimpresa estremiappaltatore estremiprofessionista estremimittentedocumento \
         intestazionefornitore intestazionecedente intestazioneprestatore intestazionevenditore \
         intestazioneemittente intestazionedittaemittente intestazionesocietaemittente \
         intestazionemittentefattura intestazioneazienda intestazioneimpresa \
         intestazioneappaltatore intestazioneprofessionista intestazionemittentedocumento \
         denominazionefornitore denominazionecedente denominazioneprestatore \
         denominazionevenditore denominazioneemittente denominazionedittaemittente \
         denominazionesocietaemittente denominazionemittentefattura denominazioneazienda \
         denominazioneimpresa denominazioneappaltatore denominazioneprofessionista \
         denominazionemittentedocumento ragionesocialefornitore ragionesocialecedente \
         ragionesocialeprestatore ragionesocialevenditore ragionesocialeemittente \
         ragionesocialedittaemittente ragionesocialesocietaemittente \
         ragionesocialemittentefattura ragionesocialeazienda ragionesocialeimpresa \
         ragionesocialeappaltatore ragionesocialeprofessionista ragionesocialemittentedocumento \
         informazionifornitore informazionicedente informazioniprestatore informazionivenditore \
         informazioniemittente informazionidittaemittente informazionisocietaemittente \
         informazionimittentefattura informazioniazienda informazioniimpresa \
         informazioniappaltatore informazioniprofessionista informazionimittentedocumento \
         sedefornitore sedecedente sedeprestatore sedevenditore sedeemittente sededittaemittente \
         sedesocietaemittente sedemittentefattura sedeazienda sedeimpresa sedeappaltatore \
         sedeprofessionista sedemittentedocumento nomefornitore nomecedente nomeprestatore \
         nomevenditore nomeemittente nomedittaemittente nomesocietaemittente nomemittentefattura \
         nomeazienda nomeimpresa nomeappaltatore nomeprofessionista nomemittentedocumento \
         prestatore emessoda fatturatoda fatturaemessada fatturadi vendutoda dittaemittente \
         societaemittente dittavenditrice dittafornitrice societavenditrice aziendaemittente \
         locatore appaltatore impresaesecutrice esecutore creditore inostrodati nostrodati \
         strutturaricettiva professionista titolareditta esportatore concedente enteerogatore \
         erogatore societavendita",
    ),
    (
        Role::PayeeHead,
        "contopagabilea pagabilea pagarea pagamentoafavore pagamentointestatoa pagamentoa \
         bonificoafavore bonificointestatoa versamentoafavore afavoredi afavore favoredi \
         assegnointestatoa intestatoafavoredi dapagarea versarea effettuarebonificoafavoredi \
         factor societafactoring cessionariocredito creditocedutoa pagamentoliberatorioa \
         beneficiariopagamento",
    ),
    (
        Role::OtherPartyHead,
        "indirizzoconsegna indirizzospedizione indirizzodestinazione indirizzointervento \
         indirizzolavori indirizzofornitura indirizzoprestazione indirizzomerce indirizzomerci \
         indirizzocantiere indirizzoritiro indirizzocarico indirizzoscarico \
         indirizzoinstallazione indirizzoesecuzione indirizzoutenza indirizzocorrispondenza \
         indirizzorecapito indirizzooperativa indirizzodiversa indirizzoservizio \
         indirizzoprelievo indirizzonoleggio indirizzosinistro indirizzoimpianto indirizzofinale \
         indirizzoimmobile luogoconsegna luogospedizione luogodestinazione luogointervento \
         luogolavori luogofornitura luogoprestazione luogomerce luogomerci luogocantiere \
         luogoritiro luogocarico luogoscarico luogoinstallazione luogoesecuzione luogoutenza \
         luogocorrispondenza luogorecapito luogooperativa luogodiversa luogoservizio \
         luogoprelievo luogonoleggio luogosinistro luogoimpianto luogofinale luogoimmobile \
         sedeconsegna sedespedizione sededestinazione sedeintervento sedelavori sedefornitura \
         sedeprestazione sedemerce sedemerci sedecantiere sederitiro sedecarico sedescarico \
         sedeinstallazione sedeesecuzione sedeutenza sedecorrispondenza sederecapito \
         sedeoperativa sedediversa sedeservizio sedeprelievo sedenoleggio sedesinistro \
         sedeimpianto sedefinale sedeimmobile puntoconsegna puntospedizione puntodestinazione \
         puntointervento puntolavori puntofornitura puntoprestazione puntomerce puntomerci \
         puntocantiere puntoritiro puntocarico puntoscarico puntoinstallazione puntoesecuzione \
         puntoutenza puntocorrispondenza puntorecapito puntooperativa puntodiversa puntoservizio \
         puntoprelievo puntonoleggio puntosinistro puntoimpianto puntofinale puntoimmobile \
         daticonsegna datispedizione datidestinazione datiintervento datilavori datifornitura \
         datiprestazione datimerce datimerci daticantiere datiritiro daticarico datiscarico \
         datiinstallazione datiesecuzione datiutenza daticorrispondenza datirecapito \
         datioperativa datidiversa datiservizio datiprelievo datinoleggio datisinistro \
         datiimpianto datifinale datiimmobile recapitoconsegna recapitospedizione \
         recapitodestinazione recapitointervento recapitolavori recapitofornitura \
         recapitoprestazione recapitomerce recapitomerci recapitocantiere recapitoritiro \
         recapitocarico recapitoscarico recapitoinstallazione recapitoesecuzione recapitoutenza \
         recapitocorrispondenza recapitooperativa recapitodiversa \
         recapitoservizio recapitoprelievo recapitonoleggio recapitosinistro recapitoimpianto \
         recapitofinale recapitoimmobile dataeluogoconsegna dataeluogospedizione \
         dataeluogodestinazione dataeluogointervento dataeluogolavori dataeluogofornitura \
         dataeluogoprestazione dataeluogomerce dataeluogomerci dataeluogocantiere \
         dataeluogoritiro dataeluogocarico dataeluogoscarico dataeluogoinstallazione \
         dataeluogoesecuzione dataeluogoutenza dataeluogocorrispondenza dataeluogorecapito \
         dataeluogooperativa dataeluogodiversa dataeluogoservizio dataeluogoprelievo \
         dataeluogonoleggio dataeluogosinistro dataeluogoimpianto dataeluogofinale \
         dataeluogoimmobile riferimentoconsegna riferimentospedizione riferimentodestinazione \
         riferimentointervento riferimentolavori riferimentofornitura riferimentoprestazione \
         riferimentomerce riferimentomerci riferimentocantiere riferimentoritiro \
         riferimentocarico riferimentoscarico riferimentoinstallazione riferimentoesecuzione \
         riferimentoutenza riferimentocorrispondenza riferimentorecapito riferimentooperativa \
         riferimentodiversa riferimentoservizio riferimentoprelievo riferimentonoleggio \
         riferimentosinistro riferimentoimpianto riferimentofinale riferimentoimmobile \
         ubicazioneconsegna ubicazionespedizione ubicazionedestinazione ubicazioneintervento \
         ubicazionelavori ubicazionefornitura ubicazioneprestazione ubicazionemerce \
         ubicazionemerci ubicazionecantiere ubicazioneritiro ubicazionecarico ubicazionescarico \
         ubicazioneinstallazione ubicazioneesecuzione ubicazioneutenza ubicazionecorrispondenza \
         ubicazionerecapito ubicazioneoperativa ubicazionediversa ubicazioneservizio \
         ubicazioneprelievo ubicazionenoleggio ubicazionesinistro ubicazioneimpianto \
         ubicazionefinale ubicazioneimmobile sitoconsegna sitospedizione sitodestinazione \
         sitointervento sitolavori sitofornitura sitoprestazione sitomerce sitomerci sitocantiere \
         sitoritiro sitocarico sitoscarico sitoinstallazione sitoesecuzione sitoutenza \
         sitocorrispondenza sitorecapito sitooperativa sitodiversa sitoservizio sitoprelievo \
         sitonoleggio sitosinistro sitoimpianto sitofinale sitoimmobile destinatarioconsegna \
         destinatariospedizione destinatariodestinazione destinatariointervento \
         destinatariolavori destinatariofornitura destinatarioprestazione destinatariomerce \
         destinatariomerci destinatariocantiere destinatarioritiro destinatariocarico \
         destinatarioscarico destinatarioinstallazione destinatarioesecuzione destinatarioutenza \
         destinatariocorrispondenza destinatariorecapito destinatariooperativa \
         destinatariodiversa destinatarioservizio destinatarioprelievo destinatarionoleggio \
         destinatariosinistro destinatarioimpianto destinatariofinale destinatarioimmobile \
         consegnarea consegnarepresso consegnareal consegnarealla consegnareco consegnapresso \
         consegnaal consegnaalla consegnaco consegnatoa consegnatopresso consegnatoal \
         consegnatoalla consegnatoco spedirepresso spedireal spedirealla spedireco spedizionea \
         spedizionepresso spedizioneal spedizionealla spedizioneco speda spedpresso spedal \
         spedalla spedco inviarea inviarepresso inviareal inviarealla inviareco inviatoa \
         inviatopresso inviatoal inviatoalla inviatoco consegnataa consegnatapresso consegnataal \
         consegnataalla consegnataco recapitarea recapitarepresso recapitareal recapitarealla \
         recapitareco destinatoa destinatopresso destinatoal destinatoalla destinatoco \
         merceconsegnataa merceconsegnatapresso merceconsegnataal merceconsegnataalla \
         merceconsegnataco resaa resapresso resaal resaalla resaco mittentemerce caricatore \
         ricevitore spedizioniere vettori primovettore secondovettore trasportoacura \
         trasportoamezzo incaricatotrasporto conducente autista referente referenti \
         nostroreferente vostroreferente suoreferente responsabile operatore addetto incaricato \
         rappresentante legalerappresentante venditoreriferimento tecnico consulentecommerciale \
         capoprogetto direttorelavori redattoda compilatoda preparatoda emessodaoperatore \
         inseritoda personacontatto contatti nostrocontatto vostrocontatto suocontatto \
         ufficioamministrazione ufficiocommerciale ufficioclienti assistenzaclienti \
         allacorteseattenzione allaca ca corteseattenzione attne allaattne allattenzione \
         terzointermediario soggettoemittente bancaappoggio appoggiobancario istitutobancario \
         istitutocredito nostrobanca vostrobanca bancacliente filialebanca nomebanca \
         bancabeneficiario richiedente ordinante ordinatoda ritiratoda ricevutoda firma \
         timbroefirma occupante passeggero ospiti consegnatario ricevente",
    ),
    (
        Role::Name,
        "cognomenome cognomeenome cognome nominativo ragsociale ragsoc intestatarioragionesociale",
    ),
];
