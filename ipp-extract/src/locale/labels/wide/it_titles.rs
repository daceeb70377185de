//! Italian: titles of what is no invoice.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::OtherTitle,
        "preventivospesa preventivolavori preventivocliente npreventivo preventivomassima \
         offertacommerciale offertaeconomica offertacliente confermaordine confermaprenotazione \
         confermapagamento confermaordinecliente confermaricezione ddt bollaconsegna \
         bollaaccompagnamento bollalavoro buonoconsegna buonoordinefornitore buonolavoro \
         buonoprelievo letteravettura letterasollecito letteraaccompagnamento sollecito \
         sollecitopagamento sollecitofattura sollecitocortese primosollecito secondosollecito \
         ultimosollecito avvisoscadenza avvisopagamentoricevuto avvisospedizione avvisobonario \
         avvisoinsoluto diffida diffidapagamento messamora ingiunzione richiamo richiamopagamento \
         ordineacquistofornitore ordineservizio ordinetrasporto contrattonoleggio \
         contrattolocazione contrattofornitura richiestaofferta richiestapagamentoacconto \
         rapportointervento rapportolavoro rapportino rapportinointervento listaimballo \
         listaprelievo distintaspedizione distintaversamento distintaimballo quietanza \
         ricevutapagamento ricevutabonifico ricevutaversamento bollettinopagamento \
         bollettinopostale polizzaversamento sezionepagamento condizionigeneralivendita \
         condizionigenerali dichiarazioneconformita dichiarazioneintento certificatopagamento \
         statoavanzamentolavori schedaintervento resomerce notaconsegna notaspesadipendente",
    ),
];
