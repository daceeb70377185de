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
         factura# numfactura numdefactura facturanum facturanumero nrofactura nrodefactura \
         seriefactura folio facturanro numdefra nfra fran numerodelafactura factnum factn numerofra \
         serienumero franum",
    ),
    (
        Role::CreditNumber,
        "nabono numerodeabono rectificativan facturarectificativan nrectificativa",
    ),
    (
        Role::OrderNumber,
        "pedido npedido numerodepedido supedido ordendecompra ndepedido numeropedido nodepedido \
         ordencompra pedidon ordendecompran nrodepedido supedidon oc sunpedido sunumerodepedido \
         refpedido referenciapedido suordendecompra numerodeordendecompra noordendecompra \
         pedidocliente pedidodecliente",
    ),
    (
        Role::OtherNumber,
        "ncliente numerodecliente codigocliente codcliente codigodecliente albaran nalbaran \
         numerodealbaran presupuesto contrato ncontrato tel telefono telf tfno fax movil referencia \
         ref nuestraref proyecto registromercantil facturaoriginal facturarectificada \
         rectificaalafactura expediente albaranes pagina contenedor matricula cartadeporte \
         nexpedicion codproveedor codigoproveedor proveedorn numerodecontrato poliza numerocuenta \
         npoliza",
    ),
    (
        Role::InvoiceDate,
        "fechadefactura fechafactura fechadeemision fechaemision fechaexpedicion fechadeexpedicion \
         emitida emitidael fechadocumento fechadeabono fechadelafactura fechaabono \
         fechadeemisiondelafactura fechafra fechadelafra ffactura",
    ),
    (Role::Date, "fecha del defecha"),
    (
        Role::DueDate,
        "fechadevencimiento vencimiento fechavencimiento vence venceel pagarantesde fechalimitedepago \
         fechadepago vencimientos vtopago fechavto vto pagarantesdel pagodebidoantesde fechalimite \
         fechavencimientopago vencimientofactura pagaderoantesde vencimto",
    ),
    (
        Role::ServiceDate,
        "fechadeservicio periodo fechadeoperacion fechaoperacion periododefacturacion \
         fechadeprestacion fechaservicio periodofacturado mesdeservicio periodoservicio \
         fechadelservicio periododeservicio fechadeprestaciondelservicio serviciosdel \
         serviciosprestados serviciosde",
    ),
    (
        Role::OtherDate,
        "fechapedido fechadepedido fechaalbaran fechaimpresion validohasta fechadealbaran \
         fechadeentrega fechaentrega",
    ),
    (Role::LineSum, "totallineas sumadelineas"),
    (
        Role::Subtotal,
        "subtotal baseimponible totalneto importeneto neto totalsiniva totalbaseimponible \
         totalantesdeimpuestos sumabaseimponible siniva importesiniva totalbase basesujeta \
         baseimponibletotal totalbi baseimp importebase importesujeto sumaimportes netototal \
         totalantesdeiva totalsinimpuestos importetotalsiniva sumabase baseimponibleiva totalbaseimp \
         subtotalneto netofactura totalbruto basegravable valorneto basetotal subtotalsiniva \
         subtotalantesdeimpuestos importebruto",
    ),
    (
        Role::Tax,
        "iva totaliva importeiva cuotaiva cuota impuestos impuesto totalimpuestos igic cuotadeiva \
         importedeiva cuotatotal totalcuotas impuestosincluidos masiva cuotaigic cuotatotaliva \
         ivarepercutido impuestosobreelvaloranadido totaligic ivaal importeimpuestos cuotatributaria ipsi \
         ieps totalieps cuotare cuotarecargo cuotasiva",
    ),
    (
        Role::PlainTotal,
        "total importe importetotal totaleur totaleuros",
    ),
    (
        Role::Total,
        "totalfactura totalconiva totalivaincluido totalgeneral importetotalfactura totalafacturar \
         importefactura importedelafactura totalfacturaeur totalfacturaeuros totalabono totalivainc \
         ivaincluido totalbrutoconiva importetotalconiva totalconimpuestos totalimpuestosincluidos \
         importetotaldelafactura importetotalivaincluido totalconigic totalivacomp sumatotal totalimporte \
         totalfacturaivaincluido totaldelafactura totaldefactura importetotalfacturado totaldocumento \
         totaldelabono importeabono totalfinal montototal",
    ),
    (
        Role::AmountDue,
        "totalapagar apagar importeapagar liquidoapagar liquido importependiente pendientedepago saldo \
         liquidoapercibir totaladeudado saldopendiente importeadeudado totaladevolver importearembolsar \
         importetotalapagar totalapagareur aabonar totalaabonar importeliquido totalliquido netoapagar \
         importepagar restoapagar restante pendiente importeapercibir totalpendiente totalpagar aingresar \
         apercibir saldofinal saldonuevo nuevosaldo importeapagareur liquidototal",
    ),
    (
        Role::Prepaid,
        "anticipo anticipos pagado entregasacuenta acuenta pagoacuenta entregaacuenta senal importepagado \
         anticipado menosanticipo menosanticipos anticiporecibido importepagadoacuenta yapagado \
         pagosrealizados pagosacuenta provisiondefondos pagorecibido abonado cobrado",
    ),
    (
        Role::Discount,
        "descuento dto descuentos descuentoprontopago descuentoglobal bonificacion totaldescuento dtopp \
         rebaja menosdescuento importedescuento descuentocomercial descuentoespecial dtocomercial \
         dtopprontopago dtogeneral dtoglobal descuentogeneral dtos importedto bonificaciones rappel \
         descuentototal",
    ),
    (
        Role::Shipping,
        "portes gastosdeenvio envio transporte gastosdetransporte flete costesdeenvio gastosenvio \
         transporteportes gastosdetransportes envioymanipulacion costedeenvio portesyembalajes embalaje \
         embalajes manipulacion desplazamiento gastosenvioymanipulacion",
    ),
    (
        Role::Charge,
        "recargo gastos suplido suplidos recargodeequivalencia redondeo cargos suplemento otrosgastos \
         gastosfinancieros tasas tasa comision comisiones ajusteredondeo ajuste puntoverde ecotasa \
         recargofinanciero recargoequivalencia recargocombustible gastosdegestion",
    ),
    (
        Role::Withholding,
        "irpf retencion retencionirpf retenciones isr retencionisr retenciondeisr retencioniva \
         menosretencion totalretencion totalretenciones reteiva retefuente reteica retencionenlafuente \
         ivaretenido isrretenido",
    ),
    (
        Role::Balance,
        "saldoanterior saldopendienteanterior saldoprevio facturasanteriores deudaanterior importeanterior",
    ),
    (
        Role::OtherSum,
        "totalhoras totalunidades totalarticulos totalpeso pesototal pesobruto pesoneto cantidadtotal \
         totalbultos totalcantidad totaldias",
    ),
    (
        Role::VendorHead,
        "vendedor proveedor emisor de datosdelemisor expedidapor emitidapor datosdelproveedor \
         datosemisor datosdelvendedor facturadopor",
    ),
    (
        Role::CustomerHead,
        "cliente facturara comprador datosdelcliente destinatario facturadoa datoscliente receptor \
         para facturaa direcciondefacturacion datosdefacturacion cobrara receptordelafactura \
         datosdelcomprador datosdelreceptor facturacion nombrecliente senores senor sres",
    ),
    (
        Role::OtherPartyHead,
        "direcciondeentrega enviara lugardeentrega contacto entregaren direccionenvio \
         direcciondeenvio titular comercial atendidopor transportista enviadoa entregara \
         destinatariodelenvio alaatencionde atencion",
    ),
    (
        Role::Name,
        "nombre razonsocial nombreorazonsocial nombrefiscal empresa",
    ),
    (
        Role::TaxId,
        "nif cif nifiva cifnif nifcif vatnif dni rfc idfiscal nit ruc cuit \
         numerodeidentificacionfiscal cifno nifno ncif nnif numerocif numeronif ncifnif nifcifno \
         niffiscal idiva numeroiva numerodeiva nroiva cifvat vatcif identificacionfiscal \
         numerofiscal codigodeidentificacionfiscal nifdelemisor nifemisor rfcemisor rutn rut \
         idtributario nuestronif nuestrocif nifprov nifdni dninif nifintracomunitario \
         nifvat",
    ),
    (
        Role::CustomerTaxId,
        "nifcliente cifcliente nifdelcliente cifdelcliente cifnifcliente nifcifcliente sunif \
         clientenif clientecif sucif nifdelreceptor nifreceptor rfcreceptor rfccliente vuestronif \
         nifcomprador cifcomprador nifdestinatario dnicliente nifdnicliente nifcifdelcliente \
         cifnifdelcliente",
    ),
    (
        Role::Iban,
        "iban cuentaiban codigoiban niban numeroiban ibann cuentabancariaiban numerodecuentaiban",
    ),
    (
        Role::Bic,
        "bic swift bicswift swiftbic codigoswift codigobic bicocodigoswift swiftcode biccode \
         codigobicswift codigoswiftbic",
    ),
    (
        Role::Account,
        "cuenta cuentabancaria ncuenta numerodecuenta ccc cuentacorriente numerodecuentabancaria nodecuenta \
         nrodecuenta ctabancaria ccorriente ncuentabancaria numerocuenta cuentan clabe cuentaclabe \
         clabeinterbancaria cuentaclabeinterbancaria cbu cuentacbu",
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
    (Role::ColUnit, "medida unidad um unid"),
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
    (
        Role::OtherTitle,
        "presupuesto albaran confirmaciondepedido recordatoriodepago",
    ),
    (
        Role::YourReference,
        "suref sureferencia vuestraref vuestrareferencia vref refcliente referenciacliente",
    ),
    (
        Role::Register,
        "registromercantil inscritaenelregistromercantil domiciliosocial",
    ),
    (
        Role::AccountHolder,
        "titular titulardelacuenta beneficiario titularcuenta",
    ),
    (Role::BareNumber, "numero no num"),
];
