//! Words that labels are spelt with, folded: what each dialect abbreviates, and what it says beside the point.

/// How a language spells its labels.
pub(super) struct Dialect {
    /// Words between others that say nothing.
    pub links: &'static str,
    /// The spelling of the tables and those that stand for it.
    pub same: &'static [(&'static str, &'static str)],
}

/// Words behind others that say nothing: "Factura electrónica", "Servicio(s)".
pub(super) const QUIET: &str = "electronica electronico eletronica eletronico s es";

/// Currencies behind the heads of columns: "Valor (R$)", "Importe S/".
pub(super) const CURRENCIES: &str = "eur euro euros usd us gbp cad aud nzd chf inr rs zar sgd hkd sek nok dkk \
     pln aed mxn mn clp cop pen ars uyu brl dop crc gtq bob pyg reais r s pesos soles dolares";

pub(super) const DIALECTS: [Dialect; 3] = [SPANISH, PORTUGUESE, ENGLISH];

const SPANISH: Dialect = Dialect {
    links: "de del la las el los y e al",
    same: &[
        ("n", "numero no nro num nr nums numeros nos nmro"),
        ("fecha", "fec fch fcha fechas"),
        ("factura", "fra fact fac boleta"),
        (
            "vencimiento",
            "vto venc vcto vencto vencim vtos vencimientos vencimto vct",
        ),
        ("importe", "monto importes montos impte impt valor valores"),
        ("impuesto", "impuestos impto imptos tributo tributos"),
        ("iva", "igv itbms itbis isv igic ipsi"),
        ("descuento", "dto dtos dcto dctos descto desctos descuentos"),
        ("cliente", "clte cte clientes"),
        ("codigo", "cod codigos"),
        ("pedido", "ped"),
        ("direccion", "dir domicilio"),
        ("retencion", "ret reten retenciones"),
        ("referencia", "ref refer referencias"),
        ("cantidad", "cant ctd cdad cantidades ctdad"),
        ("precio", "prec pcio precios"),
        ("unitario", "unit unitarios unitaria"),
        ("telefono", "tel telf tfno tfo telef"),
        ("transferencia", "transf"),
        ("cuenta", "cta cuentas ctas"),
        ("bancaria", "bancario banc bancarios bancarias"),
        ("documento", "doc docto docum documentos"),
        ("comprobante", "comp cbte compte cpbte compbte"),
        ("total", "totales tot"),
        ("gravado", "gravada gravados gravadas grav"),
        (
            "exento",
            "exenta exentos exentas exonerado exonerada exonerados exoneradas inafecto inafecta inafectas",
        ),
        ("operacion", "op oper operaciones ops"),
        ("anticipo", "anticipos"),
        ("servicio", "servicios serv"),
        ("compra", "compras"),
        ("venta", "ventas vta vtas"),
        ("orden", "ord"),
        ("general", "gral"),
        ("proveedor", "prov"),
        ("periodo", "per"),
        ("articulo", "art articulos"),
        ("producto", "prod productos"),
        ("descripcion", "descrip descr descripciones"),
        ("recargo", "recargos"),
        ("gasto", "gastos"),
        ("costo", "coste costes costos"),
    ],
};

const PORTUGUESE: Dialect = Dialect {
    links: "de da do das dos o os e",
    same: &[
        ("n", "numero no nro num nr numeros nos"),
        ("fatura", "fat factura"),
        ("data", "dt dta datas"),
        ("vencimento", "venc vencto vcto vct vto vencim"),
        ("valor", "vlr vl val valores montante vr"),
        ("imposto", "impostos tributo tributos"),
        ("desconto", "desc dsc descontos dcto descto"),
        ("cliente", "clte cli clientes"),
        ("encomenda", "enc encom encomendas"),
        ("pedido", "ped"),
        ("codigo", "cod"),
        ("referencia", "ref"),
        ("quantidade", "qtd qtde qt quant qtdd qde quantidades"),
        ("preco", "prc pr precos"),
        ("unitario", "unit unitarios"),
        ("telefone", "tel"),
        ("conta", "cta"),
        ("documento", "doc docto docum documentos"),
        ("liquido", "liq liquidos"),
        ("iliquido", "iliq iliquidos"),
        ("total", "totais tot"),
        ("servico", "servicos serv"),
        ("produto", "produtos prod"),
        ("pagamento", "pag pagto pgto pgt pagtos pagam"),
        ("condicao", "condicoes cond"),
        ("calculo", "calc"),
        ("contribuinte", "contrib cont"),
        ("descricao", "descr descric"),
        ("designacao", "desig design"),
        ("retencao", "ret retenc retencoes"),
        ("emissao", "emis"),
        ("periodo", "per"),
        ("despesa", "despesas desp"),
        ("custo", "custos"),
        ("nf", "nfe nfse nfce nfs"),
    ],
};

const ENGLISH: Dialect = Dialect {
    links: "of the and for",
    same: &[
        ("no", "number nr num nbr nos numbers # nmbr"),
        ("amount", "amt amnt"),
        ("invoice", "inv"),
        ("quantity", "qty qnty qtty qnt"),
        ("payment", "pmt pymt pymnt pmnt"),
        ("account", "acct acc ac"),
        ("customer", "cust cus"),
        ("description", "desc descr descrip"),
        ("reference", "ref refs"),
        ("registration", "reg regn registered"),
        ("discount", "disc"),
        ("balance", "bal"),
        ("excl", "exc ex excluding exclusive excludes"),
        ("incl", "inc including inclusive includes"),
        ("vat", "gst hst sst"),
        ("document", "doc"),
        ("delivery", "dely dlvy"),
        ("certificate", "cert"),
        ("organisation", "organization org"),
        ("labour", "labor"),
        ("cheque", "check"),
        ("centre", "center"),
        ("authorised", "authorized"),
        ("date", "dt"),
        ("total", "tot ttl"),
    ],
};
