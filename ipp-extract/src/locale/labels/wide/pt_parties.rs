//! Portuguese: parties, identifiers and terms, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Register,
        "conservatoriaregistocomercial conservatoriadoregistocomercial matriculadanacrc \
         matriculadanaconservatoria registadanaconservatoria registonaconservatoria \
         registocomercial registonacrc registocomercialn juntacomercial nire \
         registrojuntacomercial matriculan",
    ),
    (
        Role::VendorHead,
        "dadosfornecedor nomefornecedor dadosvendedor dadosemitente identificacaoemitente \
         nomeemitente nomerazaosocialemitente dadosemissor emissornota emitidopor faturadopor \
         vendidopor prestadorservico prestadorservicos dadosprestador identificacaoprestador \
         nomeprestador dadosprestadorservico beneficiario cedentebeneficiario beneficiariocedente \
         sacador credor locador senhorio contratada contratado remetente expedidor exportador \
         dadosempresa empresaemitente concessionaria distribuidora comercializador \
         comercializadora nossosdados informacaofornecedor emitentenota",
    ),
    (
        Role::PayeeHead,
        "pagara pagueea pagamentoa pagamentoafavor afavorde chequeafavor chequesafavor \
         chequeaordem chequeaordemde chequesaordemde chequeemitidoaordem aordemde emitirchequea \
         emitirchequeaordemde emitircheque chequenominala transferirpara transferenciapara \
         depositarpara depositarem pagamentopara efetuarpagamentoa cessionario favorecido",
    ),
    (
        Role::CustomerHead,
        "dadoscliente dadosfaturacao dadosparafaturacao dadosfaturamento faturarpara faturadapara \
         faturadopara cobrancapara dadosdestinatario destinatarioremetente \
         identificacaodestinatario nomedestinatario nomerazaosocialdestinatario dadosadquirente \
         nomeadquirente dadoscomprador nomecomprador tomadorservico tomadorservicos dadostomador \
         dadostomadorservico dadostomadorservicos identificacaotomador nometomador \
         nomerazaosocialtomador sacado pagador nomepagador dadospagador nomesacado contratante \
         locatario inquilino arrendatario condomino segurado tomadorseguro hospede nomehospede \
         passageiro consumidor utente nomecliente designacaocliente clientenome \
         razaosocialcliente moradacliente enderecocliente moradafaturacao enderecofaturacao \
         enderecofaturamento enderecocobranca moradafiscal enderecofiscal domiciliofiscal exmo \
         exmos exma exmas exmosr exmosra exmasra exmasras exmosrexmasra exmossrsras exmaosenhora \
         exmaossenhoraes exmossenhoresas exmossenhoras senhor senhores senhora ilmosr ilmossrs \
         aosenhor titularcontrato titulardocontrato titularinstalacao vendidoa vendidopara \
         emitidaa emitidapara emitidoa emitidopara expedidaa devedor importador informacaocliente \
         informacoescliente seusdados osseusdados clientefaturacao donodaobra donoobra associado \
         aluno encarregadoeducacao mandante entidadecliente recebemosde recebide",
    ),
    (
        Role::OtherPartyHead,
        "localentrega moradaentrega enderecoentrega moradaenvio enderecoenvio localenvio \
         entreguea remetera localcarga localdescarga localcargadescarga moradacarga \
         moradadescarga localconsumo moradaconsumo localdeconsumo moradalocalconsumo \
         enderecoconsumo localinstalacao moradainstalacao enderecoinstalacao moradaservico \
         enderecoservico localservico localobra moradaobra enderecoobra enderecocorrespondencia \
         moradacorrespondencia moradapostal enderecopostal localretirada enderecoretirada \
         localprestacao contato contactos pessoacontacto pessoacontato contactocliente \
         contatocliente nomecontacto dadoscontacto acuidado aoscuidados aocuidado aocuidadode \
         acde atencao aatencao aatencaode att vendedorresponsavel comercialresponsavel \
         gestorcliente gestorconta gestor representante representantecomercial responsavel \
         tecnico tecnicoresponsavel responsaveltecnico mecanico rececionista motorista condutor \
         transportadora transportadorvolumes transportadorvolumestransportados dadostransportador \
         nomerazaosocialtransportador transportadopor expedidotransporte viatransporte \
         modotransporte meiotransporte formaenvio modoenvio modoexpedicao meioexpedicao \
         condicaoentrega condicoesdeentrega condicaoexpedicao condicaoenvio redespacho \
         consignatario despachante autorizadopor aprovadopor elaboradopor emitidoporutilizador \
         operador atendidoporsr solicitante solicitadopor requisitante pedidopor encomendadopor \
         intermediario intermediarioservico intermediariodeservicos sacadoravalista avalista \
         pagadoravalista bancobeneficiario dadosbancaria dadosbancarios dadosparapagamento \
         dadospagamento dadosparatransferencia dadosconta informacaopagamento \
         informacoespagamento informacaobancaria domiciliacaobancaria mediador corretor \
         seguradora localorigem localdestino procedencia paisorigem paisdestino recebidopor \
         conferidopor tomadordofrete responsavelpelofrete freteporconta fretepor",
    ),
    (
        Role::Name,
        "nomerazaosocial razaosocial nomeempresa denominacaosocial nomefantasia nomecompleto \
         nomeempresarial nomeoufirma nomeoudenominacao nomedaempresa",
    ),
    (
        Role::TaxId,
        "nnipc ncnpj cpfn numerocontribuinte contribuintefiscaln ncontribuintefiscal nfiscal \
         fiscaln nfiscalcontribuinte nfiscaldecontribuinte nidentificacaofiscal \
         identificacaofiscaln nidentificacaofiscalnif nidentificacaotributaria nidentificacaoiva \
         niva ivan nvat nipcnif cnpjmf cnpjmfn cgc cgcmf nifemissor nifempresa nifprestador \
         nifvendedor cnpjemitente cnpjemissor cnpjprestador cnpjempresa cnpjfornecedor \
         cnpjbeneficiario cpfcnpjbeneficiario cpfcnpjprestador cnpjcpfprestador cnpjcpfemitente \
         cpfcnpjemitente cnpjdocedente cpfcnpjcedente nossocontribuinte nossoncontribuinte \
         nossonipc npessoacoletiva pessoacoletiva pessoacoletivan npc npessoacoletivan \
         nidentificacaopessoacoletiva npessoacol npcoletiva contn registofiscal nregistofiscal \
         vatintracomunitario matriculaenifn nifpt cadastronacionaldapessoajuridica \
         nifidentificacao",
    ),
    (
        Role::CustomerTaxId,
        "niftomador niftitular nifconsumidor nifcontribuintecliente nipccliente \
         clientecontribuinte clientencontribuinte clientenipc clientecnpj cnpjcpfcliente \
         cpftomador cnpjcpftomador cpfcnpjtomador cpfdestinatario cnpjcpfdestinatario \
         cpfcnpjdestinatario cnpjcpfdest cnpjcpfdodestinatarioremetente cnpjcomprador \
         cnpjadquirente cnpjpagador cpfcnpjpagador cnpjcpfpagador cpfcnpjsacado cnpjcpfsacado \
         cnpjcontratante vossonipc seucontribuinte seuncontribuinte seunipc \
         suaidentificacaofiscal nidentificacaofiscalcliente identificacaofiscalcliente \
         nidentificacaofiscaladquirente nidentificacaofiscaldoadquirente \
         identificacaofiscaladquirente nfiscalcliente nivacliente ivacliente vatcliente \
         nvatcliente nifinquilino niflocatario nifdevedor",
    ),
    (
        Role::Iban,
        "nibn nnib contaiban ibanconta ibanpagamento ibanparapagamento ibantransferencia \
         ibanparatransferencia ibanbeneficiario ibanempresa nossoiban nossonib ibancontabancaria \
         contabancariaiban nibconta nidentificacaobancaria nidentificacaobancarianib ibanpt",
    ),
    (
        Role::Bic,
        "bicn swiftn bicouswift swiftoubic bicbanco swiftbanco",
    ),
    (
        Role::Account,
        "contabancarian contacorrenten ncontacorrente contadeposito contadeposita contadepositos \
         contadepositoordem contadepositosordem contadepositosaordem contapagamento \
         contaparapagamento contatransferencia contaparadeposito contadestino contapoupanca \
         contabeneficiario agenciaconta agenciacontacorrente agconta agcc agenciaeconta \
         nossaconta nossacontabancaria contafavorecido contacredito",
    ),
    (
        Role::PaymentTerm,
        "condicoespagamento condicoesdopagamento condicaovencimento condicao condicaocomercial \
         condicaovenda condicaoliquidacao condicaorecebimento condicaofaturacao formapagamento \
         formaspagamento formadepagto modopagamento modalidadepagamento meiopagamento \
         meiospagamento metodopagamento metodospagamento tipodepagamento viapagamento \
         prazopagamento prazo prazos prazovencimento prazoliquidacao prazodias \
         prazomediopagamento termospagamento termos diaspagamento prazocredito creditodias \
         formacobranca formarecebimento instrucoespagamento instrucoesdepagamento \
         indicadorpagamento formaliquidacao modoliquidacao formadeliquidacao politicapagamento \
         tipovenda tipodevenda",
    ),
    (
        Role::Currency,
        "especiemoeda moedafatura moedadocumento codigomoeda moedapagamento tipomoeda valoresem \
         valoresexpressosem valorem valoresexpressos expressoem montantesem precosem \
         importanciasem unidademonetaria",
    ),
    (
        Role::AccountHolder,
        "titularconta titularcontabancaria beneficiarioconta nomebeneficiario nometitular \
         nometitularconta contaemnomede contaemnome emnomede nomeconta favorecido nomefavorecido \
         titulariban titularcontan nomedaconta",
    ),
];
