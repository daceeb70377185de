//! Spanish: the sums of a document, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "sumalineas totalmercancia importemercancia totalbrutolineas sumaarticulos importelineas \
         sumabruta brutototal totalantesdescuento subtotalantesdescuento importeantesdescuento \
         subtotalbruto sumaimportebruto totalmercaderia importebrutototal totalventabruta",
    ),
    (
        Role::Subtotal,
        "baseimponibleeur subtotalimporte subtotalfactura subtotalservicio subtotalgravado \
         subtotalsinimpuesto subtotalantesiva subtotalantesimpuesto subtotalgeneral subtotaliva \
         subtotal12 subtotal15 subtotal0 subtotalexento subtotalventa subtotalmenosdescuento \
         subtotalcondescuento subtotaldespuesdescuento totalsinimpuesto totalantesiva \
         totalantesimpuesto totalnetosiniva totalnetofactura totalnetogravado netogravado \
         importenetogravado impnetogravado netosiniva importenetosiniva importenetofactura \
         importenetototal importesinimpuesto importeantesiva importeantesimpuesto \
         importetotalneto importetotalsinimpuesto importegravado importegravable importeafecto \
         montoneto montoafecto netoafecto afecto totalafecto totalgravado totaloperaciongravado \
         operaciongravado opgravada gravadas totaloperaciongravadas valorventa importeventa \
         totalvalorventa totalimporteventa importetotalventa ventasgravadas ventagravado \
         totalventagravado totalventaneta ventaneta ventasnetas totalventasnetas basegravado \
         basesujetaiva sujetoiva sujetoaiva importesujetoiva importetributable baseliquidable \
         importesujetoaiva baseimponiblefactura totalbases sumabases sumaparcial sumaimporte \
         sumaneta suma sumagravado sumaimponible netoapagarsiniva netoimponible totalimponible \
         imponible importeimponible exivaexcluido ivaexcluido ivaexcluida impuestoexcluido \
         totalivaexcluido totalnoincluyeiva totalmasiva totalhonorarios honorarios \
         importehonorarios importeservicio totalservicio totalservicioprestado totaltrabajos \
         totalmanoobra totalmanoobramateriales totalmateriales totalpiezas totalrecambios \
         totalproducto totalarticulosimporte totalconsumo totalenergia totalalquiler \
         importetrabajos totalconceptos totalconcepto sumaconceptos importeconceptos \
         totaldespuesdescuento totalcondescuento importecondescuento importetrasdescuento \
         importedespuesdescuento totalmenosdescuento totaltrasdescuento netodescuento \
         presupuestoejecucionmaterial importecertificacion totalcertificacion totaloperacion \
         totalexento importeexento operacionexento ventaexento noincluyeiva baseexento \
         baseimponibleexento totalparcial parcial subtotal1 subtotal2 valortotalantesdeimpuestos \
         totalbrutosiniva brutofactura totalfacturasiniva importefacturasiniva preciototalsiniva \
         preciosiniva netogeneral totalnetogeneral totalgeneralsiniva baseretencion \
         importeantesiva21",
    ),
    (
        Role::Tax,
        "ivaimporte ivatotal ivacuota cuotaimpuesto cuotatributo totalcuota totalcuotaiva \
         totalcuotaimpuesto importecuota importecuotaiva totalimpuesto importeimpuesto \
         impuestototal iva21 iva10 iva4 iva16 iva19 iva18 iva12 iva15 iva8 iva13 ivageneral \
         ivareducido ivasuperreducido ivasuperreduc ivatiponormal ivatiporeducido ivanormal \
         ivatrasladado impuestotrasladado totalimpuestotrasladado impuestostrasladados \
         ivadevengado ivafactura ivaventa ivadebito ivadebitofiscal debitofiscal ivainscripto \
         ivainsc ivari ivanoinscripto ivacontenido ivacontenidofactura igv igvimporte importeigv \
         totaligv sumatoriaigv sumaigv itbis totalitbis itbms isv totalisv importeisv \
         impuestosobreventa impuestoventa impuestosalasventas impuestoalvaloragregado \
         impuestoalvaloragregadoiva impuestovaloragregado impuestovaloranadido \
         impuestosobreelvaloragregado impuestosobreimportanadido impuestosobreimporteanadido \
         impuestoimporteagregado impuestogeneralventa impuestogeneralalasventas \
         impuestogeneralindirectocanario impoconsumo impuestoconsumo impuestoalconsumo \
         impuestonacionalalconsumo totalice isc totalisc impuestosobrehospedaje impuestohospedaje \
         impuestoelectrico impuestoelectricidad impuestosobreelectricidad \
         impuestoespecialelectricidad impuestohidrocarburos impuestosobrehidrocarburos \
         impuestointerno impuestosinternos otrosimpuesto otrostributo otrosimpuestos \
         otrostributos importeotrostributo tributo percepcioniva percepcioniibb \
         percepcioningresosbrutos percepcion percepciones totalpercepcion importepercepcion \
         perciibb perciva recargoequivalenciaimporte cuotarecargoequivalencia \
         importerecargoequivalencia sumaiva sumaimpuesto ivaaplicado ivaincluidoimporte \
         deloscualesiva delcualiva incluyeiva importeigic tasaiva iva5 iva105 iva27 alicuotaiva \
         ivaservicio totalimpuestoiva totaldebitofiscal cuotadeiva21 tasadehospedaje",
    ),
    (
        Role::PlainTotal,
        "totalmxn totalars totalclp totalcop totalpesos totalsoles totaldolares totalen eurototal \
         importetotaleur importetotaleuros totalgeneraleur totalimportetotal importetotalen \
         totalimporteeur",
    ),
    (
        Role::Total,
        "totalfacturacion totalfacturado totalfacturar importetotalfacturar importefacturado \
         importefacturar totalimportefactura totalivainclu totalconimpuesto totalimpuestoincluido \
         totalimpuestoincl totalivaimpuestoincluido importeconiva importeivaincluido \
         importetotalconimpuesto importetotalimpuestoincluido totalnotacredito importenotacredito \
         importetotalabono importetotalnotacredito totalrectificativa importedocumento \
         importetotaldocumento totalcomprobante importetotalcomprobante importecomprobante \
         totalrecibo importerecibo importetotalrecibo totalminuta importeminuta totalticket \
         totalcfdi totalventa importetotalventa totalcompra totalpedido importepedido \
         importetotalpedido granotal grantotal importefinal totalglobal importeglobal \
         importebrutoconiva totalbrutoivaincluido preciototalconiva preciototalivaincluido \
         preciofinal totalestafactura totalestemes importeestafactura totalfacturames importemes \
         totalmes totalmasimpuesto totalliquidacion importeliquidacion totalcuotames totalreserva \
         totalestancia totalconigv totalmontooperacion totalcomprobanteivaincluido \
         totalfacturaconiva totalfacturaimpuestoincluido totalfacturaivaincl totalivacompr \
         importecargo importecargar cargototal cargobancario importeadeudo totalcargo totalcargos \
         totalcargosmes totalcargomes importeefecto importenominal totalalcobro totaloperaciones \
         importetotaloperacion tufacturatotal totaltufactura importetufactura totalestaboleta",
    ),
    (
        Role::AmountDue,
        "netopagar liquidopagar totalapagareuros importetotalpagar montoapagar montototalapagar \
         cantidadapagar cantidadtotalapagar cantidadadeudada sumaapagar sumatotalapagar \
         importependientepago importependientecobro pendientepago pendientecobro pendienteapagar \
         saldopendientepago saldopendientecobro saldoapagar saldodeudor saldoadeudado saldoactual \
         saldoacargo saldoafavornuestro saldofactura saldototal saldototalapagar saldoporpagar \
         saldoporcobrar totalpendientepago totaladeuda totaldeuda deudatotal deuda deudapendiente \
         importedebido totaldebido totalporpagar importeporpagar porcobrar restapagar \
         restaporpagar restopagar resto importerestante importerestantepagar totalrestante \
         quedaporpagar faltapagar faltaporpagar importeaingresar totalaingresar \
         importeapercibirtotal totalapercibir totalpercibir liquidopercibir liquidofactura \
         netopercibir netoapercibir netoarecibir importearecibir totalarecibir netocobrar acobrar \
         importecobrar importeacobrar totalacobrar totalcobrar importeaabonar importeatransferir \
         atransferir totalatransferir adevolver importeadevolver importeareembolsar \
         importedomiciliado totaldomiciliado importedomiciliar importeacargarencuenta \
         importequesecargara importeacargar importedelrecibodomiciliado pagaahora paguese \
         pagueestacantidad paguetotal importetotaladeudado importeexigible totalexigible \
         totalapagarestafactura totalapagarestemes importeapagarestemes totalacancelar acancelar \
         importeacancelar montoacancelar valoracancelar totalapagarconiva totalfacturaapagar \
         totalapagarporelcliente apagarporelcliente apagarporcliente totalapagarcliente \
         saldoafavorproveedor saldoafavordelproveedor apagarneto totalnetoapagar totalnetopagar \
         importenetoapagar importenetopagar totalnetoapercibir importetransferencia importepago \
         pagototal totalpago pagototalrequerido montoadeudado importedebeabonar deudavigente \
         apagarenestafactura totalaingresarencuenta sumaadeudada",
    ),
    (
        Role::Prepaid,
        "totalanticipo importeanticipo anticipopagado anticipoentregado anticipoacuenta \
         anticipocliente anticipofactura anticipodescontado anticipoaplicado anticiposaplicados \
         aplicacionanticipo amortizacionanticipo amortizacion deduccionanticipo \
         deduccionanticipos descuentoanticipo entregacuenta entregadoacuenta entregado entregas \
         importeentregado importeacuenta importeentregadoacuenta pagocuenta pagadoacuenta \
         menosacuenta menospagosacuenta menosentregasacuenta cantidadacuenta cantidadentregada \
         totalpagado cantidadpagada pagadoconanterioridad pagadopreviamente importeyapagado \
         importeyaabonado yaabonado abonadoacuenta totalabonado importeabonado importecobrado \
         totalcobrado cobradoacuenta yacobrado pagosrecibidos pagosefectuados pagorealizado \
         pagoefectuado pagoanticipado pagosanticipados pagoadelantado adelanto adelantos \
         menosadelanto menospagado menospago menospagos menospagosrecibidos adelantorecibido \
         menossenal senalpagada depositopagado deposito menosdeposito depositorecibido \
         fianzaentregada provisionfondos menosprovisiondefondos provisionrecibida \
         provisionesdefondos menosprovisionfondos provisionfondosrecibida pagadoefectivo \
         pagadoenefectivo pagadotarjeta pagadocontarjeta pagadoportransferencia \
         pagadotransferencia efectivo tarjetacredito entregadoefectivo pagocontarjeta \
         pagoentarjeta pagoenefectivo cobroacuenta cobros cobrosrecibidos recibidoacuenta \
         importerecibido recibido certificacionanterior certificacionesanteriores \
         facturadoanteriormente facturadoaorigenanterior certificadoanterior \
         menoscertificacionanterior menosfacturaanticipo facturaanticipodescontada \
         importefacturadoanteriormente abonosrealizados compensacion compensado saldoafavor \
         saldoafavoraplicado creditoaplicado notascreditoaplicadas tarjetaregalo suspagos \
         tuspagos pagosrecibidosgracias graciasporsupago",
    ),
    (
        Role::Discount,
        "descuentoaplicado descuentocliente descuentoporprontopago descuentopp dtoprontopago \
         descuentofactura descuentovolumen descuentoporvolumen descuentofidelidad \
         descuentocampana descuentopromocional descuentopromocion descuentopromociones \
         descuentosobretotal descuentosobresubtotal descuentosobrefactura descuentofinanciero \
         descuentoadicional descuentoextra descuentocupon descuentotarifa descuentoneto \
         totaldescuentoglobal sumadescuento descuentocomerciales descuentooferta \
         descuentodetemporada descuentoempleado descuentobonificacion totalbonificacion \
         importebonificacion bonificacioncliente menosbonificacion rebajas menosrebaja \
         totalrebaja rappels menosrappel rebajaprecio promocion promociones promocionaplicada \
         cupon cupondescuento cuponpromocional codigodescuento codigopromocional valedescuento \
         ahorro tuahorro abonocomercial descuentoconvenio reduccion reducciontarifa \
         reduccionprecio totalreduccion ajustedescuento deduccion deducciones menosdeduccion \
         totaldeduccion descuentolealtad importerebajado descuentosocial bonosocial \
         descuentobonosocial dtocliente bonificacionessocial bajaadjudicacion baja \
         coeficientebaja bajalicitacion retenciongarantia retencionengarantia \
         retencionporgarantia retencionesgarantia retenciongarantiaobra fondogarantia \
         descuentoconcedido descuentorecibido",
    ),
    (
        Role::Shipping,
        "gastoenvio gastotransporte costoenvio costotransporte fletes totalflete totalportes \
         totalenvio totaltransporte importeportes importeenvio importeflete importetransporte \
         portepagado gastoporte gastoportes gastomanipulacion gastoembalaje \
         gastoenviomanipulacion enviomanipulacion gastosdeenvioymanipulacion portesembalaje \
         portesembalajes gastomensajeria servicioenvio serviciotransporte cargoenvio \
         cargosporenvio cargostransporte cargoporflete tarifaenvio gastoentrega entregadomicilio \
         entregaadomicilio reparto gastoreparto gastodespacho costodespacho acarreo gastocorreo \
         franqueo costoentrega envioexpress enviourgente envioestandar enviodomicilio \
         enviopeninsula fletesacarreos fletemaritimo fleteseguro fleteinterno seguroflete \
         transporteportesdebidos transporteterrestre gastodesplazamiento \
         kilometrajeydesplazamiento costosdelflete gastologistica portesseguro portetransporte \
         totalgastoenvio transporteseguro",
    ),
    (
        Role::Charge,
        "totalrecargo totalrecargoequivalencia recargourgencia recargonocturno recargofestivo \
         recargoporpagoaplazado recargopago recargotarjeta recargomora recargopormora \
         recargoenergetico recargopequenopedido recargopedidominimo suplementos \
         suplementocombustible suplementourgencia suplementoenergia suplementofestivo gasto \
         gastogestion gastoadministracion gastoadministrativo gastotramitacion gastobancaria \
         gastosbancarios gastofinanciero gastofactoring gastodevolucion gastocobro gastoreembolso \
         gastorecogida gastoseguro gastoaduana gastoaduanero gastovario gastosvarios gastodiverso \
         otrosgasto totalgasto otroscargos otrocargo otroscargo cargosadicionales cargoadicional \
         cargo totalcargosadicionales cargofijo cargoporservicio cargodeservicio cargoservicio \
         cargoporgestion cargoadministrativo totalsuplido totalsuplidos importesuplidos \
         gastosuplido anticipossuplidos importeredondeo ajustes ajustecentimos ajustedecimales \
         diferenciaredondeo diferenciadecentimos totaltasa totaltasas tasaservicio tasabasura \
         tasaaeropuerto tasaaeroportuaria tasaturistica tasaecologica tasareciclaje tasamunicipal \
         tasajudicial canon canonagua canonsaneamiento canoneurre canondigital ecotasas ecoraee \
         signus contribucionecologica aportacionreciclaje comisionservicio comisiongestion \
         comisionbancaria comisionapertura comisiondeservicio segurotransporte primaseguro \
         segurodecambio interes intereses interesdemora interesesdemora interesesmora interesmora \
         interesespordemora mora moratorio propina propinas serviciopropina propinalegal \
         propinasugerida serviciomesa recargoservicio servicio10 envases envase \
         envasesretornables depositoenvase fianza cuotafija cuotaservicio cuotamantenimiento \
         alquilercontador alquilerequipos derechos derechosacometida derechosenganche \
         bonosocialfinanciacion financiacionbonosocial timbres estampilla estampillas sellado \
         propinavoluntaria otrosconceptos conceptosvarios peajes peaje estacionamiento \
         notarioregistro provisionsuplidos excesokm franquicia beneficioindustrial \
         gastosgenerales gastogenerales",
    ),
    (
        Role::Withholding,
        "importeretencion importeirpf cuotairpf cuotaretencion totalirpf menosirpf \
         retencionfuente retencionporirpf retencionprofesional retencionprofesionales \
         retencionalquiler retencionarrendamiento totalretencionisr totalretencioniva \
         impuestoretenido totalimpuestoretenido retencionimpuesto retencioningresosbrutos \
         retencioniibb retencionganancias retencionimpuestoganancias retencionsuss retecree \
         autorretencion retencionfuenteiva retencionica retencionrenta retencionimpuestorenta \
         detraccion importedetraccion detracciones retencion15 retencion7 retencion19 \
         retencionhonorarios retencionboleta boletahonorariosretencion retencion10 \
         retencionpracticada retencioncuenta retencionacuenta retencionacuentairpf acuentairpf \
         retencionesacuenta retenciondeirpf deduccionirpf descuentoirpf irpfretenido retenidoirpf \
         descuentoretencion ivaretenidos retenciontercero retencion4 retencionpersonafisica \
         5almillar cincoalmillar isptu",
    ),
    (
        Role::Balance,
        "facturaspendientes facturaspendientespago deudasanteriores importefacturaanterior \
         facturaanteriorimporte saldofacturaanterior saldofacturasanteriores saldoinicial \
         saldoarrastrado saldovencido saldoatrasado importevencido importesvencidos atrasos \
         cuotasatrasadas pagosatrasados recibospendientes importerecibospendientes \
         importefacturaspendientes importependienteanterior pendienteanterior \
         pendientefacturasanteriores adeudoanterior adeudosanteriores saldomesanterior \
         mesanterior deudavencida deudapendienteanterior totalvencido totalmesanterior \
         facturacionanterior saldocuenta saldocorte saldofavoranterior importemesanterior \
         tuultimafactura totalfacturaanterior",
    ),
    (
        Role::OtherSum,
        "totalarticulo pesobrutototal pesonetototal pesokg pesotasable pesovolumetrico \
         pesofacturado tara volumen totalvolumen volumentotal bultos nbultos cantidadbultos \
         totalpalets palets npalets totalcajas ncajas cajas totalpaquetes totalnoches noches \
         totalkilometros totalkilos totallitros litros totalmetros totalm2 totalpaginas \
         totalpedidos totallineasfactura nlineas totallineaspedido nlineasfactura numerolineas \
         narticulos totalproductosunidades totalpiezascantidad consumototal consumototalkwh \
         consumokwh totalconsumido consumomedio totalpuntos puntos saldopuntos puntosacumulados \
         totaljornadas totalpersonas personas totalcomensales comensales totalpax totalasistentes \
         totalminutos totalllamadas tipocambio tipodecambio tasacambio cambio tasadecambio \
         contravalor contravalorpesetas totalahorro hasahorrado ustedahorro ahorrototal \
         limitecredito creditodisponible riesgo riesgodisponible totalalbaranes totalentregas \
         horastotales sumahoras sumacantidad kmtotales emisionesco2 potencia capitalsocial \
         importeenletras importeconletra importeletra cantidadconletra preciomedio costomediodia \
         mediadiaria promediodiario costopromedio vuelto cambioentregado importeasegurado \
         valorasegurado valordeclarado importedeclarado",
    ),
];
