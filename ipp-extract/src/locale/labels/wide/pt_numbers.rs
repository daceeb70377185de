//! Portuguese: titles, numbers and dates, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "faturaeletronica faturaduplicado faturaoriginal faturacomercial faturadevenda \
         faturaglobal faturamensal faturaservico faturaservicos faturafinal faturaacordo \
         autofatura faturaelectronica suafatura segundaviafatura 2viafatura 2viadafatura \
         notafiscaleletronica notafiscalservico notafiscalservicos notafiscaldeservicos \
         notafiscalservicoeletronica notafiscalservicoseletronica notafiscaldeservicoeletronica \
         notafiscaleletronicadeservicos notafiscaleletronicaservico \
         notafiscaldeservicoseletronica notafiscalfatura notafiscalconsumidor \
         notafiscalaoconsumidor notafiscaldeconsumidoreletronica danfe nf nfe nfse \
         notafiscalcomunicacao notafiscalenergia contadeenergia contadeluz contadeagua \
         contadetelefone contaenergia contaluz faturaenergia faturadaagua faturaluz faturaagua \
         recibo reciboverde faturareciboverde notahonorarios notadehonorarios notadedespesas \
         notadebito notadedebito notadecobranca vendaadinheiro vendadinheiro duplicata \
         recibodealuguel recibodepagamento conhecimentodetransporteeletronico dacte \
         conhecimentotransporte documentoauxiliardanotafiscaleletronica documentoauxiliar \
         cupomfiscal faturadetransporte faturadelocacao faturalocacao notafiscalfaturadeservicos",
    ),
    (
        Role::CreditTitle,
        "notafiscaldevolucao notadedevolucao notadevolucao notafiscaldedevolucao faturadecredito \
         faturacredito notadecreditoeletronica anulacaofatura",
    ),
    (
        Role::CorrectionTitle,
        "faturaretificativa faturaretificada faturacorrigida cartadecorrecao \
         notafiscalcomplementar faturarectificativa faturasubstituta",
    ),
    (
        Role::StatementTitle,
        "extratoconta extratocontacorrente extratodecontacorrente extratocliente extratodecliente \
         extratopendentes extratodependentes relacaofaturas relacaodefaturas faturasemaberto \
         mapadefaturas",
    ),
    (
        Role::OtherTitle,
        "proposta propostacomercial guiaremessa guiatransporte guiadetransporte guiadeentrega \
         notadeencomenda notaencomenda notadepedido pedidodecompra ordemdecompra \
         confirmacaoencomenda confirmacaodeencomenda confirmacaodepedido cotacao avisopagamento \
         avisodecobranca lembrete lembretedepagamento notadeentrega romaneio ordemservico \
         ordemdeservico folhadeobra",
    ),
    (
        Role::InvoiceNumber,
        "numerodanfse numerodanfe nodanfse nodanfe ndanfse ndanfe numeronfse numeronfe nonfse \
         nonfe nnfse nnfe idfatura codigofatura referenciafatura faturareferencia \
         identificacaofatura nossafatura nossafaturan nfaturarecibo nfaturasimplificada nnota \
         nnotafiscal nfn nnf nfnumero nnotafiscaleletronica nnotafiscalservico notan \
         nnotadefatura ndanota ndocfatura faturadocumenton documentofaturan faturaserien \
         nfaturaserie serienfatura ndanotafiscal nnfs nnotafiscalfatura ncte cten nvd vdn \
         nvendadinheiro nnotahonorarios notahonorariosn nfaturafornecedor nfaturavenda \
         faturavendan faturavenda nreciboverde numerodocumentofiscal nfaturaeletronica faturaid \
         fatnumero ftnumero frn faturaaliquidar identificadorfatura suafaturan nsuafatura \
         ncontaenergia nfaturamento faturamenton",
    ),
    (
        Role::DocumentNumber,
        "documento documentonumero nrecibo recibon nboleto boleton nduplicata duplicatan \
         identificacaodocumento tipondocumento documentoserien nnotadebito notadebiton idocumento \
         numerodocumentocobranca nvenda vendan ndocfiscal iddocumento referenciadocumento ntalao \
         nlancamento",
    ),
    (
        Role::CreditNumber,
        "nnotacredito notacrediton nnotadecredito nnc nnotadevolucao notadevolucaon ncredito \
         crediton idnotacredito referencianotacredito notacreditonumero nossanotacredito \
         nossanotacrediton ncnumero",
    ),
    (
        Role::OrderNumber,
        "encomendacliente encomendaclienten nencomendacliente encomendafornecedor \
         nencomendafornecedor suaencomendan nsuaencomenda vossaencomendan nvossaencomenda \
         vnencomenda vencomendan notaencomenda notaencomendan nnotaencomenda notaencomendacliente \
         vossanotaencomenda suanotaencomenda ordemcompra ordemcompran nordemcompra \
         ordemcompracliente suaordemcompra vossaordemcompra noc ocn occliente ordemencomenda \
         pedidocompra pedidocompran npedidocompra npedidocliente pedidoclienten seupedido \
         seupedidon nseupedido vossopedido vossopedidon vpedido requisicaon nrequisicao \
         vrequisicao vossarequisicao suarequisicao requisicaocliente notarequisicao \
         requisicaoexterna requisicaoexternan referenciaencomenda referenciaordemcompra \
         referenciacompra npo ponumero pocliente autorizacaofornecimento autorizacaofornecimenton \
         autorizacaocompra autorizacaodecompra empenho nempenho notaempenho notadeempenho \
         nnotaempenho compromisso ncompromisso ncompromissocabimento cabimento \
         pedidocomprascliente nordem ordemn numerocompromisso encomendareferencia ncompra compran \
         xped",
    ),
    (
        Role::YourReference,
        "suasreferencias vossasreferencias vreferencia referenciadocliente referenciasua \
         referenciavossa sreferencia sref nreferenciacliente referenciacomprador \
         referenciadestinatario clientereferencia suareferencian vossareferencian \
         referenciaexterna",
    ),
    (
        Role::OtherNumber,
        "nossasreferencias nreferencia nref nossaencomenda nossaencomendan nencomendainterna \
         pedidointerno npedidointerno nossopedido nossopedidon pedidovenda npedidovenda \
         pedidodevenda ordemvenda nordemvenda ordemdevenda osn ordemservico ordemservicon \
         nordemservico ordemtrabalho ordemtrabalhon folhaobra folhaobran nfolhaobra obra nobra \
         obran guian nguia guiaremessa guiaremessan nguiaremessa guiatransporte guiatransporten \
         nguiatransporte guiaentrega guiaentregan grn gtn nremessa remessan remessa notaentrega \
         nnotaentrega notaentregan romaneio nromaneio romaneion conhecimento nconhecimento \
         manifesto nmanifesto ncmr ncontentor contentorn contentor ncontainer selon nselo lacre \
         nlacre matriculaveiculo nmatricula matriculan placa placaveiculo placadoveiculo nplaca \
         placauf chassi chassis nchassis quilometragem kms km contraton referenciacontrato \
         codigocontrato idcontrato napolice apolice apolicen nproposta propostan \
         referenciaproposta norcamento orcamenton referenciaorcamento ncotacao cotacaon cotacao \
         proforma nproforma faturaproforman nfaturaproforma clienten clientecodigo idcliente \
         cliente# ncontacliente contacliente ninstalacao instalacaon instalacao codigoinstalacao \
         unidadeconsumidora nunidadeconsumidora nuc ncontador contadorn contador nmedidor \
         medidorn medidor cpe codigocpe codigopontoentrega codigoidentificadordainstalacao \
         codigolocal nlocalconsumo nserie nseriecontador ntelefone telefonen nlinha nassinante \
         assinante assinanten nsocio socion nbeneficiario nutente utenten nregisto registon \
         nfornecedor fornecedorn codigofornecedor nvendedor codigovendedor codigopostal cep \
         codigobarras codigoqr linhadigitavel nossonumero nosson nnosso carteira especiedocumento \
         especiedoc agenciacodigocedente agenciacodigobeneficiario agenciacodigodobeneficiario \
         agencia agencian codigobanco usobanco chaveacesso chavedeacesso chavedeacessonfe \
         chaveacessonfe chavenfe chavepix pix codigoverificacao codigodeverificacao \
         codigoautenticidade protocolo nprotocolo protocoloautorizacao protocoloautorizacaouso \
         protocolodeautorizacaodeuso protocoloenvio inscricaoestadual inscrestadual ie \
         inscricaoestadualdosubsttributario inscricaoestadualsubstituto inscricaoestadualst \
         inscricaomunicipal inscrmunicipal iest ienum nrg crm oab cnae codigocnae cfop natureza \
         naturezaoperacao naturezadaoperacao naturezaop codigoservico codigotributacao \
         codigotributacaomunicipio codigodeatividade itemlistaservico itemdalistadeservicos \
         regimeespecial regimetributacao simplesnacional optantesimples \
         optantepelosimplesnacional municipioprestacao localprestacao localdaprestacao \
         municipioincidencia serie seriefolha folha folhan subserie rps nrps numerorps nserierps \
         rpsn lote nlote loten loterps atcudn codigoatcud codigovalidacao codigoat codigoatguia \
         certificado certificadon ncertificado softwarecertificado processadoporprograma \
         processado programacertificado alvara nalvara alvaran licenca nlicenca conservatoria nir \
         crcn cae codigocae ncae permilagem fracao artigomatricial inscricaomatricial nprocesso \
         processon referenciaprocesso codigoprojeto nprojeto projeton projeto projecto \
         centrocusto centrodecusto ncentrocusto sinistro nsinistro sinistron referenciamultibanco \
         referenciapagamento referenciapagamentomb referenciamb entidadereferencia mbway \
         npagamento pagamenton autorizacaodebito nautorizacaodebito autorizacaodebitodirecto \
         ndebitodirecto adc nadc idmandato mandato nmandato codigocredor idcredor \
         identificadorcredor nautorizacao autorizacaon ntransacao transacaon noperacao operacaon \
         reserva nreserva reservan codigoreserva localizador nquarto quarto quarton aptn viagem \
         nviagem viagemn nvoo voo voon expedicao nexpedicao expedicaon nenvio envion rastreio \
         codigorastreio codigorastreamento nrastreamento nloja terminal nterminal operadorn \
         faturaorigem faturaoriginal faturaoriginaln nfaturaoriginal nfaturaorigem \
         documentoorigem documentooriginal documentoretificado documentoderetificacao \
         documentoreferencia faturaretificada faturaretificadan faturacreditada faturaanulada \
         faturaanular faturaaanular faturacorrigida faturasubstituida faturaassociada \
         faturasassociadas faturarelacionada anulafatura retificafatura relativafatura \
         referentefatura referenteaodocumento relativoafatura relativoaodocumento \
         creditosobrefatura faturaanterior nfaturaanterior ultimafatura notafiscalorigem \
         notafiscalreferenciada nforiginal nfreferenciada notareferenciada nfsesubstituida \
         numerodacontaeletricidade numerooriginal idvenda idpedido idtransacao nrota nmesa",
    ),
    (
        Role::InvoiceDate,
        "datadeemissaodanfse dataehoradeemissaodanfse datadeemissaodanfe dataehoradaemissaodanfse \
         dataemissaofatura emissao emissaofatura datahoraemissao emitidaa emitidoa emitido \
         datafaturacao datafaturamento faturadata datanotafiscal datadanf datanf dataemissaonf \
         dataemissaonota dataemissaonfe dataemissaonfse dataemissaodocumento emissaodocumento \
         dataemissaonotafiscal datarecibo dataduplicata datanotacredito datacriacao \
         dataelaboracao localdataemissao localdata datafaturarecibo dataehoradeemissao \
         datageracao geradaem diaemissao emissaoem datahora lancadaem dataemitida faturadaem \
         faturadataem fatemissao",
    ),
    (Role::Date, "datalocal localedata"),
    (
        Role::DueDate,
        "vencimentofatura datavencimentofatura vencimentodocumento datavencimentodocumento \
         vencimentoa vencenodia vencedia limitepagamento limitedepagamento prazolimite \
         prazolimitepagamento prazopagamentoate pagamentoatedia pagamentoateaodia \
         pagamentoateadata pagarateaodia pagarateodia apagarate apagarateao apagarateaodia \
         pagaveate pagavelate pagavelem pagavelateodia liquidarate aliquidarate liquidaratedia \
         pagueate pagueateodia pagueatedia pagaratea pagamentodevidoem pagamentodevidoate \
         pagamentolimite dataprevistapagamento previsaopagamento ultimodia ultimodiapagamento \
         dataliquidacao datadebito datadebitodirecto datadebitodireto datadodebito debitoem \
         debitoemconta debitonodia debitodiretoem aserdebitadoem dataparapagamento \
         datavencimentoparcela vencimentoparcela vencimento1parcela 1vencimento \
         primeirovencimento datamaximapagamento datavencimentopagamento vencimentopagamento \
         aserpagoate devepagarate efetuarpagamentoate realizarpagamentoate favorpagarate \
         prazovencimento datadevida prontopagamentoate validadepagamento pagamentoaefetuarate \
         datalimitecobranca datacobranca cobrancaa pagarantes",
    ),
    (
        Role::ServiceDate,
        "periodofaturacao periodofaturamento periodoservico periodoconsumo periodoconsumode \
         periodoreferencia periodoprestacao periodoprestacaoservico periodocompetencia \
         periodoapuracao periodode periodocobranca periodomedicao periodoleitura periodoleituras \
         periodoaluguer periodolocacao periodoestadia periodoestada periodotrabalho \
         periodocontratado periodocontrato periodocobertura periodosubscricao periodosubscricaode \
         periodoassinatura periodovigencia periodorespeitante competencia mescompetencia \
         mesreferencia mesdereferencia mesdecompetencia datacompetencia datacompetencianfse \
         mesano mesconsumo mesfaturado messervico mesfaturacao mesprestacao ciclo ciclofaturacao \
         ciclofaturamento dataservico dataprestacao dataprestacaoservico datarealizacao \
         dataexecucao dataintervencao dataoperacao datavisita datatrabalho dataevento dataestadia \
         datafatogerador fatogerador datadofato servicode servicoprestadoem servicoprestadode \
         servicosprestados servicoprestadoentre servicosprestadosem servicosprestadosno \
         servicosdomes servicoperiodo servicomes trabalhosrealizadosem trabalhosde consumode \
         faturadode mensalidade mensalidadede avencames avenca referenteaoperiodo referenteaomes \
         referenteames referentea referenteaomesde relativoaoperiodo relativoaomes \
         respeitanteaoperiodo respeitanteaomes estadia estada datahoraprestacao rendames \
         rendadomes vigencia periodoabrangido intervalofaturado",
    ),
    (
        Role::OtherDate,
        "datapedido datarequisicao dataordemcompra datacompra dataoc datacontrato iniciocontrato \
         fimcontrato dataorcamento dataproposta validade validadeproposta validadeorcamento \
         propostavalidaate validaate dataprevistaentrega previsaoentrega entregaprevista \
         dataenvio dataexpedicao dataremessa datasaida datasaidaentrada datadasaidaentrada \
         dataentradasaida datahorasaida datahoradasaida horasaida horadasaida dataentrada \
         datacarga datahoracarga datadescarga datahoradescarga iniciotransporte \
         datainiciotransporte datatransporte datarecepcao datarecebimento datachegada datapartida \
         chegada partida datavoo dataimpressao impressoem datahoraimpressao dataprocessamento \
         processadoem dataautorizacao datahoraautorizacao dataprotocolo dataregisto dataregistro \
         datacontabilistica datalancamento datavalor datafaturaorigem datafaturaoriginal \
         datadocumentoorigem datadocumentooriginal datafaturaanterior faturaanteriordata \
         dataleitura dataleituraanterior dataleituraatual leituraanterior leituraatual \
         ultimaleitura proximaleitura dataproximaleitura dataproximafatura proximafatura \
         proximovencimento proximopagamento previsaoproximaleitura datacorte datasuspensao \
         dataultimopagamento ultimopagamento pagoem dataquitacao liquidadoem datasinistro \
         dataabertura datafecho datareparacao datarps dataemissaorps datanascimento datanasc \
         datamatricula datadevolucao validadecartao datavalidade datafabrico fimfidelizacao \
         datafimfidelizacao periodofidelizacao datareserva dataadmissao dataalta datainicio \
         datafim datadocheckin",
    ),
];
