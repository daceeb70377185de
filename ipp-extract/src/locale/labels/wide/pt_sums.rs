//! Portuguese: the sums of a document, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "totallinhas somalinhas valorbruto totaliliquido totaliliquidosemiva valoriliquido \
         somailiquido totalmercadorias totalmercadoriasservicos mercadoriasservicos \
         mercadoriaservico mercadoriaservicos totalartigos somaartigos totalproduto \
         totaldosprodutos valortotalproduto valorproduto totalantesdesconto valorantesdesconto \
         subtotalbruto valorbrutoservico totalbens totalitens somaitens subtotalantesdesconto \
         subtotaliliquido iliquido",
    ),
    (
        Role::Subtotal,
        "subtotalliquido subtotalsemimposto subtotalfatura subtotaltributavel subtotalservico \
         subtotalproduto subtotalantesiva subtotalantesimposto subtotalaposdesconto \
         subtotalcomdesconto totalsemimposto totalantesiva totalantesimposto totalliquidofatura \
         totalliquidodocumento totalliquidomercadoria totalliquidodescontos totalsiva \
         totalsimpostos totalexclimposto totalivaexcluido totaltributavel totaltributado \
         totalsujeitoiva totalsujeitoaiva sujeitoaiva baseincidencia baseimposto basecalculoiva \
         basecalculoiss basecalculoissqn basecalculoicms baseliquida baseimponivel \
         valorbasecalculo valortributavel valorliquidosemiva valorliquidofatura \
         valorliquidoservico valorsemimposto valorantesiva valorantesimposto valorsujeitoiva \
         valorincidencia valorservico valortotalservico valortotalservicos totalservico \
         totalservicos valorservicos valortotalservicosprestados valorservicoprestado \
         precoservico precodoservico valorproduto valortotalproduto valortotalprodutos \
         totalproduto totalprodutos totalprodutosservicos valormercadoria valortotalmercadoria \
         valorfaturadosemiva valortotalsemimposto valortotalliquido valortotalfaturasemiva \
         valordotrabalho totalhonorarios honorarios valorhonorarios valordoshonorarios \
         totaltrabalhos totalmaoobra totalpecas totalmateriais somaparcial somabases somabase \
         somavalores somaliquida totalparcial parcial totalaposdesconto totalcomdesconto \
         totalliquidoaposdesconto totalmenosdesconto valoraposdesconto valorcomdesconto \
         ivaexcluido semimposto antesiva incidenciaiva incidenciatotal importanciasujeitaaiva \
         materiacoletavel totalincidenciaiva montantesemiva totaleursemiva totalsemivaeur \
         precosemiva precototalsemiva totalconsumo totalconsumos totalenergia totalexcluindoiva \
         totalexiva valorexiva totaldanotasemiva valorliquidonotasemiva totalaluguer \
         totalfornecimento totalisento valorisento tributaveis tributavel totalfaturasemiva \
         totalgeralsemiva valortotalfornecimento totalrenda quantiasemiva totaliva0incidencia",
    ),
    (
        Role::Tax,
        "valortotaliva valorimposto valortotalimposto impostototal impostoiva ivaimposto ivatotal \
         ivavalor importanciaiva ivaaliquidar ivaliquidado iva23 iva13 iva6 iva22 iva16 iva12 \
         iva5 iva4 iva9 ivataxareduzida ivataxaintermedia ivataxaintermediaria ivanormal \
         ivareduzida ivaintermedia ivaintermedio taxanormal taxareduzida taxaintermedia ivataxa \
         totalivaliquidado acresceiva aoqualacresceiva ivaalegal ivataxalegal ivaataxalegal \
         ivaataxalegalemvigor valoracrescentado impostovaloracrescentado \
         impostosobrevaloracrescentado somaiva somaimposto totalimpostoiva impostovalor totalicms \
         valortotalicms icmsvalor icmsproprio valoricmsproprio valoricmsst valoricmssubstituicao \
         valordoicmssubstituicao valordoicmsst valordoicmssubst icmsst icmssubstituicao difal \
         valordifal fcp valorfcp totalipi valortotalipi valortotaliss issdevido totalissqn \
         issvalor issproprio cofins valorcofins pis valorpis piscofins pispasep valorpispasep ibs \
         valoribs cbs valorcbs impostoespecialconsumo impostoespecial iec isp ieceletricidade \
         ieciva impostoilegal impostosincidentes tributo totaltributo totaltributos valortributos \
         totalivafatura ivafatura ivaincluidovalor ivaincluidode doqueiva dosquaisiva contemiva",
    ),
    (
        Role::PlainTotal,
        "valoreur totalemeuros totalemeur totalr totalreais valortotalr totalbrl importanciatotal \
         montantetotal valortotaleur eurototal quantia quantiatotal totalvalor",
    ),
    (
        Role::Total,
        "totaldanfse valortotaldanfse totaldanfe valortotaldanfe valordanfse totalfaturaeur \
         totalfaturacao totalfaturar totalfaturacomiva totalfaturarecibo totalciva totalcimposto \
         totalcimpostos totalincluindoiva totalgeralnota totalgeralcomiva totaldoc \
         totalnotafiscal totalnf totalnfe totalnfse valornota valornotafiscal valortotalnota \
         valortotalnotafiscal valortotalnf valortotalnfe valortotalnfse valorfatura valorfaturado \
         valortotalfaturado valorfaturaciva valorcomiva valorcomimposto valortotalcomimposto \
         valorivaincluido valortotalivaincluido valordocumento valortotaldocumento \
         valortotaldopedido valortotalpedido valorpedido totalpedido totalencomenda \
         valorencomenda valortotalencomenda totalrecibo valorrecibo valorboleto valorduplicata \
         valororiginal valortotalconta totalconta valorconta valortitulo valorparcela \
         valorcobranca totalnotacredito valornotacredito valorcredito totalcreditado \
         valorcreditado totaldevolucao valordevolucao totalreembolso valorreembolso valorfinal \
         precofinal precototal precototalcomiva somatotal somageral totalglobal valorglobal \
         montantetotalcomiva montantefatura totalcompra valorcompra totalvenda valorvenda \
         valortotalvenda totaloperacao valoroperacao valortotaloperacao totaldestafatura totalmes \
         valormes totalfaturames valortotaldaprestacao valortotalprestacao totalprestacao \
         totalimpostoincluido totalbrutociva totalbrutocomiva brutocomiva totalincluindoimpostos \
         totalcomtaxas totalestadia totalreserva custototal valordacontaluz valordestafatura \
         faturatotal totaldocumentoeur",
    ),
    (
        Role::AmountDue,
        "valorliquidodanfse totalapagarcomiva apagareuros valorpagar valortotalapagar \
         valortotalpagar totalliquidar liquidoareceber valorliquidoreceber totalliquidopagar \
         totalliquidoareceber liquidopagar liquidoreceber valorserpago valoracobrar valorcobrado \
         valorareceber valorreceber totalreceber areceber montantepagar montantedevido \
         importanciaapagar importanciaareceber quantiaapagar valortotaldevido totaldevido \
         totaldivida divida dividatotal totalemaberto emaberto pendente pendentepagamento \
         pendentedepagamento valorpendentepagamento saldoemdivida saldoemaberto saldopendente \
         saldoapagar saldopagar saldofatura saldoconta saldototal saldoactual novosaldo \
         saldoporregularizar porliquidar porregularizar faltapagar faltaliquidar restantepagar \
         valorrestante totalrestante valorremanescente remanescente valoradebitar totaladebitar \
         valordebito valordebitar valordebitodireto aserdebitado valoratransferir \
         totalatransferir valorapagarate totalareembolsar valorareembolsar adevolver \
         valoradevolver valorliquidonota valorliquidodanota valorliquidonfse \
         valorliquidonotafiscal valorliquidofinal liquidonota totalporpagar totalapagarestafatura \
         totalporliquidar montantedodebito totalfaturaapagar totalquitar valorquitar \
         valorexigivel montantetotalapagar valortotalemdivida apagarpelocliente \
         totalapagarpelocliente valorpagamento pagamentototal totalpagamento paguesomente \
         pagueovalor valordopagamento",
    ),
    (
        Role::Prepaid,
        "totaladiantamento valoradiantamento adiantamentorecebido adiantamentocliente \
         adiantamentoefetuado totaladiantado menossinal sinalpago sinalrecebido sinalentregue \
         valorsinal valorentrada entradapaga entradarecebida menosentrada pagos jaliquidado \
         liquidado totalpago totaljapago montantepago montantejapago importanciapaga \
         importanciajapaga quantiapaga valorliquidado totalliquidado pagamentorealizado \
         pagamentoefetuado pagamentoefectuado pagamentoporconta pagamentoparcial \
         pagamentoantecipado pagamentosanteriores pagamentosrecebidos pagamentosefetuados \
         pagamentosrealizados menospagamento menospago menospagamentos jarecebido valorrecebido \
         totalrecebido recebidoporconta porconta entregaporconta entregasporconta contadeentrega \
         valorentregue entregue provisao provisaohonorarios provisaopordespesas provisaorecebida \
         menosprovisao deposito pagocartao pagomultibanco pagoemdinheiro pagoempix pagoviapix \
         pagocomcartao pagodinheiro numerario dinheiro cartaocredito cartaodebito pagomb \
         pagombway valefatura creditoutilizado creditoaplicado creditoanterior \
         notacreditoaplicada saldoafavor compensacao faturadoanteriormente \
         valorfaturadoanteriormente jafaturado parcelapaga parcelaspagas abatimentoadiantamento \
         deducaoadiantamento adiantamentodeduzido amortizacao amortizacaoadiantamento \
         regularizacaoadiantamento restituido troca obrigadopeloseupagamento seupagamento",
    ),
    (
        Role::Discount,
        "valortotaldesconto descontototal descontosomerciais descontocomerciais \
         descontofinanceiros descontogeral descontoaplicado descontoconcedido descontopagamento \
         descontoprontopagamento descontoporprontopagamento descontoantecipado \
         descontoantecipacao descontoquantidade descontovolume descontocampanha \
         descontopromocional descontopromocao descontofatura descontodocumento descontonota \
         descontoadicional descontoextra descontoincondicional descontosincondicionais \
         descontoincondicionado descontocondicionado descontocondicional descontocupom \
         descontoartigos descontolinhas descontolinha descontotabela descontofidelidade \
         descontofidelizacao descontosocio descontonoservico descontofaturaeletronica \
         descontodebitodireto descontodd valedesconto cupomdesconto cupom abatimentos \
         totalabatimento menosabatimento descontoabatimento descontosabatimentos outrasdeducoes \
         deducao deducoes totaldeducoes valordeducoes valortotaldeducoes bonificacao bonificacoes \
         totalbonificacao promocao campanha rebaixa reducao reducaopreco poupanca tarifasocial \
         descontotarifasocial retencaogarantia retencaodegarantia retencaocontratual \
         deducaomateriais deducoesmateriais descontoconvenio creditocampanha ofertacampanha \
         creditopromocional",
    ),
    (
        Role::Shipping,
        "totalportes portestransporte portesentrega portescorreio valorportes custoportes \
         despesaportes despesaenvio despesatransporte despesaexpedicao despesaentrega custoenvio \
         custotransporte custoexpedicao custoentrega custofrete fretes valorfrete totalfrete \
         freteseguro valortotalfrete fretemaritimo fretecarreto carreto totaltransporte \
         valortransporte taxaentrega taxadeentrega taxaenvio taxatransporte entregadomicilio \
         entregaaodomicilio servicoentrega servicotransporte embalagens portesembalagens \
         embalagemportes embalagemtransporte manuseamento manuseio correioexpresso estafeta \
         estafetas motoboy sedex deslocacoes despesadeslocacao custodeslocacao deslocamento \
         taxadeslocacao taxadeslocamento quilometrosdeslocacao portespagos valorenvio \
         portesemanuseamento cargaedescarga",
    ),
    (
        Role::Charge,
        "encargo totalencargos outrosencargos despesa totaldespesa outrasdespesa outrosdespesas \
         despesaacessorias outrasdespesaacessorias outrasdespesasacessorias outrasdespacessorias \
         valoroutrasdespesas despesaadministrativas despesaadministrativa despesasadministrativas \
         despesabancaria despesasbancarias despesabancarias despesacobranca despesasdecobranca \
         despesadiversas despesafinanceiras despesadespacho despesarepresentacao reembolsodespesa \
         reembolsodespesas outrosvalores outrascobrancas outrosacrescimos totaltaxas outrastaxas \
         taxaservico taxaadministracao taxagestao taxaprocessamento taxaurgencia taxaexpediente \
         taxacombustivel taxaturistica taxaturisticamunicipal taxamunicipal taxaresiduos \
         taxagestaoresiduos taxarecursoshidricos taxaocupacao taxaocupacaosubsolo taxaexploracao \
         taxaexploracaodgeg dgeg taxadgeg contribuicaoaudiovisual cav contribuicaoaudiovisualcav \
         taxaaudiovisual taxaconveniencia taxacartao taxaboleto taxapagamento taxaambiental \
         taxasaneamento taxalixo taxailuminacao iluminacaopublica contribuicaoiluminacaopublica \
         cip cosip contribiluminacaopublica contribuicaoilumpublica taxaaeroportuaria \
         tarifabancaria tarifaboleto tarifaemissao seguros valorseguro totalseguro \
         valortotalseguro segurotransporte premioseguro valorarredondamento ajustes acerto \
         acertos acertocentimos diferencaarredondamento ajustearredondamento ecovalores ecotaxas \
         ecoreee ecolub valorpilhas ecopilhas valorecovalor pontoverde copiaprivada \
         taxacopiaprivada impostodeselo selos valorselo juro juros jurosmora jurosdemora \
         jurosemulta multa multas multajuros multamora moramulta moramultajuros \
         encargosmoratorios encargosfinanceiro correcaomonetaria suplementos sobretaxacombustivel \
         agravamento comissao comissoes comissaoservico gorjeta gratificacao servico10 portagem \
         portagens parqueamento aluguercontador termofixo termofixonatural vasilhame caucao \
         caucoes deposito franquia bandeiratarifaria adicionalbandeira adicionalbandeiravermelha \
         ajudascusto ajudasdecusto emolumentos custas taxajustica taxadejustica",
    ),
    (
        Role::Withholding,
        "totalretencao retencaofonte retencaofonteirs retencaoirc retencaonafonteirc irc valorirs \
         menosirs irsretido retidoirs retencaoimposto retencaoimpostos valorretido totalretido \
         retidonafonte valorirrf irrfretido irretido valorir irpj csll valorcsll csllretida \
         csllretido inss valorinss inssretida pisretido cofinsretido cofinsretida pisretida pcc \
         pisconfinscsll piscofinscsll retencaopcc retencoesfederais totalretencoesfederais \
         tributosfederaisretidos tributosretidos impostosretidos totalimpostosretidos \
         retencaofederal retencaofederais outrasretencoes issqnretido valorissretido \
         issretidonafonte retencaoiss retencaoissqn issrf retencaopis retencaocofins retencaocsll \
         retencaoinss retencaoirrf retencaoir valorretencoes totaldasretencoes deducaoirs \
         descontoirs retencao25 retencao115 retencao23 retencao115irs retencaoirs25 \
         contribuicaoprevidenciaria csllpiscofins",
    ),
    (
        Role::Balance,
        "saldoinicial saldoatraso valoresemfalta saldomesanterior faturaanteriores \
         faturasemdivida faturasematraso faturaspendentes faturasemaberto faturasvencidas \
         faturasporpagar valorfaturaanterior valoresanteriores valorematraso valoresematraso \
         valoremmora totalematraso dividaanterior dividasanteriores dividavencida \
         debitosanteriores debitosanteriors debitopendente contaspendentes contasanteriores \
         contasematraso debitosemaberto pendentesanteriores mesanterior totalfaturaanterior \
         parcelasematraso vencidos valorvencido totalvencido saldodevedoranterior \
         saldocontacorrente",
    ),
    (
        Role::OtherSum,
        "totalqtd pesobrutototal pesoliquidototal pesobrutokg pesoliquidokg pesokg cubagem \
         volumes totalvolumes nvolumes quantidadevolumes totalpaletes paletes npaletes \
         totalcaixas ncaixas totalembalagens totalnoites noites totalkms totalquilometros \
         totalquilos totallitros litros totalm2 totalmetros totalpaginas totalartigosquantidade \
         nartigos nitens totalitensquantidade totalpecasquantidade npecas consumototal \
         consumototalkwh consumomedio consumo totalconsumokwh totalpontos pontos saldopontos \
         pontosacumulados totalpessoas npessoas pessoas totalhospedes nhospedes totalminutos \
         totalchamadas cambio taxacambio taxadecambio contravalor totalpoupado poupou \
         poupancatotal limitecredito plafond creditodisponivel valoraproximadotributos \
         valoraproximadodostributos valoraprox valorapproxtributos valortotaltributos \
         valoraproxtributos totalaproximadotributos vtottrib valoraproximadodostributosibpt \
         tributosaproximados tributosincidentes cargatributaria emissoesco2 potencia \
         potenciacontratada capitalsocial extenso porextenso valorporextenso \
         importanciaporextenso valorextenso troco basecalculoicmsst basecalculoicmssubst \
         basecalculoicmssubstituicao basedecalculodoicmssubstituicao basedecalculodoicmsst \
         basecalculoipi valorsegurado valordeclarado valormercadoriadeclarado numeroitens \
         totalguias",
    ),
];
