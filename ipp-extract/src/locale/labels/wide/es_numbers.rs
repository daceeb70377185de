//! Spanish: titles, numbers and dates, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "facturaelectronica facturacompleta facturacomercial facturaexportacion \
         facturarecapitulativa facturaservicio facturaservicios facturaconsumidorfinal \
         facturacreditofiscal facturaelectronicadeventa facturadeventaelectronica facturaventa \
         boleta boletaventa boletaelectronica boletadeventa boletahonorarios recibohonorarios \
         reciboporhonorarios minuta minutahonorarios notahonorarios minutadehonorarios \
         notadehonorarios cfdi comprobantefiscaldigital comprobantefiscaldigitalporinternet \
         comprobantefiscal comprobantecreditofiscal comprobantedecreditofiscal facturaconsumo \
         facturamantenimiento facturaalquiler facturaanticipo facturafinal facturaparcial \
         facturaluz facturagas facturaagua facturatelefono facturamensual tufactura sufactura \
         duplicadofactura copiafactura recibo tiquefactura ticketfactura autofactura notadebito \
         notadedebito notadecargo notacargo facturaexenta facturanoafectaoexentaelectronica \
         facturaafecta facturaduplicado facturatrimestral facturaresumen facturadeservicios \
         facturadeexportacion facturaelectronicadeexportacion",
    ),
    (
        Role::CreditTitle,
        "notaabono facturanegativa facturadevolucion notadevolucion notadedevolucion abonofactura \
         notacreditofiscal facturarectificativaabono notadecreditoelectronica facturaabono \
         comprobanteegreso cfdiegreso facturaderectificacion rectificativa facturaanulacion \
         facturadeanulacion facturadedevolucion",
    ),
    (
        Role::CorrectionTitle,
        "facturacorregida facturacorrectiva facturasustitutiva facturarectificadora",
    ),
    (
        Role::StatementTitle,
        "extractocuenta extractocliente extractodecliente estadocuenta estadocuentacliente \
         estadodecuentacliente relacionfacturas relaciondefacturas relacionfacturaspendientes \
         extractofacturas cartolacliente situaciondecuenta extractodemovimientos estadodecuentas",
    ),
    (
        Role::OtherTitle,
        "notadeentrega notaentrega guiaderemision guiaremision guiadedespacho guiadespacho remito \
         notaderemision notaremision cotizacion oferta notadepedido albarandeentrega \
         ordendecompra avisodepago recordatorio requerimientodepago cartadepago hojadepedido \
         confirmaciondelpedido listadeempaque partedetrabajo ordendetrabajo",
    ),
    (
        Role::InvoiceNumber,
        "foliofactura foliointerno foliocfdi foliofacturan seriefolio folioserie nfolio folion \
         facturaserie facturaserien serienfactura serienumerofactura nserieynumero \
         identificadorfactura idfactura facturaid codigofactura referenciafactura \
         facturareferencia facturareferencian numeracionfactura nuestrafactura nuestrafacturan \
         nfacturaventa facturaventan nfacturasimplificada facturasimplificadan nsimplificada \
         nfacturafiscal nrecibofactura recibofacturan nminuta minutan nfacturarecibo \
         facturarecibon ncfdi cfdin nfacturaoficial nfacturaproveedor nfacturavendedor \
         nrecibohonorarios recibohonorariosn nconsecutivo consecutivofactura ncf encf ncfn encfn \
         nsufactura tunfactura nfacturaordinaria facturaseriefolio factserie nfacturaserie \
         nfacturaactual serieyfolio nfacturaactualmente seriecorrelativo serieycorrelativo \
         ncorrelativo correlativo facturanserie facturaexportacionn nfacturaexportacion \
         facturanumeracion",
    ),
    (
        Role::DocumentNumber,
        "ncomprobante comprobanten nrecibo recibon referenciadocumento iddocumento \
         codigodocumento nticket ticketn ntique tiquen ncomprobantefiscal comprobantefiscaln \
         identificadordocumento nliquidacion liquidacionn ncertificacion certificacionn \
         nnotadebito notadebiton nnotacargo notacargon documento comprobante documentoserie \
         seriedocumento documentonumeracion ndocumentofactura ndocumentofiscal documentofiscaln \
         comprobantenro puntoventacomprobanten",
    ),
    (
        Role::CreditNumber,
        "nnotacredito notacrediton abonon nfacturaabono facturaabonon nfacturarectificativa \
         notaabonon nnotaabono idnotacredito referenciaabono nnc foliorectificativa \
         folionotacredito serienotacredito nnotacreditoelectronica serierectificativa",
    ),
    (
        Role::OrderNumber,
        "npedidocliente pedidoclienten npedidosucliente nordencompra ordencompran nordendecompra \
         noc ocn occliente nocliente ocdelcliente npedidocompra pedidocompra pedidocompran \
         suordencompra suordencompran suorden suordenn suoc spedido snpedido spedidon \
         vuestropedido vuestropedidon vuestronpedido vpedido vnpedido vpedidon pedidoreferencia \
         referenciapedidocliente nordenpedido ordenpedido ordenpedidon ordencliente nordencliente \
         ordenclienten ordencompracliente nordencompracliente npo referenciacompra referenciaoc \
         referenciaordencompra referenciaorden solicitudcompra nsolicitudcompra requisicion \
         nrequisicion requisicionn pedidosap npedidosap npedidomarco pedidomarco nencargo \
         encargon ordencompraservicio ocpedido pedidooc ordencomprapedido ordencomprao \
         pedidoseguncliente pedidosegun segunpedido segunpedidon segunsupedido segunsupedidon \
         segunordencompra norden ordenn npedidosuyo pedidosuyo compran ncompra pedidovuestro \
         nvuestropedido nsupedido referenciacomprador ordencompraoc ocnumero",
    ),
    (
        Role::YourReference,
        "sref sreferencia vreferencia referenciasuya tureferencia referenciasolicitante \
         clientereferencia sunreferencia nreferenciacliente referenciareceptor referenciaexterna \
         referenciasu vuestrosref surefn referenciavuestra",
    ),
    (
        Role::OtherNumber,
        "nuestrareferencia nreferencia nref nrefn nuestronpedido nuestropedido npedidonuestro \
         pedidointerno npedidointerno pedidoventa npedidoventa pedidoventan ordenventa \
         nordenventa ordentrabajo nordentrabajo ordentrabajon ot otn partetrabajo npartetrabajo \
         partetrabajon parten nparte ordenreparacion nordenreparacion ordenproduccion \
         ordenservicio nordenservicio ordenservicion ordeninterna albarann albaranentrega \
         nalbaranentrega albarancliente referenciaalbaran notaentrega nnotaentrega notaentregan \
         nentrega entregan guiaremision nguiaremision guiaremisionn nguia guian guiadespacho \
         nguiadespacho guiadespachon remito nremito remiton remision nremision remisionn \
         cartaporte ncartaporte cartaporten conocimientoembarque nconocimientoembarque guiaaerea \
         expedicionn nenvio envion nseguimiento codigoseguimiento localizador nlocalizador \
         nreserva reservan reserva codigoreserva nbono bonon nviaje viajen ncontenedor \
         contenedorn precinto nprecinto nmatricula matriculan placa placan nplaca bastidor \
         nbastidor bastidorn nmotor kilometraje chasis nchasis km contraton contratoacceso \
         referenciacontrato codigocontrato idcontrato polizan polizaabono ncontratosuministro \
         referenciacontratosuministro referenciacontratoacceso referenciacontratodistribucion \
         cups codigocups ncups ncontador contadorn contador medidor nmedidor medidorn nserie \
         nseriemedidor nsuministro suministron puntosuministro codigosuministro clienten \
         clientecodigo idcliente identificadorcliente ncuentacliente cuentacliente cuentacontrato \
         ncuentacontrato nabonado abonadon codigoabonado nusuario nsocio socion nasociado \
         ncolegiado colegiadon nafiliado nproveedor codigoacreedor nacreedor idproveedor \
         nservicio servicion nic niu nlinea lineatelefono ntelefono telefonon codigopostal cp \
         codigobarras codigoqr huella codigoverificacion codigoseguroverificacion codigocontrol \
         ncontrol controln foliofiscal foliofiscaluuid uuid uuidcfdi folioelectronico nseriecsd \
         nseriecertificado ncertificado certificadosat nseriecertificadosat ncertificadosat \
         ncertificadoemisor nseriecertificadoemisor nseriecertificadosello nseriecertificadocsd \
         nseriecsdemisor nseriecsdsat foliorelacionado uuidrelacionado cfdirelacionado \
         cfdirelacionados tiporelacion cae caen ncae cai ncai cain caea cufe cude cuf cufd ncufe \
         nautorizacion autorizacionn autorizacion nautorizaciondian resoluciondian nresolucion \
         resolucionn resolucion resolucionfacturacion autorizacionnumeracion claveacceso \
         nclaveacceso clavenumerica clave timbrado ntimbrado timbradon sellodigital \
         sellodigitalcfdi sellodigitalsat sellosat cadenaoriginal catastral referenciacatastral \
         npresupuesto presupueston referenciapresupuesto noferta oferta ofertan referenciaoferta \
         cotizacion ncotizacion cotizacionn proforma nproforma proforman facturaproforman \
         nfacturaproforma nproyecto proyecton codigoproyecto obra nobra obran codigoobra \
         referenciaobra nexpediente expedienten referenciaexpediente procedimiento nprocedimiento \
         autos nautos siniestro nsiniestro siniestron ncaso cason asunto nasunto asunton \
         centrocosto ceco cecos centrodecoste codigodir3 dir3 oficinacontable organogestor \
         unidadtramitadora nlote loten nregistro registron registrosanitario registroindustrial \
         nregistroindustrial roi neori naduana pedimento npedimento npedimentoaduanal dua ndua \
         ingresosbrutos ningresosbrutos iibb niibb ingbrutos nrodeingresosbrutos convmultilateral \
         inicioactividades iniciodeactividades puntoventa ptoventa ptovta puntodeventa \
         regimenfiscal usocfdi usodelcfdi actividadeconomica ciiu iae cnae nempleado nmesa \
         habitacion nhabitacion habitacionn ncaja terminal nterminal noperacion operacionn \
         ntransaccion transaccionn ntransferencia ndomiciliacion mandato nmandato mandaton \
         referenciamandato referenciaunicamandato mandatosepa referenciamandatosepa \
         identificadoracreedor idacreedor rum codigoentidad entidademisora emisora nemisora \
         referenciapago npago pagon nreferenciapago referenciacobro referenciatransferencia \
         referenciabancaria conceptotransferencia conceptopago lineacaptura convenio nconvenio \
         conveniocie codigopago codigoelectronicodepago facturaorigen facturaoriginaln \
         nfacturaoriginal nfacturaorigen nfacturarectificada facturarectificadan \
         nfacturaqueserectifica facturaqueserectifica facturaquerectifica facturaafectada \
         documentoafectado documentomodificado documentoquemodifica documentomodifica \
         comprobantemodificado comprobantequemodifica nfacturacorregida documentorelacionado \
         documentoorigen documentoreferencia facturaanterior nfacturaanterior ultimafactura \
         facturasustituida facturaabonada facturaanulada facturaaanular rectificaafactura \
         rectificafactura rectificafacturan abonafactura abonafacturan anulafactura \
         relativoafactura relativafactura correspondeafactura referenteafactura sobrefactura \
         aplicaafactura nfacturaabonada nfacturaanulada nfacturaafectada nfacturareferencia \
         lugarexpedicion lugaremision tipodecomprobante tipocomprobante tipodocumento tipofactura \
         tipodecfdi efectocomprobante serie folioautorizacion habilitacion nrocontrolinterno \
         ndeposito hojan numeropagina nhoja nhojas naviso noficina sucursal nsucursal tienda \
         ntienda almacen nalmacen nruta zonaventa vendedorn codigovendedor agenten comercialn \
         idpago idtransaccion idpedido idreserva idviaje idservicio tarjetan ntarjeta tarjeta \
         puntos nautorizacionventa nvale valen nvuelo vuelo nbillete billete nboleto boleto \
         nestudio refinterna referenciainterna nrefinterna rnt ncarta nregistromercantil tomo \
         hojaregistral seccion inscripcion colegiado nroserie nseriemaquina maquina niveltension \
         potenciacontratada tarifaacceso tarifacontratada nlecturas",
    ),
    (
        Role::InvoiceDate,
        "fechaemisionfactura emision emisionfactura fechahoraemision emisionel emitidaeldia \
         fechafacturacion facturafecha facturafechada fechacomprobante fecharecibo \
         fechaexpedicionfactura lugarfechaexpedicion lugarfechaemision fechalugaremision \
         fechalugarexpedicion fechacreacion fechageneracion fechanotacredito fechanota \
         fecharectificativa fechaminuta fechaliquidacion fechaticket fechacfdi emitido emitidoel \
         fechaemisioncomprobante fechaemisiondocumento expedidael expedida fechaexp fechaexpedida \
         fecharectificacion emisiondia fechafacturaemision fechaemi fechafacturael \
         emisiondocumento fechaemisioncfdi fechahoraexpedicion fechafacturacionel fechahora \
         fechahoraemisioncfdi",
    ),
    (Role::Date, "fechadia lugarfecha datafecha diamesano"),
    (
        Role::DueDate,
        "vencimientopago fechavencimientofactura fechavencimientoparapago fechalimitepago \
         plazolimite plazolimitepago pagohasta limitepago fechatopepago fechatope fechamaximapago \
         ultimodiapago ultimodiadepago fechapagofactura pagarhasta pagarhastael paguehasta \
         paguehastael pagueantes pagueantesde pagueantesdel pagueseantesdel pagueseantes \
         pagueseantesde pagarantes pagueoportuno pagooportuno pagooportunohasta fechapagooportuno \
         fechacargo fechacargocuenta cargocuenta cargoencuentael secargarael fechaadeudo \
         fechacobro fechadomiciliacion fechaprevistacobro fechaprevistapago fechaprevistacargo \
         fechaexigibilidad pagaderoel pagaderahasta pagaderohasta pagaderaantes apagarantes \
         apagarantesdel apagarantesde apagarhasta apagarhastael apagarel abonarantes \
         abonarantesdel abonarantesde abonarhasta aabonarantesdel aabonarantesde fechalimiteabono \
         fechalimitepagovoluntario finperiodovoluntario finplazovoluntario primervencimiento \
         1vencimiento 1ervencimiento vencimiento1 1vto venceeldia vencimientoeldia \
         fechapagolimite fechavencimientocomprobante fechavencimientorecibo \
         fechavencimientodocumento fechapago fechaparapago vencimientoel vencimientodia \
         fechaestimadapago pagoantes pagoantesde pagoantesdel pagoexigibleantesdel exigibleel \
         pagarafecha diapago fechamaxima ultimafechapago plazopagohasta plazovencimiento \
         fechavencimientopagos apagarparael fechadepagoprevista fechaefectocargo fechafinpago \
         fechadevencimientodelpago domiciliadael domiciliacionel pagomaximo pagarmaximo \
         pagoalvencimiento",
    ),
    (
        Role::ServiceDate,
        "periodofacturacion periodofacturadodesde periodoconsumo periododel periododesde \
         fechaprestacionservicio fechaprestacion fechadevengo devengo fecharealizacion \
         fechaejecucion fechatrabajo fechatrabajos fechaintervencion fechavisita fechaestancia \
         estancia estanciadel fechaviaje mesfacturado mesfacturacion mesconsumo messervicio \
         mensualidad periodomensual periodocubierto periodosuscripcion suscripciondel \
         periodoalquiler periodoliquidacion ciclo ciclofacturacion cicloconsumo periodolectura \
         consumodel lecturasdel servicioprestadoen servicioprestadodel serviciodel serviciomes \
         serviciosdelmes periododevengo periodocobertura periodoestancia periodoactividad \
         periodotrabajo periodoprestacion periodoprestacionservicio periodoliquidado periodocuota \
         periodocontrato periodovigencia vigencia mes mesdevengo mesliquidado \
         periodocorrespondiente correspondientealperiodo correspondientealmes correspondienteal \
         correspondientealmesde trabajosrealizadosdel trabajosrealizadosel trabajosrealizadosen \
         fechasservicio fechaactuacion fechaevento fechaasistencia fechatratamiento honorariosdel \
         honorariosmes duraciondelservicio fechainicioservicio periodoaliquidar periodoejecucion \
         fechahechoimponible fechaprestacionservicios fechaservicioprestado rentames alquilermes \
         periodorenta periodomedicion facturadodesde periodocomprendido lapso",
    ),
    (
        Role::OtherDate,
        "fechahoraimpresion validez validezoferta fechaenvio fechasalida fechallegada fechaorden \
         fechaordencompra fechacompra fechaoc fechapresupuesto fechaoferta fechacontrato \
         iniciocontrato finalcontrato fincontrato fechainiciocontrato fechafincontrato \
         finpermanencia fechalectura lecturaanterior lecturaactual fechalecturaanterior \
         fechalecturaactual ultimalectura proximalectura fechaproximalectura proximafactura \
         fechaproximafactura proximopago proximovencimiento segundovencimiento 2vencimiento \
         2dovencimiento vencimiento2 fechavencimientocae vencimientocae vencimientocai \
         fechavencimientocai fechacae fechalimiteemision fechaautorizacion fechahoraautorizacion \
         fechatimbrado fechahoratimbrado fechacertificacion fechahoracertificacion \
         fechahoracertificacionsat fechavalidacion fechahoravalidacion fechavalidaciondian \
         fecharesolucion vigenciaresolucion fecharegistro fechacontable fechavalor \
         fechanacimiento fechamatriculacion fechaentrada fecharecepcion fechareparacion \
         fechaapertura fechacierre fechafacturaanterior fechafacturaoriginal \
         fechafacturarectificada fechafacturaorigen fechadocumentoreferencia \
         fechadocumentomodificado fechadocumentooriginal fechapagado pagadoel fechaultimopago \
         ultimopago fechacorte suspension suspensionapartirde fechasuspension fechacaducidad \
         caducidad caduca fechaembarque fechacarga fechadescarga fecharecogida fechaemisionguia \
         fechatraslado fechaguia fecharemito fecharemision fechareserva llegada fechavuelo \
         fechasiniestro fechaefecto fechaalta fechabaja fechafirma fechavencimientotimbrado \
         vigenciatimbrado fechainiciotimbrado fechainiciovigencia fechafinvigencia \
         fechaentregaestimada entregaprevista fechaprevistaentrega fechaestimadaentrega \
         fechanomina fechainicioactividades fechasolicitud fechavencimientocontrato \
         vencimientocontrato vencimientotarjeta vencimientopoliza vencimientogarantia \
         fechagarantia",
    ),
];
