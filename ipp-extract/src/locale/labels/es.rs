//! Spanish.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "factura facturasimplificada facturaproforma facturadeventa facturaordinaria",
    ),
    (
        Role::CreditTitle,
        "facturarectificativa abono notadecredito facturadeabono notadeabono",
    ),
    (Role::StatementTitle, "extractodecuenta estadodecuenta"),
    (
        Role::InvoiceNumber,
        "numerodefactura nfactura nofactura nodefactura ndefactura facturan facturano numerofactura \
         factura# numfactura numdefactura facturanum facturanumero nrofactura nrodefactura seriefactura \
         folio",
    ),
    (
        Role::CreditNumber,
        "nabono numerodeabono rectificativan facturarectificativan nrectificativa",
    ),
    (
        Role::OrderNumber,
        "pedido npedido numerodepedido supedido ordendecompra ndepedido numeropedido nodepedido \
         ordencompra pedidon ordendecompran nrodepedido supedidon oc",
    ),
    (
        Role::OtherNumber,
        "ncliente numerodecliente codigocliente codcliente codigodecliente albaran nalbaran \
         numerodealbaran presupuesto contrato ncontrato tel telefono telf tfno fax movil referencia ref \
         suref nuestraref proyecto registromercantil facturaoriginal facturarectificada \
         rectificaalafactura expediente albaranes",
    ),
    (
        Role::InvoiceDate,
        "fechadefactura fechafactura fechadeemision fechaemision fechaexpedicion fechadeexpedicion \
         emitida emitidael fechadocumento fechadeabono fechadelafactura fechaabono",
    ),
    (Role::Date, "fecha del defecha"),
    (
        Role::DueDate,
        "fechadevencimiento vencimiento fechavencimiento vence venceel pagarantesde fechalimitedepago \
         fechadepago vencimientos vtopago fechavto vto pagarantesdel",
    ),
    (
        Role::ServiceDate,
        "fechadeentrega fechadeservicio periodo fechadeoperacion fechaoperacion periododefacturacion \
         fechaentrega fechadeprestacion fechaservicio",
    ),
    (
        Role::OtherDate,
        "fechapedido fechadepedido fechaalbaran fechaimpresion validohasta fechadealbaran",
    ),
    (
        Role::LineSum,
        "totallineas importebruto sumadelineas totalbruto",
    ),
    (
        Role::Subtotal,
        "subtotal baseimponible totalneto importeneto neto totalsiniva totalbaseimponible \
         totalantesdeimpuestos sumabaseimponible siniva importesiniva totalbase basesujeta",
    ),
    (
        Role::Tax,
        "iva totaliva importeiva cuotaiva cuota impuestos impuesto totalimpuestos igic cuotadeiva \
         importedeiva cuotatotal totalcuotas",
    ),
    (
        Role::PlainTotal,
        "total importe importetotal totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalfactura totalconiva totalivaincluido totalgeneral importetotalfactura totalafacturar \
         importefactura importedelafactura totalfacturaeur totalfacturaeuros totalabono totalivainc \
         ivaincluido totalbrutoconiva importetotalconiva totalconimpuestos totalimpuestosincluidos",
    ),
    (
        Role::AmountDue,
        "totalapagar apagar importeapagar liquidoapagar liquido importependiente pendientedepago saldo \
         liquidoapercibir totaladeudado saldopendiente importeadeudado totaladevolver importearembolsar",
    ),
    (
        Role::Prepaid,
        "anticipo anticipos pagado entregasacuenta acuenta pagoacuenta entregaacuenta senal \
         importepagado",
    ),
    (
        Role::Discount,
        "descuento dto descuentos descuentoprontopago descuentoglobal bonificacion totaldescuento dtopp \
         rebaja",
    ),
    (
        Role::Shipping,
        "portes gastosdeenvio envio transporte gastosdetransporte flete costesdeenvio",
    ),
    (
        Role::Charge,
        "recargo gastos suplido suplidos recargodeequivalencia redondeo",
    ),
    (
        Role::VendorHead,
        "vendedor proveedor emisor de datosdelemisor expedidapor emitidapor datosdelproveedor",
    ),
    (
        Role::CustomerHead,
        "cliente facturara comprador datosdelcliente destinatario facturadoa datoscliente receptor para \
         facturaa direcciondefacturacion datosdefacturacion cobrara receptordelafactura",
    ),
    (
        Role::OtherPartyHead,
        "direcciondeentrega enviara lugardeentrega contacto entregaren direccionenvio direcciondeenvio \
         titular comercial atendidopor",
    ),
    (
        Role::Name,
        "nombre razonsocial nombreorazonsocial nombrefiscal empresa",
    ),
    (
        Role::TaxId,
        "nif cif nifiva cifnif nifcif vatnif dni rfc idfiscal nit ruc cuit numerodeidentificacionfiscal",
    ),
    (
        Role::CustomerTaxId,
        "nifcliente cifcliente nifdelcliente cifdelcliente cifnifcliente nifcifcliente sunif",
    ),
    (Role::Iban, "iban cuentaiban"),
    (Role::Bic, "bic swift bicswift swiftbic"),
    (
        Role::Account,
        "cuenta cuentabancaria ncuenta numerodecuenta ccc",
    ),
    (
        Role::PaymentTerm,
        "condicionesdepago formadepago metododepago terminosdepago pago modalidaddepago plazodepago \
         condiciones",
    ),
    (Role::Currency, "moneda divisa"),
    (Role::ColPosition, "n linea pos item lin"),
    (
        Role::ColCode,
        "codigo referencia ref articulo cod codarticulo",
    ),
    (
        Role::ColDescription,
        "descripcion concepto articulo producto servicio detalle conceptos denominacion \
         descripciondelproducto productoservicio trabajos",
    ),
    (
        Role::ColQuantity,
        "cantidad cant uds unidades horas ud cdad",
    ),
    (Role::ColUnit, "unidad um unid"),
    (
        Role::ColUnitPrice,
        "preciounitario precio preciounidad precioud punitario tarifa pvp pu preciouni preciounit \
         precioneto costeunitario preciohora",
    ),
    (
        Role::ColTaxRate,
        "iva iva% %iva tipoiva tipo tipodeiva imp impuesto impuestos",
    ),
    (Role::ColTaxAmount, "importeiva cuotaiva iva cuota"),
    (Role::ColDiscount, "dto descuento dto% %dto desc descto"),
    (
        Role::ColAmount,
        "importe total subtotal importeneto totallinea importetotal neto preciototal importeeur \
         totalneto totaleur base baseimponible totalsiniva valor",
    ),
    (
        Role::ColOther,
        "totalconiva importeconiva totaliva totalivainc",
    ),
    (Role::TaxBase, "base baseimponible baseiva"),
    (
        Role::Carried,
        "sumaysigue sumaanterior sumasigue totalpagina transporte subtotalpagina sumaysiguetotal \
         acumulado continua",
    ),
];
