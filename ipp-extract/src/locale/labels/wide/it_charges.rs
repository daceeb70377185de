//! Italian: what comes to a sum or off it, and figures that are no sums.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::Discount,
        "riduzionicliente riduzioniclienti riduzionifedelta riduzionicommerciale \
         riduzionicommerciali riduzioniincondizionato riduzionicondizionato riduzionicassa \
         riduzioniquantita riduzionimerce riduzionifinale riduzioniglobale riduzionipiede \
         riduzioniapiede riduzionichiusura riduzionidocumento riduzionifattura riduzionispeciale \
         riduzioniextra riduzioniaggiuntivo riduzioniapplicato riduzionipromozionale riduzioniweb \
         riduzionivaluta riduzionivolume riduzioniasta riduzionigenerale riduzioniconvenzione \
         riduzionirivenditore riduzioniriservato riduzionidedicato riduzioniaccordato \
         riduzioniconcesso riduzionisociale riduzionielettrico riduzionifornitore riduzionisoci \
         riduzionistagionale riduzionibenvenuto riduzionionline riduzionisutotale \
         riduzionisultotale riduzionisuimponibile riduzionitotale riduzionifineanno \
         riduzionitestata riduzionipassivo riduzioniattivo riduzioniarticoli riduzionicanone \
         riduzionipromo riduzionipercentuale premiocliente premioclienti premiofedelta \
         premiocommerciale premiocommerciali premioincondizionato premiocondizionato premiocassa \
         premioquantita premiomerce premiofinale premioglobale premiopiede premioapiede \
         premiochiusura premiodocumento premiofattura premiospeciale premioextra premioaggiuntivo \
         premioapplicato premiopromozionale premioweb premiovaluta premiovolume premioasta \
         premiogenerale premioconvenzione premiorivenditore premioriservato premiodedicato \
         premioaccordato premioconcesso premiosociale premioelettrico premiofornitore premiosoci \
         premiostagionale premiobenvenuto premioonline premiosutotale premiosultotale \
         premiosuimponibile premiototale premiofineanno premiotestata premiopassivo premioattivo \
         premioarticoli premiocanone premiopromo premiopercentuale promozionecliente \
         promozioneclienti promozionefedelta promozionecommerciale promozionecommerciali \
         promozioneincondizionato promozionecondizionato promozionecassa promozionequantita \
         promozionemerce promozionefinale promozioneglobale promozionepiede promozioneapiede \
         promozionechiusura promozionedocumento promozionefattura promozionespeciale \
         promozioneextra promozioneaggiuntivo promozioneapplicato promozionepromozionale \
         promozioneweb promozionevaluta promozionevolume promozioneasta promozionegenerale \
         promozioneconvenzione promozionerivenditore promozioneriservato promozionededicato \
         promozioneaccordato promozioneconcesso promozionesociale promozioneelettrico \
         promozionefornitore promozionesoci promozionestagionale promozionebenvenuto \
         promozioneonline promozionesutotale promozionesultotale promozionesuimponibile \
         promozionetotale promozionefineanno promozionetestata promozionepassivo promozioneattivo \
         promozionearticoli promozionecanone promozionepromo promozionepercentuale \
         agevolazionecliente agevolazioneclienti agevolazionefedelta agevolazionecommerciale \
         agevolazionecommerciali agevolazioneincondizionato agevolazionecondizionato \
         agevolazionecassa agevolazionequantita agevolazionemerce agevolazionefinale \
         agevolazioneglobale agevolazionepiede agevolazioneapiede agevolazionechiusura \
         agevolazionedocumento agevolazionefattura agevolazionespeciale agevolazioneextra \
         agevolazioneaggiuntivo agevolazioneapplicato agevolazionepromozionale agevolazioneweb \
         agevolazionevaluta agevolazionevolume agevolazioneasta agevolazionegenerale \
         agevolazioneconvenzione agevolazionerivenditore agevolazioneriservato \
         agevolazionededicato agevolazioneaccordato agevolazioneconcesso agevolazionesociale \
         agevolazioneelettrico agevolazionefornitore agevolazionesoci agevolazionestagionale \
         agevolazionebenvenuto agevolazioneonline agevolazionesutotale agevolazionesultotale \
         agevolazionesuimponibile agevolazionetotale agevolazionefineanno agevolazionetestata \
         agevolazionepassivo agevolazioneattivo agevolazionearticoli agevolazionecanone \
         agevolazionepromo agevolazionepercentuale buonocliente buonoclienti buonofedelta \
         buonocommerciale buonocommerciali buonoincondizionato buonocondizionato buonocassa \
         buonoquantita buonomerce buonofinale buonoglobale buonopiede buonoapiede buonochiusura \
         buonodocumento buonofattura buonospeciale buonoextra buonoaggiuntivo buonoapplicato \
         buonopromozionale buonoweb buonovaluta buonovolume buonoasta buonogenerale \
         buonoconvenzione buonorivenditore buonoriservato buonodedicato buonoaccordato \
         buonoconcesso buonosociale buonoelettrico buonofornitore buonosoci buonostagionale \
         buonobenvenuto buonoonline buonosutotale buonosultotale buonosuimponibile buonototale \
         buonofineanno buonotestata buonopassivo buonoattivo buonoarticoli buonocanone buonopromo \
         buonopercentuale totaleriduzione totaleriduzioni importoriduzione importoriduzioni \
         valoreriduzione valoreriduzioni ammontareriduzione ammontareriduzioni buonosconto \
         codicesconto codicepromo codicepromozionale codicepromozione codicecoupon promozione \
         bonificacommerciale buonoregalo giftcard omaggio omaggi adedurresconto deduzionesconto \
         detrazionesconto",
    ),
    (
        Role::Shipping,
        "speseimballaggi spesepostale speseaffrancatura spesevettore speseinvio \
         spesemovimentazione speseposta spesefacchinaggio speselogistica speselogistici \
         speselogistiche speseconsegnaadomicilio spesetrasp spesesped speseimb costoimballaggi \
         costopostale costoaffrancatura costovettore costoinvio costomovimentazione costoposta \
         costofacchinaggio costologistica costologistici costologistiche costoconsegnaadomicilio \
         costotrasp costosped costoimb costospedizioneegestione costotrasportomerce \
         costitrasporto costitrasporti costispedizione costispedizioni costiconsegna costiimballo \
         costiimballi costiimballaggio costiimballaggi costiporto costicorriere costipostali \
         costipostale costiaffrancatura costivettore costinolo costiinvio costimovimentazione \
         costispesetrasporto costispesespedizione costispeseconsegna costiposta costifacchinaggio \
         costilogistica costilogistici costilogistiche costiconsegne costitrasp costisped \
         costiimb contributotrasporto contributotrasporti contributospedizioni contributoconsegna \
         contributoimballo contributoimballi contributoimballaggio contributoimballaggi \
         contributoporto contributocorriere contributopostali contributopostale \
         contributoaffrancatura contributovettore contributonolo contributoinvio \
         contributomovimentazione contributospesetrasporto contributospesespedizione \
         contributospeseconsegna contributoposta contributofacchinaggio contributologistica \
         contributologistici contributologistiche contributoconsegne contributotrasp \
         contributosped contributoimb importospedizione importospedizioni importoconsegna \
         importoimballaggi importopostale importoaffrancatura importovettore importoinvio \
         importomovimentazione importoposta importofacchinaggio importologistica importologistici \
         importologistiche importoconsegne importotrasp importosped importoimb \
         importotrasportomerce totalespedizione totalespedizioni totaleconsegna totaleimballaggi \
         totalepostale totaleaffrancatura totalevettore totaleinvio totalemovimentazione \
         totaleposta totalefacchinaggio totalelogistica totalelogistici totalelogistiche \
         totaleconsegne totaletrasp totalesped totaleimb totaletrasportomerce addebitotrasporto \
         addebitotrasporti addebitospedizione addebitospedizioni addebitoconsegna addebitoimballo \
         addebitoimballi addebitoimballaggio addebitoimballaggi addebitoporto addebitocorriere \
         addebitopostali addebitopostale addebitoaffrancatura addebitovettore addebitonolo \
         addebitoinvio addebitomovimentazione addebitospesetrasporto addebitospesespedizione \
         addebitospeseconsegna addebitoposta addebitofacchinaggio addebitologistica \
         addebitologistici addebitologistiche addebitoconsegne addebitotrasp addebitosped \
         addebitoimb oneretrasporto oneretrasporti onerespedizione onerespedizioni onereconsegna \
         onereimballo onereimballi onereimballaggio onereimballaggi onereporto onerecorriere \
         onerepostali onerepostale onereaffrancatura onerevettore onerenolo onereinvio \
         oneremovimentazione onerespesetrasporto onerespesespedizione onerespeseconsegna \
         onereposta onerefacchinaggio onerelogistica onerelogistici onerelogistiche onereconsegne \
         oneretrasp oneresped onereimb oneritrasporto oneritrasporti onerispedizione \
         onerispedizioni onericonsegna oneriimballo oneriimballi oneriimballaggio oneriimballaggi \
         oneriporto onericorriere oneripostali oneripostale oneriaffrancatura onerivettore \
         onerinolo oneriinvio onerimovimentazione onerispesetrasporto onerispesespedizione \
         onerispeseconsegna oneriposta onerifacchinaggio onerilogistica onerilogistici \
         onerilogistiche onericonsegne oneritrasp onerisped oneriimb tariffaimballaggi \
         tariffapostale tariffaaffrancatura tariffavettore tariffainvio tariffamovimentazione \
         tariffaposta tariffafacchinaggio tariffalogistica tariffalogistici tariffalogistiche \
         tariffaconsegnaadomicilio tariffatrasp tariffasped tariffaimb tariffaspedizioneegestione \
         tariffatrasportomerce rimborsotrasporto rimborsotrasporti rimborsospedizione \
         rimborsospedizioni rimborsoconsegna rimborsoimballo rimborsoimballi rimborsoimballaggio \
         rimborsoimballaggi rimborsoporto rimborsocorriere rimborsopostali rimborsopostale \
         rimborsoaffrancatura rimborsovettore rimborsonolo rimborsoinvio rimborsomovimentazione \
         rimborsospesetrasporto rimborsospesespedizione rimborsospeseconsegna rimborsoposta \
         rimborsofacchinaggio rimborsologistica rimborsologistici rimborsologistiche \
         rimborsoconsegne rimborsotrasp rimborsosped rimborsoimb dirittotrasporto \
         dirittotrasporti dirittospedizione dirittospedizioni dirittoconsegna dirittoimballo \
         dirittoimballi dirittoimballaggio dirittoimballaggi dirittoporto dirittocorriere \
         dirittopostali dirittopostale dirittoaffrancatura dirittovettore dirittonolo \
         dirittoinvio dirittomovimentazione dirittospesetrasporto dirittospesespedizione \
         dirittospeseconsegna dirittoposta dirittofacchinaggio dirittologistica dirittologistici \
         dirittologistiche dirittoconsegne dirittotrasp dirittosped dirittoimb spesatrasporto \
         spesatrasporti spesaspedizione spesaspedizioni spesaconsegna spesaimballo spesaimballi \
         spesaimballaggio spesaimballaggi spesaporto spesacorriere spesapostali spesapostale \
         spesaaffrancatura spesavettore spesanolo spesainvio spesamovimentazione \
         spesaspesetrasporto spesaspesespedizione spesaspeseconsegna spesaposta spesafacchinaggio \
         spesalogistica spesalogistici spesalogistiche spesaconsegne spesatrasp spesasped \
         spesaimb spesepostali affrancatura nolo noli imballaggio imballaggi imballi spedizioni \
         consegne sptrasporto spspedizione sptrasp spimballo spsped facchinaggio posta \
         francotrasporto speseresa trasp sped",
    ),
    (
        Role::Charge,
        "speseimponibile bolli marchedabollo impostabollo importobollo rimborsobollo \
         addebitobollo marcabollo recuperobollo contributicassa contributiprevidenziale \
         contributiprevidenziali contributiintegrativo contributiinps contributicpa \
         contributiinarcassa contributienpam contributienpap contributienpab contributisoggettivo \
         contributi4 contributiconai contributiraee contributipfu contributiambientale \
         contributiambientali contributienergia contributicarburante contributiunificato \
         contributialbo contributiconsorzio contributismaltimento contributirecupero \
         contributigestioneseparata contributispese contributisolidarieta \
         contributiurbanizzazione contributiiscrizione contributieip contributiecologico \
         contributicng contributiriciclaggio contributiautorizzazione rivalsaprevidenziale \
         rivalsa4 rivalsacontributoinps rivalsagestioneseparata rivalsacassa rivalsacontributi \
         rivalsabollo rivalsaspese rivalsa inarcassa enpam enpap enpab epap enpaia eppi cipag \
         cnpadc cnpr cap cpa4 cap4 tc22 gestioneseparata maggiorazioni ecocontributo \
         ecocontributi ecotassa pfu conai cauzione cauzioni vuoti accise accisa addizionale \
         addizionali oneri canonerai canonetv canoneabbonamentotv tassasoggiorno tassariciclaggio \
         tassaanticipatariciclaggio tassasmaltimento tassaingresso tassarifiuti tassacarburante \
         tassaiscrizione tassagestione tassabase tassaaeroportuale impostasoggiorno \
         impostaerariale impostaregistro impostaconsumo mancia coperto coperti dirittofisso \
         dirittochiamata dirittouscita dirittourgenza dirittosegreteria dirittomora uscita \
         adeguamentogasolio adeguamentocarburante adeguamentoistat adeguamentoprezzi \
         incrementogasolio arrot arr differenzaarrotondamento commissionebancaria \
         commissioneincasso commissionepagamento commissionecarta interessidilazione \
         interessidilazionato trasferta trasferte rimborsospese rimborsokm rimborsochilometrico \
         rimborsoforfettario rimborsi indennitachilometrica indennitatrasferta anticipazioni \
         esborsi assicurazione smaltimento minuteria materialeconsumo materialiconsumo \
         forfaitspese forfaitmateriale forfaitminuteria prestazioniaccessorie addebitidiversi \
         altrepartite altriimporti altriaddebiti ricalcoli partitediverse conguaglio emolumenti \
         contrassegno",
    ),
    (
        Role::Withholding,
        "ritacconto ritirpef ritfiscale ritfiscali ritprevidenziale ritprevidenziali ritenasarco \
         ritgaranzia ritagaranzia ritinfortuni rit20 rit05 rit4 ritires ritallafonte ritsubita \
         ritcondominio ritacc ritra ritsucompenso ritatitoloacconto ritinps ritlegge ritbancaria \
         rit050 ritsvincolo trattenutaacconto trattenutairpef trattenutafiscale trattenutafiscali \
         trattenutaprevidenziale trattenutaprevidenziali trattenutaenasarco trattenutagaranzia \
         trattenutaagaranzia trattenutainfortuni trattenuta20 trattenuta05 trattenuta4 \
         trattenutaires trattenutaallafonte trattenutasubita trattenutacondominio trattenutaacc \
         trattenutara trattenutasucompenso trattenutaatitoloacconto trattenutainps \
         trattenutalegge trattenutabancaria trattenuta050 trattenutasvincolo trattenuteacconto \
         trattenuteirpef trattenutefiscale trattenutefiscali trattenuteprevidenziale \
         trattenuteprevidenziali trattenuteenasarco trattenutegaranzia trattenuteagaranzia \
         trattenuteinfortuni trattenute20 trattenute05 trattenute4 trattenuteires \
         trattenuteallafonte trattenutesubita trattenutecondominio trattenuteacc trattenutera \
         trattenutesucompenso trattenuteatitoloacconto trattenuteinps trattenutelegge \
         trattenutebancaria trattenute050 trattenutesvincolo detrazioneritenutaacconto \
         detrazioneritenutairpef detrazioneritenutafiscale detrazioneritenutafiscali \
         detrazioneritenutaprevidenziale detrazioneritenutaprevidenziali \
         detrazioneritenutaenasarco detrazioneritenutagaranzia detrazioneritenutaagaranzia \
         detrazioneritenutainfortuni detrazioneritenuta20 detrazioneritenuta05 \
         detrazioneritenuta4 detrazioneritenutaires detrazioneritenutaallafonte \
         detrazioneritenutasubita detrazioneritenutacondominio detrazioneritenutaacc \
         detrazioneritenutara detrazioneritenutasucompenso detrazioneritenutaatitoloacconto \
         detrazioneritenutainps detrazioneritenutalegge detrazioneritenutabancaria \
         detrazioneritenuta050 detrazioneritenutasvincolo adetrarreritenutaacconto \
         adetrarreritenutairpef adetrarreritenutafiscale adetrarreritenutafiscali \
         adetrarreritenutaprevidenziale adetrarreritenutaprevidenziali adetrarreritenutaenasarco \
         adetrarreritenutagaranzia adetrarreritenutaagaranzia adetrarreritenutainfortuni \
         adetrarreritenuta20 adetrarreritenuta05 adetrarreritenuta4 adetrarreritenutaires \
         adetrarreritenutaallafonte adetrarreritenutasubita adetrarreritenutacondominio \
         adetrarreritenutaacc adetrarreritenutara adetrarreritenutasucompenso \
         adetrarreritenutaatitoloacconto adetrarreritenutainps adetrarreritenutalegge \
         adetrarreritenutabancaria adetrarreritenuta050 adetrarreritenutasvincolo \
         deduzioneritenutaacconto deduzioneritenutairpef deduzioneritenutafiscale \
         deduzioneritenutafiscali deduzioneritenutaprevidenziale deduzioneritenutaprevidenziali \
         deduzioneritenutaenasarco deduzioneritenutagaranzia deduzioneritenutaagaranzia \
         deduzioneritenutainfortuni deduzioneritenuta20 deduzioneritenuta05 deduzioneritenuta4 \
         deduzioneritenutaires deduzioneritenutaallafonte deduzioneritenutasubita \
         deduzioneritenutacondominio deduzioneritenutaacc deduzioneritenutara \
         deduzioneritenutasucompenso deduzioneritenutaatitoloacconto deduzioneritenutainps \
         deduzioneritenutalegge deduzioneritenutabancaria deduzioneritenuta050 \
         deduzioneritenutasvincolo ra20 rda20 trattenute decimiagaranzia ivasplitpayment ivasplit \
         ivascissionepagamenti ivascissione ivaacaricocommittente ivaacaricoente ivaart17ter \
         ivaacaricocessionario ivaversatadalcommittente ivaversatadallapa ivadaversareerario \
         ivanonesposta ivaavostrocaricoart17ter splitpayment scissionepagamenti \
         stornoivasplitpayment detrazioneivasplitpayment menoivasplitpayment impostapreventiva \
         contributoenasarco quotaenasarco",
    ),
    (
        Role::Balance,
        "saldoanteriore saldoriportato saldocontabile saldoconto saldocliente saldopregresso \
         saldobolletteprecedenti saldoapertura saldopartiteaperte saldoal saldoestrattoconto \
         saldoultimafattura saldoperiodoprecedente saldoultimabolletta importiprecedente \
         importiprecedenti importipregresso importipregressi importiinsoluto importiinsoluti \
         importiinsolute importiscaduto importiscaduti importiscadute importiarretrato \
         importiarretrati importinonpagate importinonpagata importinonpagati importisospeso \
         importidaperiodiprecedenti importiaperte importiancoraaperte importipendenti \
         importiimpagate importiimpagato importimoroso importoprecedenti importopregresso \
         importopregressi importoinsoluto importoinsoluti importoinsolute importoscaduto \
         importoscaduti importoscadute importoarretrato importoarretrati importononpagate \
         importononpagata importononpagati importosospeso importodaperiodiprecedenti \
         importoaperte importoancoraaperte importopendenti importoimpagate importoimpagato \
         importomoroso fatturaprecedente fatturaprecedenti fatturapregresso fatturapregressi \
         fatturainsoluto fatturainsoluti fatturainsolute fatturascaduto fatturascaduti \
         fatturascadute fatturaarretrato fatturaarretrati fatturanonpagate fatturanonpagata \
         fatturanonpagati fatturasospeso fatturadaperiodiprecedenti fatturaaperte \
         fatturaancoraaperte fatturapendenti fatturaimpagate fatturaimpagato fatturamoroso \
         bolletteprecedente bolletteprecedenti bollettepregresso bollettepregressi \
         bolletteinsoluto bolletteinsoluti bolletteinsolute bollettescaduto bollettescaduti \
         bollettescadute bollettearretrato bollettearretrati bollettenonpagate bollettenonpagata \
         bollettenonpagati bollettesospeso bollettedaperiodiprecedenti bolletteaperte \
         bolletteancoraaperte bollettependenti bolletteimpagate bolletteimpagato bollettemoroso \
         bollettaprecedente bollettaprecedenti bollettapregresso bollettapregressi \
         bollettainsoluto bollettainsoluti bollettainsolute bollettascaduto bollettascaduti \
         bollettascadute bollettaarretrato bollettaarretrati bollettanonpagate bollettanonpagata \
         bollettanonpagati bollettasospeso bollettadaperiodiprecedenti bollettaaperte \
         bollettaancoraaperte bollettapendenti bollettaimpagate bollettaimpagato bollettamoroso \
         debitoprecedente debitoprecedenti debitopregresso debitopregressi debitoinsoluto \
         debitoinsoluti debitoinsolute debitoscaduto debitoscaduti debitoscadute debitoarretrato \
         debitoarretrati debitononpagate debitononpagata debitononpagati debitosospeso \
         debitodaperiodiprecedenti debitoaperte debitoancoraaperte debitopendenti debitoimpagate \
         debitoimpagato debitomoroso debitiprecedente debitiprecedenti debitipregresso \
         debitipregressi debitiinsoluto debitiinsoluti debitiinsolute debitiscaduto debitiscaduti \
         debitiscadute debitiarretrato debitiarretrati debitinonpagate debitinonpagata \
         debitinonpagati debitisospeso debitidaperiodiprecedenti debitiaperte debitiancoraaperte \
         debitipendenti debitiimpagate debitiimpagato debitimoroso arretratoprecedente \
         arretratoprecedenti arretratopregresso arretratopregressi arretratoinsoluto \
         arretratoinsoluti arretratoinsolute arretratoscaduto arretratoscaduti arretratoscadute \
         arretratoarretrati arretratononpagate arretratononpagata \
         arretratononpagati arretratosospeso arretratodaperiodiprecedenti arretratoaperte \
         arretratoancoraaperte arretratopendenti arretratoimpagate arretratoimpagato \
         arretratomoroso arretratiprecedente arretratiprecedenti arretratipregresso \
         arretratipregressi arretratiinsoluto arretratiinsoluti arretratiinsolute \
         arretratiscaduto arretratiscaduti arretratiscadute arretratiarretrato \
         arretratinonpagate arretratinonpagata arretratinonpagati arretratisospeso \
         arretratidaperiodiprecedenti arretratiaperte arretratiancoraaperte arretratipendenti \
         arretratiimpagate arretratiimpagato arretratimoroso residuopregresso residuopregressi \
         residuoinsoluto residuoinsoluti residuoinsolute residuoscaduto residuoscaduti \
         residuoscadute residuoarretrato residuoarretrati residuononpagate residuononpagata \
         residuononpagati residuosospeso residuodaperiodiprecedenti residuoaperte \
         residuoancoraaperte residuopendenti residuoimpagate residuoimpagato residuomoroso \
         residuiprecedente residuiprecedenti residuipregresso residuipregressi residuiinsoluto \
         residuiinsoluti residuiinsolute residuiscaduto residuiscaduti residuiscadute \
         residuiarretrato residuiarretrati residuinonpagate residuinonpagata residuinonpagati \
         residuisospeso residuidaperiodiprecedenti residuiaperte residuiancoraaperte \
         residuipendenti residuiimpagate residuiimpagato residuimoroso pagamentiprecedente \
         pagamentiprecedenti pagamentipregresso pagamentipregressi pagamentiinsoluto \
         pagamentiinsoluti pagamentiinsolute pagamentiscaduto pagamentiscaduti pagamentiscadute \
         pagamentiarretrato pagamentiarretrati pagamentinonpagate pagamentinonpagata \
         pagamentinonpagati pagamentisospeso pagamentidaperiodiprecedenti pagamentiaperte \
         pagamentiancoraaperte pagamentipendenti pagamentiimpagate pagamentiimpagato \
         pagamentimoroso partiteprecedente partiteprecedenti partitepregresso partitepregressi \
         partiteinsoluto partiteinsoluti partiteinsolute partitescaduto partitescaduti \
         partitescadute partitearretrato partitearretrati partitenonpagate partitenonpagata \
         partitenonpagati partitesospeso partitedaperiodiprecedenti partiteaperte \
         partiteancoraaperte partitependenti partiteimpagate partiteimpagato partitemoroso \
         totaleprecedente totaleprecedenti totalepregresso totalepregressi totaleinsoluto \
         totaleinsoluti totaleinsolute totalescaduto totalescaduti totalescadute totalearretrato \
         totalearretrati totalenonpagate totalenonpagata totalenonpagati totalesospeso \
         totaledaperiodiprecedenti totaleaperte totaleancoraaperte totalependenti totaleimpagate \
         totaleimpagato totalemoroso sommeprecedente sommeprecedenti sommepregresso \
         sommepregressi sommeinsoluto sommeinsoluti sommeinsolute sommescaduto sommescaduti \
         sommescadute sommearretrato sommearretrati sommenonpagate sommenonpagata sommenonpagati \
         sommesospeso sommedaperiodiprecedenti sommeaperte sommeancoraaperte sommependenti \
         sommeimpagate sommeimpagato sommemoroso rateprecedente rateprecedenti ratepregresso \
         ratepregressi rateinsoluto rateinsoluti rateinsolute ratescaduto ratescaduti ratescadute \
         ratearretrato ratearretrati ratenonpagate ratenonpagata ratenonpagati ratesospeso \
         ratedaperiodiprecedenti rateaperte rateancoraaperte ratependenti rateimpagate \
         rateimpagato ratemoroso arretrati morosita scaduto esposizione scoperto \
         totalepartiteaperte riportosaldo saldodariportare situazionecontabile \
         situazionepagamenti lasituazionepagamenti creditiprecedenti creditoprecedente \
         saldoacreditoprecedente saldoadebitoprecedente ultimafattura ultimabolletta \
         importoultimabolletta importofatturaprecedente importobollettaprecedente \
         totaleestrattoconto saldocomplessivocliente",
    ),
    (
        Role::OtherSum,
        "totalegiornate totalepz totalepallet totalebancali totaleunita totalepunti totalekm \
         totalechilometri totalekwh totalekw totalesmc totalemc totalemq totalekg totalepeso \
         totaletonnellate totalelitri totaleconsumo totaleconsumi totalevolume totalenotti \
         totalepernottamenti totalepersone totalerighe totalepagine totalecartoni totalebottiglie \
         totalemetri totaleminuti totalerisparmio totalerisparmiato totalecontratto \
         totalelavoriacontratto totalepresenze totaleospiti totaledocumenti totaleconsegne \
         totaleviaggi totaleimportolavorieseguiti totalelavoriprecedenti totalesalprecedenti \
         totaleavanzamento totalecopie ncolli npezzi npz nkg nore npallet nbancali narticoli \
         nrighe ngiorni nnotti npersone nkm nquantita npeso ncartoni nospiti npernottamenti \
         ncopie pesokg pesotassabile pesomc pesotassato pesovolumetrico pesofatturato pesoannuo \
         pesocomplessivo pesomedio pesosmc pesokwh pesocomplessiva pesostimato pesoeffettivo \
         consumototale consumolordo consumonetto consumokg consumotassabile consumomc \
         consumotassato consumovolumetrico consumofatturato consumoannuo consumocomplessivo \
         consumomedio consumosmc consumokwh consumocomplessiva consumostimato consumoeffettivo \
         quantitatotale quantitalordo quantitanetto quantitakg quantitatassabile quantitamc \
         quantitatassato quantitavolumetrico quantitafatturato quantitaannuo quantitacomplessivo \
         quantitamedio quantitasmc quantitakwh quantitacomplessiva quantitastimato \
         quantitaeffettivo peso colli risparmio hairisparmiato iltuorisparmio risparmi punti \
         saldopunti dicuisconto scontoinclusi scontoincluso restocontanti contantiricevuti \
         restocontante contantericevuto importocontante buonipasto valoredichiarato \
         valoredoganale valoreassicurato valoremercedichiarato valorestatistico \
         valorecontrassegno controvalore equivalente cambio tassocambio corsocambio importovaluta \
         fido massimale franchigia scopertofranchigia capitaleassicurato plafond \
         minimofatturabile importocontratto importocontrattuale importoordinecliente \
         importooriginariocontratto importolavoricontratto importopreventivo importosalprecedente \
         salprecedente salprecedenti certificatiprecedenti giacertificato avanzamentoprogressivo \
         percentualeavanzamento residuocontratto importoresiduocontratto residuodafatturare \
         importorata prossimarata ratamensile rata importoannuo canonemensile canoneannuo \
         spesaannua costomedio prezzomedio interessimora tassomora indennitamora penale penali \
         indennizzo depositocauzionale reddito valorecommerciale prezzolistino prezzopubblico \
         quotassn ticketsanitario scontopossibile scontosepagato nettosepagatoentro \
         importosepagatoentro importoscontatose",
    ),
    (
        Role::TaxBase,
        "baseimponibilemerce valoreimponibileiva valoreimponibilealiquota valoresoggetto \
         valoresoggettaiva valorecalcoloiva valorecalcolo valoreimposta valoreesente valoreesenti \
         valorenonimponibile valoreescluso valoreesclusi valorefuoricampo valorenonsoggetto \
         valoreimponibilenetto valoreimponibilemerce valorenonsoggetti \
         valoreimponibileperaliquota valoreassoggettato valoresoggetti importosoggetto \
         importosoggettaiva importocalcoloiva importocalcolo importoimposta importoesente \
         importoesenti importononimponibile importoescluso importoesclusi importofuoricampo \
         importononsoggetto importoimponibilenetto importoimponibilemerce importononsoggetti \
         importoassoggettato importosoggetti ammontareimponibileiva ammontareimponibilealiquota \
         ammontaresoggetto ammontaresoggettaiva ammontarecalcoloiva ammontarecalcolo \
         ammontareimposta ammontareesente ammontareesenti ammontarenonimponibile ammontareescluso \
         ammontareesclusi ammontarefuoricampo ammontarenonsoggetto ammontareimponibilenetto \
         ammontareimponibilemerce ammontarenonsoggetti ammontareimponibileperaliquota \
         ammontareassoggettato ammontaresoggetti totaleimponibileiva totaleimponibilealiquota \
         totalesoggetto totalesoggettaiva totalecalcoloiva totalecalcolo totaleimposta \
         totaleesente totaleesenti totalenonimponibile totaleescluso totaleesclusi \
         totalefuoricampo totalenonsoggetto totaleimponibilenetto totaleimponibilemerce \
         totalenonsoggetti totaleimponibileperaliquota totaleassoggettato totalesoggetti \
         imponibili baseimp impon imponib imple nonimponibile esente esclusoart15 fuoricampoiva \
         fuoricampo operazioniesenti operazioninonimponibile operazioniescluse \
         operazioniimponibile imponibileimporto ammontareimponibile riepilogoimponibile \
         riepilogoivaimponibile",
    ),
    (
        Role::Carried,
        "riportare riportato totaleariportare totaleriportato subtotaleariportare \
         subtotaledariportare subtotalepagina ariporto totaleariporto dariporto totaleprogressivo \
         progressivopagina importodariportare importoariportare sommadariportare sommariportata \
         anuovo totalefoglio totaleprovvisorio",
    ),
];
