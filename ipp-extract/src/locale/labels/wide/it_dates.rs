//! Italian: dates.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::InvoiceDate,
        "dataemissionefattura dataemissionedocumento datafatturazione dataparcella datanotula \
         databolletta dataricevuta datanotacredito datanotaaccredito datanotavariazione \
         datanotaonorario dataemissionebolletta datadocfiscale datadocumentofiscale dataredazione \
         datacompilazione datarilascio datastesura datafatturaelettronica datavenditafattura \
         datascontrino datapresente dataquestafattura datacreazionefattura datacreazione \
         datagenerazione datagenerazionefattura dataft dataavviso datapresentefattura \
         dataeluogoemissione datafatturacliente dataconteggio ndataedocumento ndataefattura \
         datafatturavendita emessadel emessadata emessoil emessodel emessodata rilasciatail \
         rilasciatadel rilasciatadata redattail redattadel redattadata compilatail compilatadel \
         compilatadata datatail datatadel datatadata generatail generatadel generatadata \
         fatturadel fatturadata fatturadatata fatturaemessail fatturaemessadel fatturaemissione \
         fatturagiorno bollettadel bollettaemessail documentodel documentoemessoil documentodata \
         notacreditodel emissione emissionefattura giornoemissione dtfattura dtdocumento \
         dtemissione dtdoc dtfatt giornofattura parcelladel ddoc datadocum",
    ),
    (
        Role::Date,
        "dataeluogo luogoedata dataeora dataora dataodierna datail addi datastampadocumento \
         dataoperazionevendita dataconto datavendita datalettera dataregistrazione",
    ),
    (
        Role::DueDate,
        "datascadenzafattura datascadenzapagamento dataultima dataultimapagamento dataesigibilita \
         dataaddebito dataaddebitoconto dataaddebitosdd dataprevistaaddebito dataincasso datariba \
         datascadenzariba datasaldo dataversamento datamassimapagamento dataprevistapagamento \
         datavalutapagamento dataterminepagamento datapagamentoprevista datadovuta \
         datapresuntaaddebito datascadenzarata datatermine datapagamentoentro scadenzapagamenti \
         scadenzaal scadenzabolletta scadenzarata scadenzaunica scadenzanetta scadenzafinale \
         scadenzaultima scadenzadel scadenzadocumento scadenzariba scadenzaaddebito \
         scadenzaimporto scadenzaedimporto scadenzaprimarata scadenza1 scadenzadata \
         scadenzaeffetto scadenzatermine scadenzapagamentofattura scadenzaentro scadenzaentroil \
         scadenzapagamentoil scadenzabonifico scadenzaterminepagamento scadenzarid \
         scadenzaversamento scadeil scadeal scadedata scadenteil scadenteal scadentedata \
         inscadenzail inscadenzaal inscadenzadata fatturascadeil fatturascadeal fatturascadedata \
         scadrail scadraal scadradata conscadenzail conscadenzaal conscadenzadata conscadenzaalil \
         conscadenzaalal conscadenzaaldata scadente dapagareentroenonoltreil \
         dapagareentroenonoltre dapagareprimadel dapagarealpiutardiil dapagarealpiutardientro \
         dapagarefinoal dapagareil dapagareentrodatadel dapagareentrogiorno \
         pagareentroenonoltreil pagareentroenonoltre pagareprimadel pagarealpiutardiil \
         pagarealpiutardientro pagarefinoal pagareil pagareentrodatadel pagareentrogiorno \
         pagabileentro pagabileentroil pagabileentroenonoltreil pagabileentroenonoltre \
         pagabileprimadel pagabilealpiutardiil pagabilealpiutardientro pagabilefinoal pagabileil \
         pagabileentrodatadel pagabileentrogiorno pagamentoentroil pagamentoentroenonoltreil \
         pagamentoentroenonoltre pagamentoprimadel pagamentoalpiutardiil pagamentoalpiutardientro \
         pagamentofinoal pagamentoentrodatadel pagamentoentrogiorno daversareentroil \
         daversareentroenonoltreil daversareentroenonoltre daversareprimadel \
         daversarealpiutardiil daversarealpiutardientro daversarefinoal daversareil \
         daversareentrodatadel daversareentrogiorno versareentro versareentroil \
         versareentroenonoltreil versareentroenonoltre versareprimadel versarealpiutardiil \
         versarealpiutardientro versarefinoal versareil versareentrodatadel versareentrogiorno \
         saldareentro saldareentroil saldareentroenonoltreil saldareentroenonoltre \
         saldareprimadel saldarealpiutardiil saldarealpiutardientro saldarefinoal saldareil \
         saldareentrodatadel saldareentrogiorno dasaldareentro dasaldareentroil \
         dasaldareentroenonoltreil dasaldareentroenonoltre dasaldareprimadel \
         dasaldarealpiutardiil dasaldarealpiutardientro dasaldarefinoal dasaldareil \
         dasaldareentrodatadel dasaldareentrogiorno saldoentro saldoentroil saldoentroenonoltreil \
         saldoentroenonoltre saldoprimadel saldoalpiutardiil saldoalpiutardientro saldofinoal \
         saldoil saldoentrodatadel saldoentrogiorno corrispondereentro corrispondereentroil \
         corrispondereentroenonoltreil corrispondereentroenonoltre corrispondereprimadel \
         corrisponderealpiutardiil corrisponderealpiutardientro corrisponderefinoal \
         corrispondereil corrispondereentrodatadel corrispondereentrogiorno dacorrispondereentro \
         dacorrispondereentroil dacorrispondereentroenonoltreil dacorrispondereentroenonoltre \
         dacorrispondereprimadel dacorrisponderealpiutardiil dacorrisponderealpiutardientro \
         dacorrisponderefinoal dacorrispondereil dacorrispondereentrodatadel \
         dacorrispondereentrogiorno versamentoentro versamentoentroil versamentoentroenonoltreil \
         versamentoentroenonoltre versamentoprimadel versamentoalpiutardiil \
         versamentoalpiutardientro versamentofinoal versamentoil versamentoentrodatadel \
         versamentoentrogiorno pagamentodaeffettuareentro pagamentodaeffettuareentroil \
         pagamentodaeffettuareentroenonoltreil pagamentodaeffettuareentroenonoltre \
         pagamentodaeffettuareprimadel pagamentodaeffettuarealpiutardiil \
         pagamentodaeffettuarealpiutardientro pagamentodaeffettuarefinoal pagamentodaeffettuareil \
         pagamentodaeffettuareentrodatadel pagamentodaeffettuareentrogiorno \
         pagamentodaeffettuarsientro pagamentodaeffettuarsientroil \
         pagamentodaeffettuarsientroenonoltreil pagamentodaeffettuarsientroenonoltre \
         pagamentodaeffettuarsiprimadel pagamentodaeffettuarsialpiutardiil \
         pagamentodaeffettuarsialpiutardientro pagamentodaeffettuarsifinoal \
         pagamentodaeffettuarsiil pagamentodaeffettuarsientrodatadel \
         pagamentodaeffettuarsientrogiorno importodapagareentro importodapagareentroil \
         importodapagareentroenonoltreil importodapagareentroenonoltre importodapagareprimadel \
         importodapagarealpiutardiil importodapagarealpiutardientro importodapagarefinoal \
         importodapagareil importodapagareentrodatadel importodapagareentrogiorno \
         totaledapagareentro totaledapagareentroil totaledapagareentroenonoltreil \
         totaledapagareentroenonoltre totaledapagareprimadel totaledapagarealpiutardiil \
         totaledapagarealpiutardientro totaledapagarefinoal totaledapagareil \
         totaledapagareentrodatadel totaledapagareentrogiorno nettoapagareentro \
         nettoapagareentroil nettoapagareentroenonoltreil nettoapagareentroenonoltre \
         nettoapagareprimadel nettoapagarealpiutardiil nettoapagarealpiutardientro \
         nettoapagarefinoal nettoapagareil nettoapagareentrodatadel nettoapagareentrogiorno \
         sipregapagareentro sipregapagareentroil sipregapagareentroenonoltreil \
         sipregapagareentroenonoltre sipregapagareprimadel sipregapagarealpiutardiil \
         sipregapagarealpiutardientro sipregapagarefinoal sipregapagareil \
         sipregapagareentrodatadel sipregapagareentrogiorno sipregasaldareentro \
         sipregasaldareentroil sipregasaldareentroenonoltreil sipregasaldareentroenonoltre \
         sipregasaldareprimadel sipregasaldarealpiutardiil sipregasaldarealpiutardientro \
         sipregasaldarefinoal sipregasaldareil sipregasaldareentrodatadel \
         sipregasaldareentrogiorno sipregaversareentro sipregaversareentroil \
         sipregaversareentroenonoltreil sipregaversareentroenonoltre sipregaversareprimadel \
         sipregaversarealpiutardiil sipregaversarealpiutardientro sipregaversarefinoal \
         sipregaversareil sipregaversareentrodatadel sipregaversareentrogiorno \
         vogliatepagareentro vogliatepagareentroil vogliatepagareentroenonoltreil \
         vogliatepagareentroenonoltre vogliatepagareprimadel vogliatepagarealpiutardiil \
         vogliatepagarealpiutardientro vogliatepagarefinoal vogliatepagareil \
         vogliatepagareentrodatadel vogliatepagareentrogiorno pregasipagareentro \
         pregasipagareentroil pregasipagareentroenonoltreil pregasipagareentroenonoltre \
         pregasipagareprimadel pregasipagarealpiutardiil pregasipagarealpiutardientro \
         pregasipagarefinoal pregasipagareil pregasipagareentrodatadel pregasipagareentrogiorno \
         daregolareentro daregolareentroil daregolareentroenonoltreil daregolareentroenonoltre \
         daregolareprimadel daregolarealpiutardiil daregolarealpiutardientro daregolarefinoal \
         daregolareil daregolareentrodatadel daregolareentrogiorno regolareentro regolareentroil \
         regolareentroenonoltreil regolareentroenonoltre regolareprimadel regolarealpiutardiil \
         regolarealpiutardientro regolarefinoal regolareil regolareentrodatadel \
         regolareentrogiorno fatturadapagareentro fatturadapagareentroil \
         fatturadapagareentroenonoltreil fatturadapagareentroenonoltre fatturadapagareprimadel \
         fatturadapagarealpiutardiil fatturadapagarealpiutardientro fatturadapagarefinoal \
         fatturadapagareil fatturadapagareentrodatadel fatturadapagareentrogiorno \
         pagamentorichiestoentro pagamentorichiestoentroil pagamentorichiestoentroenonoltreil \
         pagamentorichiestoentroenonoltre pagamentorichiestoprimadel \
         pagamentorichiestoalpiutardiil pagamentorichiestoalpiutardientro \
         pagamentorichiestofinoal pagamentorichiestoil pagamentorichiestoentrodatadel \
         pagamentorichiestoentrogiorno pagamentoattesoentro pagamentoattesoentroil \
         pagamentoattesoentroenonoltreil pagamentoattesoentroenonoltre pagamentoattesoprimadel \
         pagamentoattesoalpiutardiil pagamentoattesoalpiutardientro pagamentoattesofinoal \
         pagamentoattesoil pagamentoattesoentrodatadel pagamentoattesoentrogiorno \
         effettuarepagamentoentro effettuarepagamentoentroil effettuarepagamentoentroenonoltreil \
         effettuarepagamentoentroenonoltre effettuarepagamentoprimadel \
         effettuarepagamentoalpiutardiil effettuarepagamentoalpiutardientro \
         effettuarepagamentofinoal effettuarepagamentoil effettuarepagamentoentrodatadel \
         effettuarepagamentoentrogiorno pagamentodovutoentro pagamentodovutoentroil \
         pagamentodovutoentroenonoltreil pagamentodovutoentroenonoltre pagamentodovutoprimadel \
         pagamentodovutoalpiutardiil pagamentodovutoalpiutardientro pagamentodovutofinoal \
         pagamentodovutoil pagamentodovutoentrodatadel pagamentodovutoentrogiorno dovutoentro \
         dovutoentroil dovutoentroenonoltreil dovutoentroenonoltre dovutoprimadel \
         dovutoalpiutardiil dovutoalpiutardientro dovutofinoal dovutoil dovutoentrodatadel \
         dovutoentrogiorno dovutaentro dovutaentroil dovutaentroenonoltreil dovutaentroenonoltre \
         dovutaprimadel dovutaalpiutardiil dovutaalpiutardientro dovutafinoal dovutail \
         dovutaentrodatadel dovutaentrogiorno daliquidareentro daliquidareentroil \
         daliquidareentroenonoltreil daliquidareentroenonoltre daliquidareprimadel \
         daliquidarealpiutardiil daliquidarealpiutardientro daliquidarefinoal daliquidareil \
         daliquidareentrodatadel daliquidareentrogiorno incassoentro incassoentroil \
         incassoentroenonoltreil incassoentroenonoltre incassoprimadel incassoalpiutardiil \
         incassoalpiutardientro incassofinoal incassoil incassoentrodatadel incassoentrogiorno \
         esigibileentro esigibileentroil esigibileentroenonoltreil esigibileentroenonoltre \
         esigibileprimadel esigibilealpiutardiil esigibilealpiutardientro esigibilefinoal \
         esigibileil esigibileentrodatadel esigibileentrogiorno saldofatturaentro \
         saldofatturaentroil saldofatturaentroenonoltreil saldofatturaentroenonoltre \
         saldofatturaprimadel saldofatturaalpiutardiil saldofatturaalpiutardientro \
         saldofatturafinoal saldofatturail saldofatturaentrodatadel saldofatturaentrogiorno \
         pagamentofatturaentro pagamentofatturaentroil pagamentofatturaentroenonoltreil \
         pagamentofatturaentroenonoltre pagamentofatturaprimadel pagamentofatturaalpiutardiil \
         pagamentofatturaalpiutardientro pagamentofatturafinoal pagamentofatturail \
         pagamentofatturaentrodatadel pagamentofatturaentrogiorno dapagarsientro dapagarsientroil \
         dapagarsientroenonoltreil dapagarsientroenonoltre dapagarsiprimadel \
         dapagarsialpiutardiil dapagarsialpiutardientro dapagarsifinoal dapagarsiil \
         dapagarsientrodatadel dapagarsientrogiorno paghientro paghientroil paghientroenonoltreil \
         paghientroenonoltre paghiprimadel paghialpiutardiil paghialpiutardientro paghifinoal \
         paghiil paghientrodatadel paghientrogiorno pagaentro pagaentroil pagaentroenonoltreil \
         pagaentroenonoltre pagaprimadel pagaalpiutardiil pagaalpiutardientro pagafinoal pagail \
         pagaentrodatadel pagaentrogiorno pagateentro pagateentroil pagateentroenonoltreil \
         pagateentroenonoltre pagateprimadel pagatealpiutardiil pagatealpiutardientro \
         pagatefinoal pagateil pagateentrodatadel pagateentrogiorno entroenonoltre \
         entroenonoltreil terminepagamento termineultimo termineultimopagamento \
         termineperpagamento ultimogiorno ultimogiornopagamento ultimogiornoutile giornoscadenza \
         giornopagamento esigibiledal esigibilitail pagamentoprevisto pagamentoprevistoil \
         pagamentoprevistoperil addebitoil addebitosulcontoil addebitocontoil addebitoprevistoil \
         saraaddebitatoil saraaddebitatail verraaddebitatoil verraaddebitatail addebitatail \
         addebitatoil addebitodirettoil prelievoil primascadenza scadenzaeimporti scadenzaimporti \
         scadenziario dtscadenza dtscad scadenzapag valutafissaal rimessaentroil entrogiorno \
         dapagareperil terminescadenza scadenzapagamentoal importoesigibileil dataentrocuipagare",
    ),
    (
        Role::ServiceDate,
        "periodofatturazione periodoriferimento periodocompetenza periodoprestazione \
         periodoprestazioni periodoconsumo periodoconsumi periodofornitura periodoservizio \
         periodoservizi periodoabbonamento periodonoleggio periodolocazione periodosoggiorno \
         periodocanone periodoesecuzione periodolavori periodolavoro periodoattivita \
         periodotrasporto periodoassistenza periodomanutenzione periodocontabile periodocalcolo \
         periodocontratto periodoaddebito periodoaddebitato periodointeressato periodointervento \
         periodofattura periodoutilizzo periodovalidita periodocopertura periodoassicurazione \
         periodobolletta periodolettura periodoliquidazione periodoaffitto periodoconguaglio \
         periodoosservazione periodomissione periodosvolgimento periodoincarico \
         periodoalqualesiriferisce periododal periododel periododa periodoinizio periodifatturati \
         periodofatturazionedal periodoriferimentodal periodocompetenzadal periodofatturatodal \
         periodoprestazionedal periodoconsumodal periodofornituradal periodoserviziodal \
         periodonoleggiodal perperiodo perperiododal perperiododi permese permesedi permesi \
         permesedel perimesi nelperiodo relativoaperiodo relativaalperiodo riferitaalperiodo \
         riferitoalperiodo consumidal consumiperiodo consumimese consumimesedi \
         consumirelativialmese consumodal consumoperiodo consumomese consumomesedi \
         consumorelativialmese canonedal canoneperiodo canonemese canonemesedi \
         canonerelativialmese canonidal canoniperiodo canonimese canonimesedi \
         canonirelativialmese noleggiodal noleggioperiodo noleggiomese noleggiomesedi \
         noleggiorelativialmese locazionedal locazioneperiodo locazionemese locazionemesedi \
         locazionerelativialmese abbonamentodal abbonamentoperiodo abbonamentomese \
         abbonamentomesedi abbonamentorelativialmese servizidal serviziperiodo servizimese \
         servizimesedi servizirelativialmese servizioperiodo serviziomese serviziomesedi \
         serviziorelativialmese soggiornodal soggiornoperiodo soggiornomese soggiornomesedi \
         soggiornorelativialmese fornituradal fornituraperiodo fornituramese fornituramesedi \
         forniturarelativialmese prestazioniperiodo prestazionimese prestazionimesedi \
         prestazionirelativialmese prestazionedal prestazioneperiodo prestazionemese \
         prestazionemesedi prestazionerelativialmese attivitadal attivitaperiodo attivitamese \
         attivitamesedi attivitarelativialmese affittodal affittoperiodo affittomese \
         affittomesedi affittorelativialmese interventidal interventiperiodo interventimese \
         interventimesedi interventirelativialmese trasportidal trasportiperiodo trasportimese \
         trasportimesedi trasportirelativialmese lavoridal lavoriperiodo lavorimese lavorimesedi \
         lavorirelativialmese spesedal speseperiodo spesemese spesemesedi speserelativialmese \
         competenzedal competenzeperiodo competenzemese competenzemesedi competenzerelativialmese \
         assistenzadal assistenzaperiodo assistenzamese assistenzamesedi assistenzarelativialmese \
         prestazionieseguitidal prestazionieseguitinelmese prestazionieseguitinelmesedi \
         prestazionieseguitinelperiodo prestazionieseguitiil prestazionieseguitidata \
         prestazionieseguitinel prestazionieseguitedal prestazionieseguitenelmese \
         prestazionieseguitenelmesedi prestazionieseguitenelperiodo prestazionieseguiteil \
         prestazionieseguitedata prestazionieseguitenel prestazionieffettuatidal \
         prestazionieffettuatinelmese prestazionieffettuatinelmesedi \
         prestazionieffettuatinelperiodo prestazionieffettuatiil prestazionieffettuatidata \
         prestazionieffettuatinel prestazionieffettuatedal prestazionieffettuatenelmese \
         prestazionieffettuatenelmesedi prestazionieffettuatenelperiodo prestazionieffettuateil \
         prestazionieffettuatedata prestazionieffettuatenel prestazionisvoltidal \
         prestazionisvoltinelmese prestazionisvoltinelmesedi prestazionisvoltinelperiodo \
         prestazionisvoltiil prestazionisvoltidata prestazionisvoltinel prestazionisvoltedal \
         prestazionisvoltenelmese prestazionisvoltenelmesedi prestazionisvoltenelperiodo \
         prestazionisvolteil prestazionisvoltedata prestazionisvoltenel prestazioniresidal \
         prestazioniresinelmese prestazioniresinelmesedi prestazioniresinelperiodo \
         prestazioniresiil prestazioniresidata prestazioniresinel prestazioniresedal \
         prestazioniresenelmese prestazioniresenelmesedi prestazioniresenelperiodo \
         prestazionireseil prestazioniresedata prestazioniresenel servizieseguitidal \
         servizieseguitinelmese servizieseguitinelmesedi servizieseguitinelperiodo \
         servizieseguitiil servizieseguitidata servizieseguitinel servizieseguitedal \
         servizieseguitenelmese servizieseguitenelmesedi servizieseguitenelperiodo \
         servizieseguiteil servizieseguitedata servizieseguitenel servizieffettuatidal \
         servizieffettuatinelmese servizieffettuatinelmesedi servizieffettuatinelperiodo \
         servizieffettuatiil servizieffettuatidata servizieffettuatinel servizieffettuatedal \
         servizieffettuatenelmese servizieffettuatenelmesedi servizieffettuatenelperiodo \
         servizieffettuateil servizieffettuatedata servizieffettuatenel servizisvoltidal \
         servizisvoltinelmese servizisvoltinelmesedi servizisvoltinelperiodo servizisvoltiil \
         servizisvoltidata servizisvoltinel servizisvoltedal servizisvoltenelmese \
         servizisvoltenelmesedi servizisvoltenelperiodo servizisvolteil servizisvoltedata \
         servizisvoltenel serviziresidal serviziresinelmese serviziresinelmesedi \
         serviziresinelperiodo serviziresiil serviziresidata serviziresinel serviziresedal \
         serviziresenelmese serviziresenelmesedi serviziresenelperiodo servizireseil \
         serviziresedata serviziresenel lavorieseguitidal lavorieseguitinelmese \
         lavorieseguitinelmesedi lavorieseguitinelperiodo lavorieseguitiil lavorieseguitidata \
         lavorieseguitinel lavorieseguitedal lavorieseguitenelmese lavorieseguitenelmesedi \
         lavorieseguitenelperiodo lavorieseguiteil lavorieseguitedata lavorieseguitenel \
         lavorieffettuatidal lavorieffettuatinelmese lavorieffettuatinelmesedi \
         lavorieffettuatinelperiodo lavorieffettuatiil lavorieffettuatidata lavorieffettuatinel \
         lavorieffettuatedal lavorieffettuatenelmese lavorieffettuatenelmesedi \
         lavorieffettuatenelperiodo lavorieffettuateil lavorieffettuatedata lavorieffettuatenel \
         lavorisvoltidal lavorisvoltinelmese lavorisvoltinelmesedi lavorisvoltinelperiodo \
         lavorisvoltiil lavorisvoltidata lavorisvoltinel lavorisvoltedal lavorisvoltenelmese \
         lavorisvoltenelmesedi lavorisvoltenelperiodo lavorisvolteil lavorisvoltedata \
         lavorisvoltenel lavoriresidal lavoriresinelmese lavoriresinelmesedi lavoriresinelperiodo \
         lavoriresiil lavoriresidata lavoriresinel lavoriresedal lavoriresenelmese \
         lavoriresenelmesedi lavoriresenelperiodo lavorireseil lavoriresedata lavoriresenel \
         interventieseguitidal interventieseguitinelmese interventieseguitinelmesedi \
         interventieseguitinelperiodo interventieseguitiil interventieseguitidata \
         interventieseguitinel interventieseguitedal interventieseguitenelmese \
         interventieseguitenelmesedi interventieseguitenelperiodo interventieseguiteil \
         interventieseguitedata interventieseguitenel interventieffettuatidal \
         interventieffettuatinelmese interventieffettuatinelmesedi interventieffettuatinelperiodo \
         interventieffettuatiil interventieffettuatidata interventieffettuatinel \
         interventieffettuatedal interventieffettuatenelmese interventieffettuatenelmesedi \
         interventieffettuatenelperiodo interventieffettuateil interventieffettuatedata \
         interventieffettuatenel interventisvoltidal interventisvoltinelmese \
         interventisvoltinelmesedi interventisvoltinelperiodo interventisvoltiil \
         interventisvoltidata interventisvoltinel interventisvoltedal interventisvoltenelmese \
         interventisvoltenelmesedi interventisvoltenelperiodo interventisvolteil \
         interventisvoltedata interventisvoltenel interventiresidal interventiresinelmese \
         interventiresinelmesedi interventiresinelperiodo interventiresiil interventiresidata \
         interventiresinel interventiresedal interventiresenelmese interventiresenelmesedi \
         interventiresenelperiodo interventireseil interventiresedata interventiresenel \
         attivitaeseguitidal attivitaeseguitinelmese attivitaeseguitinelmesedi \
         attivitaeseguitinelperiodo attivitaeseguitiil attivitaeseguitidata attivitaeseguitinel \
         attivitaeseguitedal attivitaeseguitenelmese attivitaeseguitenelmesedi \
         attivitaeseguitenelperiodo attivitaeseguiteil attivitaeseguitedata attivitaeseguitenel \
         attivitaeffettuatidal attivitaeffettuatinelmese attivitaeffettuatinelmesedi \
         attivitaeffettuatinelperiodo attivitaeffettuatiil attivitaeffettuatidata \
         attivitaeffettuatinel attivitaeffettuatedal attivitaeffettuatenelmese \
         attivitaeffettuatenelmesedi attivitaeffettuatenelperiodo attivitaeffettuateil \
         attivitaeffettuatedata attivitaeffettuatenel attivitasvoltidal attivitasvoltinelmese \
         attivitasvoltinelmesedi attivitasvoltinelperiodo attivitasvoltiil attivitasvoltidata \
         attivitasvoltinel attivitasvoltedal attivitasvoltenelmese attivitasvoltenelmesedi \
         attivitasvoltenelperiodo attivitasvolteil attivitasvoltedata attivitasvoltenel \
         attivitaresidal attivitaresinelmese attivitaresinelmesedi attivitaresinelperiodo \
         attivitaresiil attivitaresidata attivitaresinel attivitaresedal attivitaresenelmese \
         attivitaresenelmesedi attivitaresenelperiodo attivitareseil attivitaresedata \
         attivitaresenel trasportieseguitidal trasportieseguitinelmese trasportieseguitinelmesedi \
         trasportieseguitinelperiodo trasportieseguitiil trasportieseguitidata \
         trasportieseguitinel trasportieseguitedal trasportieseguitenelmese \
         trasportieseguitenelmesedi trasportieseguitenelperiodo trasportieseguiteil \
         trasportieseguitedata trasportieseguitenel trasportieffettuatidal \
         trasportieffettuatinelmese trasportieffettuatinelmesedi trasportieffettuatinelperiodo \
         trasportieffettuatiil trasportieffettuatidata trasportieffettuatinel \
         trasportieffettuatedal trasportieffettuatenelmese trasportieffettuatenelmesedi \
         trasportieffettuatenelperiodo trasportieffettuateil trasportieffettuatedata \
         trasportieffettuatenel trasportisvoltidal trasportisvoltinelmese \
         trasportisvoltinelmesedi trasportisvoltinelperiodo trasportisvoltiil trasportisvoltidata \
         trasportisvoltinel trasportisvoltedal trasportisvoltenelmese trasportisvoltenelmesedi \
         trasportisvoltenelperiodo trasportisvolteil trasportisvoltedata trasportisvoltenel \
         trasportiresidal trasportiresinelmese trasportiresinelmesedi trasportiresinelperiodo \
         trasportiresiil trasportiresidata trasportiresinel trasportiresedal trasportiresenelmese \
         trasportiresenelmesedi trasportiresenelperiodo trasportireseil trasportiresedata \
         trasportiresenel dataprestazioni dataesecuzione dataesecuzionelavori dataintervento \
         datainterventi datafornitura dataeffettuazione dataeffettuazioneoperazione \
         dataeffettuazioneprestazione dataoperazione datasvolgimento datalavori dataevento \
         datacorso dataservizi datalavoro datavisita dataseduta dataprestazioneservizio \
         datafinelavori dataultimazionelavori datamomentoimpositivo datacessione \
         datariferimentoprestazione datarendicontazione dateprestazione dateprestazioni \
         dateintervento datesoggiorno dateservizio mesecompetenza meseriferimento \
         mesefatturazione mesefatturato meseprestazione meselavoro meseconsumo mesecompetenzadel \
         mesicompetenza mesiriferimento mesifatturati competenzamese competenzadal \
         competenzaperiodo competenzamesi trimestreriferimento trimestrefatturato \
         bimestreriferimento bimestrefatturato annoriferimento annocompetenza giornoprestazione \
         giornointervento giornoesecuzione momentoimpositivo momentofornitura soggiorno \
         prestazionedel prestazioneeffettuatail prestazioneeffettuatadata prestazioneresail \
         prestazioneeseguitail interventodel interventoeffettuatoil interventoeseguitoil \
         interventodata lavoridel dataperiodofornitura periododataprestazione \
         attivitasvoltanelperiodo",
    ),
    (
        Role::OtherDate,
        "dataordinecliente dataordineacquisto datavostroordine datanostroordine databuonoordine \
         dataconferma dataconfermaordine dataofferta datapreventivo datacontratto datastipula \
         datafirma dataattivazione datacessazione datadisdetta dataconsegnaprevista \
         dataconsegnarichiesta dataconsegnamerce dataconsegnaeffettiva dataspedizione datasped \
         datainvio datainviosdi dataritiro datacarico datascarico datapartenza datapartenzamerce \
         dataeoratrasporto dataeoraritiro dataeorainiziotrasporto dataeoraconsegna \
         dataeorapartenza databolla datastampa dataelaborazione dataestrazione dataricezione \
         datatrasmissione dataregistrazioneiva dataprotocollo datanascita datalettura \
         dataprossimalettura dataultimalettura dataarrivo datacheckin datacheckout dataingresso \
         datauscita datasinistro datadecorrenza datainizio datafine datainiziocontratto \
         datafinecontratto datainiziolavori datavalidita datavaliditaofferta datascadenzaofferta \
         datascadenzacontratto datascadenzalotto dataproduzione datafatturaoriginale \
         datafatturariferimento datafatturacollegata datafatturarettificata datafatturaprecedente \
         datariferimento datapagamentoricevuto dataincassoeffettivo dataultimopagamento \
         datarimborso dataimpegno datadetermina datadelibera dataconvenzione datacup \
         dataprenotazione datarichiesta dataapertura datachiusura dataimmatricolazione \
         dataprimaimmatricolazione datarevisione dataiscrizione dataaccettazione datapreparazione \
         dataacquisto datavaluta datacontabile datasaldoconto datarapportino datarapporto \
         datacommessa datamandato datafirmamandato datasottoscrizione datasottoscrizionemandato \
         datadichiarazioneintento dataordinativo datareso datadocumentoriferimento \
         datadocriferimento datascontrinoreso datarilevazione dataaggiornamento \
         dataprossimafattura dataprossimoaddebito stampatodata stampatofinoal stampatodal \
         stampatail stampatadata stampatafinoal stampatadal speditoil speditodata speditofinoal \
         speditodal speditail speditadata speditafinoal speditadal consegnatoil consegnatodata \
         consegnatofinoal consegnatodal consegnatail consegnatadata consegnatafinoal \
         consegnatadal ordinatoil ordinatodata ordinatofinoal ordinatodal ricevutoil ricevutodata \
         ricevutofinoal ricevutodal ricevutail ricevutadata ricevutafinoal ricevutadal pagatoil \
         pagatodata pagatofinoal pagatodal pagatail pagatadata pagatafinoal pagatadal saldatoil \
         saldatodata saldatofinoal saldatodal saldatail saldatadata saldatafinoal saldatadal \
         incassatoil incassatodata incassatofinoal incassatodal incassatail incassatadata \
         incassatafinoal incassatadal quietanzatoil quietanzatodata quietanzatofinoal \
         quietanzatodal quietanzatail quietanzatadata quietanzatafinoal quietanzatadal validoil \
         validodata validofinoal validodal validail validadata validafinoal validadal ritiratoil \
         ritiratodata ritiratofinoal ritiratodal inviatoil inviatodata inviatofinoal inviatodal \
         inviatail inviatadata inviatafinoal inviatadal trasmessoil trasmessodata trasmessofinoal \
         trasmessodal confermatoil confermatodata confermatofinoal confermatodal attivatoil \
         attivatodata attivatofinoal attivatodal lettoil lettodata lettofinoal lettodal natoil \
         natodata natofinoal natodal natail natadata natafinoal natadal fatturapagatail \
         fatturasaldatail fatturaquietanzatail ordinedel ordinedata ordinevalidofinoal \
         preventivodel preventivodata preventivovalidofinoal offertadel offertadata \
         offertavalidofinoal contrattodel contrattodata contrattovalidofinoal consegnadel \
         consegnadata consegnavalidofinoal confermadel confermadata confermavalidofinoal \
         ordineclientedel ordineclientedata ordineclientevalidofinoal vostroordinedatadel \
         vostroordinedatavalidofinoal spedizionedel spedizionedata \
         spedizionevalidofinoal offertavalidafinoal offertavalidafinoa validita validitaofferta \
         prossimafattura prossimabolletta prossimalettura prossimascadenza prossimafatturail \
         prossimaemissione prossimoaddebito prossimopagamento prossimorinnovo ultimopagamento \
         ultimoaddebito ultimalettura ultimafattura ultimabolletta arrivo partenza decorrenza dal \
         iniziotrasporto orainiziotrasporto oratrasporto oraritiro oraconsegna ritiroil \
         ritiromerce riferimentoddtdel letturadel letturaattuale letturaprecedente \
         letturainiziale letturafinale letturarilevatail letturastimatail saldoal situazioneal \
         aggiornatoal scontoentroil scontosepagatoentro rinnovoil termineconsegna \
         consegnaprevista consegnarichiesta firmatodigitalmenteil",
    ),
];
