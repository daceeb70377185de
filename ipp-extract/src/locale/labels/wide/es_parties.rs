//! Spanish: parties, identifiers and terms, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Register,
        "inscritaenregistromercantil inscritaregistromercantil inscritaenelrm inscritaenrm \
         inscritarm registromercantilmadrid regmercantil regmerc inscritaen datosregistrales \
         inscripcionregistral domiciliofiscal matriculamercantil camaracomercio camaradecomercio \
         inscritaconelnumero registropublico registrocomercio registroempresas \
         inscripcionregistro",
    ),
    (
        Role::VendorHead,
        "emisorfactura datosemisorfactura datosproveedor datosvendedor datosempresa \
         datosempresaemisora empresaemisora nombreemisor razonsocialemisor emisorcomprobante \
         emitidopor facturaemitidapor vendidopor remitente datosremitente arrendador acreedor \
         datosacreedor prestadorservicio datosprestador profesional contratista subcontratista \
         exportador suministrador comercializadora datoscomercializadora nombreproveedor \
         razonsocialproveedor expedidopor nuestrosdatos datosfiscalesemisor nombrecomercial \
         establecimiento empresavendedora nombrerazonsocialemisor informacionemisor \
         informacionproveedor informacionvendedor ",
    ),
    (
        Role::PayeeHead,
        "pagara paguesea pagarea apagarafavor apagara afavorde chequeafavor chequesafavor \
         chequeafavorde chequesafavorde extendercheque extenderchequea girarcheque girarchequea \
         girarchequeanombrede emitircheque emitirchequea emitirchequeanombrede chequeanombre \
         chequenombrede chequesanombrede ordenarpagoa transferira transferirafavor enviarpagoa \
         remitirpagoa enviepago envieelpagoa envieelpago realicesupagoa efectuarpagoa hacerpagoa \
         pagoafavor favorpagara cesionario cesionariocredito entidadcesionaria beneficiariopago \
         ingresara realizartransferenciaa",
    ),
    (
        Role::CustomerHead,
        "datosclientefactura datosfacturacion datosfiscales datosfiscalescliente facturaraa \
         facturaracliente datosreceptor receptorfactura nombrereceptor razonsocialreceptor \
         datoscomprador nombrecomprador destinatariofactura datosdestinatario adquiriente \
         datosadquiriente datosadquirente nombreadquirente nombreadquiriente direccionfacturacion \
         direccionfactura direccionfiscal direccioncliente direccionfiscalcliente \
         direccioncomprador domiciliocliente direccionfacturara razonsocialcliente clientenombre \
         clienterazonsocial nombrerazonsocialcliente nombreapellidosorazonsocial apellidosynombre \
         apellidoynombrerazonsocial apellidonombrerazonsocial apellidosnombrerazonsocial senora \
         sr sra srs senoresas senoras cargara cargadoa vendidoa vendera ventaa clienteafacturar \
         titularcontrato titularcontratosuministro titularsuministro titularpoliza titularfactura \
         titulardelcontrato datostitular nombretitular datosabonado suscriptor usuario \
         arrendatario inquilino asegurado tomadorseguro tomadorpoliza huesped nombrehuesped \
         pasajero paciente socio alumno contratante pagador deudor obligadopago obligadoalpago \
         emitidoa emitidaa expedidaa expedidoa aratencion facturaremitidaa enviarfacturaa \
         importador consignadoa consumidor razonsocialnombrescliente beneficiarioservicio \
         informacioncliente informacionfacturacion informacioncomprador clientefacturacion \
         clientefiscal tusdatos susdatos entidadcontratante organocontratacion \
         administraciondestinataria propietario mandante acargode apellidosynombrecliente \
         senoresdatos clientesr clientesres",
    ),
    (
        Role::OtherPartyHead,
        "direccionentrega direccionsuministro direccionpuntosuministro direccionservicio \
         direccionobra direcciontrabajo direccioninstalacion direccionrecogida \
         direccioncorrespondencia direccionpostal direcciondestino direccionorigen \
         direcciondomicilioentrega domicilioentrega domicilioenvio domiciliosuministro \
         lugarentrega lugarenvio lugarsuministro lugarprestacion lugarservicio lugardecarga \
         lugarcarga lugardescarga lugarrecogida enviado entregar entregadoa entregado entregadoen \
         entreguesea remitira remitido destinatarioenvio destinatariomercancia \
         destinatarioentrega destino origen destinofinal puntoentrega puntollegada puntopartida \
         personacontacto personadecontacto nombrecontacto datoscontacto contactocliente \
         alaatencion atencionde att atte atencionsr atencionsra leatendio leatiende loatendio \
         atencioncliente atencionalcliente servicioatencioncliente servicioclientes \
         telefonoatencioncliente comercialasignado sucomercial tucomercial vendedorasignado \
         agentecomercial representante representantelegal ejecutivo ejecutivoventa \
         ejecutivocuenta gestor gestorcuenta asesor asesorcomercial responsable \
         responsabletecnico tecnico mecanico jefeobra jefedeobra director conductor chofer \
         empresatransporte empresatransportista transportadopor transportadora portador cargador \
         consignatario naviera operador operadorlogistico agenciatransporte agenteaduana \
         agenteaduanal despachante avisara notificara distribuidora empresadistribuidora \
         productor fabricante autorizadopor aprobadopor elaboradopor realizadopor preparadopor \
         revisadopor recibidopor recibiconforme recibiconformeservicio conforme solicitante \
         solicitadopor pedidopor ordenadopor proyecto codigoproyecto centrotrabajo banco \
         bancobeneficiario bancoreceptor bancocorresponsal entidadbancaria entidad \
         entidadfinanciera datosbancaria datosbancarios datoscuenta datospago informacionpago \
         informacionbancaria domiciliacionbancaria sucursal agencia afianzadora mediador \
         corredurias letrado procurador asunto cajero camarero recibi condicionentrega \
         condicionesentrega condicionesdeentrega formaenvio metodoenvio modoenvio mediotransporte \
         tipotransporte modotransporte formatransporte viaenvio paisorigen paisdestino \
         puertocarga puertodescarga puertoembarque aduana",
    ),
    (
        Role::Name,
        "nombrerazonsocial denominacionsocial nombreapellidos nombreapellidosrazonsocial \
         apellidosnombre nombreempresa entidadnombre nombrecompleto nombredenominacion \
         razonsocialnombre nombreodenominacionsocial",
    ),
    (
        Role::TaxId,
        "cuil rnc rtn nitn nitno nrut rutno rucn nruc cuitn ncuit rfcn nrfc rncn nrnc rtnn nrtn \
         nnit cifn nifcifn cifnifn nnifcif dnicif cifdni cifemisor rutemisor rucemisor nitemisor \
         cuitemisor rncemisor nifproveedor cifproveedor rutproveedor rucproveedor nitproveedor \
         rfcproveedor rncproveedor cuitproveedor nifvendedor cifvendedor nifprestador nifivaue \
         niva nivaue ivaue niviva idvat idtributaria identificadorfiscal identificaciontributaria \
         identificacionfiscaln nidentificacionfiscal nidentificaciontributaria \
         nidentificacionfiscalnif codigoidentificacionfiscal codigoidentificacionfiscalcif \
         nidentificacioniva nidentificacionfiscalaefectosdeliva nfiscal fiscaln registrofiscal \
         nregistrofiscal nregistroiva registroiva nroregistroiva nregistrotributario \
         registrotributario registrotributarionacional registrounicocontribuyentes \
         registrounicodecontribuyentes registrounicocontribuyente registrofederaldecontribuyentes \
         registrofederalcontribuyentes registronacionalcontribuyente cedulafiscal \
         cedulatributaria cedulajuridica cedulajuridican cedulafisica cedula ncedula cedruc \
         nifoperadorintracomunitario noperadorintracomunitario nifeuropeo vatintracomunitario \
         ivaintracomunitario nintracomunitario intracomunitario nifempresa cifempresa nifci nitoc \
         rifemisor clavefiscal nitcc nitnumero nifarrendador nifacreedor \
         registrotributarioalcontribuyente nroidentificaciontributaria \
         clavedeidentificaciontributaria claveunicaidentificaciontributaria nrc nnrc",
    ),
    (
        Role::CustomerTaxId,
        "clientenifcif dninifcliente dnicifcliente rutcliente ruccliente nitcliente rnccliente \
         rtncliente cuitcliente cuilcliente rifcliente clienterut clienteruc clientenit \
         clienterfc clientecuit cuitreceptor rutreceptor rucreceptor nitreceptor cifreceptor \
         rncreceptor rnccomprador ruccomprador rutcomprador nitcomprador rfccomprador \
         cuitcomprador cifdestinatario nifadquiriente nitadquirente nitadquiriente rucadquirente \
         surut suruc sunit surfc sucuit tunif vuestrocif vcif snif scif niftitular \
         niftitularcontrato niftitularsuministro nifciftitular dniniftitular dnititular \
         ciftitular nifivacliente vatcliente vatclienten nvatcliente nivacliente cedulacliente \
         cedulajuridicacliente identificacioncliente identificaciontributariacliente \
         identificacionfiscalcliente nidentificacionfiscalcliente nifpagador nifdeudor \
         nifarrendatario nifabonado nifusuario nifsocio nifentidad rncocedulacliente \
         rnccedulacliente documentocliente ndocumentocliente documentoidentidadcliente \
         tipoydocumentocliente registrotributariocliente",
    ),
    (
        Role::Iban,
        "ncuentaiban ibancuenta cuentaibann ncuentabancariaiban cuentabancariaenformatoiban \
         ibancuentabancaria ibancuentaabono ibanparapago ibanpago ibanbeneficiario \
         ibantransferencia ibanproveedor ibanempresa cuentapagoiban cuentaingresoiban \
         cuentaabonoiban ibanacreedor ibanccc cccoiban cccciban codigocuentaiban \
         codigocuentaclienteiban ibanes ibancuentadomiciliacion ibandomiciliacion",
    ),
    (
        Role::Bic,
        "nbic bicn swiftn bicoswift swiftobic bicbanco swiftbanco codigoswiftbanco codigobicbanco \
         codigointernacionalbic",
    ),
    (
        Role::Account,
        "cuentabancarian ncuentacorriente cuentacorrienten nroccte cuentapago cuentaparapago \
         cuentaabono cuentaingreso cuentatransferencia cuentadeposito cuentadestino \
         cuentabeneficiario ncuentabeneficiario nuestracuenta nuestracuentabancaria cuentaahorro \
         cuentaahorros ncuentaahorro cuentacheques cuentamaestra ncuentaccc cuentaccc \
         codigocuentacliente nclabe clabebancaria clabeinterbancarian ncbu cbun cbualias aliascbu \
         cvu aliascvu cci ncci ccin cuentacci cuentainterbancaria codigocuentainterbancario \
         codigocuentainterbancaria cuentasoles cuentadolares cuentacorrientesoles \
         cuentacorrientedolares cuentaenpesos cuentavista cuentarut ctacte nctacte ctactepesos \
         cuentadetracciones cuentabancodelanacion ncuentadetraccion cuentacargo \
         cuentadomiciliacion cuentadecargo cuentadecobro cuentacobro",
    ),
    (
        Role::PaymentTerm,
        "formapago formadepagoyvencimiento formapagovencimiento formasdepago formaspago \
         metodopago metodosdepago mediopago mediodepago modopago mododepago modalidadpago \
         tipopago tipodepago terminopago terminospago terminos condicionpago condicionespago \
         condicionesdelpago condicioncobro condicioneseconomicas condicionventa condicionesventa \
         condiciondeventa condiciondeventas condicionesdeventa condicioncomercial \
         condicionescomerciales condicioncredito condicionescredito condicion plazopago \
         plazospago plazocredito plazo plazos plazocobro plazovencimientopago diaspago \
         diascredito diasdecredito diasplazo diasplazopago creditodias credito periodopago \
         periododepago politicapago pagoa viapago cobro formacobro instrumentodepago \
         formadepagopactada venta vencimientoaplazo formadepagotransferencia modalidaddepagos \
         condicionesdefacturacion pagofactura instruccionespago instruccionesdepago \
         terminosycondicionesdepago tipoventa tipodeventa",
    ),
    (
        Role::Currency,
        "tipomoneda tipodemoneda monedafactura monedadocumento monedacomprobante monedapago \
         monedaoperacion codigomoneda divisafactura importesen importeexpresadoen expresadoen \
         importesexpresadosen preciosen cantidadesen valoresen valoresexpresadosen \
         monedaextranjera monedanacional monedafacturacion divisapago",
    ),
    (
        Role::AccountHolder,
        "titularcuentabancaria titularesdelacuenta cuentatitular beneficiariocuenta \
         nombrebeneficiario nombretitularcuenta beneficiariotransferencia razonsocialbeneficiario \
         cuentaanombre cuentaanombrede anombrede anombre cuentanombre cuentabeneficiaria \
         nombrecuenta nombredelacuenta afavor beneficiariopago destinatariotransferencia",
    ),
];
