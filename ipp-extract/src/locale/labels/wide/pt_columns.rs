//! Portuguese: heads of columns, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "nlinha linhas nitem itemn posicao sequencia ordem nord numero num nro",
    ),
    (
        Role::ColCode,
        "codigoartigo codigoproduto codigoprod artigocodigo produtocodigo codigoitem \
         codigoservico codigomercadoria codigobarras codigoean ean13 codigoeangtin referencian \
         nreferencia referenciaartigo referenciaproduto artigoreferencia artigoref nartigo \
         artigon nproduto idproduto idartigo codigocliente referenciacliente referenciafornecedor \
         codigofornecedor codigofabricante codigointerno modelo nserie serie lote nlote lotes ncm \
         ncmsh codigoncm nbs cest cst csosn cstcsosn ocst cfop cnpjcodigo pauta codigopautal nc \
         taric hs albaran guia nguia guiaremessa encomenda nencomenda pedido npedido cnae \
         codigoart cprod cn codigoanvisa matricula codigocte codigolc",
    ),
    (
        Role::ColDescription,
        "descricaoartigo descricaoproduto descricaoprodutos descricaoservico descricaoservicos \
         descricaoprodutoservico descricaoprodutosservicos descricaoprodutoservicos \
         descricaoprodutosouservicos descricaodosprodutosservicos descricaodosprodutoseservicos \
         descricaobens descricaobensservicos descricaobemservico descricaobenseservicos \
         descricaomercadoria descricaoitem descricaoitens descricaotrabalho descricaotrabalhos \
         descricaodetalhada descricaocompleta descricaomaterial descricaooperacao descricaolinha \
         descricaodesignacao descricaoservicoprestado descricaoservicosprestados \
         descricaoreferencia descricaocobranca designacaoartigo designacaoproduto \
         designacaoservico designacaomercadoria designacaobens designacaobensservicos \
         designacaomercadorias designacaoservicos designacaotrabalhos designacaodosartigos \
         designacaobensouservicos designacaodescricao denominacao artigodesignacao \
         artigodescricao artigos artigoservico artigosservicos produtodescricao produtosservicos \
         produtoouservico produtosouservicos nomeproduto nomeservico servicodescricao \
         servicoprestado servicosprestados servicosproduto servicoproduto detalhes detalheproduto \
         detalhefatura detalheservico detalhamento detalhesfaturacao discriminacaoservico \
         discriminacaoservicos discriminacaodosservicosprestados \
         discriminacaodosservicosprestadosemercadorias discriminacaoservicosprestados \
         discriminacaoprodutos discriminacaomercadoria discriminacaodositens discriminativo \
         discriminacaodespesas mercadoria mercadorias materiais maoobra maodeobra trabalho \
         trabalhos trabalhosrealizados trabalhosefetuados trabalhosexecutados tarefa tarefas \
         atividade atividades honorarios conceito conceitos rubrica rubricas historico \
         especificacao especificacoes texto assunto titulo curso estadia quarto trajeto percurso \
         viagem destino evento tratamento intervencao encargo bemservico bensservicos \
         bemouservico bensouservicos bens prestacao plano itemdescricao itensfatura itensdafatura \
         descricaofaturamento pecas peca fornecimento lancamento lancamentos",
    ),
    (
        Role::ColQuantity,
        "quantidadefaturada quantidadeentregue quantidadeencomendada quantidadefornecida \
         quantidadeservida quantidadevendida quantidadeunidade quantidadeun quantidadehoras \
         quantidadeconsumida quantidadekg quantidadekwh quantidadecx quantidadeunidades \
         quantidadehorasun unids uns nunidades unidadesfaturadas pecas pcas hora h nhoras \
         horastrabalhadas horasfaturadas tempo duracao ndias diarias diaria noites nnoites \
         jornadas mes meses semanas quilos peso pesokg pesoliquidokg m2 m3 ml mts metros lt lts \
         litros toneladas ton tn quilometros consumo consumokwh consumom3 consumofaturado caixas \
         ncaixas cx volumes nvolumes garrafas pessoas npessoas paletes medicao viagens sessoes \
         nsessoes licencas utilizadores usuarios entregue faturado faturada servido encomendado \
         qtdefat qfat qcom quantidadecom minutos chamadas refeicoes exemplares nparcelas",
    ),
    (
        Role::ColUnit,
        "unidademedida unidadedemedida unidadesmedida umed med medunidade embalagem formato \
         apresentacao unidadevenda unidadecomercial ucom unidcom tipounidade unmed undmed \
         unmedida emb unidadefaturada",
    ),
    (
        Role::ColUnitPrice,
        "precounidade precounid precound precopunidade precoporunidade precounitariosemiva \
         precounitariosiva precounitarioliquido precounitarioiliquido precounitarioeur \
         precounitariobruto precounitariovenda precounitariocomiva precouniteur \
         precoliquidounitario precobase precovenda precotabela precolista precosemiva precosiva \
         precoeur precohora precoporhora precodia pordia precokg precom2 precolitro precometro \
         precokwh precopornoite precomes precopeca precopessoa precocusto precoiliquido puni pun \
         puliq puliquido pvpunit pvpsiva pvu pv pvenda pliquido pliq unitario valorun valoruni \
         valorunid valorund valorunidade valorunitariosemiva valorunitarioliquido \
         valorunitariocom valorunitariotrib valorhora valorporhora valordia valordiaria \
         valorbaseunitario vunit vunitario vun vuncom vlunit vlrunit vlrunitario vrunit vrun vlun \
         vru custounitario custounit custo custohora custounidade tarifario tarifaunitaria \
         tarifahora tarifacomtributos tarifahoraria eurun eurunidade eurhora eurkwh eurkg \
         taxahoraria precounitcomtributos montanteunitario prun pruni",
    ),
    (
        Role::ColTaxRate,
        "%taxa txa taxiva tx% %tx tiva codigoiva ivataxa percentagemiva percentiva imposto% \
         %imposto taxaimposto tximposto tipoimposto %aliquota aliquotaicms aliquotaiss \
         aliquotaipi aliqicms aliqipi aliq% %aliq aliqiss aliquotaissqn icms% %icms ipi% %ipi \
         icms ipi iss iss% %iss ivaaplicavel regimeiva motivoisencao taxaisencao",
    ),
    (
        Role::ColTaxAmount,
        "ivavalor valorimposto impostovalor totaliva totalimposto ivaeur importanciaiva valoricms \
         valoripi valoriss icmsvalor vicms vipi valoricmsst valorpis valorcofins impostototal \
         valorpiscofins valordoimposto",
    ),
    (
        Role::ColDiscount,
        "desconto% %desconto %dsc %dct dcto% descontos descontolinha descontovalor valordesconto \
         totaldesconto descontocomercial desc1 desc2 desc1% desc2% descontoun descontounitario \
         percentagemdesconto percdesconto descontoeur bonificacao bonus bon% abatimento rappel \
         rebaixa montantedesconto",
    ),
    (
        Role::ColAmount,
        "valorlinha valorsiva valorbruto valoritem valorservico valorproduto valortotaleur \
         valortotalsemiva valortotalitem valortotalliquido valorbase valorfaturado valorcobrado \
         valorparcial valores totaleuros totalsiva totalitem totalartigo totalproduto \
         totalservico totalparcial totaliliquido totalbruto totalpreco totalvalor liquidolinha \
         liquidoeur subtotaleur subtotallinha subtotalsemiva subtotalliquido montantetotal \
         montanteliquido montanteeur montantesemiva importanciatotal importancialiquida \
         importanciaeur precototaleur precototalsemiva precofinal quantia quantiatotal \
         baseincidencia incidencia vtotal vltotal vlrtotal vrtotal vlliquido vliquido vprod euros \
         custototal totalfaturado totalfornecimento parcial somatotal debito iliquido \
         valoriliquido mercadoria",
    ),
    (
        Role::ColOther,
        "totalciva totalivaincluido totalcomimposto valorciva valorivaincluido valortotalcomiva \
         precocomiva precociva pvpcomiva subtotalcomiva subtotalciva basecalculo basecalculoicms \
         baseicms basecalculoipi bcicms bccalculoicms bccalcicms vbcicms basecalcicms \
         basecalculoiss pesobruto pesoliquido pesounitario pesototal data dataservico dataentrega \
         dataguia dataencomenda datainicio datafim desde pendente quantidadependente porentregar \
         armazem localizacao origem paisorigem leituraanterior leituraatual leituraactual leitura \
         constante constantemultiplicadora fator multiplicador tecnico colaborador profissional \
         horainicio horafim observacoes obs notas retencao irs margem comissao acumulado \
         executadoanterior executadoacumulado percentagemexecutada valoraproximadotributos \
         tributosaproximados",
    ),
    (
        Role::TaxBase,
        "baseliquida baseimposto basecalculo incidenciaiva valorbase valortributavel valorliquido \
         valorsujeitoiva totalincidencia montantebase montantetributavel baseeur totaltributavel \
         liquido valorsujeito importancia valorsemiva",
    ),
    (
        Role::Carried,
        "transportarpara transportadodapagina transportadopagina transportadopaginaanterior \
         transportepaginaanterior atransportarpagina atransportarparapagina \
         atransportarpaginaseguinte atransportarparaapaginaseguinte valortransportar \
         valorestransportados totalatransportar totaltransportar totaltransportado \
         subtotaltransportado subtotalatransportar somaatransportar somatransportada somaesegue \
         somasegue somapagina totaldestapagina totalpaginaanterior subtotalpaginaanterior \
         totalacumulado valoracumulado saldotransportado saldoatransportar continuapaginaseguinte \
         continuanaproximapagina continuaproximapagina continuacao continuacaodapaginaanterior \
         continuanoverso seguenapaginaseguinte seguepagina vemdapaginaanterior vempaginaanterior \
         vemdetras paraapaginaseguinte dapaginaanterior paginaanterior adetransportar",
    ),
];
