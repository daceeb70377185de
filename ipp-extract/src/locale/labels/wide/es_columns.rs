//! Spanish: heads of columns, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "nlinea lineas posicion posiciones nitem partida npartida partidas renglon nrenglon \
         norden nord numero num nro id corr secuencia sec capitulo",
    ),
    (
        Role::ColCode,
        "codigoarticulo codigoproducto codigoprod articulocodigo productocodigo codigoitem \
         codigoservicio codigoprincipal codigoauxiliar codigoprincipaln codigosat clavesat \
         claveprodserv claveprodservicio claveproductoservicio claveprodservsat claveproductoserv \
         clavesatproducto claveproducto clave claveunidadsat codigobarras codigoean ean13 \
         referencian nreferencia referenciaarticulo referenciaproducto articuloreferencia \
         referenciacliente referenciaproveedor nreferenciaarticulo narticulo articulon nproducto \
         idproducto idarticulo codigocliente codigoproveedor codigofabricante codigointerno \
         codigolinea modelo nserie nseries serie numeroserie lote nlote lotes loten \
         partidaarancelaria codigoarancelario arancel hs codigohs codigocabys cabys cpc codigocpc \
         unspsc codigosunat albaran nalbaran albaranes albarann pedido npedido parte nparte \
         sucodigo nidentificacion noidentificacion nmatricula cuenta codigocie npieza \
         codigonacional cn codigotarifa",
    ),
    (
        Role::ColDescription,
        "descripcionarticulo descripcionproducto descripcionservicio descripcionservicioproducto \
         descripcionbien descripcionbienes descripcionbienesservicios descripcionbienoservicio \
         descripcionbienservicio descripcionconcepto descripcionarticulos descripcionservicios \
         descripciontrabajo descripciontrabajos descripciontrabajorealizado descripcionmercancia \
         descripcionmercaderia descripcionitem descripcionmaterial descripcionlinea \
         descripcionoperacion descripciondetalle descripciondetallada descripcionpartida \
         descripcionreferencia descripcionactuacion descripciontarea descripcioncargo \
         descripcionconsumo descripcionmodelo descripcioncompleta descripcionlote conceptofactura \
         conceptodescripcion conceptofacturado conceptosfacturados conceptofacturable \
         conceptoservicio conceptosyservicios descripcionconceptos articulodescripcion articulos \
         articuloservicio articulosservicios nombrearticulo denominacionarticulo \
         denominacionproducto denominacionservicio designacion productosservicios \
         productooservicio productodescripcion productos nombreproducto nombreproductoservicio \
         nombreservicio servicioprestado serviciosprestados serviciodescripcion serviciorealizado \
         serviciosrealizados serviciocontratado serviciosyproductos servicioproducto detalles \
         detallefactura detalleservicio detalleconcepto detalleproducto detalledescripcion \
         detalleoperacion detalleconceptos detallefacturacion detallecargos detalletrabajos \
         trabajo trabajosrealizados trabajorealizado tarea tareas actividad actividades actuacion \
         actuaciones honorarios mercancia mercancias mercaderia mercaderias materiales \
         materialesmanoobra manoobra unidadobra partidadescripcion glosa texto explicacion asunto \
         titulo curso alojamiento estancia ruta trayecto viaje recorrido destino evento \
         tratamiento cargo cargos tipocargo tipoconsumo clase especificacion especificaciones \
         modelodescripcion bienesservicios bienservicio bienoservicio bienesoservicios \
         obraservicio prestacion prestaciones intervencion vehiculo detalledeventa rubro \
         itemdescripcion recambio piezas repuesto repuestos suministro",
    ),
    (
        Role::ColQuantity,
        "cantidadunidad cantidadunidades cantidadfacturada cantidadentregada cantidadservida \
         cantidadpedida cantidadsuministrada cantidadvendida cantidadhoras cantidadkg \
         cantidadconsumida cantidadproducto cantidadud cantidaduds cantidadum udes unid \
         unidadesfacturadas unidadesservidas unidadesvendidas unidadespedidas nunidades nuds nud \
         cantidadarticulos piezas pzas pzs pza hora hs h nhoras horastrabajadas horasfacturadas \
         horasmo tiempo duracion ndias jornadas jornada njornadas noches nnoches kilos peso \
         pesokg pesonetokg m2 m3 ml metros mts litros lts toneladas tn ton kilometros consumo \
         consumokwh consumom3 cajas ncajas bultos nbultos botellas envases personas npersonas \
         palets medicion mediciones mediciontotal volumen viajes sesiones nsesiones licencias \
         usuarios meses semanas servido servidas pedidas entregado facturado facturada \
         cantidadpza minutos llamadas raciones comensales cubiertos viajeros ejemplares",
    ),
    (
        Role::ColUnit,
        "unidadmedida unidadesmedida udm umed umedida formato envase presentacion empaque \
         tipounidad claveunidad codigounidad unidadventa unidadprecio unidadsat unidadclave \
         udmedida udventa",
    ),
    (
        Role::ColUnitPrice,
        "preciouds preciou preciouniteuro preciounitariosiniva preciounitariosinimpuesto \
         preciounitarioneto preciounitarioeur preciounitarioeuros preciounitariobruto \
         preciouniteur preciounitarioventa preciounitariodescuento preciounitarioconiva \
         precionetounidad precionetounitario preciobruto precioventa preciotarifa preciolista \
         preciosiniva preciosinimpuesto precioeur precioeuros precioporunidad precioporhora \
         preciodia pornoche preciopornoche precionoche preciokg preciokilo preciom2 preciometro \
         preciolitro preciokwh precioporkwh preciomes preciobase preciocosto preciopieza \
         preciopza preciopersona precioudeur puni puud pud pventa pvpunitario pvpud pvpsiniva \
         pvpunidad pvpr pneto pnetounitario pbruto pvta punidad importeunitario importeunidad \
         importeud importehora importeunit valorunidad valorun vunitario vunit vrunitario vrunit \
         vru vlrunitario vlrunit vlruni vu costounidad costohora costoporunidad costounit \
         cunitario cunit costoud tarifahora tarifaunitaria tarifaporhora tarifadiaria \
         tarifaunidad preciocompra eurunidad eurud euroshora eurohora eurosunidad eurunid eurkg \
         eurhora eurkwh precioenergia termino preciodivisa preciounitariousd precioconducto \
         precioconceptounitario precioporpersona",
    ),
    (
        Role::ColTaxRate,
        "ivatipo tiposiva tipo% %tipo tipoimpuesto tipoimpositivo tipoimp tipoigic impuesto% \
         %impuesto imp% %imp ivaal ivaporcentaje porcentajeiva porciva porcentajeimpuesto tasa \
         tasaiva tasa% tasaimpuesto tasaocuota alicuota alicuotaiva alic aliciva alicuota% \
         %alicuota igic igic% %igic igv igv% %igv itbis itbis% tarifaiva tarifaimpuesto iva%tipo \
         codigoiva claveiva codigoimpuesto re% %re ri gravamen afectacion tipoafectacion \
         objetoimp objetoimpuesto objetodeimpuesto afectoiva",
    ),
    (
        Role::ColTaxAmount,
        "ivaimporte cuotaimpuesto importeimpuesto totalimpuesto totaliva ivaeur ivaeuros ivacuota \
         cuotaeur cuotare importere igvimporte importeigv importeitbis montoiva montoigv vriva \
         vlriva importecuota ivatotal impuestostrasladados impuestosimporte imptraslado traslados \
         impuestotrasladado cuotarecargo recargo importerecargo",
    ),
    (
        Role::ColDiscount,
        "descuento% %descuento dtos %dct dcto% %dcto descto% porcdescuento porcdto \
         porcentajedescuento descuentoporcentaje descuentounitario importedescuento \
         descuentoimporte descuentoeur descuento1 descuento2 dto1 dto2 dto1% dto2% dtocomercial \
         dtolinea descuentolinea totaldescuento bonificacion bonif bonif% %bonif bonificacion% \
         rebaja rappel montodescuento vrdescuento valordescuento impbonif importebonif \
         importebonificacion",
    ),
    (
        Role::ColAmount,
        "importelinea importeeuros importesiniva importebruto importesinimpuesto importebase \
         importelineaneto importebaseimponible importefacturado importenetoeur importedescontado \
         importeservicio importeconcepto importepartida importeventa importeparcial importes \
         totalimporte totaleuros totalsinimpuesto totalbase totalparcial totalitem totalarticulo \
         totalproducto totalconcepto totalventa totalnetoeur totallineaeur totalservicio \
         totalcargo totalbruto netoeur netolinea netototal parcial subtotaleur subtotallinea \
         subtotalsiniva subtotalneto baseeur baseiva bimponible baseimp precionetototal \
         preciototaleur preciototalsiniva preciofinal totalprecio valorneto valorventa \
         valorsiniva valoritem vtotal vrtotal vlrtotal vtaneta ventasgravadas ventagravado \
         costototal costolinea ctotal monto montototal montoneto montoitem montolinea cargo \
         cargos euros debe haber valorventaitem totalfacturado importefinal montosujeto \
         tarifatotal",
    ),
    (
        Role::ColOther,
        "totalivaincluido importeivaincluido importeivainc importetotalconiva totalconimpuesto \
         totalimpuestoincluido preciototalconiva precioconiva pvpconiva pvpiva subtotalconiva \
         subtotalciva subtotalcimpuestos totalbrutoconiva importebrutoiva ventasexentas \
         ventaexento ventasnosujetas ventanosujetas exento exentas noafecto nosujetas nosujeto \
         pesobruto pesoneto pesounitario pesototal fecha fechaentrega fechaservicio fechaalbaran \
         fechadia desde hasta fechainicio fechafin pendiente cantidadpendiente servir almacen \
         ubicacion origen paisorigen lecturaanterior lecturaactual lecturainicial lecturafinal \
         anterior actual lectura multiplicador pendientesservir pendientesdeservir aorigen \
         certificadoanterior certificacionanterior ejecutadoorigen %avance horainicio horafin \
         profesional trabajador tecnico notas observaciones retencion irpf margen comision \
         incremento",
    ),
    (
        Role::TaxBase,
        "bases baseimp bimponible baseeur baseimponibleiva baseimponibleeur importebase \
         importeneto importebaseimponible baseimpuesto basetributable baseigic basegravable \
         basesujeta neto importesujeto importegravado netogravado baseimponibletotal basere",
    ),
    (
        Role::Carried,
        "sumasiguetotal sumasyanterior sumahojaanterior sumaanteriores sumasanteriores sumahoja \
         totalhoja totalhojaanterior totalpaginaanterior totalestapagina totalacumulado \
         acumuladoanterior acumulador sumaacumulada sigue siguehoja siguepagina siguealdorso \
         sigueenpaginasiguiente sigueenhojasiguiente siguesuma siguee continuaenlapaginasiguiente \
         continuapaginasiguiente continuaensiguientepagina continuasiguientepagina continuacion \
         vienedelapaginaanterior vienepaginaanterior vienepagina vienehojaanterior vienen \
         vanadelante pasan pasansuma vansuma subtotalpaginaanterior subtotalhoja sumapagina \
         sumaparcialpagina sumapaginaanterior importeacumulado arrastre saldoarrastre \
         sumaarrastrada aarrastrar arrastradode arrastrepagina transportesuma paginaanterior \
         sumayseguir",
    ),
];
