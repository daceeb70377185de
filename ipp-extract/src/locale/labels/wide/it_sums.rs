//! Italian: sums of a document.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "totalemercelorda totalelordomerce totalelordomerci totalelordorighe totaleantesconto \
         totaleprimasconto totalelordosconto totalearticolilordo totalevoci totaleposizioni \
         totaledettaglio importorighe importomercelorda importolordomerce importolordomerci \
         importolordorighe importoantesconto importoprimasconto importolordosconto \
         importoarticolilordo importovoci importoposizioni importodettaglio valorerighe \
         valoremercelorda valorelordomerce valorelordomerci valorelordorighe valoreantesconto \
         valoreprimasconto valorelordosconto valorearticolilordo valorevoci valoreposizioni \
         valoredettaglio subtotalerighe subtotalemercelorda subtotalelordomerce \
         subtotalelordomerci subtotalelordorighe subtotaleantesconto subtotaleprimasconto \
         subtotalelordosconto subtotalearticolilordo subtotalevoci subtotaleposizioni \
         subtotaledettaglio lordomerce lordomerci mercelorda totalemercelordo importomerce \
         importomerci sommarighe sommaposizioni sommavoci totalecorpo totaledettagli",
    ),
    (
        Role::Subtotal,
        "totalealnettosconto totalescontato totalesoggettoiva totaleprimaimposte \
         totaleanteimposte totalededottosconto importoivaesclusa importoalnettosconto \
         importonettosconto importoscontato importosoggettoiva importoprimaimposte \
         importoanteimposte importodedottosconto valoreivaesclusa valoreimponibileiva \
         valorealnettosconto valorenettosconto valorescontato valoresoggettoiva \
         valoreprimaimposte valoreanteimposte valorededottosconto sommaivaesclusa \
         sommaimponibileiva sommaalnettosconto sommanettosconto sommascontato sommasoggettoiva \
         sommaprimaimposte sommaanteimposte sommadedottosconto ammontareivaesclusa \
         ammontareimponibileiva ammontarealnettosconto ammontarenettosconto ammontarescontato \
         ammontaresoggettoiva ammontareprimaimposte ammontareanteimposte ammontarededottosconto \
         totaledocumentoivaesclusa totaledocumentoimponibileiva totaledocumentoalnettosconto \
         totaledocumentonettosconto totaledocumentoscontato totaledocumentosoggettoiva \
         totaledocumentoprimaimposte totaledocumentoanteimposte totaledocumentodoposconto \
         totaledocumentodedottosconto totalefatturaivaesclusa totalefatturaimponibileiva \
         totalefatturaalnettosconto totalefatturanettosconto totalefatturascontato \
         totalefatturasoggettoiva totalefatturaprimaimposte totalefatturaanteimposte \
         totalefatturadoposconto totalefatturadedottosconto importototaleivaesclusa \
         importototaleimponibileiva importototalealnettosconto importototalenettosconto \
         importototalescontato importototalesoggettoiva importototaleprimaimposte \
         importototaleanteimposte importototalededottosconto totalemercealnettosconto \
         totalemercenettosconto totalelavoriivaesclusa totalelavoriimponibileiva \
         totalelavorialnettosconto totalelavorinettosconto totalelavoriscontato \
         totalelavorisoggettoiva totalelavoriprimaimposte totalelavorianteimposte \
         totalelavoridoposconto totalelavoridedottosconto nettoalnettosconto nettonettosconto \
         nettosconto nettodasconto totaleimp totalecompensi totaleonorari totaledirittieonorari \
         totalecompetenze totaleoperazioniimponibile totalecorrispettivinetti totalelavori \
         totalespeseedonorari totaleintermedio totalenoleggio totalecanoni totaleforniture \
         totaleparziale totalebenieservizi totalericavi totalefornituraenergiaimponibile compensi \
         onorari competenzeprofessionali corrispettivo totaleoperazione importoalnettoimposte \
         totaleimple",
    ),
    (
        Role::Tax,
        "totaleivadovuta importoivadovuta ammontareiva22 ammontareivaesposta ammontareivadovuta \
         ammontareivaapplicata valoreiva22 valoreivaesposta valoreivadovuta valoreivaapplicata \
         sommaiva22 sommaivaesposta sommaivadovuta sommaivaapplicata importototaleivadovuta \
         totaleimportoivadovuta impiva22 impivaesposta impivadovuta impivaapplicata subtotaleiva \
         subtotaleimposta subtotaleimposte dicuiimposta dicuiimposte dicuiimportoiva ivato \
         inclusaimposta inclusaimposte inclusaimportoiva compresaimposta compresaimposte \
         compresaimportoiva ivaesclusa piuimposta piuimposte piuimportoiva oltreimposta \
         oltreimposte oltreimportoiva includeiva includeimposta includeimposte includeimportoiva \
         totiva tiva impta importoimp quotaiva tasse totaletasse tassa ivatoneltotale",
    ),
    (
        Role::Total,
        "totaleordine totaleconto totalescontrino totalefatturato totaleacredito totalecredito \
         totalecorrispettivi totaledefinitivo totaleimponibileeiva totaleimponibileivaesclusa \
         totaleimponibileivato totaleconimposte totaleglobale totalenc totalesoggiorno \
         totaleonorarioivato totaleofferta totalearrotondato totalequestafattura \
         totalepresentefattura totalemese totaleperiodo totaleaddebitato totalespesa \
         totaleacquisti totaleacquisto totalevostrofattura totalesuafattura totaletuabolletta \
         importogenerale importocomplessivo importonota importoordine importoconto \
         importoscontrino importofinale importodafatturare importofatturato importoacredito \
         importocredito importocorrispettivo importocorrispettivi importodefinitivo \
         importoimponibileeiva importoimponibileivaesclusa importoimponibileivato \
         importoconimposte importoglobale importonc importosoggiorno importoonorarioivato \
         importoofferta importoarrotondato importoquestafattura importopresentefattura \
         importomese importoperiodo importoaddebitato importospesa importoacquisti \
         importoacquisto importovostrofattura importosuafattura importotuabolletta \
         importototalegenerale importototalecomplessivo importototalenota importototaleordine \
         importototaleconto importototalescontrino importototalefinale importototaledafatturare \
         importototalefatturato importototaleaccreditato importototaleacredito \
         importototalecredito importototalecorrispettivo importototalecorrispettivi \
         importototaledefinitivo importototaleimponibileeiva importototaleimponibileivaesclusa \
         importototaleimponibileivato importototaleconimposte importototaleglobale \
         importototalenc importototalesoggiorno importototaleonorarioivato importototaleofferta \
         importototalearrotondato importototalequestafattura importototalepresentefattura \
         importototalemese importototaleperiodo importototaleaddebitato importototalespesa \
         importototaleacquisti importototaleacquisto importototalevostrofattura \
         importototalesuafattura importototaletuabolletta ammontaregenerale ammontarecomplessivo \
         ammontarenota ammontareordine ammontareconto ammontarescontrino ammontarefinale \
         ammontaredafatturare ammontarefatturato ammontareaccreditato ammontareacredito \
         ammontarecredito ammontarecorrispettivo ammontarecorrispettivi ammontaredefinitivo \
         ammontareimponibileeiva ammontareimponibileivaesclusa ammontareimponibileivato \
         ammontareconimposte ammontareglobale ammontarenc ammontaresoggiorno \
         ammontareonorarioivato ammontareofferta ammontarearrotondato ammontarefatturaarrotondato \
         ammontarequestafattura ammontarepresentefattura ammontaremese ammontareperiodo \
         ammontareaddebitato ammontarespesa ammontareacquisti ammontareacquisto \
         ammontarevostrofattura ammontaresuafattura ammontaretuabolletta ammontarefatturaenergia \
         totalemerceivato costototaleivato lordodocumento lordoiva prezzocomplessivo prezzofinale \
         prezzototalefinale sommacomplessiva sommatotale costocomplessivo grandtotale grantotale \
         ivato complessivo totalecifre totalone",
    ),
    (
        Role::AmountDue,
        "totaleavostrocarico totaleacarico totaleavostrodebito totaleaddebitato totaledaliquidare \
         totaledaregolare totaledariscuotere totalearicevere totaledaricevere totaleavostrofavore \
         totaleavostrocredito totaleasuofavore totaleafavore totaleanostrofavore \
         totaleanostrocredito totaleadebito totaleacreditocliente totaledaaccreditare \
         totaledatrasferire totaleancoradapagare totaleavere totalespettante importoavostrocarico \
         importoacarico importoavostrodebito importoaddebitato importodaliquidare \
         importodaregolare importodariscuotere importoaricevere importodaricevere \
         importoavostrofavore importoavostrocredito importoasuofavore importoafavore \
         importoanostrofavore importoanostrocredito importoadebito importoacreditocliente \
         importodarimborsare importodaaccreditare importodatrasferire importoancoradapagare \
         importoavere importospettante nettoasaldo nettoavostrocarico nettoacarico \
         nettoavostrodebito nettoresiduo nettoaddebitato nettodaliquidare nettodaregolare \
         nettodariscuotere nettodaricevere nettoavostrofavore nettoavostrocredito nettoasuofavore \
         nettoafavore nettoanostrofavore nettoanostrocredito nettoadebito nettoacreditocliente \
         nettodarimborsare nettodaaccreditare nettodatrasferire nettoancoradapagare nettoavere \
         nettospettante sommaavostrocarico sommaacarico sommaavostrodebito sommaaddebitato \
         sommadaliquidare sommadaregolare sommadariscuotere sommaaricevere sommadaricevere \
         sommaavostrofavore sommaavostrocredito sommaasuofavore sommaafavore sommaanostrofavore \
         sommaanostrocredito sommaadebito sommaacreditocliente sommadarimborsare \
         sommadaaccreditare sommadatrasferire sommaancoradapagare sommaavere sommaspettante \
         totalefatturaavostrocarico totalefatturaacarico totalefatturaavostrodebito \
         totalefatturaaddebitato totalefatturadaliquidare totalefatturadaregolare \
         totalefatturadariscuotere totalefatturaaricevere totalefatturadaricevere \
         totalefatturaavostrofavore totalefatturaavostrocredito totalefatturaasuofavore \
         totalefatturaafavore totalefatturaanostrofavore totalefatturaanostrocredito \
         totalefatturaadebito totalefatturaacreditocliente totalefatturadarimborsare \
         totalefatturadaaccreditare totalefatturadatrasferire totalefatturaancoradapagare \
         totalefatturaavere totalefatturaspettante totaledocumentodapagare totaledocumentoapagare \
         totaledocumentodovuto totaledocumentodovuta totaledocumentodaversare \
         totaledocumentodaincassare totaledocumentodacorrispondere totaledocumentodasaldare \
         totaledocumentoasaldo totaledocumentoavostrocarico totaledocumentoacarico \
         totaledocumentoavostrodebito totaledocumentoresiduo totaledocumentoesigibile \
         totaledocumentodaaddebitare totaledocumentoaddebitato totaledocumentodabonificare \
         totaledocumentopagabile totaledocumentodaliquidare totaledocumentodaregolare \
         totaledocumentodariscuotere totaledocumentodapercepire totaledocumentoapercepire \
         totaledocumentoaricevere totaledocumentodaricevere totaledocumentoabonificare \
         totaledocumentoavostrofavore totaledocumentoavostrocredito totaledocumentoasuofavore \
         totaledocumentoafavore totaledocumentoanostrofavore totaledocumentoanostrocredito \
         totaledocumentoadebito totaledocumentoacreditocliente totaledocumentodarimborsare \
         totaledocumentodaaccreditare totaledocumentodatrasferire totaledocumentoancoradapagare \
         totaledocumentoscadenza totaledocumentoavere totaledocumentospettante \
         totaledocumentopagamento totalenettoasaldo totalenettoavostrocarico totalenettoacarico \
         totalenettoavostrodebito totalenettoresiduo totalenettoaddebitato totalenettodaliquidare \
         totalenettodaregolare totalenettodariscuotere totalenettoaricevere totalenettodaricevere \
         totalenettoavostrofavore totalenettoavostrocredito totalenettoasuofavore \
         totalenettoafavore totalenettoanostrofavore totalenettoanostrocredito totalenettoadebito \
         totalenettoacreditocliente totalenettodarimborsare totalenettodaaccreditare \
         totalenettodatrasferire totalenettoancoradapagare totalenettoavere totalenettospettante \
         importototaleavostrocarico importototaleacarico importototaleavostrodebito \
         importototaleaddebitato importototaledaliquidare importototaledaregolare \
         importototaledariscuotere importototalearicevere importototaledaricevere \
         importototaleavostrofavore importototaleavostrocredito importototaleasuofavore \
         importototaleafavore importototaleanostrofavore importototaleanostrocredito \
         importototaleadebito importototaleacreditocliente importototaledarimborsare \
         importototaledaaccreditare importototaledatrasferire importototaleancoradapagare \
         importototaleavere importototalespettante ammontareavostrocarico ammontareacarico \
         ammontareavostrodebito ammontareaddebitato ammontaredaliquidare ammontaredaregolare \
         ammontaredariscuotere ammontarearicevere ammontaredaricevere ammontareavostrofavore \
         ammontareavostrocredito ammontareasuofavore ammontareafavore ammontareanostrofavore \
         ammontareanostrocredito ammontareadebito ammontareacreditocliente ammontaredarimborsare \
         ammontaredaaccreditare ammontaredatrasferire ammontareancoradapagare ammontareavere \
         ammontarespettante totalebollettaavostrocarico totalebollettaacarico \
         totalebollettaavostrodebito totalebollettaaddebitato totalebollettadaliquidare \
         totalebollettadaregolare totalebollettadariscuotere totalebollettaaricevere \
         totalebollettadaricevere totalebollettaavostrofavore totalebollettaavostrocredito \
         totalebollettaasuofavore totalebollettaafavore totalebollettaanostrofavore \
         totalebollettaanostrocredito totalebollettaadebito totalebollettaacreditocliente \
         totalebollettadarimborsare totalebollettadaaccreditare totalebollettadatrasferire \
         totalebollettaancoradapagare totalebollettaavere totalebollettaspettante \
         differenzadapagare differenzaapagare differenzadovuto differenzadovuta \
         differenzadaversare differenzadaincassare differenzadacorrispondere differenzadasaldare \
         differenzaasaldo differenzaavostrocarico differenzaacarico differenzaavostrodebito \
         differenzaresiduo differenzaesigibile differenzadaaddebitare differenzaaddebitato \
         differenzadabonificare differenzapagabile differenzadaliquidare differenzadaregolare \
         differenzadariscuotere differenzadapercepire differenzaapercepire differenzaaricevere \
         differenzadaricevere differenzaabonificare differenzaavostrofavore \
         differenzaavostrocredito differenzaasuofavore differenzaafavore differenzaanostrofavore \
         differenzaanostrocredito differenzaadebito differenzaacreditocliente \
         differenzadarimborsare differenzadaaccreditare differenzadatrasferire \
         differenzaancoradapagare differenzascadenza differenzaavere differenzaspettante \
         differenzapagamento restadapagare restadovuto restadasaldare restadaversare \
         restanodapagare restanodovuto restanodasaldare restanodaversare rimanedapagare \
         rimanedovuto rimanedasaldare rimanedaversare rimangonodapagare rimangonodovuto \
         rimangonodasaldare rimangonodaversare ancoradapagare ancoradovuto ancoradasaldare \
         ancoradaversare resto rimanente debitoresiduo importoaperto importoscoperto \
         importobonifico totalebonifico importoaddebito totaleaddebito importorataunica \
         importoversamento totaleversamento nettoconto nettobonifico nettoincasso nettoricavo \
         nettoavoi asaldo dacorrispondere dabonificare daincassare daaddebitare daregolare dovuto \
         dovuti pagare totaledare sipregapagare sipregaversare pregopagare vipreghiamoversare \
         vostrodebito nostrocredito vostrodare avostrodebito avostrocredito avostrofavore \
         avostroavere importorimborso rimborso creditoresiduo pagamentodovuto pagamentorichiesto \
         importorichiesto totalerichiesto",
    ),
    (
        Role::Prepaid,
        "depositoversato depositoversati depositoversata depositoversate depositoricevuto \
         depositoricevuti depositopagato depositopagati depositopagata depositopagate \
         depositogiaversato depositogiaversati depositogiaversata depositogiapagato \
         depositogiapagati depositogiapagata depositogiafatturato depositogiaricevuto \
         depositoincassato depositodetratto depositoconfirmatoria depositoanticipato \
         depositocorrisposto depositogiacorrisposto pagamentoversata pagamentoversate \
         pagamentopagata pagamentopagate pagamentogiaversata pagamentogiapagata \
         pagamentogiafatturato pagamentodetratto pagamentoconfirmatoria pagamentoanticipato \
         pagamentocorrisposto pagamentogiacorrisposto importoversata importoversate importopagata \
         importopagate importogiaversata importogiapagata importogiafatturato importodetratto \
         importoconfirmatoria importoanticipato importocorrisposto importogiacorrisposto \
         sommaversata sommaversate sommapagata sommapagate sommagiaversata sommagiapagata \
         sommagiafatturato sommadetratto sommaconfirmatoria sommaanticipato sommacorrisposto \
         sommagiacorrisposto sommeversata sommeversate sommepagata sommepagate sommegiaversata \
         sommegiapagata sommegiafatturato sommedetratto sommeconfirmatoria sommeanticipato \
         sommecorrisposto sommegiacorrisposto rateversato rateversati rateversata rateversate \
         ratericevuto ratericevuti ratepagato ratepagati ratepagata ratepagate rategiaversato \
         rategiaversati rategiaversata rategiapagato rategiapagati rategiapagata rategiafatturato \
         rategiaricevuto rateincassato ratedetratto rateconfirmatoria rateanticipato \
         ratecorrisposto rategiacorrisposto importiversata importiversate importipagata \
         importipagate importigiaversata importigiapagata importigiafatturato importidetratto \
         importiconfirmatoria importianticipato importicorrisposto importigiacorrisposto \
         giasaldato giafatturato giacorrisposto giadetratto giaaddebitato gialiquidato \
         giapercepito giaanticipato totalepagamenti totalecorrisposto detrazioneacconti \
         detrazioneanticipo detrazioneanticipi detrazionecaparra detrazioneanticipazione \
         detrazionecauzione detrazionefatturaanticipo detrazioniacconto detrazioniacconti \
         detrazionianticipo detrazionianticipi detrazionicaparra detrazionianticipazione \
         detrazionicauzione detrazionifatturaanticipo deduzioneacconto deduzioneacconti \
         deduzioneanticipo deduzioneanticipi deduzionecaparra deduzioneanticipazione \
         deduzionecauzione deduzionefatturaanticipo stornoacconto stornoacconti stornoanticipo \
         stornoanticipi stornocaparra stornoanticipazione stornocauzione stornofatturaanticipo \
         astornoacconto astornoacconti astornoanticipo astornoanticipi astornocaparra \
         astornoanticipazione astornocauzione astornofatturaanticipo recuperoacconto \
         recuperoacconti recuperoanticipo recuperoanticipi recuperocaparra recuperoanticipazione \
         recuperocauzione recuperofatturaanticipo adetrarreacconto adetrarreacconti \
         adetrarreanticipo adetrarreanticipi adetrarrecaparra adetrarreanticipazione \
         adetrarrecauzione adetrarrefatturaanticipo dadetrarreacconto dadetrarreacconti \
         dadetrarreanticipo dadetrarreanticipi dadetrarrecaparra dadetrarreanticipazione \
         dadetrarrecauzione dadetrarrefatturaanticipo adedurreacconto adedurreacconti \
         adedurreanticipo adedurreanticipi adedurrecaparra adedurreanticipazione adedurrecauzione \
         adedurrefatturaanticipo dedurreacconto dedurreacconti dedurreanticipo dedurreanticipi \
         dedurrecaparra dedurreanticipazione dedurrecauzione dedurrefatturaanticipo \
         detrattoacconto detrattoacconti detrattoanticipo detrattoanticipi detrattocaparra \
         detrattoanticipazione detrattocauzione detrattofatturaanticipo dedottoacconto \
         dedottoacconti dedottoanticipo dedottoanticipi dedottocaparra dedottoanticipazione \
         dedottocauzione dedottofatturaanticipo scomputoacconto scomputoacconti scomputoanticipo \
         scomputoanticipi scomputocaparra scomputoanticipazione scomputocauzione \
         scomputofatturaanticipo ascomputoacconto ascomputoacconti ascomputoanticipo \
         ascomputoanticipi ascomputocaparra ascomputoanticipazione ascomputocauzione \
         ascomputofatturaanticipo adeduzioneacconto adeduzioneacconti adeduzioneanticipo \
         adeduzioneanticipi adeduzionecaparra adeduzioneanticipazione adeduzionecauzione \
         adeduzionefatturaanticipo adetrazioneacconto adetrazioneacconti adetrazioneanticipo \
         adetrazioneanticipi adetrazionecaparra adetrazioneanticipazione adetrazionecauzione \
         adetrazionefatturaanticipo compensazioneacconto compensazioneacconti \
         compensazioneanticipo compensazioneanticipi compensazionecaparra \
         compensazioneanticipazione compensazionecauzione compensazionefatturaanticipo \
         pagamentocontante pagamentocontanti pagamentoelettronico pagamentoparziale \
         pagamentoparziali pagamentoprecedenti pagamentoeffettuatidalcliente pagamentoconcarta \
         pagamentopos pagamentoregistrati pagamentopervenuti pagamentoaoggi incassato versati \
         fondospeseversato fondospesericevuto fondospese anticipazionecontrattuale \
         depositocauzionaleversato vostropagamenti vostroversamenti vostroacconti vostroanticipi \
         vostroacconto vostroversamento vostropagamento vostroanticipo notacreditoutilizzata \
         creditiutilizzati bonusutilizzato voucherutilizzato quietanzato saldato",
    ),
];
