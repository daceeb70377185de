//! Italian: identifiers and payment.

use super::{Role, Table};

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    (
        Role::TaxId,
        "npiva nfiscale ncf nidi nidentificazioneiva nidentificazionefiscale nregistroiva \
         ncontribuente nivacomunitario nivaue nvies nivaidi nivasvizzera nivaintracomunitario \
         nivacee codicepiva codicecf codiceidi codiceidentificazioneiva \
         codiceidentificazionefiscale codiceregistroiva codicecontribuente codicevies idpiva \
         idfiscale idcf ididi ididentificazioneiva ididentificazionefiscale idregistroiva \
         idcontribuente idvies identificativopiva identificativoiva identificativocf \
         identificativoidi identificativoidentificazioneiva identificativoidentificazionefiscale \
         identificativoregistroiva identificativocontribuente identificativovies \
         nidentificativopiva nidentificativoiva nidentificativofiscale nidentificativocf \
         nidentificativoidi nidentificativoidentificazioneiva \
         nidentificativoidentificazionefiscale nidentificativoregistroiva \
         nidentificativocontribuente nidentificativovies matricolapiva matricolaiva \
         matricolafiscale matricolacf matricolaidi matricolaidentificazioneiva \
         matricolaidentificazionefiscale matricolaregistroiva matricolacontribuente matricolavies \
         cfiscalepiva cfiscaleepiva ncfiscale cfiscaleiva cfiscalepi cfiscaleepi \
         cfiscaleregistroimprese cfiscaleeregistroimprese cfiscaleiscrregimprese \
         cfiscaleeiscrizioneregistroimprese cfiscaleri ncfiscaleeiscrizione codicefpiva \
         codicefepiva ncodicef codicefiva codicefpi codicefepi codicefregistroimprese \
         codiceferegistroimprese codicefiscrregimprese codicefeiscrizioneregistroimprese \
         codicefri ncodicefeiscrizione cfiscpiva cfiscepiva ncfisc cfisciva cfiscpi cfiscepi \
         cfiscregistroimprese cfisceregistroimprese cfisciscrregimprese \
         cfisceiscrizioneregistroimprese cfiscri ncfisceiscrizione idi niva cheiva ivache vatit \
         nostropiva gruppoiva",
    ),
    (
        Role::CustomerTaxId,
        "pivaacquirente pivadestinatario pivaintestatario pivautente pivadebitore pivacontraente \
         pivaospite pivapaziente pivaente pivafatturazione pivacompratore pivacondominio \
         cfcommittente cfcessionario cfacquirente cfdestinatario cfintestatario cfutente \
         cfdebitore cfcontraente cfospite cfpaziente cfente cffatturazione cfcompratore \
         cfcondominio codicefiscalecommittente codicefiscalecessionario codicefiscaleacquirente \
         codicefiscaledestinatario codicefiscaleintestatario codicefiscaleutente \
         codicefiscaledebitore codicefiscalecontraente codicefiscaleospite codicefiscalepaziente \
         codicefiscaleente codicefiscalefatturazione codicefiscalecompratore \
         codicefiscalecondominio codicefisccliente codicefisccommittente codicefisccessionario \
         codicefiscacquirente codicefiscdestinatario codicefiscintestatario codicefiscutente \
         codicefiscdebitore codicefisccontraente codicefiscospite codicefiscpaziente \
         codicefiscente codicefiscfatturazione codicefisccompratore codicefisccondominio \
         pivacfcommittente pivacfcessionario pivacfacquirente pivacfdestinatario \
         pivacfintestatario pivacfutente pivacfdebitore pivacfcontraente pivacfospite \
         pivacfpaziente pivacfente pivacffatturazione pivacfcompratore pivacfcondominio \
         pivaecfcliente pivaecfcommittente pivaecfcessionario pivaecfacquirente \
         pivaecfdestinatario pivaecfintestatario pivaecfutente pivaecfdebitore pivaecfcontraente \
         pivaecfospite pivaecfpaziente pivaecfente pivaecffatturazione pivaecfcompratore \
         pivaecfcondominio cfpivacliente cfpivacommittente cfpivacessionario cfpivaacquirente \
         cfpivadestinatario cfpivaintestatario cfpivautente cfpivadebitore cfpivacontraente \
         cfpivaospite cfpivapaziente cfpivaente cfpivafatturazione cfpivacompratore \
         cfpivacondominio codicefiscalepivacliente codicefiscalepivacommittente \
         codicefiscalepivacessionario codicefiscalepivaacquirente codicefiscalepivadestinatario \
         codicefiscalepivaintestatario codicefiscalepivautente codicefiscalepivadebitore \
         codicefiscalepivacontraente codicefiscalepivaospite codicefiscalepivapaziente \
         codicefiscalepivaente codicefiscalepivafatturazione codicefiscalepivacompratore \
         codicefiscalepivacondominio codicefiscaleepivacliente codicefiscaleepivacommittente \
         codicefiscaleepivacessionario codicefiscaleepivaacquirente \
         codicefiscaleepivadestinatario codicefiscaleepivaintestatario codicefiscaleepivautente \
         codicefiscaleepivadebitore codicefiscaleepivacontraente codicefiscaleepivaospite \
         codicefiscaleepivapaziente codicefiscaleepivaente codicefiscaleepivafatturazione \
         codicefiscaleepivacompratore codicefiscaleepivacondominio nivacessionario nivadebitore \
         nivacontraente nivaospite nivapaziente nivaente nivaintestatariofornitura \
         nivafatturazione nivacompratore nivacondominio idivacessionario idivadebitore \
         idivacontraente idivaospite idivapaziente idivaente idivaintestatariofornitura \
         idivafatturazione idivacompratore idivacondominio identificativofiscalecliente \
         identificativofiscalecommittente identificativofiscalecessionario \
         identificativofiscaleacquirente identificativofiscaledestinatario \
         identificativofiscaleintestatario identificativofiscaleutente \
         identificativofiscaledebitore identificativofiscalecontraente \
         identificativofiscaleospite identificativofiscalepaziente identificativofiscaleente \
         identificativofiscalefatturazione identificativofiscalecompratore \
         identificativofiscalecondominio pivacodicefiscalecliente pivacodicefiscalecommittente \
         pivacodicefiscalecessionario pivacodicefiscaleacquirente pivacodicefiscaledestinatario \
         pivacodicefiscaleintestatario pivacodicefiscaleutente pivacodicefiscaledebitore \
         pivacodicefiscalecontraente pivacodicefiscaleospite pivacodicefiscalepaziente \
         pivacodicefiscaleente pivacodicefiscalefatturazione pivacodicefiscalecompratore \
         pivacodicefiscalecondominio codiceivacessionario codiceivadebitore codiceivacontraente \
         codiceivaospite codiceivapaziente codiceivaente codiceivaintestatariofornitura \
         codiceivafatturazione codiceivacompratore codiceivacondominio vostropiva vostrocf \
         vostrocodicefiscale vostrocodicefisc vostropi vostroidi vostrovat vpiva vcf \
         vcodicefiscale vcodicefisc vpi vidiva nviva vidi vvat suapiva suacf suacodicefiscale \
         suacodicefisc suapi suaidi suavat suopiva suocf suocodicefiscale suocodicefisc suopi \
         suoidiva nsuoiva suoidi suovat clientecf clientecodicefiscale nvostropiva pivacli cfcli \
         codicefisccli intestatariocf",
    ),
    (
        Role::Register,
        "nrea regimprese regimp registroditte registrocommercio registrocommerciale \
         iscrregimprese iscrizioneregistroimprese iscrittaregistroimprese \
         iscrittaalregistroimprese cameracommercio capsoc capsociale sedeamministrativa \
         sedeoperativa sedesociale alboartigiani albogestoriambientali alboautotrasportatori \
         albosocietacooperative albocooperative tribunale codiceateco societasoggetta \
         direzioneecoordinamento soggettadirezionecoordinamento sociounico",
    ),
    (
        Role::Iban,
        "nostroiban coordinateiban ncontoiban cciban bonificoiban coordbanciban \
         coordinateperbonificoiban bancaiban contocorrenteiban bonificobancarioiban \
         ccbancarioiban estremibancariiban datibancariiban appoggiobancarioiban \
         riferimentobancariiban bonificosuiban contoqriban coordinateperbonifico \
         coordinatebonifico coordinateconto coordbancarie coordiban contoqr",
    ),
    (
        Role::Bic,
        "nbic nswift indirizzobic indirizzoswift",
    ),
    (
        Role::OtherNumber,
        "vostroiban vostrocc suoiban suocc ibancliente ibandebitore ibanaddebito \
         ibancontoaddebito ibancontodebitore ibanvostro contoaddebito contodebitore \
         contoclientecontabile contocontabile contocoge contoricavo addebitosuconto \
         coordinatebancariecliente appoggiocliente",
    ),
    (
        Role::Account,
        "ncc nccp nccorrente nrapporto codiceconto codicecc codiceccp codiceccorrente \
         codicerapporto ccp ccpostale ccorrente",
    ),
    (
        Role::AccountHolder,
        "intestatariocc intestatarioiban intestatariorapporto titolareconto titolarecc \
         titolareiban titolarerapporto intestazionecc intestazioneiban intestazionerapporto \
         nomeintestatarioconto nomeintestatariocc nomeintestatarioiban nomeintestatariorapporto \
         nominativoconto nominativocc nominativoiban nominativorapporto contocorrenteintestatoa \
         contointestato contoanomedi contoanome ccintestatoa ibanintestatoa nomebeneficiario \
         nometitolareconto",
    ),
    (
        Role::PaymentTerm,
        "condizionepagamento condizionepagamenti condizionepag condizionepagam \
         condizioneversamento condizionesaldo condizioneregolamento condizioneincasso \
         condizionipagamenti condizionipag condizionipagam condizioniversamento condizionisaldo \
         condizioniregolamento condizioniincasso modalitapagamenti modalitapag modalitapagam \
         modalitaversamento modalitasaldo modalitaregolamento modalitaincasso modopagamenti \
         modopag modopagam modoversamento modosaldo modoregolamento modoincasso \
         modopagamentoconcordate modopagamentoescadenza modopagamentoconcordata \
         modopagamentoscadenza metodopagamento metodopagamenti metodopag metodopagam \
         metodoversamento metodosaldo metodoregolamento metodoincasso mezzopagamento \
         mezzopagamenti mezzopag mezzopagam mezzoversamento mezzosaldo mezzoregolamento \
         mezzoincasso formapagamenti formapag formapagam formaversamento formasaldo \
         formaregolamento formaincasso formapagamentoconcordate formapagamentoescadenza \
         formapagamentoconcordata formapagamentoscadenza tipopagamenti tipopag tipopagam \
         tipoversamento tiposaldo tiporegolamento tipoincasso tipologiapagamento \
         tipologiapagamenti tipologiapag tipologiapagam tipologiaversamento tipologiasaldo \
         tipologiaregolamento tipologiaincasso terminepagamenti terminepag terminepagam \
         termineversamento terminesaldo termineregolamento termineincasso \
         terminepagamentoconcordate terminepagamentoescadenza terminepagamentoconcordata \
         terminepagamentoscadenza terminipagamenti terminipag terminipagam terminiversamento \
         terminisaldo terminiregolamento terminiincasso dilazionepagamenti dilazionepag \
         dilazionepagam dilazioneversamento dilazionesaldo dilazioneregolamento dilazioneincasso \
         dilazionepagamentoconcordate dilazionepagamentoescadenza dilazionepagamentoconcordata \
         dilazionepagamentoscadenza codicepagamento codicepagamenti codicepag codicepagam \
         codiceversamento codicesaldo codiceregolamento codiceincasso condpagamenti condpag \
         condpagam condversamento condsaldo condregolamento condincasso modpagamento modpagamenti \
         modpag modpagam modversamento modsaldo modregolamento modincasso datipagamento \
         datipagamenti datipag datipagam dativersamento datisaldo datiregolamento datiincasso \
         informazionipagamento informazionipagamenti informazionipag informazionipagam \
         informazioniversamento informazionisaldo informazioniregolamento informazioniincasso \
         modalitaeterminipagamenti modalitaeterminipag modalitaeterminipagam \
         modalitaeterminiversamento modalitaeterminisaldo modalitaeterminiregolamento \
         modalitaeterminiincasso modalitaeterminipagamentoconcordate \
         modalitaeterminipagamentoescadenza modalitaeterminipagamentoconcordata \
         modalitaeterminipagamentoscadenza descrizionepagamento descrizionepagamenti \
         descrizionepag descrizionepagam descrizioneversamento descrizionesaldo \
         descrizioneregolamento descrizioneincasso cppagamento cppagamenti cppag cppagam \
         cpversamento cpsaldo cpregolamento cpincasso condizioniemodalitapagamenti \
         condizioniemodalitapag condizioniemodalitapagam condizioniemodalitaversamento \
         condizioniemodalitasaldo condizioniemodalitaregolamento condizioniemodalitaincasso \
         condizioniemodalitapagamentoconcordate condizioniemodalitapagamentoescadenza \
         condizioniemodalitapagamentoconcordata condizioniemodalitapagamentoscadenza \
         terminiecondizionipagamenti terminiecondizionipag terminiecondizionipagam \
         terminiecondizioniversamento terminiecondizionisaldo terminiecondizioniregolamento \
         terminiecondizioniincasso terminiecondizionipagamentoconcordate \
         terminiecondizionipagamentoescadenza terminiecondizionipagamentoconcordata \
         terminiecondizionipagamentoscadenza pianopagamento pianopagamenti pianopag pianopagam \
         pianoversamento pianosaldo pianoregolamento pianoincasso pagam pagto pagamentoscadenza \
         pagamentoallascadenza condizionivenditaepagamento condizionivendita condizioniconcordate \
         condizionicommerciali codpag dilazione termini scadenzapagamentocondizioni \
         bonificobancario bonificoentro bonificoa bonificoanticipato bonificovistafattura \
         bonificogg ricevutabancaria riba rimessadiretta dapagarecon dapagaretramite \
         dapagaremediante dapagarea pagabilecon pagabiletramite pagabilea pagabilein \
         pagabilemediante terminepagamentogiorni addebitodiretto domiciliazionebancaria \
         addebitosucc",
    ),
    (
        Role::Currency,
        "valutaimporto moneta importiin importiespressiin importiespressi importisonoespressiin \
         prezziespressiin prezziin prezziespressi prezzisiintendonoin tuttiimportiin \
         tuttiimportisonoin tuttiimportiespressiin tuttiimportisonoespressiin valoriespressiin \
         valoriin codicevaluta codicedivisa espressoin espressiin val div importivaluta",
    ),
];
