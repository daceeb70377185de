//! Words that labels are spelt with, folded: what each dialect abbreviates, and what it says beside the point.

/// How a language spells its labels.
pub(super) struct Dialect {
    /// Words between others that say nothing.
    pub links: &'static str,
    /// Letters before an apostrophe that say nothing either: "d'achat".
    pub elided: &'static str,
    /// The spelling of the tables and those that stand for it; `+` joins words one after another.
    pub same: &'static [(&'static str, &'static str)],
}

/// Words behind others that say nothing: "Factura electrónica", "Servicio(s)".
pub(super) const QUIET: &str = "electronica electronico eletronica eletronico s es";

/// Currencies behind the heads of columns: "Valor (R$)", "Importe S/".
pub(super) const CURRENCIES: &str = "eur euro euros usd us gbp cad aud nzd chf inr rs zar sgd hkd sek nok dkk \
     pln aed mxn mn clp cop pen ars uyu brl dop crc gtq bob pyg reais r s pesos soles dolares";

pub(super) const DIALECTS: [Dialect; 5] = [SPANISH, PORTUGUESE, ENGLISH, FRENCH, ITALIAN];

const SPANISH: Dialect = Dialect {
    links: "de del la las el los y e al",
    elided: "",
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
    elided: "",
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
    elided: "",
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
        ("excl", "exc ex excluding exclusive"),
        ("incl", "inc including inclusive"),
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

const FRENCH: Dialect = Dialect {
    links: "de du des la le les en",
    elided: "d l",
    same: &[
        ("n", "no nr nro num numero #"),
        (
            "ht",
            "h+t htva h+tva h+t+v+a hors+taxe hors+taxes hors+tva hors+t+v+a hors+tps+tvq exclu+tva excl+tva \
             sans+tva sans+taxe sans+taxes avant+taxe avant+taxes avant+tva tva+exclue tva+excl \
             tva+non+comprise tva+non+incluse taxes+non+comprises taxes+exclues exhtva tvaexcl",
        ),
        (
            "ttc",
            "t+t+c toutes+taxes+comprises toutes+taxes+incluses taxes+comprises taxes+incluses tvac t+v+a+c \
             tva+comprise tva+compr tva+incluse tva+inclus tva+incl tva+c incl+tva inclus+tva inclusif+tva \
             avec+tva avec+taxes avec+taxe tvai ttci apres+taxes apres+tva t+v+a+comprise y+compris+tva \
             y+c+tva taxe+comprise taxes+compr",
        ),
        ("tva", "t+v+a taxe+sur+valeur+ajoutee"),
        ("tps", "t+p+s"),
        ("tvq", "t+v+q"),
        ("pu", "p+u"),
        (
            "soustotal",
            "s+total ss+total sstotal stotal sous+totaux soustotaux",
        ),
        ("facture", "fact fac factures"),
        ("commande", "cde cmde cmd comm cdes commandes"),
        ("echeance", "ech echeances"),
        ("montant", "mt mnt mtt montants"),
        ("reference", "ref refer references"),
        ("livraison", "liv livr"),
        (
            "bonlivraison",
            "bon+livraison bl bons+livraison bon+liv b+l",
        ),
        ("quantite", "qte qtte quant quantites qtes q+te"),
        ("designation", "desig designations design"),
        ("unitaire", "unit unitaires"),
        ("reglement", "regl reglt rgt reglements"),
    ],
};

const ITALIAN: Dialect = Dialect {
    links: "di del dell della dello dei degli delle il lo gli la le in",
    elided: "d l",
    same: &[
        ("n", "no nr nro num numero #"),
        (
            "ivato",
            "ivata iva+inclusa iva+incl iva+compresa iva+compr iva+comp inclusa+iva incl+iva inclusiva+iva \
             compresa+iva compreso+iva comprensivo+iva comprensiva+iva con+iva comprensivi+iva iva+inclusi \
             imposte+incluse imposta+inclusa i+v+a+inclusa i+v+a+compresa tasse+incluse",
        ),
        (
            "ivaesclusa",
            "iva+escl iva+esclusa esclusa+iva escl+iva senza+iva al+netto+iva netto+iva oltre+iva piu+iva \
             iva+non+compresa iva+non+inclusa iva+esclusi imposte+escluse senza+imposte i+v+a+esclusa \
             prima+iva ante+iva escluso+iva",
        ),
        ("iva", "i+v+a imposta+sul+valore+aggiunto"),
        ("piva", "p+iva p+i+v+a part+iva partita+iva p+ta+iva"),
        ("fattura", "fatt fatture"),
        ("ordine", "ord ordini"),
        ("totale", "tot totali"),
        ("scadenza", "scad scadenze"),
        ("riferimento", "rif riferim riferimenti"),
        ("codice", "cod codici"),
        ("vostro", "vs vostra v+s vostri vostre"),
        ("nostro", "ns nostra n+s nostri nostre"),
        ("sconto", "sc sct sconti"),
        ("quantita", "qta qnt qnta q+ta"),
        ("descrizione", "descr descriz"),
        ("unitario", "unitari unitaria"),
        ("imponibile", "imponib impon imponibili"),
        ("ddt", "d+d+t documento+trasporto doc+trasporto"),
    ],
};
