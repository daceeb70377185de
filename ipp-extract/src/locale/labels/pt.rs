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
        "numerodanota numerodafatura faturan nfatura faturano numerofatura nofatura ndafatura fatura# notafiscaln \
         faturanumero faturanr faturarecibon numerodefatura nodafatura facturan numerodanotafiscal",
    ),
    (
        Role::DocumentNumber,
        "documenton ndocumento numerododocumento ndodocumento",
    ),
    (Role::CreditNumber, "notadecrediton"),
    (
        Role::OrderNumber,
        "encomenda nencomenda ordemdecompra pedido notadeencomenda numerodaencomenda vossaencomenda \
         suaencomenda encomendan ordemdecompran npedido numerodopedido pedidodecompra nordemdecompra \
         requisicao vencomenda notadeencomendan",
    ),
    (
        Role::OtherNumber,
        "ncliente codigocliente numerodecliente contrato guiaderemessa guia tel telefone telemovel fax \
         vossareferencia nossareferencia referencia ref entidade orcamento processo atcud \
         faturadeorigem documentodeorigem capitalsocial vossaref nossaref numerodocliente \
         codigodocliente matricula refafatura referenteafatura relativaafatura",
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
         dataderemissao datalimite pagamentoate datalimitepagamento vencimentoem",
    ),
    (
        Role::ServiceDate,
        "datadeentrega periodo datadoservico dataentrega datadaprestacao periododefaturacao \
         datadaprestacaodoservico periododeservico",
    ),
    (
        Role::OtherDate,
        "datadaencomenda datadeimpressao validoate datadopedido dataencomenda datadecarga",
    ),
    (
        Role::LineSum,
        "totaldelinhas totaliliquido soma totalmercadoria mercadoria",
    ),
    (
        Role::Subtotal,
        "subtotal totalsemiva incidencia valorliquido totalliquido basetributavel totalincidencia \
         basedeincidencia semiva totalantesdeimpostos valorsemiva baseiva totalbase montanteliquido \
         totalbasetributavel",
    ),
    (
        Role::Tax,
        "iva totaliva valoriva valordoiva imposto totalimpostos impostos icms iss montanteiva \
         totaldoiva totaldeiva totalimposto valordoimposto",
    ),
    (
        Role::PlainTotal,
        "total valortotal valor montante totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalcomiva totaldafatura totalgeral totaldocumento totaldodocumento totalivaincluido \
         totalcomimpostos totalfatura totalbruto valortotaldafatura totalcredito totaldanota totalnota \
         valordafatura ivaincluido totaldefatura",
    ),
    (
        Role::AmountDue,
        "totalapagar apagar valorapagar montanteapagar saldodevedor valoremdivida valoremaberto \
         totalemdivida saldo totalareceber areembolsar",
    ),
    (
        Role::Prepaid,
        "adiantamento japago valorpago sinal pago adiantamentos",
    ),
    (
        Role::Discount,
        "desconto descontocomercial descontofinanceiro totaldescontos descontos totaldesconto \
         descontoglobal",
    ),
    (
        Role::Shipping,
        "portes transporte portesdeenvio custosdeenvio frete envio despesasdeenvio portesexpedicao",
    ),
    (
        Role::Charge,
        "taxas encargos despesas arredondamento outrosservicos ecovalor",
    ),
    (
        Role::VendorHead,
        "fornecedor vendedor emitente prestador emissor de emitidapor prestadordeservicos \
         dadosdoemitente",
    ),
    (
        Role::CustomerHead,
        "cliente adquirente destinatario faturara comprador exmosenhores exmossrs exmoss para faturadoa \
         exmosrs dadosdocliente tomador faturaa exmosras cobrara exmossenhores exmosa tomadordeservicos",
    ),
    (
        Role::OtherPartyHead,
        "localdeentrega moradadeentrega localdedescarga localdecarga contacto enderecodeentrega \
         entregaem enviara descarga carga titular",
    ),
    (Role::Name, "nome designacaosocial empresa"),
    (
        Role::TaxId,
        "nif nipc contribuinte cnpj ncontribuinte contribuinten cpf numerodecontribuinte contribuinteno \
         nifn vatnif nifnipc numerofiscal contribuintenr nrcontribuinte vcontribuinte",
    ),
    (
        Role::CustomerTaxId,
        "nifcliente nifdocliente vossonif contribuintecliente seunif nifadquirente nifdoadquirente \
         vossocontribuinte vossoncontribuinte cnpjdocliente",
    ),
    (Role::Iban, "iban nib"),
    (Role::Bic, "bic swift bicswift swiftbic"),
    (
        Role::Account,
        "conta contabancaria numerodaconta contacorrente nconta",
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
];
