//! Portuguese.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "fatura factura faturarecibo notafiscal faturasimplificada faturaproforma facturarecibo \
         notafiscaldeservico",
    ),
    (Role::CreditTitle, "notadecredito notacredito"),
    (Role::StatementTitle, "extratodeconta extrato"),
    (
        Role::InvoiceNumber,
        "numerodanota numerodafatura faturan nfatura faturano numerofatura nofatura ndafatura fatura# \
         notafiscaln faturanumero faturanr faturarecibon numerodefatura nodafatura facturan \
         numerodanotafiscal numerofact nofat fatn faturasimplificadan numerodafaturarecibo",
    ),
    (
        Role::DocumentNumber,
        "documenton ndocumento numerododocumento ndodocumento",
    ),
    (Role::CreditNumber, "notadecrediton nodanota ndanota"),
    (
        Role::OrderNumber,
        "encomenda nencomenda ordemdecompra pedido notadeencomenda numerodaencomenda vossaencomenda \
         suaencomenda encomendan ordemdecompran npedido numerodopedido pedidodecompra nordemdecompra \
         requisicao vencomenda notadeencomendan vossanencomenda numerodevossaencomenda refencomenda",
    ),
    (
        Role::OtherNumber,
        "ncliente codigocliente numerodecliente contrato guiaderemessa guia tel telefone telemovel \
         fax nossareferencia referencia ref entidade orcamento processo atcud faturadeorigem \
         documentodeorigem capitalsocial nossaref numerodocliente codigodocliente matricula \
         refafatura referenteafatura relativaafatura",
    ),
    (
        Role::InvoiceDate,
        "datadafatura datafatura datadeemissao dataemissao emitidaem datadodocumento datadocumento \
         datadefatura emitidoem datadanota datadodoc datadoc",
    ),
    (Role::Date, "data de em"),
    (
        Role::DueDate,
        "datadevencimento vencimento datavencimento pagarate venceem datalimitedepagamento vencea \
         datalimite pagamentoate datalimitepagamento vencimentoem pagaate pagaratedia datavenc \
         dtvencimento datadepagamento",
    ),
    (
        Role::ServiceDate,
        "periodo datadoservico datadaprestacao periododefaturacao datadaprestacaodoservico \
         periododeservico periodofaturado mesdeservico datadeservico periododaprestacao servicosde",
    ),
    (
        Role::OtherDate,
        "datadaencomenda datadeimpressao validoate datadopedido dataencomenda datadecarga \
         datadeentrega dataentrega",
    ),
    (Role::LineSum, "totaldelinhas"),
    (
        Role::Subtotal,
        "subtotal totalsemiva incidencia valorliquido totalliquido basetributavel totalincidencia \
         basedeincidencia semiva totalantesdeimpostos valorsemiva baseiva totalbase montanteliquido \
         totalbasetributavel totaldeincidencia totalsemimpostos valortotalsemiva totaliliquidosemiva \
         valorbase totalbaseincidencia liquidosemiva totalliquidosemiva subtotalsemiva basecalculo \
         totalantesdoiva totaldebase valordosservicos valordosprodutos totaldosprodutos totaldosservicos \
         mercadoriaservicos liquido basetributaveltotal totaliliquidomenosdescontos totaliliquido soma \
         totalmercadoria mercadoria",
    ),
    (
        Role::Tax,
        "iva totaliva valoriva valordoiva imposto totalimpostos impostos icms iss issqn valorissqn totaliss montanteiva totaldoiva \
         totaldeiva totalimposto valordoimposto impostoincluido totaldeimpostos valordosimpostos \
         montantedoiva valoricms valoriss ipi valoripi valordoicms impostosobreovaloracrescentado \
         ivataxanormal maisiva",
    ),
    (
        Role::PlainTotal,
        "total valortotal valor montante totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalcomiva totaldafatura totalgeral totaldocumento totaldodocumento totalivaincluido \
         totalcomimpostos totalfatura totalbruto valortotaldafatura totalcredito totaldanota totalnota \
         valordafatura ivaincluido totaldefatura valortotalcomiva totaleurcomiva totalcomimposto \
         valortotaldanota valortotaldodocumento totalfaturado totaldafaturaeur totaldanotadecredito \
         totalacreditar valoracreditar valortotalfatura totalfinal totalivaincl totaldocredito \
         montantetotal totaldafactura totalfactura",
    ),
    (
        Role::AmountDue,
        "totalapagar apagar valorapagar montanteapagar saldodevedor valoremdivida valoremaberto \
         totalemdivida saldo totalareceber areembolsar totalliquidoapagar liquidoapagar valoraliquidar \
         totalaliquidar aliquidar valorliquidoapagar apagareur totalapagareur restanteapagar emdivida \
         valorpendente totalpendente valordevido valoraserpago porpagar valorliquidoareceber saldoatual \
         montanteemdivida apagartotal",
    ),
    (
        Role::Prepaid,
        "adiantamento japago valorpago sinal pago adiantamentos menosadiantamento pagamentorecebido \
         pagamentos entrada valorjapago adiantado valoradiantado recebido pagamentoanterior",
    ),
    (
        Role::Discount,
        "desconto descontocomercial descontofinanceiro totaldescontos descontos totaldesconto \
         descontoglobal descontoscomerciais descontosfinanceiros menosdesconto valordesconto \
         valordodesconto descontocliente descontopp bonus abatimento rappel descontoespecial",
    ),
    (
        Role::Shipping,
        "portes transporte portesdeenvio custosdeenvio frete envio despesasdeenvio portesexpedicao \
         portesdeexpedicao custosdetransporte despesasdetransporte valordofrete portesenvio entrega \
         embalagem portesembalagem custosenvio deslocacao",
    ),
    (
        Role::Charge,
        "taxas encargos despesas arredondamento outrosservicos ecovalor taxadeservico outrasdespesas \
         outroscustos despesasacessorias seguro acrescimo acrescimos sobretaxa ecotaxa ecoree \
         impostodoselo impostoselo selo taxaadministrativa encargosfinanceiros arredondamentos suplemento \
         suplementocombustivel",
    ),
    (
        Role::Withholding,
        "retencaonafonte retencao retencaoirs irs retencoes menosretencao valorretencao irrf issretido \
         retencaonafonteirs impostoretido inssretido",
    ),
    (
        Role::Balance,
        "saldoanterior saldoematraso faturasanteriores valoranterior",
    ),
    (
        Role::OtherSum,
        "totaldehoras totalhoras totaldeunidades totalquantidade pesototal pesobruto pesoliquido \
         quantidadetotal totaldevolumes totaldeartigos",
    ),
    (
        Role::VendorHead,
        "fornecedor vendedor emitente prestador emissor de emitidapor prestadordeservicos \
         dadosdoemitente",
    ),
    (
        Role::CustomerHead,
        "cliente adquirente destinatario faturara comprador exmosenhores exmossrs exmoss para \
         faturadoa exmosrs dadosdocliente tomador faturaa exmosras cobrara exmossenhores exmosa \
         tomadordeservicos exmosenhor",
    ),
    (
        Role::OtherPartyHead,
        "localdeentrega moradadeentrega localdedescarga localdecarga contacto enderecodeentrega \
         entregaem enviara descarga carga titular transportador aoscuidadosde expedidor",
    ),
    (Role::Name, "nome designacaosocial empresa"),
    (
        Role::TaxId,
        "nif nipc contribuinte cnpj ncontribuinte contribuinten cpf numerodecontribuinte contribuinteno nifn \
         vatnif nifnipc numerofiscal contribuintenr nrcontribuinte nifcontribuinte \
         numerodeidentificacaofiscal identificacaofiscal numeronif nnif nifno nifnr nifemitente cnpjno cnpjn \
         cnpjcpf cpfcnpj niffornecedor nossonif contribuintefiscal numerodepessoacoletiva nipcn numeroiva \
         idfiscal ncont nncontribuinte",
    ),
    (
        Role::CustomerTaxId,
        "nifcliente nifdocliente vossonif contribuintecliente seunif nifadquirente nifdoadquirente \
         vossocontribuinte vossoncontribuinte cnpjdocliente clientenif nifdestinatario contribuintedocliente \
         numerodecontribuintedocliente ncontribuintecliente cnpjcliente cnpjdestinatario cpfdocliente \
         cpfcliente vossonifcontribuinte cnpjtomador cpfcnpjcliente nifcomprador contribuintenocliente \
         vcontribuinte vnif vncontribuinte vnipc",
    ),
    (Role::Iban, "iban nib codigoiban ibannib nibiban numeroiban"),
    (
        Role::Bic,
        "bic swift bicswift swiftbic codigoswift codigobic swiftcode biccode bicswiftcode",
    ),
    (
        Role::Account,
        "conta contabancaria numerodaconta contacorrente nconta numerodecontabancaria contan \
         nodaconta ncontabancaria numeroconta contadepositoaordem",
    ),
    (
        Role::PaymentTerm,
        "condicoesdepagamento formadepagamento condicaodepagamento pagamento condpagamento \
         prazodepagamento condicoes modalidadedepagamento meiodepagamento condicaopagamento \
         termosdepagamento",
    ),
    (Role::Currency, "moeda divisa"),
    (Role::ColPosition, "n linha item pos"),
    (Role::ColCode, "codigo referencia ref artigo cod codartigo"),
    (
        Role::ColDescription,
        "descricao designacao artigo produto servico detalhe discriminacao produtoservico \
         descricaodoproduto descricaodosservicos descricaodoservico servicos produtos",
    ),
    (
        Role::ColQuantity,
        "quantidade qtd quant horas qtde qt unidades",
    ),
    (Role::ColUnit, "un unidade unid uni"),
    (
        Role::ColUnitPrice,
        "precounitario preco precounit pu prunit valorunitario punitario punit precouni prunitario \
         precoun valorunit precoliquido tarifa",
    ),
    (
        Role::ColTaxRate,
        "iva iva% taxaiva %iva taxa taxadeiva txiva taxa% imposto",
    ),
    (Role::ColTaxAmount, "valoriva iva valordoiva montanteiva"),
    (Role::ColDiscount, "desc desconto desc% %desc dto dcto"),
    (
        Role::ColAmount,
        "valor total totalliquido importancia montante valortotal subtotal valorliquido totalsemiva \
         liquido totaleur precototal valoreur totallinha totaldalinha valorsemiva",
    ),
    (Role::ColOther, "totalcomiva valorcomiva totaliva"),
    (
        Role::TaxBase,
        "incidencia base baseincidencia basetributavel valorincidencia baseiva",
    ),
    (
        Role::Carried,
        "transporte atransportar transportado acumulado subtotalpagina totalpagina atransportardapagina \
         continuanapaginaseguinte transportedapaginaanterior transportar continua valoratransportar \
         valortransportado",
    ),
    (Role::OtherTitle, "orcamento guiaderemessa"),
    (
        Role::YourReference,
        "vossareferencia vossaref suareferencia suaref vref refcliente",
    ),
    (
        Role::Register,
        "capitalsocial conservatoria matriculada registadana sedesocial",
    ),
    (Role::AccountHolder, "titular titulardaconta beneficiario"),
    (Role::BareNumber, "numero no"),
];
